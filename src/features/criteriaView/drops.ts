import * as vscode from 'vscode';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { isSameDocument } from '../../host/openAgain';
import { readSettings } from '../../host/settings';
import { safeUrl } from '../../references/safeUrl';
import { CriterionNode, ExampleNode, InboxNode, KeptNode, type Node, ProjectNode } from './nodes';

/** The tree's own kind of data, which VS Code makes of the view's name. */
const ownType = 'application/vnd.code.tree.performancealignment.criteria';
/** In which an address comes: out of a browser, and out of anything else. */
const linkTypes = ['text/uri-list', 'text/plain'];

/** What may be dropped on a criterion or project: addresses, which become evidence, and rows of the tree. */
export function criteriaDrops(host: Pick<Host, 'run'>): vscode.TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [ownType, ...linkTypes],
    handleDrag: (nodes, data) => {
      const dragged = nodes.filter((node) => node instanceof ExampleNode || node instanceof KeptNode);
      if (dragged.length > 0) data.set(ownType, new vscode.DataTransferItem(dragged));
    },
    handleDrop: async (target, data) => {
      if (!(target instanceof CriterionNode || target instanceof ProjectNode)) return;
      const dragged: unknown = data.get(ownType)?.value;
      if (Array.isArray(dragged)) {
        await dropRows(host, dragged as (ExampleNode | KeptNode)[], target);
        return;
      }
      const links = await linksIn(data, target);
      if (links.length > 0) await vscode.commands.executeCommand(commands.insertExample, target, links);
    },
  };
}

/**
 * Something kept that is dropped is recorded there, one after another until the user leaves, and examples move
 * there. Rows of another document come last: the command refuses them.
 */
async function dropRows(
  { run }: Pick<Host, 'run'>,
  nodes: readonly (ExampleNode | KeptNode)[],
  target: CriterionNode | ProjectNode,
): Promise<void> {
  const isHere = (node: ExampleNode | KeptNode): boolean =>
    isSameDocument(node.target.document, target.target.document);
  const here = nodes.filter(isHere);
  for (const kept of here.filter((node) => node instanceof KeptNode)) {
    const { sorted } = Object(await run(commands.sortInbox, kept, target)) as { sorted?: number };
    if (sorted !== 1) break;
  }
  const examples = here.filter((node) => node instanceof ExampleNode);
  const [first] = examples;
  if (first) await run(commands.moveExample, first, examples, target);
  const stray = nodes.find((node) => !isHere(node));
  if (stray instanceof KeptNode) await run(commands.sortInbox, stray, target);
  else if (stray) await run(commands.moveExample, stray, [stray], target);
}

/** The addresses that are dropped, one a line; those that may not be used are left out. */
export async function linksIn(data: vscode.DataTransfer, target: Node): Promise<string[]> {
  const settings = readSettings(target instanceof InboxNode ? undefined : target.target.document);
  for (const type of linkTypes) {
    const text = (await data.get(type)?.asString()) ?? '';
    // In a list of addresses, a line with a hash is a remark.
    const lines = text.split(/[\r\n]+/u).filter((line) => line !== '' && !line.startsWith('#'));
    const usable = lines.filter((line) => safeUrl(line.trim(), settings).ok).map((line) => line.trim());
    if (usable.length > 0) return [...new Set(usable)];
  }
  return [];
}
