import * as vscode from 'vscode';
import { type Answer, ask, type PickOptions } from './steps';

/**
 * Lets the user tick several items. Who ticks none means the row that is marked, so that one item costs no
 * more keys than in `pick`; while something is typed, that is the first row that it fits. In the empty box,
 * Space ticks the row that is marked, as it does in the list, which the arrows lead into.
 */
export function pickSeveral<Item extends vscode.QuickPickItem>(
  options: Omit<PickOptions<Item>, 'active' | 'typed' | 'value'> & { chosen: readonly Item[] },
): Promise<Answer<readonly Item[]>> {
  const input = vscode.window.createQuickPick<Item>();
  input.placeholder = options.placeholder;
  input.canSelectMany = true;
  input.matchOnDescription = true;
  input.items = options.items;
  // One that was taken without a tick comes back so, too.
  if (options.chosen.length > 1) input.selectedItems = options.chosen;
  const [first] = options.chosen.length > 0 ? options.chosen : options.items;
  input.activeItems = first ? [first] : [];
  let marked = first;
  let isTicked = false;
  input.onDidChangeActive(([item]) => {
    if (item) marked = item;
  });
  input.onDidChangeValue((value) => {
    if (value === ' ' && marked) {
      isTicked = true;
      input.value = '';
      input.selectedItems = toggled(input.selectedItems, marked);
      input.activeItems = [marked];
      return;
    }
    // That the box is empty again is told, too, when somebody may have moved on already.
    const isOurs = isTicked && value === '';
    isTicked = false;
    if (isOurs) return;
    const fitting = firstFitting(options.items, value);
    input.activeItems = fitting ? [fitting] : [];
  });
  return ask(input, options, (settle) => {
    input.onDidAccept(() => {
      const [active = firstFitting(options.items, input.value)] = input.activeItems;
      const chosen = input.selectedItems.length > 0 ? input.selectedItems : active ? [active] : [];
      if (chosen.length > 0) settle({ value: chosen });
    });
  });
}

function toggled<Item>(items: readonly Item[], one: Item): Item[] {
  return items.includes(one) ? items.filter((item) => item !== one) : [...items, one];
}

/** The first item that what was typed fits: by its beginning, else anywhere. */
function firstFitting<Item extends vscode.QuickPickItem>(
  items: readonly Item[],
  typed: string,
): Item | undefined {
  const words = typed.trim().toLowerCase();
  const rows = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
  const texts = rows.map(({ label, description }) => `${label} ${description ?? ''}`.toLowerCase());
  const at = texts.findIndex((text) => text.startsWith(words));
  return rows[at < 0 ? texts.findIndex((text) => text.includes(words)) : at];
}
