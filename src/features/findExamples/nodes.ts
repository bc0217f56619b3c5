import type * as vscode from 'vscode';
import { TreeNode, type TreeTarget } from '../../host/treeNode';
import type { RepositoryResults } from '../../results/list';
import type { SearchResult } from '../../results/result';

/** The results of one repository. */
export class RepositoryNode extends TreeNode {
  readonly group: RepositoryResults;
  private readonly document: vscode.TextDocument;

  constructor(document: vscode.TextDocument, group: RepositoryResults) {
    super();
    this.document = document;
    this.group = group;
  }

  get target(): TreeTarget {
    return { document: this.document };
  }

  get children(): ResultNode[] {
    return this.group.results.map((result) => new ResultNode(this, result));
  }
}

export class ResultNode extends TreeNode {
  readonly parent: RepositoryNode;
  readonly result: SearchResult;

  constructor(parent: RepositoryNode, result: SearchResult) {
    super();
    this.parent = parent;
    this.result = result;
  }

  get target(): TreeTarget {
    return this.parent.target;
  }
}

export type Node = RepositoryNode | ResultNode;

/** The results of rows: those of a repository are all that it shows. */
export function resultsOf(nodes: readonly unknown[]): SearchResult[] {
  const all = nodes.flatMap((node) => {
    if (node instanceof ResultNode) return [node.result];
    return node instanceof RepositoryNode ? node.group.results : [];
  });
  return [...new Set(all)];
}
