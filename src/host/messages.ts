import * as vscode from 'vscode';
import type { Coverage } from '../coverage/coverage';
import type { Finding } from '../coverage/finding';
import type { AlignmentDocument, Criterion } from '../document/model';
import type { Unsure } from '../references/linkCheck';
import type { Mark } from '../references/marks';
import type { ServiceOptions } from '../references/opening';
import type { UnsafeReason } from '../references/safeUrl';
import { serviceOf } from '../references/services';
import { type TemplateProblem, templateVariables } from '../references/template';
import type { Outline, Unread } from './analysis';
import { wordMatterFault, wordUnreadable } from './frontMatterWords';
import { wordQueryProblem } from './queryMessages';

/** Words a finding; those about queries have a table beside this. Inside, findings are codes and arguments. */
export function wordFinding(finding: Finding): string {
  switch (finding.code) {
    case 'criterion-light': {
      const { criterion, count, minimum } = finding.args;
      return vscode.l10n.t('{0} is light: {1}.', criterion, wordCount({ count, minimum }));
    }
    case 'criterion-narrow': {
      const { criterion, count, project } = finding.args;
      return vscode.l10n.t('{0} is narrow: all {1} examples come from “{2}”.', criterion, count, project);
    }
    case 'criterion-crowded': {
      const { criterion, count, maximum } = finding.args;
      return vscode.l10n.t(
        '{0} is crowded: {1} examples, more than {2}. Keep the representative ones.',
        criterion,
        count,
        maximum,
      );
    }
    case 'example-bare':
      return vscode.l10n.t('This example is nothing but links. What does it show, and how well?');
    case 'evidence-repeated':
      return vscode.l10n.t('{0} already rests on this: {1}.', finding.args.criterion, finding.args.evidence);
    case 'overall-missing':
      return vscode.l10n.t('{0} has no Overall yet.', finding.args.criterion);
    case 'summary-missing':
      return vscode.l10n.t('The document has no Review Summary yet.');
    case 'placeholder-left': {
      const { text, count } = finding.args;
      if (text === '') return vscode.l10n.t('This is still to be written.');
      return count > 1
        ? vscode.l10n.t('“{0}” and {1} more here are still to be written.', text, count - 1)
        : vscode.l10n.t('“{0}” is still to be written.', text);
    }
    case 'link-empty':
      return vscode.l10n.t('The link “{0}” has no address yet.', finding.args.label);
    case 'evidence-order':
      return vscode.l10n.t(
        'This evidence is number {0}, and should be {1}.',
        finding.args.found,
        finding.args.expected,
      );
    case 'level-mismatch':
      return vscode.l10n.t(
        'This says {0}, while the document is about {1}.',
        finding.args.found,
        finding.args.expected,
      );
    case 'label-swallowed':
    case 'overall-swallowed':
      return vscode.l10n.t(
        '“{0}” is shown as part of the lines above it. Put a blank line before it.',
        finding.args.label,
      );
    case 'overall-heading':
      return vscode.l10n.t(
        '“{0}” is shown as a heading, because of the dashes right below it. Put a blank line before them.',
        finding.args.label,
      );
    case 'front-matter-unreadable':
      return wordUnreadable(finding.args.reason);
    case 'front-matter-key':
      return vscode.l10n.t(
        '“{0}” means nothing here. Is “{1}” meant?',
        finding.args.found,
        finding.args.expected,
      );
    case 'front-matter-value':
      return wordMatterFault(finding.args);
    case 'criterion-stale':
      return vscode.l10n.t(
        '{0} is stale: its last example is of {1}. {2} days of the cycle have gone by without one.',
        finding.args.criterion,
        finding.args.day,
        finding.args.days,
      );
    case 'recency-bias': {
      const { criterion, count, total, since } = finding.args;
      return criterion === ''
        ? vscode.l10n.t(
            '{0} of {1} dated examples are from the time since {2}. What happened earlier in the cycle?',
            count,
            total,
            since,
          )
        : vscode.l10n.t(
            '{0}: {1} of {2} dated examples are from the time since {3}. What happened earlier in the cycle?',
            criterion,
            count,
            total,
            since,
          );
    }
    default:
      return wordQueryProblem(finding);
  }
}

