import * as vscode from 'vscode';
import type { Source } from '../cycle/newDocument';
import { refuseIfUnread } from '../host/active';
import { applyToDocument } from '../host/apply';
import { openDocument, readUri } from '../host/callArguments';
import { pickSource, sourceItem } from '../host/cycleStart/pickSource';
import {
  type FoundSource,
  findLadders,
  findTemplates,
  readLadderFile,
  readText,
} from '../host/cycleStart/sources';
import { type SourceFailure, wordSourceFailure } from '../host/cycleStart/wordFailure';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { Refusal } from '../host/refusal';
import { readSettings } from '../host/settings';
import { cursorIn } from '../host/subject';
import { today } from '../host/today';

/** Insert Template…: a template of the workspace, or the criteria of a ladder or the starter, into a document. */
export function registerInsertTemplate(host: Host): void {
  const { command, engine, store } = host;
  command(commands.insertTemplate, async (argument) => {
    const call =
      typeof argument === 'object' && argument !== null ? (argument as Record<string, unknown>) : undefined;
    const isCall = call !== undefined && !(argument instanceof vscode.Uri);
    const named = isCall ? call['uri'] : argument instanceof vscode.Uri ? argument : undefined;
    const document = named === undefined ? await store.active.load() : await openDocument(readUri(named));
    if (document?.languageId !== 'markdown') {
      throw new Refusal(
        vscode.l10n.t('No Markdown file is active. Open the one that the template goes into.'),
      );
    }
    const source = isCall ? givenSource(call) : await askForSource();
    if (!source) return undefined;
    const read = await readSource(source);
    await store.current(document);
    refuseIfUnread(store, document);
    const { parse } = readSettings(document);
    const { version } = document;
    const text = document.getText();
    const result = await engine.ask('insertTemplate', [
      text,
      read.text,
      { source: read.source, today: today() },
      cursorIn(document),
      parse,
    ]);
    if ('failure' in result) throw new Refusal(wordRefusal(result, source));
    await applyToDocument({ document, version }, result.edits);
    return { uri: document.uri.toString() };
  });

  async function readSource(source: FoundSource): Promise<{ text: string; source: Source }> {
    if (source.kind === 'ladder') {
      return { text: '', source: { kind: 'ladder', ladder: await readLadderFile(host, source.uri) } };
    }
    if (source.kind === 'template') return { text: await readText(source.uri), source: { kind: 'template' } };
    return { text: '', source: { kind: 'starter' } };
  }
}

/** @throws Refusal if an address is none */
function givenSource(call: Record<string, unknown>): FoundSource {
  for (const kind of ['ladder', 'template'] as const) {
    if (call[kind] !== undefined) return { kind, uri: readUri(call[kind]) };
  }
  return { kind: 'starter' };
}

async function askForSource(): Promise<FoundSource | undefined> {
  const [templates, ladders] = await Promise.all([findTemplates(), findLadders()]);
  const items = [
    ...templates.map((uri) => sourceItem({ kind: 'template', uri })),
    ...ladders.map((uri) => sourceItem({ kind: 'ladder', uri })),
    sourceItem({ kind: 'starter' }),
  ];
  const step = { title: vscode.l10n.t('Insert Template'), step: 1, totalSteps: 1 };
  const answer = await pickSource(step, vscode.l10n.t('What shall be inserted?'), items, undefined);
  return answer && answer !== 'back' ? answer.value.source : undefined;
}

function wordRefusal(
  result: { failure: 'present' } | { failure: 'unreadable' } | SourceFailure,
  source: FoundSource,
): string {
  switch (result.failure) {
    case 'present':
      return vscode.l10n.t('All of its criteria are there already.');
    case 'unreadable':
      return vscode.l10n.t(
        'There is no place in this text where the template would be read as it is meant. Put the cursor on an empty line between two sections, and try again.',
      );
    default:
      return wordSourceFailure(result, source);
  }
}
