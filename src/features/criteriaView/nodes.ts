import type { Criterion, Example, Range } from '../../document/model';
import type { Analysis } from '../../host/store';
import { TreeNode, type TreeTarget } from '../../host/treeNode';

/**
 * What stands in the criteria view. The ids are made of names and places, not of offsets: the tree keeps
 * what is expanded and selected while the text above changes.
 */
export type Node = DocumentNode | CriterionNode | ProjectNode | ExampleNode;

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
    this.id = JSON.stringify([parent.id, criterion.name.toLowerCase(), criterion.ordinal]);
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
    return this.parent.target;
  }
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

/** The document that a node belongs to. */
export function analysisOf(node: Node): Analysis {
  return node instanceof DocumentNode ? node.analysis : analysisOf(node.parent);
}
