import * as vscode from 'vscode';
import type { NewFact } from '../../edits/setFacts';
import type { Analysis } from '../../host/analysis';
import { applyToDocument } from '../../host/apply';
import type { Host } from '../../host/host';
import { readOrRefuse } from '../../host/recording/insert';
import { Refusal } from '../../host/refusal';
import { safeUrl } from '../../references/safeUrl';
import { serviceDefaults } from '../../references/services/defaults';
import { askForSetUp, type SetUp } from './setUpQuestions';

/** What was done. */
export interface DoneSetUp {
  uri: string;
  /** How many references were written that were not there. */
  added: number;
}

/**
 * Asks which services the work is found at, who the person is there, and for the cycle where it is not known; then
 * writes the searches into the guidance and the answers into the front matter, as one undo step.
 * @param call a caller's `{ services: { github: "ada" } | ["github"], cycle? }`, who wants no questions
 */
export async function setUp(
  { engine, store }: Pick<Host, 'engine' | 'store'>,
  analysis: Analysis,
  call?: object,
): Promise<DoneSetUp | undefined> {
  const wanted = call === undefined ? await askForSetUp(analysis) : readCall(call);
  if (!wanted) return undefined;
  const now = await readOrRefuse(store, analysis.document);
  const { model, text, settings } = now;
  const part = Math.max(
    0,
    model.parts.findIndex(({ criteria }) => criteria.length > 0),
  );
  const facts = newFacts(now, wanted);
  const { services } = wanted;
  const result = await engine.ask('setUpReferences', [text, part, { services, facts }, settings.parse]);
  if ('failure' in result) {
    throw new Refusal(
      result.failure === 'frontMatter'
        ? vscode.l10n.t('The front matter cannot be added to. See whether it is closed, and try again.')
        : vscode.l10n.t(
            'There is no place in this text where references would be read as such. Write a heading “Guidance” above the criteria, and try again.',
          ),
    );
  }
  if (result.edits.length > 0) await applyToDocument(now, result.edits);
  vscode.window.setStatusBarMessage(
    result.added === 0
      ? vscode.l10n.t('All of these references are there already.')
      : vscode.l10n.t('{0} references were written. “Test References” opens them one by one.', result.added),
    8000,
  );
  return { uri: now.document.uri.toString(), added: result.added };
}

/** What the document does not say yet. */
function newFacts({ model }: Analysis, { identities, cycle }: SetUp): NewFact[] {
  const names = Object.entries(identities).filter(
    ([service, name]) => name !== '' && model.identities[service] !== name,
  );
  return [
    ...names.map(([service, name]): NewFact => [['identities', service], name]),
    ...(cycle === undefined ? [] : [[['cycle'], cycle] satisfies NewFact]),
  ];
}

/** @throws Refusal if the arguments of a call are none that could be worked with */
function readCall(call: object): SetUp {
  const { services, cycle, sites } = call as Record<string, unknown>;
  const identities: Record<string, string> = {};
  const ids = Array.isArray(services) ? services : Object.keys(Object(services));
  for (const [id, name] of Object.entries(Array.isArray(services) ? {} : Object(services))) {
    if (typeof name === 'string') identities[id] = name.trim();
  }
  const chosen = serviceDefaults.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) {
    throw new Refusal(
      vscode.l10n.t(
        '“services” is missing: give the person’s name by service. There are: {0}.',
        serviceDefaults.map(({ id }) => id).join(', '),
      ),
    );
  }
  const site = (id: string): { site?: string } => {
    const url = (Object(sites) as Record<string, unknown>)[id];
    return typeof url === 'string' && safeUrl(url, { allowHttp: false }).ok ? { site: url } : {};
  };
  return {
    services: chosen.map(({ id }) => ({ id, ...site(id) })),
    identities,
    ...(typeof cycle === 'string' ? { cycle } : {}),
  };
}
