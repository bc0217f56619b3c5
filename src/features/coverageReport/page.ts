import * as vscode from 'vscode';
import { reportStyle } from '../../cycle/report/style';
import { webviewPage } from '../../host/webviewPage';
import { script } from './script';

/** The colours of the theme. Shades are mixed so that the numbers on them stay legible. */
const colours = `
  :root {
    --page: var(--vscode-editor-background);
    --text: var(--vscode-editor-foreground);
    --muted: var(--vscode-descriptionForeground);
    --line: var(--vscode-panel-border, var(--vscode-editorWidget-border, transparent));
    --accent: var(--vscode-charts-blue);
    --check: var(--vscode-charts-purple);
    --good: var(--vscode-testing-iconPassed, var(--vscode-charts-green));
    --focus: var(--vscode-focusBorder);
    --track: color-mix(in srgb, var(--text) 5%, var(--page));
    --shade1: color-mix(in srgb, var(--accent) 16%, var(--page));
    --shade2: color-mix(in srgb, var(--accent) 27%, var(--page));
    --shade3: color-mix(in srgb, var(--accent) 37%, var(--page));
    --shade4: color-mix(in srgb, var(--accent) 47%, var(--page));
    --dot: color-mix(in srgb, var(--accent) 30%, var(--page));
  }
  body { font-family: var(--vscode-font-family, sans-serif); font-size: var(--vscode-font-size, 13px); }
  select { font: inherit; padding: 3px 6px; color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); border: 1px solid var(--vscode-dropdown-border, var(--line)); border-radius: 3px; }
  #notice { position: sticky; top: 0; z-index: 2; padding: 8px 24px; color: var(--vscode-inputValidation-infoForeground, var(--text)); background: var(--vscode-inputValidation-infoBackground, var(--page)); border-bottom: 1px solid var(--vscode-inputValidation-infoBorder, var(--line)); }
  .vscode-high-contrast, .vscode-high-contrast-light { --line: var(--vscode-contrastBorder); --muted: var(--text); --track: var(--page); --shade1: var(--page); --shade2: var(--page); --shade3: var(--page); --shade4: var(--page); --dot: var(--page); }
  :is(.vscode-high-contrast, .vscode-high-contrast-light) :is(.s0, .s1, .s2, .s3, .s4) { box-shadow: inset 0 0 0 1px var(--line); }
  :is(.vscode-high-contrast, .vscode-high-contrast-light) .s0 { box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--line) 35%, var(--page)); }
  :is(.vscode-high-contrast, .vscode-high-contrast-light) .s2 { box-shadow: inset 0 0 0 2px var(--line); }
  :is(.vscode-high-contrast, .vscode-high-contrast-light) .s3 { box-shadow: inset 0 0 0 3px var(--line); }
  :is(.vscode-high-contrast, .vscode-high-contrast-light) .s4 { box-shadow: inset 0 0 0 4px var(--line); }
  :is(.vscode-high-contrast, .vscode-high-contrast-light) :is(.target, .track) { stroke: var(--line); stroke-dasharray: 3 2; }
  :is(.vscode-high-contrast, .vscode-high-contrast-light) .map .number:hover { outline: 2px dashed var(--focus); }
`;

/**
 * The page of the report. It is empty: what it shows is sent to it, once it says that it is ready.
 * @param state what the page keeps for the next time that the window is opened
 */
export function reportPage(title: string, state: { uri: string; part?: number }): string {
  return webviewPage({
    title,
    language: vscode.env.language,
    style: reportStyle + colours,
    body: '<div id="notice" role="status" hidden></div>\n<main></main>',
    given: state,
    script,
  });
}
