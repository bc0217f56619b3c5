import type { ReadinessItem, ReadinessPlace } from '../../cycle/readiness';
import type { Analysis } from '../../host/analysis';
import { TreeNode, type TreeTarget } from '../../host/treeNode';

/** A line of the checklist. */
export class LineNode extends TreeNode {
  readonly item: ReadinessItem;
  readonly places: readonly PlaceNode[];
  readonly target: TreeTarget;

  constructor(item: ReadinessItem, analysis: Analysis) {
    super();
    this.target = { document: analysis.document };
    this.item = item;
    this.places = item.places.map((place, index) => new PlaceNode(this, place, index, analysis));
  }
}

/** A place below a line that is not as it should be, for the commands that mend it. */
export class PlaceNode extends TreeNode {
  readonly line: LineNode;
  readonly place: ReadinessPlace;
  readonly index: number;
  readonly analysis: Analysis;
  readonly target: TreeTarget;

  constructor(line: LineNode, place: ReadinessPlace, index: number, analysis: Analysis) {
    super();
    this.line = line;
    this.place = place;
    this.index = index;
    this.analysis = analysis;
    const { document, model } = analysis;
    const criterion = place.criterion === undefined ? undefined : model.criteria[place.criterion];
    this.target = {
      document,
      ...(criterion ? { criterion: { name: criterion.name, index: criterion.ordinal } } : {}),
    };
  }
}

export type PreparationNode = LineNode | PlaceNode;
