import * as vscode from 'vscode';
import type { Ladder } from '../../cycle/ladder/ladder';
import type { NewFacts } from '../../cycle/start/facts';
import { wordCycle } from '../../cycle/start/facts';
import { freeName, newFileName, readFileName } from '../../cycle/start/fileName';
import { levelAfter } from '../../cycle/start/levelAfter';
import { nextCycle } from '../../cycle/start/nextCycle';
import { readTypedCycle } from '../../cycle/start/readCycle';
import type { AlignmentDocument, Cycle } from '../../document/model';
import { pickSource, type SourceItem, sourceItem } from '../../host/cycleStart/pickSource';
import type { FoundSource } from '../../host/cycleStart/sources';
import { folderOf, nameOfFolder } from '../../host/folders';
import { wordUnsafe } from '../../host/messages';
import { type Answer, inTurn, pick, type Step, typeLine, type Way } from '../../host/steps';
import { today } from '../../host/today';
import { safeUrl } from '../../references/safeUrl';
import { cyclesAround } from '../../suggestions/cycles';
import { namesIn, problemWithName } from './files';

/** What is answered before a document is written. */
export interface Answers {
  facts: NewFacts;
  source: FoundSource;
  /** The address of the last review, where one was given. */
  review: string;
  uri: vscode.Uri;
}

/** What is known before the questions. */
export interface Known {
  title: string;
  /** Whom the document is about and where it comes from, where that is settled. */
  from?: { source: Extract<FoundSource, { kind: 'last' }> };
  firstMonth: number;
  /** Whether the user lets links lead to pages that are not encrypted. */
  allowHttp: boolean;
  /** Where the file goes, unless its source is elsewhere; missing where no folder is open. */
  folder?: vscode.Uri;
  /** Whether the folder was chosen, so that it counts in any case. */
  isChosen?: boolean;
  /** Finds what the criteria may come from, for a person. */
  find(employee: string): Promise<FoundSource[]>;
  ladderOf(source: FoundSource): Promise<Ladder | undefined>;
}

