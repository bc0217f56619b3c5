import * as vscode from 'vscode';
import type { ImportedLadder } from '../../cycle/ladder/markdown/importLadder';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { Refusal } from '../../host/refusal';
import { inTurn, pick, type Way } from '../../host/steps';
import { readImportCall } from './call';
import { chooseFiles, chooseFolder, type ReadSource, readSources } from './sources';
import { type Row, understoodRows, wordSize } from './understood';
import { askForName, targetFolder, writeNew } from './write';

type Imported = ImportedLadder & { text: string };

/** Where the Markdown comes from. */
interface Origin extends vscode.QuickPickItem {
  find(): Promise<readonly vscode.Uri[]>;
}

/**
 * Import Ladder…: reads a ladder out of Markdown, shows what was understood of it and what was left out, and writes
 * it as a new file. From the explorer it takes what is selected there; with arguments it asks nothing.
 */
export function registerImportLadder({ command, engine }: Host): void {
  command(commands.importLadder, async (first, selected) => {
    const call = readImportCall(first);
    if (call) {
      const uris = call.uris.length > 0 ? call.uris : [activeMarkdown()].flatMap((uri) => uri ?? []);
      const { sources, imported } = await understand(uris);
      if (call.to) await writeNew(call.to, imported.text);
      else await showNew(imported);
      const { ladder, leftOut } = imported;
      return {
        ladder,
        leftOut: leftOut.map((one) => ({ ...one, source: sources[one.source]?.uri.toString() })),
      };
    }
    const uris = [first, ...(Array.isArray(selected) ? selected : [])].filter(
      (one) => one instanceof vscode.Uri,
    );
    const distinct = [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
    await askAndImport(distinct);
    return undefined;
  });

  /** @throws Refusal if there is no ladder in it */
  async function understand(
    uris: readonly vscode.Uri[],
  ): Promise<{ sources: ReadSource[]; imported: Imported }> {
    const sources = await readSources(uris);
    const imported = await engine.ask('importLadder', [sources.map(({ name, text }) => ({ name, text }))]);
    const { levels, criteria } = imported.ladder;
    if (levels.length === 0 || criteria.length === 0) throw new Refusal(wordNothing(levels.length));
    return { sources, imported };
  }

  async function askAndImport(given: readonly vscode.Uri[]): Promise<void> {
    const origins = given.length > 0 ? [] : originsNow();
    const before = origins.length > 1 ? 1 : 0;
    const totalSteps = before + 2;
    const title = vscode.l10n.t('Import Ladder');
    let uris = given;
    let understood: Awaited<ReturnType<typeof understand>> | undefined;
    let name: string | undefined;
    let done: 'show' | Row['left'] | undefined;

    const askForOrigin = async (): Promise<Way> => {
      const placeholder = vscode.l10n.t('Where is the ladder?');
      const answer = await pick({ title, step: 1, totalSteps, placeholder, items: origins });
      if (answer === undefined || answer === 'back') return answer;
      uris = await answer.value.find();
      return uris.length > 0 ? 'next' : undefined;
    };
    const showUnderstood = async (): Promise<Way> => {
      if (before === 0 && uris.length === 0) uris = (await origins[0]?.find()) ?? [];
      if (uris.length === 0) return undefined;
      understood = await understand(uris);
      const { ladder, leftOut } = understood.imported;
      const items = understoodRows(ladder, leftOut, understood.sources);
      const answer = await pick({
        title,
        step: before + 1,
        totalSteps,
        placeholder: wordSize(ladder),
        items,
      });
      if (answer === undefined || answer === 'back') return answer;
      if (answer.value.does === 'write') return 'next';
      done = answer.value.left ?? 'show';
      return undefined;
    };
    const write = async (): Promise<Way> => {
      if (!understood) return undefined;
      const { sources, imported } = understood;
      const folder = await targetFolder(sources);
      if (!folder) {
        done = 'show';
        return undefined;
      }
      const step = { step: totalSteps, totalSteps };
      const answer = await askForName(folder, imported.ladder, sources, step, name);
      if (answer === undefined || answer === 'back') return answer;
      name = answer.value;
      await writeNew(vscode.Uri.joinPath(folder, name), imported.text);
      return 'next';
    };
    await inTurn([...(before > 0 ? [askForOrigin] : []), showUnderstood, write]);
    if (!understood || !done) return;
    if (done === 'show') await showNew(understood.imported);
    else {
      const source = understood.sources[done.source];
      const at = new vscode.Position(done.line - 1, 0);
      if (source) await vscode.window.showTextDocument(source.uri, { selection: new vscode.Range(at, at) });
    }
  }
}

/** Where a ladder may come from: the Markdown that is being looked at, files, a folder. */
function originsNow(): Origin[] {
  const active = activeMarkdown();
  const files: Origin = { label: `$(files) ${vscode.l10n.t('Files…')}`, find: chooseFiles };
  const folder: Origin = {
    label: `$(folder) ${vscode.l10n.t('A folder…')}`,
    description: vscode.l10n.t('with a file for each level or criterion'),
    find: chooseFolder,
  };
  const shown: Origin[] = active
    ? [
        {
          label: `$(markdown) ${active.path.split('/').at(-1) ?? ''}`,
          description: vscode.l10n.t('the active editor'),
          find: async () => [active],
        },
      ]
    : [];
  return [...shown, files, folder];
}

function activeMarkdown(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document.uri : undefined;
}

/** Shows the ladder in an editor of its own, to be looked at and saved by hand. */
async function showNew({ text }: Imported): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: text });
  await vscode.window.showTextDocument(document, { preview: false });
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
