import * as vscode from 'vscode';
import { readDay } from '../../document/calendar';

/** Under which key the workspace remembers them. */
const key = 'checkInsUnderWay';
/** More than anybody leaves open. */
const most = 50;

/** How far a check-in has come. */
export interface Progress {
  /** The day on which it was begun, `YYYY-MM-DD`. */
  day: string;
  /** The part of the document that it is about. */
  part: number;
  /** The keys of the steps that are done with, in the order in which they were. */
  done: readonly string[];
  /** How many steps there were when it was left, done or not. */
  total: number;
}

type Noted = [uri: string, progress: Progress];

/** The check-ins that are under way, as the workspace remembers them: one for a document. */
export class CheckInsUnderWay implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly memory: vscode.Memento;

  /** A check-in was begun, went on or ended. */
  readonly onDidChange = this.changed.event;

  constructor(memory: vscode.Memento) {
    this.memory = memory;
  }

  of({ uri }: vscode.TextDocument): Progress | undefined {
    return this.all().find(([one]) => one === uri.toString())?.[1];
  }

  /** Remembers how far a check-in has come; `undefined` for one that is over. */
  async set({ uri }: vscode.TextDocument, progress: Progress | undefined): Promise<void> {
    const others = this.all().filter(([one]) => one !== uri.toString());
    const now: Noted[] = progress ? [[uri.toString(), progress], ...others] : others;
    await this.memory.update(key, now.slice(0, most));
    this.changed.fire();
  }

  private all(): Noted[] {
    const kept: unknown = this.memory.get(key);
    return Array.isArray(kept) ? kept.filter(isNoted) : [];
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** What was remembered by another version may look otherwise. */
function isNoted(value: unknown): value is Noted {
  const [uri, progress]: unknown[] = Array.isArray(value) ? value : [];
  const { day, part, done, total } = Object(progress) as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    typeof day === 'string' &&
    readDay(day) !== undefined &&
    typeof part === 'number' &&
    typeof total === 'number' &&
    Array.isArray(done) &&
    done.every((one) => typeof one === 'string')
  );
}
