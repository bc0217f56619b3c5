import * as vscode from 'vscode';
import { mayChangeLevel } from '../../edits/fixes/changeLevel';
import type { FixName } from '../../edits/fixes/fix';
import { applyFix, changedMessage } from '../../host/apply';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { Refusal } from '../../host/refusal';
import { reveal } from '../../host/reveal';
import type { PlaceNode } from './nodes';

/**
 * Does what there is to do about a place: by the command for it, by a fix, or by leading there.
 * @throws Refusal if the text is another by now
 */
export async function mend({ engine }: Pick<Host, 'engine'>, node: PlaceNode): Promise<void> {
  const { line, place, analysis } = node;
  const { document, text, model, settings } = analysis;
  if (document.version !== analysis.version) throw new Refusal(changedMessage());
  const { finding, range } = place;
  switch (line.item.kind) {
    case 'examples':
      await vscode.commands.executeCommand(commands.insertExample, node);
      return;
    case 'overalls':
      if (finding) await vscode.commands.executeCommand(commands.addOverall, node);
      else await reveal(document, range);
      return;
    case 'summary':
      if (finding) await vscode.commands.executeCommand(commands.addReviewSummary, node);
      else await reveal(document, range);
      return;
    case 'notes':
      await reveal(document, { start: range.end, end: range.end });
      await fix('writeNote');
      return;
    case 'levels':
      await reveal(document, range);
      if (finding && mayChangeLevel(text, model, finding)) await fix('changeLevel');
      return;
    default:
      await reveal(document, range);
  }

  async function fix(name: FixName): Promise<void> {
    if (!finding) return;
    const request = { fix: name, code: finding.code, range: finding.range };
    const assess = { ...settings.assess, preparing: true };
    const result = await engine.ask('fixFinding', [text, request, settings.parse, assess]);
    // Where it cannot be done for the user, the place is shown all the same.
    if (!('failure' in result)) await applyFix(analysis, result.edits);
  }
}
