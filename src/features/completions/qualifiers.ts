import * as vscode from 'vscode';

/** Says in a few words what a qualifier of GitHub's search means; its own name where it is none of ours. */
export function wordQualifier(key: string): string {
  switch (key) {
    case 'is':
      return vscode.l10n.t('pull request or issue, and in which state');
    case 'author':
      return vscode.l10n.t('who created it');
    case 'reviewed-by':
      return vscode.l10n.t('who reviewed the pull request');
    case 'assignee':
      return vscode.l10n.t('who is assigned');
    case 'commenter':
      return vscode.l10n.t('who commented');
    case 'involves':
      return vscode.l10n.t('who created it, is assigned, mentioned or commented');
    case 'mentions':
      return vscode.l10n.t('who is mentioned');
    case 'merged':
      return vscode.l10n.t('when the pull request was merged');
    case 'closed':
      return vscode.l10n.t('when it was closed');
    case 'created':
      return vscode.l10n.t('when it was created');
    case 'updated':
      return vscode.l10n.t('when it last changed');
    case 'org':
      return vscode.l10n.t('the organisation whose repositories are searched');
    case 'user':
      return vscode.l10n.t('the user whose repositories are searched');
    case 'repo':
      return vscode.l10n.t('the repository that is searched, owner/name');
    case 'type':
      return vscode.l10n.t('pull request, issue, or an issue type');
    case 'state':
      return vscode.l10n.t('open or closed');
    case 'label':
      return vscode.l10n.t('a label');
    case 'milestone':
      return vscode.l10n.t('the milestone');
    case 'project':
      return vscode.l10n.t('the project board');
    case 'review':
      return vscode.l10n.t('how far the review is');
    case 'review-requested':
      return vscode.l10n.t('who is asked for a review, also by a team');
    case 'user-review-requested':
      return vscode.l10n.t('who is asked for a review in person');
    case 'team-review-requested':
      return vscode.l10n.t('the team that is asked for a review');
    case 'team':
      return vscode.l10n.t('the team that is mentioned');
    case 'draft':
      return vscode.l10n.t('whether the pull request is a draft');
    case 'status':
      return vscode.l10n.t('how the checks of the commit ended');
    case 'head':
      return vscode.l10n.t('the branch that it comes from');
    case 'base':
      return vscode.l10n.t('the branch that it goes to');
    case 'in':
      return vscode.l10n.t('where the words are looked for');
    case 'reason':
      return vscode.l10n.t('why the issue was closed');
    case 'linked':
      return vscode.l10n.t('whether an issue or pull request is linked');
    case 'no':
      return vscode.l10n.t('what it lacks');
    case 'has':
      return vscode.l10n.t('what it has');
    case 'parent-issue':
      return vscode.l10n.t('the issue that it is part of');
    case 'sub-issue':
      return vscode.l10n.t('the issue that is part of it');
    case 'language':
      return vscode.l10n.t('the language of the repository');
    case 'comments':
      return vscode.l10n.t('the number of comments');
    case 'interactions':
      return vscode.l10n.t('the number of comments and reactions');
    case 'reactions':
      return vscode.l10n.t('the number of reactions');
    case 'archived':
      return vscode.l10n.t('whether the repository is archived');
    case 'sort':
      return vscode.l10n.t('the order of the results');
    case 'committer':
      return vscode.l10n.t('who committed');
    case 'author-date':
      return vscode.l10n.t('when the commit was written');
    case 'committer-date':
      return vscode.l10n.t('when the commit was made');
    case 'author-name':
      return vscode.l10n.t('the name of the author');
    case 'author-email':
      return vscode.l10n.t('the mail address of the author');
    case 'committer-name':
      return vscode.l10n.t('the name of the committer');
    case 'committer-email':
      return vscode.l10n.t('the mail address of the committer');
    case 'merge':
      return vscode.l10n.t('whether it is a merge');
    case 'hash':
      return vscode.l10n.t('the hash of the commit');
    case 'parent':
      return vscode.l10n.t('the hash of the commit before it');
    case 'tree':
      return vscode.l10n.t('the hash of the tree');
    default:
      return key;
  }
}
