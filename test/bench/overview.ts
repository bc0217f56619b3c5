import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
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

/** Measures how long the overview of many documents takes: with none of them known, and once all of them are. */
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
  tell(await measure('none is known'));
  tell(await measure('all are known'));
}

async function measure(what: string): Promise<OverviewFigures> {
  let gap = 0;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  };
  const timer = setInterval(look, 10);
  const start = last;
  const { rows } = await vscode.commands.executeCommand<{ rows: unknown[] }>(commands.showOverview, {});
  const time = performance.now() - start;
  await wait(30);
  look();
  clearInterval(timer);
  return { what, rows: rows.length, time, gap };
}
