import * as vscode from 'vscode';
import { coverageOf, lightestFirst } from '../../coverage/coverage';
import type { Criterion } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { wordCount, wordPart, wordUnsafe } from '../../host/messages';
import { inTurn, pick, type Step, typeLine, type Way } from '../../host/steps';
import { safeUrl } from '../../references/safeUrl';
import { clipboardUrl } from './clipboard';

/** What the user answered. */
export interface Answers {
  criterion: Criterion;
  project?: string;
  evidence: string[];
  note: string;
}

type Given = Partial<Pick<Answers, 'criterion' | 'project'>>;

/**
 * Asks for criterion, project, evidence and note, each of which may be gone back to; what a row of the tree
 * gave is not asked again.
 * @returns `undefined` if the user left
 */
export async function askForExample(analysis: Analysis, given: Given): Promise<Answers | undefined> {
  // Asked for at once, awaited when it is wanted.
  const clipboard = clipboardUrl(analysis.settings);
  const answers: Partial<Answers> & { evidenceText?: string } = { ...given };
  const steps: ((step: number) => Promise<Way>)[] = [
    ...(given.criterion ? [] : [askCriterion]),
    ...(given.project === undefined ? [askProject] : []),
    askEvidence,
    askNote,
  ];
  const place = (step: number): Step => ({
    title: answers.criterion
      ? vscode.l10n.t('Insert Example: {0}', answers.criterion.name)
      : vscode.l10n.t('Insert Example'),
    step: step + 1,
    totalSteps: steps.length,
  });
  const done = await inTurn(steps.map((ask, index) => () => ask(index)));
  const { criterion, project, note = '' } = answers;
  if (!done || !criterion) return undefined;
  return { criterion, ...(project ? { project } : {}), evidence: urlsIn(answers.evidenceText ?? ''), note };

  async function askCriterion(step: number): Promise<Way> {
    const items = criterionItems(analysis);
    const active = items.find(({ criterion: one }) => one === answers.criterion);
    const answer = await pick({
      ...place(step),
      placeholder: vscode.l10n.t('Under which criterion?'),
      items,
      ...(active ? { active } : {}),
    });
    if (answer && answer !== 'back') answers.criterion = answer.value.criterion;
    return way(answer);
  }

  async function askProject(step: number): Promise<Way> {
    const items = projectItems(analysis, answers.criterion);
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
    const answer = await typeLine({
      ...place(step),
      prompt: isOffered
        ? vscode.l10n.t(
            'What does it rest on? This link was on the clipboard: keep it, add others, or clear it.',
          )
        : vscode.l10n.t('What does it rest on? One link or several; leave it empty for none.'),
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
    const answer = await typeLine({
      ...place(step),
      prompt: vscode.l10n.t('What does it show, and how well?'),
      value: answers.note ?? '',
      problem: (text) =>
        text === '' && urlsIn(answers.evidenceText ?? '').length === 0
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

function way(answer: 'back' | object | undefined): Way {
  return answer === undefined || answer === 'back' ? answer : 'next';
}

function criterionItems({ model, settings }: Analysis): (vscode.QuickPickItem & { criterion: Criterion })[] {
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

/** The document's projects, those of the criterion first; then none. */
function projectItems(
  { model }: Analysis,
  criterion: Criterion | undefined,
): (vscode.QuickPickItem & { project: string | undefined })[] {
  const own = criterion?.projects ?? [];
  const others = model.criteria.flatMap(({ projects }) => projects).filter((name) => !own.includes(name));
  return [
    ...own.map((project) => ({ label: project, project })),
    ...[...new Set(others)].map((project) => ({
      label: project,
      description: vscode.l10n.t('of another criterion'),
      project,
    })),
    { label: vscode.l10n.t('No project'), project: undefined },
  ];
}

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
