import { poll } from '../harness/poll';
import type { Window } from '../harness/window';

/**
 * The two hands of somebody who has no mouse. What they press to drive the program (to open the palette, to
 * find a row, to tick and to accept) is counted apart from what they have to say, which takes as many keys
 * in any program.
 */
export interface Hands {
  /** Keys that drive: each press, and each letter that only serves to find something. */
  readonly keystrokes: number;
  /** Characters that are written down. */
  readonly written: number;
  /** Presses keys, one after the other. */
  press(...keys: string[]): Promise<void>;
  /** Types letters that find something. */
  find(letters: string): Promise<void>;
  /** Waits for a question, and for the rows that it comes with. */
  see(question: string, labels?: readonly string[]): Promise<void>;
  /** Presses Space, and waits until a row is ticked. */
  tick(label: string): Promise<void>;
  /** Waits until a row stands out, and presses Enter. */
  accept(label: string): Promise<void>;
  /** Types what is to be written. */
  write(text: string): Promise<void>;
  /** Runs one of our commands by the palette: types as many letters as it takes until it stands out. */
  command(letters: string, title: string): Promise<void>;
  /** Runs the command again that was run last: the palette offers it first. */
  again(title: string): Promise<void>;
}

export function handsOn({ page, quickInput }: Window): Hands {
  let keystrokes = 0;
  let written = 0;
  const full = (title: string): string => `Performance Alignment: ${title}`;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      keystrokes++;
      await page.keyboard.press(key);
    }
  };
  const find = async (letters: string): Promise<void> => {
    keystrokes += letters.length;
    await page.keyboard.type(letters);
  };
  const accept = async (label: string): Promise<void> => {
    await quickInput.row(label).and(page.locator('.focused')).waitFor();
    await press('Enter');
  };
  const run = async (letters: string, title: string): Promise<void> => {
    await press('F1');
    await quickInput.shown();
    await poll('the palette', async () => (await quickInput.box.inputValue()) === '>');
    await find(letters);
    await accept(full(title));
  };
  return {
    get keystrokes() {
      return keystrokes;
    },
    get written() {
      return written;
    },
    press,
    find,
    accept,
    tick: async (label) => {
      await press('Space');
      await quickInput.row(label).and(page.locator('[aria-checked=true]')).waitFor();
    },
    see: async (question, labels) => {
      await quickInput.shown(question);
      if (!labels) return;
      await poll(`the rows ${labels}`, async () => `${await quickInput.labels()}` === `${labels}`);
    },
    write: async (text) => {
      written += text.length;
      await page.keyboard.type(text);
    },
    command: run,
    again: (title) => run('', title),
  };
}
