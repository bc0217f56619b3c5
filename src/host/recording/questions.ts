import * as vscode from 'vscode';
import { coverageOf, lightestFirst } from '../../coverage/coverage';
import type { Criterion } from '../../document/model';
import { safeUrl } from '../../references/safeUrl';
import { shortUrl } from '../../references/shortUrl';
import type { Analysis } from '../analysis';
import { clipboardUrl } from '../clipboard';
import { wordCount, wordPart, wordUnsafe } from '../messages';
import { pickSeveral } from '../pickSeveral';
import { inTurn, pick, type Step, typeLine, type Way } from '../steps';

/** What the user answered. Without criteria it is kept for later. */
export interface Answers {
  criteria: Criterion[];
  project?: string;
  evidence: string[];
  note: string;
}

/** What is known before: it is not asked again. */
export type Given = Partial<Answers>;

export interface AskOptions {
  /** Begins the titles of the questions: “Insert Example”. */
  title: string;
  /** Answers that are offered, and may be changed. */
  offered?: { criteria?: Criterion[]; evidence?: string; note?: string };
  /** The project last used in this document, which comes first. */
  lastProject?: string | undefined;
  /** Whether it may be kept for later instead. */
  mayKeep?: boolean;
}

/**
 * Asks for criteria, project, evidence and note, each of which may be gone back to; what is given is not
 * asked again.
 * @returns `undefined` if the user left
 */
export async function askForExample(
  analysis: Analysis,
  given: Given,
  { title, offered = {}, lastProject, mayKeep = false }: AskOptions,
): Promise<Answers | undefined> {
  const isLinkOffered = offered.evidence !== undefined;
  // Asked for at once, awaited when it is wanted.
  const clipboard =
    given.evidence || isLinkOffered ? Promise.resolve(undefined) : clipboardUrl(analysis.settings);
  const answers: Partial<Answers> & { evidenceText?: string } = {
    ...given,
    ...(given.evidence ? { evidenceText: given.evidence.join(' ') } : {}),
    ...(isLinkOffered ? { evidenceText: offered.evidence } : {}),
    ...(offered.note === undefined ? {} : { note: offered.note }),
    ...(offered.criteria ? { criteria: offered.criteria } : {}),
  };
  const isKept = (): boolean => answers.criteria?.length === 0;
  const steps: ((step: number) => Promise<Way>)[] = [
    ...(given.criteria ? [] : [askCriteria]),
    ...(given.project === undefined ? [askProject] : []),
    ...(given.evidence ? [] : [askEvidence]),
    ...(given.note === undefined ? [askNote] : []),
  ];
  const links = (): string[] => urlsIn(answers.evidenceText ?? '');
  const place = (step: number): Step => {
    const names = answers.criteria?.map(({ name }) => name).join(', ');
    const short = links().map((url) => shortUrl(url));
    const about = [names, ...(steps[step] === askEvidence ? [] : short)].filter(Boolean).join(' · ');
    return {
      title: about ? vscode.l10n.t('{0}: {1}', title, about) : title,
      step: step + 1,
      totalSteps: steps.length,
    };
  };
  let isForward = true;
  const done = await inTurn(
    steps.map((ask, index) => async () => {
      // What is kept for later has no project: the question is passed over in both directions.
      if (ask === askProject && isKept()) return isForward ? 'next' : 'back';
      const answered = await ask(index);
      isForward = answered !== 'back';
      return answered;
    }),
  );
  const { criteria, project, note = '' } = answers;
  if (!done || !criteria) return undefined;
  return { criteria, ...(project && !isKept() ? { project } : {}), evidence: links(), note };

  async function askCriteria(step: number): Promise<Way> {
    const items = [...criterionItems(analysis), ...(mayKeep ? keepItems() : [])];
    const { criteria: before } = answers;
    const answer = await pickSeveral({
      ...place(step),
      placeholder: vscode.l10n.t('Under which criterion? Tick several for more than one.'),
      items,
      chosen: items.filter(({ criterion, isKeep }) =>
        criterion ? before?.includes(criterion) : isKeep && before?.length === 0,
      ),
    });
    if (answer && answer !== 'back') {
      answers.criteria = answer.value.flatMap(({ criterion }) => criterion ?? []);
    }
    return way(answer);
  }

  async function askProject(step: number): Promise<Way> {
    const items = projectItems(analysis, answers.criteria ?? [], lastProject);
    const { project: before } = answers;
    const active = items.find(({ project: one }) => one === before);
    const answer = await pick({
      ...place(step),
      placeholder: vscode.l10n.t('Of which project? Pick one, or type a new one.'),
      items,
      // What was answered before, if one came back: a project of the list, or a new one.
      ...(before === undefined ? {} : active ? { active } : { value: before }),
      typed: (text) =>
        items.some(({ project }) => project?.toLowerCase() === text.toLowerCase())
          ? undefined
          : { label: `$(add) ${text}`, description: vscode.l10n.t('new project'), project: text },
    });
    if (answer && answer !== 'back') {
      const { project: name } = answer.value;
      if (name === undefined) delete answers.project;
      else answers.project = name;
    }
    return way(answer);
  }

  async function askEvidence(step: number): Promise<Way> {
    const { settings } = analysis;
    const fromClipboard = await clipboard;
    const isOffered = answers.evidenceText === undefined && fromClipboard !== undefined;
    const short = isOffered ? shortUrl(fromClipboard) : undefined;
    const answer = await typeLine({
      ...place(step),
      prompt: isOffered
        ? short
          ? vscode.l10n.t(
              'What does it rest on? This link was on the clipboard ({0}): keep it, add others, or clear it.',
              short,
            )
          : vscode.l10n.t(
              'What does it rest on? This link was on the clipboard: keep it, add others, or clear it.',
            )
        : vscode.l10n.t(
            'What does it rest on? One link or several, with spaces between; leave it empty for none.',
          ),
      placeholder: 'https://',
      value: answers.evidenceText ?? fromClipboard ?? '',
      problem: (text) => problemIn(urlsIn(text), settings),
      changed: (text) => {
        answers.evidenceText = text;
      },
    });
    if (answer && answer !== 'back') answers.evidenceText = answer.value;
    return way(answer);
  }

  async function askNote(step: number): Promise<Way> {
    const hasLinks = links().length > 0;
    const answer = await typeLine({
      ...place(step),
      prompt:
        hasLinks && !isKept()
          ? vscode.l10n.t('What does it show, and how well? Leave it empty to write it in the text.')
          : vscode.l10n.t('What does it show, and how well?'),
      value: answers.note ?? '',
      problem: (text) =>
        text === '' && !hasLinks
          ? vscode.l10n.t('Write what it shows, or go back and give a link.')
          : undefined,
      changed: (text) => {
        answers.note = text;
      },
    });
    if (answer && answer !== 'back') answers.note = answer.value;
    return way(answer);
  }
}

