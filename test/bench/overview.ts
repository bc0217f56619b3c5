import * as vscode from 'vscode';
import { EngineClient } from '../../src/engine/client';
import { engine } from '../../src/engine/engine';
import { commands } from '../../src/host/ids';
import { IndexFile } from '../../src/host/indexFile';
import { Log } from '../../src/host/log';
import { AlignmentStore } from '../../src/host/store';
import { WorkspaceIndex } from '../../src/host/workspaceIndex';
import { folder, readRequest, tell, wait } from './tell';

/** How many documents there are, and the text of each but for the person. */
export interface OverviewRequest {
  count: number;
  text: string;
}

/** How long a look through the workspace took. */
export interface OverviewFigures {
  what: string;
  rows: number;
  /** In milliseconds. */
  time: number;
  /** The longest time between two ticks of a timer of 10 ms in the extension host. */
  gap: number;
}

/** Measures how long the overview of many documents takes: with none of them known, once all of them are, and at the next start. */
export async function run(): Promise<void> {
  const { count, text } = await readRequest<OverviewRequest>();
  for (let index = 0; index < count; index += 1) {
    const uri = vscode.Uri.joinPath(folder(), `team-${index % 20}`, `person-${index}.md`);
    const own = text.replace(/^employee:.*$/mu, `employee: Person ${index}`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(own));
  }
  // Loads the extension.
  await vscode.commands.executeCommand(commands.showOverview, {}).then(undefined, () => undefined);
  await wait(2000);
  await vscode.workspace
    .getConfiguration('performanceAlignment')
    .update('coverage.minimumExamples', 4, vscode.ConfigurationTarget.Global);
  await wait(2000);
  tell(await measure('first start: none is known', show));
  tell(await measure('all are known', show));
  // The documents are read in this thread where it does not count, to have them kept as by the session before.
  const before = indexOf();
  await before.look(new AbortController().signal, { rows: true });
  await before.keep();
  const index = indexOf();
  const rows = async (): Promise<number> => index.rows().length;
  tell(await measure('next start: what was kept', () => index.load().then(rows)));
  const look = (): Promise<unknown> => index.look(new AbortController().signal, { rows: true });
  tell(await measure('next start: all are looked at', () => look().then(rows)));
}

/** The rows of the extension itself. */
async function show(): Promise<number> {
  const { rows } = await vscode.commands.executeCommand<{ rows: unknown[] }>(commands.showOverview, {});
  return rows.length;
}

/** An index as a start of the window makes it. */
function indexOf(): WorkspaceIndex {
  const log = new Log();
  const client = new EngineClient(
    () => Promise.reject(new Error('Not for this.')),
    async () => engine,
  );
  const storage = vscode.Uri.joinPath(folder(), 'kept');
  return new WorkspaceIndex(new AlignmentStore(client, log), client, log, new IndexFile(storage, '1'));
}

async function measure(what: string, work: () => Promise<number>): Promise<OverviewFigures> {
  let gap = 0;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  };
  const timer = setInterval(look, 10);
  const start = last;
  const rows = await work();
  const time = performance.now() - start;
  await wait(30);
  look();
  clearInterval(timer);
  return { what, rows, time, gap };
}
