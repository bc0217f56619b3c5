import type { Nodes, Parents } from 'mdast';

/**
 * Walks a tree in document order, without recursion (a deep tree must not exhaust the stack).
 * `see` says whether to go on into the node's children.
 */
export function visit(tree: Nodes, see: (node: Nodes, parent: Parents | undefined) => boolean): void {
  const stack: { node: Nodes; parent: Parents | undefined }[] = [{ node: tree, parent: undefined }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent } = next;
    if (!see(node, parent) || !('children' in node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) stack.push({ node: child, parent: node });
    }
  }
}

/** Whether a node of one of the types stands among the nodes or anywhere in them. */
export function holds(nodes: readonly Nodes[], ...types: Nodes['type'][]): boolean {
  let found = false;
  for (const node of nodes) {
    visit(node, ({ type }) => {
      found ||= types.includes(type);
      return !found;
    });
  }
  return found;
}
