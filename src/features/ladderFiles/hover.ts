import * as vscode from 'vscode';
import { keyAt, placeInLadder } from '../../cycle/ladder/place';
import { wordLadderKey } from '../../host/ladderWords';
import { linesOf } from '../../host/ownMatter';
import { isHeldAgainstSchema } from './schema';

/** Says on a key of a ladder's file what it is for. */
export function registerLadderHover(selector: vscode.DocumentSelector): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover: (document, { line, character }) => {
      if (isHeldAgainstSchema(document)) return undefined;
      const { text } = document.lineAt(line);
      const found = keyAt(text);
      if (!found || character < found.start || character > found.end) return undefined;
      const of = placeInLadder(linesOf(document), line, text.slice(0, found.start))?.of;
      const words = of && of !== 'descriptions' ? wordLadderKey(found.key, of) : undefined;
      return words === undefined
        ? undefined
        : new vscode.Hover(words, new vscode.Range(line, found.start, line, found.end));
    },
  };
  return vscode.languages.registerHoverProvider(selector, provider);
}
