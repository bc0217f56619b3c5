import * as vscode from 'vscode';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { Refusal } from '../../host/refusal';
import { askAndImport } from './ask';
import { readImportCall } from './call';
import { activeMarkdown, readSources } from './sources';
import { showNew, type Understood } from './understood';
import { writeNew } from './write';

/**
 * Import Ladder…: reads a ladder out of Markdown, shows what was understood of it and what was left out, and writes
 * it as a new file. From the explorer it takes what is selected there; with arguments it asks nothing.
 */
export function registerImportLadder({ command, engine }: Host): void {
  command(commands.importLadder, async (first, selected) => {
    const call = readImportCall(first);
    if (!call) {
      const chosen = [first, ...(Array.isArray(selected) ? selected : [])];
      const uris = chosen.filter((one) => one instanceof vscode.Uri);
      const distinct = new Map(uris.map((uri) => [uri.toString(), uri]));
      await askAndImport([...distinct.values()], understand);
      return undefined;
    }
    const shown = activeMarkdown();
    const uris = call.uris.length > 0 || !shown ? call.uris : [shown];
    const { sources, imported } = await understand(uris);
    if (call.to) await writeNew(call.to, imported.text);
    else await showNew(imported);
    const leftOut = imported.leftOut.map(({ source, ...one }) => ({
      ...one,
      source: sources[source]?.uri.toString(),
    }));
    return { ladder: imported.ladder, leftOut };
  });

  /** @throws Refusal if there is no ladder in it */
  async function understand(uris: readonly vscode.Uri[]): Promise<Understood> {
    const sources = await readSources(uris);
    const imported = await engine.ask('importLadder', [sources.map(({ name, text }) => ({ name, text }))]);
    const { levels, criteria } = imported.ladder;
    if (levels.length === 0 || criteria.length === 0) throw new Refusal(wordNothing(levels.length));
    return { sources, imported };
  }
}

function wordNothing(levels: number): string {
  return levels === 0
    ? vscode.l10n.t(
        'No level was found there. Levels are headings, columns or rows such as “L4”, “Level 4” or “Senior Engineer”.',
      )
    : vscode.l10n.t(
        'No criterion was found there. Criteria are headings, columns or rows beside the levels, such as “Mastery”.',
      );
}
