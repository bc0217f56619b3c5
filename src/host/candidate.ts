import * as vscode from 'vscode';
import { plainWord } from '../document/comparable';
import { deniesAlignment, mayBeAlignmentDocument } from '../document/glance';
import { tellingRoles } from '../document/telling';
import { settings } from './ids';

/** Where Git, its extensions and the editor's own history show older versions of a file. */
const olderVersions: ReadonlySet<string> = new Set([
  'git',
  'gitlens',
  'pr',
  'review',
  'vscode-local-history',
]);

/** Markdown in a file or a new document; not older versions of one. */
export function isCandidate({ languageId, uri, isClosed }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown' || isClosed || olderVersions.has(uri.scheme)) return false;
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

/** The text of a document, or its beginning where it is longer than allowed. */
export interface Excerpt {
  text: string;
  isWhole: boolean;
}

/** Takes at most `length` UTF-16 code units out of a document, without putting together the rest of it. */
export function excerptOf(document: vscode.TextDocument, length: number): Excerpt {
  const { end } = document.lineAt(document.lineCount - 1).range;
  if (document.offsetAt(end) <= length) return { text: document.getText(), isWhole: true };
  const start = new vscode.Position(0, 0);
  return { text: document.getText(new vscode.Range(start, document.positionAt(length))), isWhole: false };
}

/** What a first look at a candidate gives. */
export interface Glance extends Excerpt {
  /** Whether a setting says that it is an alignment document, whatever its text says. */
  isIncluded: boolean;
}

/**
 * Looks at a Markdown document without parsing it.
 * @returns `undefined` where it is none of ours
 */
export function glanceAt(document: vscode.TextDocument): Glance | undefined {
  if (!isCandidate(document)) return undefined;
  const section = vscode.workspace.getConfiguration(settings.section, document);
  return judge(document, excerptOf(document, maximumLength(section)), section);
}

/** A Markdown file that is open in no editor. */
export type ClosedFile = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/**
 * The same for the text of a file that is open in no editor.
 * @param section our settings, as they hold for the file
 * @returns `undefined` where it is none of ours
 */
export function glanceAtText(
  file: ClosedFile,
  text: string,
  section: vscode.WorkspaceConfiguration,
): Glance | undefined {
  const length = maximumLength(section);
  return judge(file, { text: text.slice(0, length), isWhole: text.length <= length }, section);
}

function judge(
  file: ClosedFile,
  excerpt: Excerpt,
  section: vscode.WorkspaceConfiguration,
): Glance | undefined {
  if (deniesAlignment(excerpt.text)) return undefined;
  const isIncluded = isNamed(file, section.get<unknown>(settings.include));
  return isIncluded || mayBeAlignmentDocument(excerpt.text, ownTellingWords(section))
    ? { ...excerpt, isIncluded }
    : undefined;
}

/** The user's own words for the labels that tell an alignment document. */
function ownTellingWords(section: vscode.WorkspaceConfiguration): string[] {
  return tellingRoles
    .flatMap((role) => stringsOf(section, `${settings.labels}.${role}`) ?? [])
    .map((word) => plainWord(word))
    .filter((word) => word !== '');
}

/** A setting that is a list of texts; `undefined` where it is anything else. */
export function stringsOf(
  section: Pick<vscode.WorkspaceConfiguration, 'get'>,
  key: string,
): string[] | undefined {
  const value = section.get<unknown>(key);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
}

/** The size, in kilobytes, up to which documents are read where nobody says otherwise. */
export const defaultMaximumSize = 512;

/** The setting `files.maximumSize`, in UTF-16 code units. */
export function maximumLength(section: vscode.WorkspaceConfiguration): number {
  const size = section.get<unknown>(settings.maximumSize);
  return 1024 * (typeof size === 'number' && size >= 1 ? size : defaultMaximumSize);
}

/**
 * Whether one of the globs of the setting `files.include` names a document. As elsewhere in the settings,
 * `reviews/*.md` is a path within the folder of the workspace, and `**\/reviews/*.md` one at any depth.
 */
function isNamed(file: ClosedFile, globs: unknown): boolean {
  if (!Array.isArray(globs) || globs.length === 0) return false;
  const folder = vscode.workspace.getWorkspaceFolder(file.uri);
  // Nothing else of a document is asked for.
  const document = file as vscode.TextDocument;
  return globs.some((glob) => {
    if (typeof glob !== 'string') return false;
    const pattern = glob.replace(/^\.\//u, '');
    const within = folder && { pattern: new vscode.RelativePattern(folder, pattern) };
    return vscode.languages.match([{ pattern }, ...(within ? [within] : [])], document) > 0;
  });
}
