import * as vscode from 'vscode';
import { inTurn, pick, type Way } from '../../host/steps';
import { activeMarkdown, chooseFiles, chooseFolder } from './sources';
import { type Row, showNew, type Understood, understoodRows } from './understood';
import { askForName, targetFolder, writeNew } from './write';

/** Where the Markdown comes from. */
interface Origin extends vscode.QuickPickItem {
  find(): Promise<readonly vscode.Uri[]>;
}

/**
 * Asks where the ladder is, unless files were given; shows what was understood; and asks for the name of the file.
 * From what is shown, the user may also go to a new document, or to what was left out.
 *
 * @param understand reads the ladder
 */
export async function askAndImport(
  given: readonly vscode.Uri[],
  understand: (uris: readonly vscode.Uri[]) => Promise<Understood>,
): Promise<void> {
  const title = vscode.l10n.t('Import Ladder');
  const isGiven = given.length > 0;
  const totalSteps = isGiven ? 2 : 3;
  let uris = given;
  let understood: Understood | undefined;
  let name: string | undefined;
  let chosen: Row | undefined;

  const askForOrigin = async (): Promise<Way> => {
    const placeholder = vscode.l10n.t('Where is the ladder?');
    const answer = await pick({ title, step: 1, totalSteps, placeholder, items: originsNow() });
    if (answer === undefined || answer === 'back') return answer;
    uris = await answer.value.find();
    return uris.length > 0 ? 'next' : undefined;
  };
  const showUnderstood = async (): Promise<Way> => {
    understood = await understand(uris);
    const placeholder = vscode.l10n.t('This was understood. Nothing is written yet.');
    const items = understoodRows(understood);
    const step = { title, step: totalSteps - 1, totalSteps };
    const answer = await pick({ ...step, placeholder, items });
    if (answer === undefined || answer === 'back') return answer;
    chosen = answer.value;
    return chosen.does === 'write' ? 'next' : undefined;
  };
  const write = async (): Promise<Way> => {
    if (!understood) return undefined;
    const { sources, imported } = understood;
    const folder = targetFolder(sources);
    if (!folder) {
      await showNew(imported);
      return 'next';
    }
    const step = { step: totalSteps, totalSteps };
    const answer = await askForName(folder, imported.ladder, sources, step, name);
    if (answer === undefined || answer === 'back') return answer;
    name = answer.value;
    await writeNew(vscode.Uri.joinPath(folder, name), imported.text);
    return 'next';
  };
  await inTurn([...(isGiven ? [] : [askForOrigin]), showUnderstood, write]);
  if (!understood || !chosen) return;
  if (chosen.does === 'show') await showNew(understood.imported);
  if (chosen.does === 'lead' && chosen.left) {
    const { source, line } = chosen.left;
    const at = new vscode.Position(line - 1, 0);
    const uri = understood.sources[source]?.uri;
    if (uri) await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
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
  if (!active) return [files, folder];
  const shown: Origin = {
    label: `$(markdown) ${active.path.split('/').at(-1) ?? ''}`,
    description: vscode.l10n.t('the active editor'),
    find: async () => [active],
  };
  return [shown, files, folder];
}
