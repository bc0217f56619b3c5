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
  /** What the list marks by itself once it has what was typed; until then a mark is that of some letters ago. */
  let awaited: Item | undefined;
  const offer = (): Item | undefined => {
    const text = input.value.trim();
    const item = text === '' ? undefined : options.typed?.(text);
    input.items = item ? [...options.items, item] : options.items;
    return item;
  };
  const offerAnew = (): void => {
    const item = offer();
    // The list puts first what was typed, which fits best; but who types a beginning means what begins so.
    const begun = firstBegun(options.items, input.value);
    if (begun) input.activeItems = [begun];
    awaited = begun ?? item;
  };
  offer();
  if (options.active) input.activeItems = [options.active];
  if (options.typed) input.onDidChangeValue(offerAnew);
  input.onDidChangeActive(([active]) => {
    if (active === awaited) awaited = undefined;
  });
  return ask(input, options, (settle) => {
    input.onDidAccept(() => {
      const text = input.value.trim();
      const [marked] = input.selectedItems;
      // Who types fast accepts before the list has what was typed. Once it has, whichever row is marked was chosen.
      const isOld = awaited && marked && !marked.label.toLowerCase().includes(text.toLowerCase());
      const item = (isOld || !marked ? options.typed?.(text) : undefined) ?? marked;
      if (item) settle({ value: item });
    });
  });
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

/**
 * Shows a question and waits for the answer.
 * @param listen is given what settles it
 */
export function ask<Value>(
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
