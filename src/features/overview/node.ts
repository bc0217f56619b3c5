import * as vscode from 'vscode';
import type { OverviewRow, UnreadRow } from '../../cycle/overview/row';
import { openDocument } from '../../host/callArguments';
import { Refusal } from '../../host/refusal';
import { TreeNode, type TreeTarget } from '../../host/treeNode';

/** A row of the overview. Its document need not be open: it is opened for the commands that are about it. */
export class OverviewNode extends TreeNode {
  readonly row: OverviewRow | UnreadRow;
  private document: vscode.TextDocument | undefined;

  constructor(row: OverviewRow | UnreadRow) {
    super();
    this.row = row;
  }

  get uri(): vscode.Uri {
    return vscode.Uri.parse(this.row.uri);
  }

  get target(): TreeTarget {
    const { document } = this;
    if (document && !document.isClosed) return { document };
    throw new Refusal(vscode.l10n.t('Open the document first.'));
  }

  /** Opens the document and shows it: what is about it goes on in its text. */
  override async load(): Promise<void> {
    this.document = await openDocument(this.uri);
    await vscode.window.showTextDocument(this.document, { preview: false });
  }
}
