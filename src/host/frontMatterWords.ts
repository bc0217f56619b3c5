import * as vscode from 'vscode';
import type { FindingArguments } from '../coverage/finding';
import { cycleKeys, isMatterKey, type MatterKey } from '../document/frontMatterKeys';

/** Says from where on front matter is no YAML, by the code that the YAML library gives. */
export function wordUnreadable(reason: string): string {
  switch (reason) {
    case 'DUPLICATE_KEY':
      return vscode.l10n.t('This key stands here twice, so nothing of the front matter counts. Keep one.');
    case 'TAB_AS_INDENT':
      return vscode.l10n.t(
        'This line is moved in by a tab, so nothing of the front matter counts. Use spaces.',
      );
    case 'BAD_INDENT':
      return vscode.l10n.t(
        'This line is moved in too far or not far enough, so nothing of the front matter counts.',
      );
    case 'MISSING_CHAR':
      return vscode.l10n.t(
        'Here a quote, a bracket, a colon or a comma is missing, so nothing of the front matter counts.',
      );
    default:
      return vscode.l10n.t(
        'The front matter cannot be read from here on, so nothing of it counts. Write “key: value” on each line, with quotes around a value that holds a colon.',
      );
  }
}

/** Says what is wrong with a value of the front matter, and what would do. */
export function wordMatterFault({ key, fault, found }: FindingArguments['front-matter-value']): string {
  switch (fault) {
    case 'name':
      return vscode.l10n.t('“{0}” takes a name or a few words on this line.', key);
    case 'cycle':
      return vscode.l10n.t(
        '“{0}” is no cycle. Write 2026-H1, 2026-Q3 or 2026, or its days on two lines below, first: and last:.',
        found,
      );
    case 'order':
      return vscode.l10n.t('The cycle ends on {0}, before its first day.', found);
    case 'names':
      return vscode.l10n.t(
        '“{0}” takes a line for each service below it, such as “{1}”.',
        key,
        'github: ada-example',
      );
    case 'days':
      return vscode.l10n.t('“{0}” takes a list of days, such as “{1}”.', key, '[2026-02-03, 2026-03-03]');
    case 'day':
      return found === ''
        ? vscode.l10n.t('Here a day is wanted, such as 2026-03-31.')
        : vscode.l10n.t('“{0}” is no day. Write it like 2026-03-31.', found);
    case 'count':
      return vscode.l10n.t('“{0}” takes a whole number, or one for each criterion on lines below it.', key);
    case 'truth':
      return vscode.l10n.t('“{0}” is true or false.', key);
    case 'repeated':
      return vscode.l10n.t('The check-in of {0} stands here twice.', found);
    case 'outside':
      return vscode.l10n.t('The check-in of {0} lies outside the cycle.', found);
  }
}

/** A key of ours, in the front matter or below `cycle`. */
type OwnKey = MatterKey | (typeof cycleKeys)[number];

/** Whether a key is one of ours, at whichever depth. */
export function isOwnKey(key: string): key is OwnKey {
  return isMatterKey(key) || (cycleKeys as readonly string[]).includes(key);
}

/** What a key of the front matter says about the document. */
export function wordMatterKey(key: OwnKey): string {
  switch (key) {
    case 'employee':
      return vscode.l10n.t(
        'who the document is about; searches use it where no name at the service is known',
      );
    case 'level':
      return vscode.l10n.t('the level the person is at');
    case 'next-level':
      return vscode.l10n.t('the level that comes next');
    case 'cycle':
      return vscode.l10n.t('the review period: a half, a quarter, a year, or its first and last day');
    case 'identities':
      return vscode.l10n.t('the person’s name at each service');
    case 'check-ins':
      return vscode.l10n.t('the days on which the pair meets');
    case 'minimum-examples':
      return vscode.l10n.t('how many examples make a criterion covered, for all or for each');
    case 'alignment':
      return vscode.l10n.t('whether this file is an alignment document, whatever it looks like');
    case 'first':
      return vscode.l10n.t('the first day of the cycle, which belongs to it');
    case 'last':
      return vscode.l10n.t('the last day of the cycle, which belongs to it');
  }
}
