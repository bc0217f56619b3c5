import * as vscode from 'vscode';
import { missingCriterion } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { pickCriterion } from '../../host/pickCriterion';
import { criterionOrRefuse, refuseWithoutCriteria } from '../../host/recording/insert';
import { nameOf } from '../../host/recording/record';
import { type Subject, subjectOf } from '../../host/subject';
import { type ScopeIn, takeCheckedReview, takeReview } from '../../host/takeReview';
import { allowsLeaks, type CopiedReview, leaksOf } from './answer';
import { registerExport } from './export';
import { registerPreview } from './preview';
import { partOf } from './scope';

/**
 * Copy Review, Copy Review as Plain Text, Copy Criterion, Preview Review, and Export Review…: each leaves guidance,
 * inbox, front matter, comments and private regions behind, and asks before something goes that should not.
 */
export function registerReview(host: Host): void {
  const { command, store } = host;
  command(commands.copyReview, (...args) => copy(args, 'markdown', partOf));
  command(commands.copyReviewAsPlainText, (...args) => copy(args, 'plain', partOf));
  command(commands.copyCriterion, (...args) => copy(args, 'markdown', criterionOf));
  registerExport(host);
  registerPreview(host);

  async function copy(
    args: readonly unknown[],
    form: 'markdown' | 'plain',
    scopeOf: (subject: Subject) => Promise<ScopeIn | undefined>,
  ): Promise<CopiedReview | undefined> {
    const subject = await subjectOf(store, args);
    const { document } = subject.analysis;
    refuseWithoutCriteria(subject.analysis);
    const scope = await scopeOf(subject);
    if (!scope) return undefined;
    const wanted = form === 'plain' ? (['plain'] as const) : [];
    const taken = subject.call
      ? await takeReview(host, document, scope, wanted)
      : await takeCheckedReview(host, document, scope, wanted, vscode.l10n.t('Copy Anyway'));
    if (!taken) return undefined;
    const text = taken.forms[form];
    const isAllowed = !subject.call || taken.forms.leaks.length === 0 || allowsLeaks(args);
    if (isAllowed && text !== '') {
      await vscode.env.clipboard.writeText(text);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0} characters.', text.length), 4000);
    }
    return { uri: document.uri.toString(), text, copied: isAllowed && text !== '', leaks: leaksOf(taken) };
  }

  async function criterionOf({ analysis, criterion, call }: Subject): Promise<ScopeIn | undefined> {
    if (call && !criterion) throw missingCriterion();
    const chosen = criterion ?? (await pickCriterion(analysis, undefined));
    if (!chosen) return undefined;
    const name = nameOf(chosen);
    // By its name, since the text may change before it is copied.
    return (now) => ({ criterion: now.model.criteria.indexOf(criterionOrRefuse(now, name, undefined)) });
  }
}
