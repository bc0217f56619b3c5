import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { wordUnsure } from '../../host/messages';
import { Refusal } from '../../host/refusal';
import { today } from '../../host/today';
import { factsFor } from '../../references/facts';
import { checkLink, checkLinks, type FetchLink, type LinkVerdict } from '../../references/linkCheck';
import { openingOf } from '../../references/opening';
import { isPrivateHost } from '../../references/privateHost';
import { safeUrl } from '../../references/safeUrl';

/** What servers said of the links: their labels, and for those that nothing can be said of why. */
export interface Checked {
  working: string[];
  broken: string[];
  unsure: { label: string; why: string }[];
}

/** How many servers are asked at once, and how long each may take, in milliseconds. */
const atOnce = 4;
const timeout = 15_000;

/**
 * Asks the servers of plain links and of what is to be read whether the pages are there, and marks the references by
 * it. Nothing is sent but the address, which is encrypted; searches are not run, since they want somebody who signed
 * in. In a browser other sites do not answer us, so there it is not offered.
 */
export async function checkAllLinks(
  { marks }: Pick<Host, 'marks'>,
  analysis: Analysis,
  fetch: FetchLink | undefined,
): Promise<Checked> {
  if (!fetch) {
    throw new Refusal(
      vscode.l10n.t(
        'In a browser, other sites do not let their pages be looked for. “Test References” opens them one by one; VS Code on the desktop can check them.',
      ),
    );
  }
  const links = linksIn(analysis);
  if (links.length === 0) {
    throw new Refusal(
      vscode.l10n.t(
        'There is no plain link to check: searches are for people who are signed in. “Test References” opens them one by one.',
      ),
    );
  }
  const verdicts = await withProgress(links, fetch);
  const checked: Checked = { working: [], broken: [], unsure: [] };
  for (const { reference, url } of links) {
    const verdict = verdicts.get(url) ?? { kind: 'unsure', why: 'cancelled' };
    const { label } = reference;
    if (verdict.kind === 'unsure') checked.unsure.push({ label, why: wordUnsure(verdict.why) });
    else {
      checked[verdict.kind === 'works' ? 'working' : 'broken'].push(label);
      await marks.mark(analysis.document, reference, verdict.kind);
    }
  }
  return checked;
}

interface Link {
  reference: Reference;
  url: string;
}

/** The references that are links to pages, with their addresses once all variables are filled in. */
function linksIn({ model }: Analysis): Link[] {
  const plain = model.references.filter(({ service, query }) => service === 'link' && query === undefined);
  const options = { today: today(), allowHttp: false };
  return [...plain, ...model.referenceDocs].flatMap((reference) => {
    const opening = openingOf(reference, factsFor(model, reference), options);
    return opening.kind === 'open' ? [{ reference, url: opening.url }] : [];
  });
}

function withProgress(links: readonly Link[], fetch: FetchLink): Thenable<ReadonlyMap<string, LinkVerdict>> {
  const urls = links.map(({ url }) => url);
  const step = 100 / new Set(urls).size;
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: vscode.l10n.t('Checking Links'),
    },
    async (progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      const options = { fetch, against, timeout, signal: stop.signal };
      return checkLinks(urls, (url) => checkLink(url, options), {
        atOnce,
        told: (url) => progress.report({ message: new URL(url).host, increment: step }),
      });
    },
  );
}

/** Only encrypted addresses are fetched, and none of a machine in the user's own network. */
function against(url: string): 'unsafe' | 'private' | undefined {
  if (!safeUrl(url, { allowHttp: false }).ok) return 'unsafe';
  return isPrivateHost(url) ? 'private' : undefined;
}

/** Says what was found, in a line. */
export function wordChecked({ working, broken, unsure }: Checked): string {
  const lists = [
    vscode.l10n.t('{0} links work.', working.length),
    broken.length > 0 ? vscode.l10n.t('Broken: {0}.', broken.join(', ')) : '',
    unsure.length > 0
      ? vscode.l10n.t('Not known: {0}.', unsure.map(({ label, why }) => `${label} (${why})`).join(', '))
      : '',
  ];
  return lists.filter(Boolean).join(' ');
}
