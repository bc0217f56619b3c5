import * as vscode from 'vscode';
import { settings } from './ids';

/**
 * Where a folder of the workspace keeps its templates, as a path within it.
 * @param root the folder of the workspace
 * @returns `undefined` where the setting names no folder within that of the workspace
 */
export function templatesFolder(root: vscode.Uri): string | undefined {
  const set = vscode.workspace
    .getConfiguration(settings.section, root)
    .get<unknown>(settings.templatesFolder);
  const path = typeof set === 'string' ? set.trim().replaceAll('\\', '/') : '';
  const isWithin = path !== '' && !/^(?:\/|[a-z]:)/iu.test(path) && !path.split('/').includes('..');
  return isWithin ? path : undefined;
}

/**
 * Makes a function that says whether a file is a template: it looks like a document, and is nobody's. The setting is
 * read once for each folder.
 */
export function templateTest(): (uri: vscode.Uri) => boolean {
  const prefixes = new Map<string, string | undefined>();
  const prefixIn = (root: vscode.Uri): string | undefined => {
    const path = templatesFolder(root);
    return path === undefined ? undefined : `${vscode.Uri.joinPath(root, path).path.replace(/\/$/u, '')}/`;
  };
  return (uri) => {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return false;
    const key = root.toString();
    if (!prefixes.has(key)) prefixes.set(key, prefixIn(root));
    const prefix = prefixes.get(key);
    return prefix !== undefined && uri.path.startsWith(prefix);
  };
}
