import type { Range } from '../../document/model';
import { TreeNode, type TreeTarget } from '../../host/treeNode';

/** A place that a finding speaks of, for a command that is also called from a row of a tree. */
export class FindingNode extends TreeNode {
  readonly target: TreeTarget;
  /** Where the finding stood, and in which version of the text. */
  readonly place: { range: Range; version: number } | undefined;

  constructor(target: TreeTarget, place?: { range: Range; version: number }) {
    super();
    this.target = target;
    this.place = place;
  }
}
