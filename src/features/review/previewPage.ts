import * as vscode from 'vscode';
import { escaped } from '../../cycle/review/page';
import { webviewPage } from '../../host/webviewPage';
import { script } from './previewScript';

const style = `
  body { padding: 0; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font: var(--vscode-font-size, 14px)/1.55 var(--vscode-font-family, sans-serif); }
  header { position: sticky; top: 0; z-index: 1; padding: 8px 24px; background: var(--vscode-editor-background); border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, transparent)); }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
  button { padding: 5px 12px; border: 1px solid var(--vscode-contrastBorder, transparent); border-radius: 2px; font: inherit; cursor: pointer; color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
  button:hover { background: var(--vscode-button-hoverBackground); }
  button.secondary { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
  button.secondary:hover { background: var(--vscode-button-secondaryHoverBackground); }
  button.place { padding: 1px 2px; text-align: left; color: var(--vscode-textLink-foreground); background: none; border-color: transparent; text-decoration: underline; overflow-wrap: anywhere; }
  :focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
  #notice { padding: 8px 24px; color: var(--vscode-inputValidation-infoForeground, inherit); background: var(--vscode-inputValidation-infoBackground, transparent); border-bottom: 1px solid var(--vscode-inputValidation-infoBorder, currentColor); }
  #question { margin-top: 8px; padding: 8px 12px; border: 1px solid var(--vscode-inputValidation-warningBorder, currentColor); color: var(--vscode-inputValidation-warningForeground, inherit); background: var(--vscode-inputValidation-warningBackground); }
  #question ul { margin: 4px 0 8px; padding-left: 20px; max-height: 30vh; overflow: auto; }
  main { max-width: 46rem; padding: 4px 24px 48px; }
  main h1, main h2, main h3, main h4 { line-height: 1.25; font-weight: 600; }
  main a { color: var(--vscode-textLink-foreground); overflow-wrap: anywhere; }
  main blockquote { margin: 1em 0; padding: 1px 16px; border-left: 4px solid var(--vscode-textBlockQuote-border, currentColor); background: var(--vscode-textBlockQuote-background); }
  main code, main pre { font-family: var(--vscode-editor-font-family, monospace); background: var(--vscode-textCodeBlock-background); }
  main pre { padding: 12px; overflow: auto; }
  main table { border-collapse: collapse; }
  main th, main td { padding: 4px 10px; text-align: left; border: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border, currentColor)); }
  .vscode-high-contrast main a, .vscode-high-contrast-light main a { text-decoration: underline; }
`;

/**
 * The page of the preview. It is empty: what it shows is sent to it, once it says that it is ready.
 * @param state what the page keeps for the next time that the window is opened
 */
export function previewPage(title: string, state: { uri: string; part?: number }): string {
  const words = {
    copied: vscode.l10n.t('Copied.'),
    refused: vscode.l10n.t('The clipboard was refused. The review is selected: copy it yourself.'),
    empty: vscode.l10n.t('Nothing is written yet.'),
  };
  const body = `<header>
<div class="row">
<button id="copy" type="button">${escaped(vscode.l10n.t('Copy'))}</button>
<span id="status" role="status"></span>
</div>
<section id="question" role="alertdialog" aria-labelledby="asked" hidden>
<div id="asked">${escaped(vscode.l10n.t('Before it goes, this should be looked at:'))}</div>
<ul id="leaks"></ul>
<div class="row">
<button id="anyway" type="button">${escaped(vscode.l10n.t('Copy Anyway'))}</button>
<button id="leave" class="secondary" type="button">${escaped(vscode.l10n.t('Do Not Copy'))}</button>
</div>
</section>
</header>
<div id="notice" role="status" hidden></div>
<main id="review" tabindex="-1" aria-label="${escaped(title)}"></main>`;
  return webviewPage({ title, language: vscode.env.language, style, body, given: { words, state }, script });
}
