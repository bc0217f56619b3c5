import * as vscode from 'vscode';
import type { SurveyedHeading } from '../../document/survey';
import type { TextEdit } from '../../edits/textEdit';
import type { TreatResult } from '../../edits/treat';
import { refuseIfUnread } from '../../host/active';
import { applyToDocument } from '../../host/apply';
import { callOf, openDocument, readUri } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { wordNotInFrontMatter } from '../../host/messages';
import { openAgain } from '../../host/openAgain';
import { Refusal } from '../../host/refusal';
import { reveal } from '../../host/reveal';
import { readSettings } from '../../host/settings';
import { targetOf } from '../../host/treeNode';
import { chooseHeadings } from './choose';

/**
 * Treat This File as an Alignment Document…, which says why it is not recognised, lets the user choose the
 * headings that are criteria, and writes what it takes; and the reverse.
 */
export function registerTreatAs({ command, engine, store }: Host): void {
  command(commands.treatAsAlignmentDocument, async (argument) => {
    const { document, version, text } = await markdown(argument);
    await store.current(document);
    refuseIfUnread(store, document);
    const { parse } = readSettings(document);
    const found = await engine.ask('survey', [text, parse]);
    const chosen = named(argument, found.headings) ?? (await chooseHeadings(document, found));
    if (!chosen) return undefined;
    const starts = chosen.map(({ heading }) => heading.start);
    const result = await engine.ask('treatAsAlignmentDocument', [text, starts, parse]);
    if ('failure' in result) throw new Refusal(wordNotTreated(result));
    await apply(document, version, result.edits);
    const analysis = await store.current(await openAgain(document));
    const [first] = analysis?.model.criteria ?? [];
    const isShown = vscode.window.activeTextEditor?.document === document;
    if (first && isShown) await reveal(document, { ...first.nameRange, end: first.nameRange.start });
    return { uri: document.uri.toString(), criteria: analysis?.model.criteria.map(({ name }) => name) ?? [] };
  });

  command(commands.treatAsOrdinary, async (argument) => {
    const { document, version, text } = await markdown(argument);
    const edit = await engine.ask('treatAsOrdinary', [text, readSettings(document).parse]);
    if (!edit) throw new Refusal(wordNotInFrontMatter('alignment: false'));
    await apply(document, version, [edit]);
    return { uri: document.uri.toString() };
  });

  /** The Markdown document of a row, or that a caller names, or the active one. */
  async function markdown(
    argument: unknown,
  ): Promise<{ document: vscode.TextDocument; version: number; text: string }> {
    const { uri } = Object(callOf(argument)) as { uri?: unknown };
    const given = uri === undefined ? targetOf(argument)?.document : await openDocument(readUri(uri));
    const document = given ?? (await store.active.load());
    if (document?.languageId !== 'markdown') {
      throw new Refusal(vscode.l10n.t('Open a Markdown file, and try again.'));
    }
    return { document, version: document.version, text: document.getText() };
  }
}

/** Says why headings cannot be made criteria, and what helps. */
function wordNotTreated(result: Extract<TreatResult, { failure: string }>): string {
  if (result.failure === 'frontMatter') return wordNotInFrontMatter('alignment: true');
  return result.failure === 'kept'
    ? vscode.l10n.t(
        'What is kept for later below “{0}” would be taken for its examples. Put it below a heading of its own, and try again.',
        result.name,
      )
    : vscode.l10n.t(
        'An “Examples” label below “{0}” would not be read as one. Write it there by hand.',
        result.name,
      );
}

/** Writes edits that change something; a file that says so already stays as it is. */
async function apply(
  document: vscode.TextDocument,
  version: number,
  edits: readonly TextEdit[],
): Promise<void> {
  if (edits.length > 0) await applyToDocument({ document, version }, edits);
}

/**
 * The headings that a caller names: `{ headings: ["Craft", "Impact"] }`. Names that stand more than once
 * mean all of them.
 * @throws Refusal for a name that is not there
 */
function named(argument: unknown, headings: readonly SurveyedHeading[]): SurveyedHeading[] | undefined {
  const names = Object(argument)?.headings as unknown;
  if (names === undefined || targetOf(argument)) return undefined;
  if (!Array.isArray(names)) throw new Refusal(vscode.l10n.t('“headings” must be a list of names.'));
  return names.flatMap((name: unknown) => {
    const key = String(name).trim().toLowerCase();
    const found = headings.filter((heading) => heading.name.toLowerCase() === key);
    if (found.length > 0) return found;
    throw new Refusal(vscode.l10n.t('There is no heading “{0}” here.', String(name)));
  });
}
