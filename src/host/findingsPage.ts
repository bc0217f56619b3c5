import * as vscode from 'vscode';
import german from '../../docs/findings.de.md';
import english from '../../docs/findings.md';
import { explanationIn } from './explanation';

const text = /^de\b/u.test(vscode.env.language) ? german : english;

/** The page that explains the findings, in the language of the window, as it comes out of the bundle. */
export const findingsPage = {
  text,
  uri: vscode.Uri.from({ scheme: 'performance-alignment', path: '/findings.md' }),
};

/**
 * Where the page explains a finding: its heading's line, in the way in which the editor opens a file at a
 * line (`#L42`). Not a command link: where the editor shows a finding's code as a link, only the problems
 * list runs commands, the hover ignores them.
 */
export function explanationOf(code: string): vscode.Uri {
  const line = text.split('\n').findIndex((one) => one.trim() === `## ${code}`);
  return findingsPage.uri.with({ fragment: line < 0 ? '' : `L${line + 1}` });
}

/** What a finding means and what helps, in a few words of the page. Our own Markdown. */
export function meaningOf(code: string): string | undefined {
  return explanationIn(text, code);
}
