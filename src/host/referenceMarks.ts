import * as vscode from 'vscode';
import type { Reference } from '../document/model';
import { type Mark, type Marks, markOf, readMarks, withMark } from '../references/marks';
import { today } from './today';

const key = 'referenceMarks';

/** What was found when references were tested, as the workspace remembers it. */
export class ReferenceMarks implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly memory: vscode.Memento;
  private marks: Marks;

  /** A reference was marked. */
  readonly onDidChange = this.changed.event;

  constructor(memory: vscode.Memento) {
    this.memory = memory;
    this.marks = readMarks(memory.get<unknown>(key));
  }

  /** The mark of a reference, as it is written now. */
  of({ uri }: vscode.TextDocument, reference: Reference): Mark | undefined {
    return markOf(this.marks, uri.toString(), reference);
  }

  /** Marks a reference with the day of today. */
  async mark({ uri }: vscode.TextDocument, reference: Reference, state: Mark['state']): Promise<void> {
    this.marks = withMark(this.marks, uri.toString(), reference, { state, day: today() });
    this.changed.fire();
    await this.memory.update(key, this.marks);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
