import type { Host, Window, WindowOptions } from '../../test/e2e/harness/window';

/** A picture for the README: a window on the samples, brought into a state that is worth seeing. */
export interface Shot {
  /** The file's name without `.png`. */
  readonly name: string;
  /** Node where it is left out. */
  readonly host?: Host;
  readonly settings?: NonNullable<WindowOptions['settings']>;
  readonly size?: NonNullable<WindowOptions['size']>;
  /** Brings the window into that state, and waits until it shows. */
  show(window: Window): Promise<void>;
}

export const shots: readonly Shot[] = [
  {
    name: 'samples',
    show: async (window) => {
      await window.page.locator('.explorer-folders-view [role=treeitem]').first().waitFor();
    },
  },
];