/** Which way an answer leads. */
export function way(answer: 'back' | object | undefined): Way {
  return answer === undefined || answer === 'back' ? answer : 'next';
}

type CriterionItem = vscode.QuickPickItem & { criterion?: Criterion; isKeep?: boolean };

/** Keep for Later, below the criteria. */
function keepItems(): CriterionItem[] {
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('Keep for Later'),
      description: vscode.l10n.t('in a list of the guidance, to be sorted'),
      isKeep: true,
    },
  ];
}

/** The criteria, the lightest first, each with what it means at this level. */
export function criterionItems({ model, settings }: Analysis): CriterionItem[] {
  const { minimumExamples } = settings.assess;
  return lightestFirst(model, minimumExamples).map((criterion) => {
    const partName = wordPart(criterion, model);
    const count = wordCount(coverageOf(criterion, model, minimumExamples));
    const { levelDescription, generalDescription } = criterion;
    return {
      label: criterion.name,
      description: [count, partName].filter(Boolean).join(' · '),
      detail: levelDescription.text || generalDescription.text,
      criterion,
    };
  });
}

/** The document's projects: the one last used, those of the criteria, the others; then none. */
function projectItems(
  { model }: Analysis,
  criteria: readonly Criterion[],
  lastProject: string | undefined,
): (vscode.QuickPickItem & { project: string | undefined })[] {
  const own = new Set(criteria.flatMap(({ projects }) => projects));
  const all = new Set([...own, ...model.criteria.flatMap(({ projects }) => projects)]);
  const last = lastProject !== undefined && all.has(lastProject) ? [lastProject] : [];
  return [
    ...[...new Set([...last, ...all])].map((project) => ({
      label: project,
      ...(own.has(project) ? {} : { description: vscode.l10n.t('of another criterion') }),
      project,
    })),
    { label: vscode.l10n.t('No project'), project: undefined },
  ];
}

/** The addresses in a line, between spaces or commas. */
function urlsIn(text: string): string[] {
  return text.split(/(?<![\s,])[\s,]+(?=https?:)|\s+/u).filter(Boolean);
}

/** Why one of the addresses will not do. */
export function problemIn(
  urls: readonly string[],
  settings: Pick<Analysis['settings'], 'allowHttp'>,
): string | undefined {
  for (const url of urls) {
    const verdict = safeUrl(url, settings);
    if (!verdict.ok) return wordUnsafe(url, verdict.reason);
  }
  return undefined;
}
