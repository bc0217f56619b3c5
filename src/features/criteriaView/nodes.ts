import type { Criterion, Example, Kept, Range } from '../../document/model';
import type { Analysis, Outline } from '../../host/analysis';
import { TreeNode, type TreeTarget } from '../../host/treeNode';

/**
 * What stands in the criteria view. The ids are made of names and places, not of offsets: the tree keeps
 * what is expanded and selected while the text above changes.
 */
export type Node =
  | DocumentNode
  | CriterionNode
  | ProjectNode
  | ExampleNode
  | InboxNode
  | KeptNode
  | OutlineNode
  | HeadingNode;

export class DocumentNode extends TreeNode {
  readonly analysis: Analysis;
  readonly id: string;

  constructor(analysis: Analysis) {
    super();
    this.analysis = analysis;
    this.id = analysis.document.uri.toString();
  }

  get target(): TreeTarget {
    return { document: this.analysis.document };
  }
}

export class CriterionNode extends TreeNode {
  readonly parent: DocumentNode;
  readonly criterion: Criterion;
  readonly id: string;

  constructor(parent: DocumentNode, criterion: Criterion) {
    super();
    this.parent = parent;
    this.criterion = criterion;
    this.id = criterionId(parent.id, criterion.name, criterion.ordinal);
  }

  get target(): TreeTarget {
    const { name, ordinal } = this.criterion;
    return { ...this.parent.target, criterion: { name, index: ordinal } };
  }
}

export class ProjectNode extends TreeNode {
  readonly parent: CriterionNode;
  readonly project: string;
  readonly examples: readonly Example[];
  readonly id: string;

  constructor(parent: CriterionNode, project: string, examples: readonly Example[]) {
    super();
    this.parent = parent;
    this.project = project;
    this.examples = examples;
    this.id = JSON.stringify([parent.id, 'project', project]);
  }

  get target(): TreeTarget {
    return { ...this.parent.target, project: this.project };
  }

  /** Where the project begins: at its group, or at its first example. */
  get range(): Range {
    const group = this.parent.criterion.examplesSection.entries.find(
      ({ project }) => project === this.project,
    );
    return group?.range ?? this.examples[0]?.range ?? this.parent.criterion.nameRange;
  }
}

export class ExampleNode extends TreeNode {
  readonly parent: ProjectNode | CriterionNode;
  readonly example: Example;
  readonly id: string;

  constructor(parent: ProjectNode | CriterionNode, example: Example, index: number) {
    super();
    this.parent = parent;
    this.example = example;
    this.id = JSON.stringify([parent.id, 'example', index]);
  }

  get target(): TreeTarget {
    const { criterion } = this.parent instanceof ProjectNode ? this.parent.parent : this.parent;
    const index = criterion.examples.indexOf(this.example);
    return { ...this.parent.target, example: { index, says: this.example } };
  }
}

/** What a document keeps for later. */
export class InboxNode extends TreeNode {
  readonly parent: DocumentNode;
  readonly id: string;

  constructor(parent: DocumentNode) {
    super();
    this.parent = parent;
    this.id = JSON.stringify([parent.id, 'inbox']);
  }

  get target(): TreeTarget {
    return this.parent.target;
  }

  get entries(): KeptNode[] {
    return this.parent.analysis.model.inbox.map((kept, index) => new KeptNode(this, kept, index));
  }
}

export class KeptNode extends TreeNode {
  readonly parent: InboxNode;
  readonly kept: Kept;
  readonly index: number;
  readonly id: string;

  constructor(parent: InboxNode, kept: Kept, index: number) {
    super();
    this.parent = parent;
    this.kept = kept;
    this.index = index;
    this.id = JSON.stringify([parent.id, index]);
  }

  get target(): TreeTarget {
    return { ...this.parent.target, kept: { index: this.index, says: this.kept } };
  }
}

/** A document that is not analysed. Its id is that of a document: the row stays when it is read. */
export class OutlineNode extends TreeNode {
  readonly outline: Outline;
  readonly id: string;

  constructor(outline: Outline) {
    super();
    this.outline = outline;
    this.id = outline.document.uri.toString();
  }

  get target(): TreeTarget {
    return { document: this.outline.document };
  }
}

/** A heading of such a document that looks like a criterion. */
export class HeadingNode extends TreeNode {
  readonly parent: OutlineNode;
  readonly heading: Outline['criteria'][number];
  readonly id: string;

  constructor(parent: OutlineNode, heading: Outline['criteria'][number], ordinal: number) {
    super();
    this.parent = parent;
    this.heading = heading;
    this.id = criterionId(parent.id, heading.name, ordinal);
  }

  get target(): TreeTarget {
    return this.parent.target;
  }
}

/** The headings of a document that is not analysed, numbered among equals as criteria are. */
export function headingsOf(node: OutlineNode): HeadingNode[] {
  const counts = new Map<string, number>();
  return node.outline.criteria.map((heading) => {
    const key = heading.name.toLowerCase();
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return new HeadingNode(node, heading, ordinal);
  });
}

function criterionId(document: string, name: string, ordinal: number): string {
  return JSON.stringify([document, name.toLowerCase(), ordinal]);
}

/** A criterion's projects and examples, in the order of the text. */
export function childrenOf(node: CriterionNode): (ProjectNode | ExampleNode)[] {
  const { examples, projects } = node.criterion;
  const grouped = projects.map(
    (name) =>
      new ProjectNode(
        node,
        name,
        examples.filter(({ project }) => project === name),
      ),
  );
  const single = examples
    .filter(({ project }) => project === undefined)
    .map((example, index) => new ExampleNode(node, example, index));
  return [...grouped, ...single].sort((a, b) => startOf(a) - startOf(b));
}

/** A project's examples. */
export function examplesOf(node: ProjectNode): ExampleNode[] {
  return node.examples.map((example, index) => new ExampleNode(node, example, index));
}

function startOf(node: ProjectNode | ExampleNode): number {
  return node instanceof ProjectNode ? node.range.start : node.example.range.start;
}

/** The analysis that a node belongs to. */
export function analysisOf(
  node: DocumentNode | CriterionNode | ProjectNode | ExampleNode | InboxNode | KeptNode,
): Analysis {
  return node instanceof DocumentNode ? node.analysis : analysisOf(node.parent);
}
