import * as vscode from 'vscode';

/** What a step of a dialogue gives: an answer, or the wish to go back. Leaving altogether is `undefined`. */
export type Answer<Value> = { value: Value } | 'back' | undefined;

/** Which way it goes after a question; `undefined` leads out. */
export type Way = 'next' | 'back' | undefined;

/** Where a step stands among the others, for its title and its Back button. */
export interface Step {
  title: string;
  step: number;
  totalSteps: number;
}

export interface PickOptions<Item extends vscode.QuickPickItem> extends Step {
  placeholder: string;
  items: readonly Item[];
  active?: Item;
  /** What stands in the box to begin with. */
  value?: string;
  /** Makes an item out of what was typed, offered below those that match. */
  typed?: (text: string) => Item | undefined;
}

/** Lets the user pick one item. */
export function pick<Item extends vscode.QuickPickItem>(options: PickOptions<Item>): Promise<Answer<Item>> {
  const input = vscode.window.createQuickPick<Item>();
  input.placeholder = options.placeholder;
  input.matchOnDescription = true;
  input.value = options.value ?? '';
  const offer = (): void => {
    const text = input.value.trim();
    const item = text === '' ? undefined : options.typed?.(text);
    input.items = item ? [...options.items, item] : options.items;
  };
  const offerAnew = (): void => {
    offer();
    // The list puts first what was typed, which fits best; but who types a beginning means what begins so.
    const begun = firstBegun(options.items, input.value);
    if (begun) input.activeItems = [begun];
  };
  offer();
  if (options.active) input.activeItems = [options.active];
  if (options.typed) input.onDidChangeValue(offerAnew);
  return ask(input, options, (settle) => {
    input.onDidAccept(() => {
      // Who types fast accepts before the list has what was typed: what is marked is that of some letters ago.
      const text = input.value.trim();
      const [marked] = input.selectedItems;
      const isOld = marked && !marked.label.toLowerCase().includes(text.toLowerCase());
      const item = (isOld || !marked ? options.typed?.(text) : undefined) ?? marked;
      if (item) settle({ value: item });
    });
  });
}

/**
 * Lets the user tick several items. Who ticks none means the row that is marked, so that one item costs no
 * more keys than in {@link pick}; while something is typed, that is the first row that it fits. In the empty box,
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

/** The first item whose label, or a word in it, begins with what was typed. */
function firstBegun<Item extends vscode.QuickPickItem>(
  items: readonly Item[],
  typed: string,
): Item | undefined {
  const words = typed.trim().toLowerCase();
  return words === ''
    ? undefined
    : items.find(({ label }) => ` ${label.toLowerCase()}`.includes(` ${words}`));
}

export interface TextOptions extends Step {
  prompt: string;
  placeholder?: string;
  value?: string;
  /** Why the text will not do, if so. */
  problem?: (text: string) => string | undefined;
  /** Told of every change, so that going back loses nothing that was typed. */
  changed?: (text: string) => void;
}

/** Lets the user type a line. */
export function typeLine(options: TextOptions): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  input.prompt = options.prompt;
  input.placeholder = options.placeholder;
  input.value = options.value ?? '';
  const check = (): string | undefined => options.problem?.(input.value.trim());
  input.onDidChangeValue((text) => {
    input.validationMessage = undefined;
    options.changed?.(text.trim());
  });
  return ask(input, options, (settle) => {
    input.onDidAccept(() => {
      const problem = check();
      input.validationMessage = problem;
      if (problem === undefined) settle({ value: input.value.trim() });
    });
  });
}

function ask<Value>(
  input: vscode.QuickInput & Pick<vscode.QuickPick<never>, 'buttons' | 'onDidTriggerButton'>,
  { title, step, totalSteps }: Step,
  listen: (settle: (answer: Answer<Value>) => void) => void,
): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    const settle = (answer: Answer<Value>): void => {
      resolve(answer);
      // The next question takes this one's place; were this one gone before, keys would get into the text.
      setTimeout(() => input.dispose());
    };
    input.title = title;
    if (totalSteps > 1) {
      input.step = step;
      input.totalSteps = totalSteps;
    }
    // A link is often fetched from another window while the question stands.
    input.ignoreFocusOut = true;
    input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) settle('back');
    });
    input.onDidHide(() => settle(undefined));
    listen(settle);
    input.show();
  });
}

/**
 * Asks the questions one after another; each may be gone back to, with what was answered before.
 * @returns whether all were answered; `false` if the user left
 */
export async function inTurn(
  questions: readonly (() => Promise<'next' | 'back' | undefined>)[],
): Promise<boolean> {
  let at = 0;
  while (at < questions.length) {
    const way = await questions[at]?.();
    if (way === undefined) return false;
    at = Math.max(0, at + (way === 'next' ? 1 : -1));
  }
  return true;
}
