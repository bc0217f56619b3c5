import type * as vscode from 'vscode';
import { lightestFirst } from '../../coverage/coverage';
import { isAnalysis } from '../../host/analysis';
import { documentsInOrder } from '../../host/documentsInOrder';
import type { AlignmentStore } from '../../host/store';
import { itemOf } from './items';
import {
  CriterionNode,
  childrenOf,
  DocumentNode,
  examplesOf,
  headingsOf,
  InboxNode,
  type Node,
  OutlineNode,
  ProjectNode,
} from './nodes';

/** The tree of the criteria view: documents, their criteria, and below those projects and examples. */
export function criteriaProvider(
  store: AlignmentStore,
  isLightestFirst: () => boolean,
): vscode.TreeDataProvider<Node> {
  return {
    getTreeItem: itemOf,
    getParent: (node) => ('parent' in node ? node.parent : undefined),
    getChildren: (node) => {
      if (node === undefined) {
        return documentsInOrder(store).map((one) =>
          isAnalysis(one) ? new DocumentNode(one) : new OutlineNode(one),
        );
      }
      if (node instanceof OutlineNode) return headingsOf(node);
      if (node instanceof DocumentNode) {
        const { model, settings } = node.analysis;
        const criteria = isLightestFirst()
          ? lightestFirst(model, settings.assess.minimumExamples)
          : model.criteria;
        return [
          ...criteria.map((criterion) => new CriterionNode(node, criterion)),
          ...(model.inbox.length > 0 ? [new InboxNode(node)] : []),
        ];
      }
      if (node instanceof CriterionNode) return childrenOf(node);
      if (node instanceof ProjectNode) return examplesOf(node);
      if (node instanceof InboxNode) return node.entries;
      return [];
    },
  };
}
