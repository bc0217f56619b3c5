import type * as vscode from 'vscode';

/** Under which key the workspace remembers them. */
const key = 'lastProjects';
/** More documents than anybody works with at a time. */
const most = 20;

/** The project last used in each document, as the workspace remembers it. */
export function lastProjects({ workspaceState }: Pick<vscode.ExtensionContext, 'workspaceState'>): {
  of(uri: vscode.Uri): string | undefined;
  remember(uri: vscode.Uri, project: string | undefined): Promise<void>;
} {
  const all = (): [uri: string, project: string][] => workspaceState.get(key, []);
  return {
    of: (uri) => all().find(([one]) => one === uri.toString())?.[1],
    remember: async (uri, project) => {
      if (project === undefined) return;
      const others = all().filter(([one]) => one !== uri.toString());
      await workspaceState.update(key, [[uri.toString(), project], ...others].slice(0, most));
    },
  };
}
