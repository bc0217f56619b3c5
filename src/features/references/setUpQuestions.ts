import * as vscode from 'vscode';
import { readCycleName } from '../../document/calendar';
import type { ChosenService } from '../../edits/setUpReferences';
import type { Analysis } from '../../host/analysis';
import { wordService, wordUnsafe } from '../../host/messages';
import { pickSeveral } from '../../host/pickSeveral';
import { type Answer, inTurn, pick, type Step, typeLine, type Way } from '../../host/steps';
import { today } from '../../host/today';
import { known } from '../../references/facts';
import { safeUrl } from '../../references/safeUrl';
import { type ServiceDefaults, serviceDefaults } from '../../references/services/defaults';
import { cyclesAround } from '../../suggestions/cycles';

/** What a document is set up with. */
export interface SetUp {
  services: readonly ChosenService[];
  /** The person's name by service, as far as it is known. */
  identities: Record<string, string>;
  cycle?: string;
}

type ServiceItem = vscode.QuickPickItem & { service: ServiceDefaults };

/** Asks for the services, the person's name at each, and the cycle where it is not known. */
export async function askForSetUp({ model, settings }: Analysis): Promise<SetUp | undefined> {
  const title = vscode.l10n.t('Set Up References');
  const firstMonth = settings.parse.firstMonth ?? 1;
  const isCycleKnown = model.cycle !== undefined;
  const items = serviceDefaults.map((service): ServiceItem => {
    const words = service.references.map(({ label }) => label[isGerman() ? 'de' : 'en']);
    return { label: wordService(service.id, settings.services), description: words.join(', '), service };
  });
  let chosen: readonly ServiceItem[] = items.filter(
    ({ service: { id } }) =>
      Object.hasOwn(model.identities, id) || model.references.some(({ service }) => service === id),
  );
  const identities: Record<string, string> = {};
  const sites: Record<string, string> = {};
  let cycle: string | undefined;
  const questions: (() => Promise<Way>)[] = [askForServices];
  const done = await inTurn(questions);
  if (!done) return undefined;
  const services = chosen.map(({ service: { id } }) => ({ id, ...(sites[id] ? { site: sites[id] } : {}) }));
  return { services, identities, ...(cycle === undefined ? {} : { cycle }) };

  async function askForServices(): Promise<Way> {
    const answer = await pickSeveral({
      title,
      step: 1,
      totalSteps: Math.max(2, questions.length),
      placeholder: vscode.l10n.t('Where is the work found? Tick as many as you like.'),
      items,
      chosen,
    });
    if (!answer || answer === 'back') return answer;
    chosen = answer.value;
    // What comes next depends on what was chosen.
    const others = [
      ...chosen.flatMap(({ service: { id, site } }) => [
        (step: Step) => askForName(step, id),
        ...(site === undefined ? [] : [(step: Step) => askForSite(step, id, site)]),
      ]),
      ...(isCycleKnown ? [] : [askForCycle]),
    ];
    const totalSteps = others.length + 1;
    const next = others.map((ask, index) => () => ask({ title, step: index + 2, totalSteps }));
    questions.splice(1, questions.length, ...next);
    return 'next';
  }

  async function askForName(step: Step, id: string): Promise<Way> {
    return take(
      await typeLine({
        ...step,
        prompt: vscode.l10n.t(
          'What is the person’s name at {0}? Leave it empty to be asked when a search is opened.',
          wordService(id, settings.services),
        ),
        value: identities[id] ?? model.identities[id] ?? known(model.employee)?.match(/^\S+$/u)?.[0] ?? '',
      }),
      (name) => {
        identities[id] = name;
      },
    );
  }

  async function askForSite(step: Step, id: string, example: string): Promise<Way> {
    return take(
      await typeLine({
        ...step,
        prompt: vscode.l10n.t(
          'Which is the address of your {0}? Leave it empty where you do not know.',
          wordService(id, settings.services),
        ),
        placeholder: example,
        value: sites[id] ?? '',
        problem: (url) => problemOf(url, settings),
      }),
      (url) => {
        sites[id] = url;
      },
    );
  }

  async function askForCycle(step: Step): Promise<Way> {
    const cycleItem = (name: string): vscode.QuickPickItem => {
      const read = readCycleName(name, firstMonth);
      return { label: name, ...(read ? { description: `${read.first} – ${read.last}` } : {}) };
    };
    const answer = await pick({
      ...step,
      placeholder: vscode.l10n.t('Which cycle is this? For example 2026-H1 or 2026-Q3.'),
      items: cyclesAround(today(), firstMonth).map(cycleItem),
      typed: (text) => (readCycleName(text, firstMonth) ? cycleItem(text) : undefined),
    });
    return take(answer, ({ label }) => {
      cycle = label;
    });
  }
}

/** Takes an answer, and says which way it goes. */
function take<Value>(answer: Answer<Value>, keep: (value: Value) => void): Way {
  if (!answer || answer === 'back') return answer;
  keep(answer.value);
  return 'next';
}

function isGerman(): boolean {
  return /^de\b/u.test(vscode.env.language);
}

/** Why an address will not do for a site; an empty one is no address. */
function problemOf(url: string, options: { allowHttp: boolean }): string | undefined {
  const verdict = url === '' ? undefined : safeUrl(url, options);
  return verdict && !verdict.ok ? wordUnsafe(url, verdict.reason) : undefined;
}
