import type * as vscode from 'vscode';
import { pageKey } from '../../results/recorded';

/** Under which key the workspace remembers them. */
const key = 'resultDates';
/** More than the evidence of all documents that anybody works with in a cycle. */
const most = 3000;

type Noted = [uri: string, page: string, day: string];

/**
 * The days of the work behind evidence that came out of a search, as the workspace remembers them: a document's
 * text need not say them.
 */
export function resultDates({ workspaceState }: Pick<vscode.ExtensionContext, 'workspaceState'>): {
  /** The day of a piece of evidence, `YYYY-MM-DD`, by any address of its page. */
  of(uri: vscode.Uri, url: string): string | undefined;
  /** All of them that are remembered for a document, by the keys of their pages. */
  allOf(uri: vscode.Uri): Record<string, string>;
  remember(uri: vscode.Uri, days: readonly { url: string; day: string }[]): Promise<void>;
} {
  const all = (): Noted[] => workspaceState.get(key, []);
  return {
    of: (uri, url) => {
      const page = pageKey(url);
      return all().find(([one, other]) => one === uri.toString() && other === page)?.[2];
    },
    allOf: (uri) =>
      // Of two for one page, the first is the newer one.
      Object.fromEntries(
        all()
          .filter(([one]) => one === uri.toString())
          .map(([, page, day]) => [page, day] as const)
          .reverse(),
      ),
    remember: async (uri, days) => {
      const fresh = days.flatMap(({ url, day }): Noted[] => {
        const page = pageKey(url);
        return page === undefined ? [] : [[uri.toString(), page, day]];
      });
      if (fresh.length === 0) return;
      const isFresh = ([one, other]: Noted): boolean =>
        fresh.some(([document, page]) => document === one && page === other);
      await workspaceState.update(key, [...fresh, ...all().filter((one) => !isFresh(one))].slice(0, most));
    },
  };
}