/** Says that a fix cannot be made at its place, and what would help. */
export function wordUnfixable(): string {
  return vscode.l10n.t('Written there, this would be read otherwise. Mend it by hand.');
}

/** Words the coverage of one criterion. */
export function wordCoverage({ count, minimum, state }: Coverage): string {
  if (state === 'unstarted') return vscode.l10n.t('unstarted, {0}', wordCount({ count, minimum }));
  if (state === 'light') return vscode.l10n.t('light, {0}', wordCount({ count, minimum }));
  return count === 1 ? vscode.l10n.t('covered, 1 example') : vscode.l10n.t('covered, {0} examples', count);
}

/** The same for a row of a narrow side bar: the count first, since the end is cut off. */
export function wordCoverageShort({ count, minimum, state }: Coverage): string {
  if (state === 'unstarted') return vscode.l10n.t('{0} of {1} · unstarted', count, minimum);
  if (state === 'light') return vscode.l10n.t('{0} of {1} · light', count, minimum);
  return vscode.l10n.t('{0} · covered', count);
}

/** The same above a criterion in the text: "2 of 3 examples · light". */
export function wordCoverageInLine({ count, minimum, state }: Coverage): string {
  const examples = wordCount({ count, minimum });
  if (state === 'unstarted') return vscode.l10n.t('{0} · unstarted', examples);
  return state === 'light'
    ? vscode.l10n.t('{0} · light', examples)
    : vscode.l10n.t('{0} · covered', examples);
}

/** Words how many examples there are of those that are wanted: "1 of 3 examples"; enough: "5 examples". */
export function wordCount({ count, minimum }: Pick<Coverage, 'count' | 'minimum'>): string {
  if (count >= minimum) {
    return count === 1 ? vscode.l10n.t('1 example') : vscode.l10n.t('{0} examples', count);
  }
  return minimum === 1
    ? vscode.l10n.t('{0} of 1 example', count)
    : vscode.l10n.t('{0} of {1} examples', count, minimum);
}

/** Words how many placeholders and marks like TODO are still to be replaced. */
export function wordPlaceholdersLeft(count: number): string {
  if (count === 0) return vscode.l10n.t('No placeholder is left.');
  return count === 1
    ? vscode.l10n.t('1 placeholder is left.')
    : vscode.l10n.t('{0} placeholders are left.', count);
}

/** Says where else evidence is recorded: "also under Impact, Autonomy". */
export function wordAlsoUnder(criteria: readonly Criterion[]): string {
  return vscode.l10n.t('also under {0}', criteria.map(({ name }) => name).join(', '));
}

/** Says why an address is not opened or written, and what would help. */
export function wordUnsafe(url: string, reason: UnsafeReason): string {
  switch (reason) {
    case 'empty':
      return vscode.l10n.t('There is no address. Write one between the parentheses of the link.');
    case 'http':
      return vscode.l10n.t(
        '“{0}” is not encrypted. Use https:, or allow http: with the setting “performanceAlignment.links.allowHttp”.',
        url,
      );
    case 'userInfo':
      return vscode.l10n.t('“{0}” holds a user name. Take out everything up to the @ before the host.', url);
    case 'relative':
      return vscode.l10n.t('“{0}” is no full address. Write it from https:// on.', url);
    case 'character':
      return vscode.l10n.t(
        '“{0}” holds spaces or invisible characters. Copy the address again, from https:// on.',
        url,
      );
    case 'scheme':
    case 'host':
    case 'malformed':
      return vscode.l10n.t(
        '“{0}” is no address of the web. Only addresses that begin with https:// are used.',
        url,
      );
  }
}

