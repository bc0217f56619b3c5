import type * as vscode from 'vscode';
import { lightestFirst } from '../../coverage/coverage';
import { documentsInOrder } from '../../host/documentsInOrder';
import type { AlignmentStore } from '../../host/store';
import { itemOf } from './items';
import { CriterionNode, childrenOf, DocumentNode, examplesOf, type Node, ProjectNode } from './nodes';

/** The tree of the criteria view: documents, their criteria, and below those projects and examples. */
export function criteriaProvider(
  store: AlignmentStore,
  isLightestFirst: () => boolean,
): vscode.TreeDataProvider<Node> {
  return {
    getTreeItem: itemOf,
    getParent: (node) => (node instanceof DocumentNode ? undefined : node.parent),
    getChildren: (node) => {
      if (node === undefined) return documentsInOrder(store).map((analysis) => new DocumentNode(analysis));
      if (node instanceof DocumentNode) {
        const { model, settings } = node.analysis;
        const criteria = isLightestFirst()
          ? lightestFirst(model, settings.assess.minimumExamples)
          : model.criteria;
        return criteria.map((criterion) => new CriterionNode(node, criterion));
      }
      if (node instanceof CriterionNode) return childrenOf(node);
      if (node instanceof ProjectNode) return examplesOf(node);
      return [];
    },
  };
}
