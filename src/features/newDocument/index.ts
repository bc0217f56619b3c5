import * as vscode from 'vscode';
import type { NewFacts } from '../../cycle/start/facts';
import { freeName, newFileName } from '../../cycle/start/fileName';
import { nextCycle } from '../../cycle/start/nextCycle';
import type { Analysis } from '../../host/analysis';
import { callOf } from '../../host/callArguments';
import {
  type FoundSource,
  findLadders,
  findLast,
  findTemplates,
  readLadderFile,
  readText,
} from '../../host/cycleStart/sources';
import { folderOf, homeFolder } from '../../host/folders';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { documentsOf } from '../../host/offerDocuments';
import { Refusal } from '../../host/refusal';
import { readSettings, type Settings } from '../../host/settings';
import { subjectOf } from '../../host/subject';
import { begin } from './begin';
import { readNewCall } from './call';
import { namesIn } from './files';
import { askForDocument } from './questions';

/** New Alignment Document…, from the palette, File > New File, a folder in the explorer or a caller; and Start Next Cycle…. */
export function registerNewDocument(host: Host): void {
  const { command, engine, store } = host;

  command(commands.newDocument, async (argument) => {
    const folder = argument instanceof vscode.Uri ? await folderAt(argument) : homeFolder();
    const settings = readSettings(folder);
    const call = callOf(argument);
    // File > New File gives an object without any arguments.
    if (call && Object.keys(call).length > 0) return called(call, folder, settings);
    // Looked for while the first question stands.
    const files = Promise.all([findLadders(), findTemplates(), documentsOf(store)]);
    files.catch(() => undefined);
    const answers = await askForDocument({
      title: vscode.l10n.t('New Alignment Document'),
      firstMonth: settings.parse.firstMonth ?? 1,
      allowHttp: settings.allowHttp,
      ...(folder ? { folder, isChosen: argument instanceof vscode.Uri } : {}),
      find: async (employee) => {
        const [ladders, templates, documents] = await files;
        const last = employee ? await findLast(host, employee, documents) : [];
        return [
          ...last,
          ...ladders.map((uri): FoundSource => ({ kind: 'ladder', uri })),
          ...templates.map((uri): FoundSource => ({ kind: 'template', uri })),
          { kind: 'starter' },
        ];
      },
      ladderOf,
    });
    if (!answers) return undefined;
    return begin(host, { ...answers, ladder: await ladderOf(answers.source) });
  });

  command(commands.startNextCycle, async (...args) => {
    const { analysis, call } = await subjectOf(store, args);
    const { document, model, text, settings } = analysis;
    const firstMonth = settings.parse.firstMonth ?? 1;
    const source = { kind: 'last', uri: document.uri, model: ofLastPart(analysis) } as const;
    const folder =
      document.uri.scheme === 'untitled' ? homeFolder() : vscode.Uri.joinPath(document.uri, '..');
    if (call) {
      const { facts: given, review, ...rest } = readNewCall(Object(args[0]), settings);
      const cycle = given.cycle ?? (source.model.cycle && nextCycle(source.model.cycle, firstMonth));
      if (!cycle) {
        throw new Refusal(
          vscode.l10n.t('“cycle” is missing: the document does not say which cycle it is of.'),
        );
      }
      const facts: NewFacts = { ...(model.employee ? { employee: model.employee } : {}), ...given, cycle };
      const uri = await fileFor(facts, rest.folder ?? folder);
      return begin(host, { facts, source, text, review, uri });
    }
    const answers = await askForDocument({
      title: vscode.l10n.t('Start Next Cycle'),
      from: { source },
      firstMonth,
      allowHttp: settings.allowHttp,
      ...(folder ? { folder } : {}),
      find: async () => [source],
      ladderOf,
    });
    if (!answers) return undefined;
    // It may have been written in while the questions stood.
    const now = (await store.current(document)) ?? analysis;
    return begin(host, { ...answers, text: now.text });
  });

  async function ladderOf(source: FoundSource) {
    return source.kind === 'ladder' ? readLadderFile(host, source.uri) : undefined;
  }

  async function called(value: object, around: vscode.Uri | undefined, settings: Settings) {
    const { facts, ladder, template, last, labels, review, uri, folder } = readNewCall(value, settings);
    const source: FoundSource = last
      ? { kind: 'last', uri: last, model: await modelOf(last) }
      : ladder
        ? { kind: 'ladder', uri: ladder }
        : template
          ? { kind: 'template', uri: template }
          : { kind: 'starter' };
    const all =
      source.kind === 'last' && source.model.employee ? { employee: source.model.employee, ...facts } : facts;
    const origin = ladder ?? template;
    const beside = last ? vscode.Uri.joinPath(last, '..') : origin && folderOf(origin);
    const to = uri ?? (await fileFor(all, folder ?? beside ?? around));
    return begin(host, { facts: all, source, ladder: await ladderOf(source), labels, review, uri: to });
  }

  async function modelOf(uri: vscode.Uri) {
    return engine.ask('parse', [await readText(uri), readSettings(uri).parse]);
  }
}

/** What the last of several documents in a file says of level and cycle. */
function ofLastPart({ model }: Analysis): Analysis['model'] {
  const part = model.parts.findLast(({ criteria }) => criteria.length > 0);
  return {
    ...model,
    ...(part?.level ? { level: part.level } : {}),
    ...(part?.nextLevel ? { nextLevel: part.nextLevel } : {}),
    ...(part?.cycle ? { cycle: part.cycle } : {}),
  };
}

/** A folder, or the one in which a file is. */
async function folderAt(uri: vscode.Uri): Promise<vscode.Uri> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0 ? uri : vscode.Uri.joinPath(uri, '..');
  } catch {
    return uri;
  }
}

/** @throws Refusal if there is no folder */
async function fileFor(facts: NewFacts, folder: vscode.Uri | undefined): Promise<vscode.Uri> {
  if (!folder) {
    throw new Refusal(
      vscode.l10n.t('“uri” is missing: no folder is open. Give the full address of the new file.'),
    );
  }
  return vscode.Uri.joinPath(folder, freeName(newFileName(facts), await namesIn(folder)));
}
