import type * as vscode from 'vscode';
import type { Combined } from '../edits/combineExamples';

/** Under which key the workspace remembers them. */
const key = 'combined';
/** More projects than anybody combines in a cycle. */
const most = 200;

/** What bullets were combined of, as the workspace remembers it, so that they can be split as they were. */
export function combinedBefore({ workspaceState }: Pick<vscode.ExtensionContext, 'workspaceState'>): {
  all(): readonly Combined[];
  remember(made: readonly Combined[]): Promise<void>;
} {
  const all = (): readonly Combined[] => workspaceState.get(key, []);
  return {
    all,
    remember: async (made) => {
      const contents = new Set(made.map(({ content }) => content));
      const others = all().filter(({ content }) => !contents.has(content));
      await workspaceState.update(key, [...made, ...others].slice(0, most));
    },
  };
}