/** Asks for the person, the source, the levels, the cycle and the file's name; each may be gone back to. */
export async function askForDocument(known: Known): Promise<Answers | undefined> {
  const { title, from, firstMonth } = known;
  let employee = from?.source.model.employee ?? '';
  let item: SourceItem | undefined = from && sourceItem(from.source);
  let ladder: Ladder | undefined;
  let level: string | undefined;
  let nextLevel: string | undefined;
  let cycle: Cycle | undefined;
  let review = '';
  let typedName: string | undefined;
  let uri: vscode.Uri | undefined;
  const questions: (() => Promise<Way>)[] = [];
  arrange();
  if (!(await inTurn(questions)) || !item || !uri) return undefined;
  return { facts: factsNow(), source: item.source, review, uri };

  /** Sets the questions that come; how many depends on the source. */
  function arrange(): void {
    const asked: ((step: Step) => Promise<Way>)[] = [
      ...(from ? [] : [askForPerson, askForSource]),
      askForLevel,
      askForNextLevel,
      askForCycle,
      ...(item?.source.kind === 'last' ? [askForReview] : []),
      askForFile,
    ];
    const steps = asked.map((ask, index) => () => ask({ title, step: index + 1, totalSteps: asked.length }));
    questions.splice(0, questions.length, ...steps);
  }

  function factsNow(): NewFacts {
    return {
      ...(employee ? { employee } : {}),
      ...(level ? { level } : {}),
      ...(nextLevel ? { nextLevel } : {}),
      ...(cycle ? { cycle } : {}),
    };
  }

  function last(): AlignmentDocument | undefined {
    return item?.source.kind === 'last' ? item.source.model : undefined;
  }

  /** The folder that was chosen, else that of the last document, or that of the workspace to which the source belongs. */
  function targetFolder(): vscode.Uri | undefined {
    const source = known.isChosen ? undefined : item?.source;
    if (source === undefined || source.kind === 'starter') return known.folder;
    if (source.kind !== 'last') return folderOf(source.uri) ?? known.folder;
    return source.uri.scheme === 'untitled' ? known.folder : vscode.Uri.joinPath(source.uri, '..');
  }

  async function askForPerson(step: Step): Promise<Way> {
    const answer = await typeLine({
      ...step,
      prompt: vscode.l10n.t('Who is the document about? You may leave it empty.'),
      placeholder: 'Ada Lovelace',
      value: employee,
      changed: (text) => {
        employee = text;
      },
    });
    return take(answer, (text) => {
      employee = text;
    });
  }

  /** Whether a source belongs to the same folder of the workspace as where the file goes. */
  function isNear({ source }: SourceItem): boolean {
    const root = known.folder && folderOf(known.folder);
    return source.kind !== 'starter' && folderOf(source.uri)?.toString() === root?.toString();
  }

  async function askForSource(step: Step): Promise<Way> {
    const items = (await known.find(employee)).map(sourceItem);
    const same = items.find((one) => one.label === item?.label && one.description === item.description);
    const files = items.filter(({ source }) => source.kind !== 'starter');
    const best = files.find(({ source }) => source.kind === 'last') ?? files.find(isNear) ?? files[0];
    const answer = await pickSource(
      step,
      vscode.l10n.t('Where do the criteria come from?'),
      items,
      same ?? best,
    );
    if (!answer || answer === 'back') return answer;
    if (item?.description !== answer.value.description) {
      level = undefined;
      nextLevel = undefined;
      cycle = undefined;
    }
    item = answer.value;
    ladder = await known.ladderOf(item.source);
    arrange();
    return 'next';
  }

  async function askForLevel(step: Step): Promise<Way> {
    const value = level ?? last()?.level ?? '';
    const answer = ladder
      ? await pickLevel(step, vscode.l10n.t('Which level is the person at?'), ladder, value || undefined)
      : await typeLine({
          ...step,
          prompt: vscode.l10n.t('Which level is the person at? You may leave it empty.'),
          placeholder: 'L4',
          value,
        });
    return take(answer, (text) => {
      if (text !== level) nextLevel = undefined;
      level = text;
    });
  }

  async function askForNextLevel(step: Step): Promise<Way> {
    const old = last();
    const proposed = level && level === old?.level ? old.nextLevel : levelAfter(level ?? '', ladder);
    const value = nextLevel ?? proposed ?? '';
    const answer = ladder
      ? await pickLevel(step, vscode.l10n.t('Which level comes next?'), ladder, value)
      : await typeLine({
          ...step,
          prompt: vscode.l10n.t('And which is the next level? You may leave it empty.'),
          placeholder: 'L5',
          value,
        });
    return take(answer, (text) => {
      nextLevel = text;
    });
  }

  async function askForCycle(step: Step): Promise<Way> {
    type Item = vscode.QuickPickItem & { cycle: Cycle };
    const itemOf = (one: Cycle): Item => ({
      label: wordCycle(one),
      ...(one.name ? { description: `${one.first} – ${one.last}` } : {}),
      cycle: one,
    });
    const old = last()?.cycle;
    const following = old && nextCycle(old, firstMonth);
    const around = cyclesAround(today(), firstMonth).flatMap(
      (name) => readTypedCycle(name, firstMonth) ?? [],
    );
    const all = [cycle, following, ...around].flatMap((one) => (one ? [itemOf(one)] : []));
    const items = all.filter(({ label }, index) => all.findIndex((one) => one.label === label) === index);
    const answer = await pick({
      ...step,
      placeholder: vscode.l10n.t('Which cycle is it? Choose one, or type 2026-H1, 2026-Q3 or two days.'),
      items,
      typed: (text) => {
        const read = readTypedCycle(text, firstMonth);
        return read && itemOf(read);
      },
    });
    return take(answer, (one) => {
      if (cycle && cycle.first !== one.cycle.first) typedName = undefined;
      cycle = one.cycle;
    });
  }

  async function askForReview(step: Step): Promise<Way> {
    const answer = await typeLine({
      ...step,
      prompt: vscode.l10n.t('Where is the last review? Leave it empty to link to the last document.'),
      placeholder: 'https://',
      value: review,
      problem: (text) => problemWithReview(text, known),
    });
    return take(answer, (text) => {
      review = text;
    });
  }

  async function askForFile(step: Step): Promise<Way> {
    const folder = targetFolder();
    const name = newFileName(factsNow());
    if (!folder) {
      uri = await vscode.window.showSaveDialog({
        title,
        filters: { Markdown: ['md'] },
        defaultUri: vscode.Uri.file(`/${name}`),
      });
      return uri ? 'next' : undefined;
    }
    const taken = await namesIn(folder);
    const answer = await typeLine({
      ...step,
      prompt: vscode.l10n.t('What is the file called? It is written to {0}.', nameOfFolder(folder)),
      value: typedName ?? freeName(name, taken),
      problem: (text) => problemWithName(text, taken),
      changed: (text) => {
        typedName = text;
      },
    });
    return take(answer, (text) => {
      uri = vscode.Uri.joinPath(folder, readFileName(text) ?? name);
    });
  }
}

/**
 * Lets the user choose a level of the ladder, or none.
 * @param value the one to begin with; empty for none
 */
async function pickLevel(
  step: Step,
  placeholder: string,
  { levels }: Ladder,
  value: string | undefined,
): Promise<Answer<string>> {
  type Item = vscode.QuickPickItem & { level: string };
  const items = levels.map(
    ({ name, title }): Item => ({ label: name, ...(title ? { description: title } : {}), level: name }),
  );
  const all = [...items, { label: vscode.l10n.t('None'), level: '' }];
  const active = all.find(({ level }) => level === value);
  const answer = await pick({ ...step, placeholder, items: all, ...(active ? { active } : {}) });
  return !answer || answer === 'back' ? answer : { value: answer.value.level };
}

/** Why an address will not do for a link to a review; an empty one leaves it out. */
export function problemWithReview(url: string, settings: { allowHttp: boolean }): string | undefined {
  const verdict = url === '' ? undefined : safeUrl(url, settings);
  return verdict && !verdict.ok ? wordUnsafe(url, verdict.reason) : undefined;
}

/** Takes an answer, and says which way it goes. */
function take<Value>(answer: Answer<Value>, keep: (value: Value) => void): Way {
  if (!answer || answer === 'back') return answer;
  keep(answer.value);
  return 'next';
}
