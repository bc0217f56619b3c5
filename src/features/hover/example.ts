import * as vscode from 'vscode';
import { alsoUnder } from '../../coverage/shared';
import type { Criterion, Evidence, Example } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { wordAlsoUnder } from '../../host/messages';
import { plainText } from '../../host/plainText';
import { shortUrl } from '../../references/shortUrl';

/** What the hover says on an example, as blocks of Markdown; nothing where it has neither project nor evidence. */
export function exampleWords({ model }: Analysis, criterion: Criterion, example: Example): string[] {
  const part = model.parts[criterion.part];
  const evidence = example.evidence
    .filter(({ url }) => url.trim() !== '')
    .map((one) => {
      const others = part ? alsoUnder(part, criterion, [one]) : [];
      const also = others.length > 0 ? ` — ${plainText(wordAlsoUnder(others))}` : '';
      return `- ${plainText(nameOf(one))}${also}`;
    });
  return [
    ...(example.project === undefined
      ? []
      : [`**${plainText(vscode.l10n.t('Project'))}:** ${plainText(example.project)}`]),
    ...(evidence.length > 0 ? [evidence.join('\n')] : []),
  ];
}

/** A pull request in short; else the link's own words, unless they are a mere number, and its address. */
function nameOf({ label, url }: Evidence): string {
  const short = shortUrl(url);
  if (short !== undefined) return short;
  return /^#?\d*$/u.test(label) || label === url ? url : `${label}: ${url}`;
}
