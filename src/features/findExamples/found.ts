import * as vscode from 'vscode';
import type { CriterionName } from '../../edits/target';
import { matching } from '../../results/list';
import type { SearchResult } from '../../results/result';

/** What a search found, and for which document. */
export interface Finds {
  document: vscode.TextDocument;
  /** What was searched: the label of a reference, or the local repositories. */
  title: string;
  results: readonly SearchResult[];
  /** How many there are, where not all were fetched. */
  total: number;
  isComplete: boolean;
  /** The parts of a query for reviews that reviews cannot be held against. */
  unapplied?: readonly string[];
  /** The criterion from which the search was begun. */
  criterion?: CriterionName;
  /** Shows what a result changed, for those that are commits of a local repository. */
  changes?: ReadonlyMap<SearchResult, () => Promise<void>>;
}

/** What was found last, which of it is let through by the filter, and what the user ticked. */
export class Found implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly tickedOrNot = new vscode.EventEmitter<void>();
  private readonly ticked = new Set<SearchResult>();
  private current: Finds | undefined;
  private filter = '';

  /** Something else was found, or is let through. */
  readonly onDidChange = this.changed.event;
  /** Others are ticked. */
  readonly onDidTick = this.tickedOrNot.event;

  get finds(): Finds | undefined {
    return this.current;
  }

  get words(): string {
    return this.filter;
  }

  /** The results that the filter lets through. */
  get shown(): SearchResult[] {
    return matching(this.current?.results ?? [], this.filter);
  }

  /** The results that are ticked, whether the filter shows them or not. */
  get chosen(): SearchResult[] {
    return (this.current?.results ?? []).filter((result) => this.ticked.has(result));
  }

  isChosen(result: SearchResult): boolean {
    return this.ticked.has(result);
  }

  /** Shows what a search found instead of what was there, or nothing. */
  show(finds: Finds | undefined): void {
    this.current = finds;
    this.filter = '';
    this.ticked.clear();
    this.changed.fire();
  }

  filterBy(words: string): void {
    if (words === this.filter) return;
    this.filter = words;
    this.changed.fire();
  }

  tick(results: readonly SearchResult[], isOn: boolean): void {
    for (const result of results) {
      if (isOn) this.ticked.add(result);
      else this.ticked.delete(result);
    }
    this.tickedOrNot.fire();
  }

  dispose(): void {
    this.changed.dispose();
    this.tickedOrNot.dispose();
  }
}