/** Names the service of a reference: its own name, else the id that a comment gave it. */
export function wordService(id: string, services: ServiceOptions): string {
  if (id === 'link') return vscode.l10n.t('link');
  return serviceOf(id, services.own).name ?? (id === 'unknown' ? vscode.l10n.t('the service') : id);
}

/** Says why the template of the user's own service cannot be used, and where to mend it. */
export function wordTemplateProblem(service: string, { problem, text }: TemplateProblem): string {
  switch (problem) {
    case 'host':
      return vscode.l10n.t(
        'The template of “{0}” must begin with https://, a host and a slash. Mend it in the setting “performanceAlignment.references.services”.',
        service,
      );
    case 'brace':
      return vscode.l10n.t(
        'In the template of “{0}” a brace has no partner. Mend it in the setting “performanceAlignment.references.services”.',
        service,
      );
    case 'variable':
      return vscode.l10n.t(
        'In the template of “{0}”, “{1}” is not known. There are: {2}. Mend it in the setting “performanceAlignment.references.services”.',
        service,
        text,
        templateVariables.join(', '),
      );
  }
}

/** Words in a few letters why a document is not analysed. */
export function wordUnreadShort(unread: Unread): string {
  switch (unread) {
    case 'reading':
      return vscode.l10n.t('reading…');
    case 'complex':
      return vscode.l10n.t('too complex');
    case 'large':
      return vscode.l10n.t('too large');
  }
}

/** Says that a line cannot be written into the front matter, and what would help. */
export function wordNotInFrontMatter(line: string): string {
  return vscode.l10n.t('“{0}” cannot be added to this front matter. Write it there by hand.', line);
}

/** Says that a command came to no end with a document, and what would help. */
export function wordTooComplex(): string {
  return vscode.l10n.t(
    'The document is too complex for this, so nothing was written. Shorten what is deeply nested or repeated thousands of times.',
  );
}

/** Says why a document is not analysed, and what would help. */
export function wordUnread({ document, unread }: Outline): string {
  const name = vscode.workspace.asRelativePath(document.uri);
  switch (unread) {
    case 'reading':
      return vscode.l10n.t('{0} is being read. Try again in a moment.', name);
    case 'complex':
      return vscode.l10n.t(
        '{0} is too complex to be analysed. Shorten what is deeply nested or repeated thousands of times; with the next change it is tried again.',
        name,
      );
    case 'large':
      return vscode.l10n.t(
        '{0} is too large to be analysed. Divide it, or raise the setting “performanceAlignment.files.maximumSize”.',
        name,
      );
  }
}

/**
 * Names the part of a file that a criterion stands in, where the file holds several documents: by its level,
 * if that tells them apart, else by its number.
 */
export function wordPart({ part }: Criterion, { parts }: AlignmentDocument): string | undefined {
  if (parts.length < 2) return undefined;
  const levels = new Set(parts.map(({ level }) => level));
  const level = levels.size === parts.length ? parts[part]?.level : undefined;
  return level ?? vscode.l10n.t('part {0}', part + 1);
}

/** Says what was found when a reference was tested: "works, 2026-03-04". */
export function wordMark({ state, day }: Mark): string {
  return state === 'works' ? vscode.l10n.t('works, {0}', day) : vscode.l10n.t('broken, {0}', day);
}

/** Says in a few words why it is not known whether a link works. */
export function wordUnsure(why: Unsure): string {
  switch (why) {
    case 'unsafe':
      return vscode.l10n.t('leads to an address that is not opened');
    case 'private':
      return vscode.l10n.t('leads into your own network');
    case 'redirects':
      return vscode.l10n.t('leads on and on');
    case 'signIn':
      return vscode.l10n.t('wants a sign-in');
    case 'status':
      return vscode.l10n.t('the server is in trouble');
    case 'timeout':
      return vscode.l10n.t('the server takes too long');
    case 'connection':
      return vscode.l10n.t('no connection');
    case 'cancelled':
      return vscode.l10n.t('you stopped');
  }
}
