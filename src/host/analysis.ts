import type * as vscode from 'vscode';
import type { Finding } from '../coverage/finding';
import type { AlignmentDocument } from '../document/model';
import type { Scan } from '../document/scan';
import type { Settings } from './settings';

/** An open alignment document as it was read at one version. Model and findings hold offsets into `text`. */
export interface Analysis {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly model: AlignmentDocument;
  readonly findings: readonly Finding[];
  readonly settings: Settings;
}

/**
 * Why there is no analysis of a document:
 * - `reading`: it is being read for the first time;
 * - `complex`: reading it took too long;
 * - `large`: it is larger than a setting allows.
 */
export type Unread = 'reading' | 'complex' | 'large';

/** An open alignment document that is not analysed, with what a look at its lines gives. */
export interface Outline {
  readonly document: vscode.TextDocument;
  readonly unread: Unread;
  readonly criteria: Scan['criteria'];
}

/** Tells the two apart. */
export function isAnalysis(one: Analysis | Outline): one is Analysis {
  return 'model' in one;
}
