import { escaped } from '../review/page';
import { headline, reportSections } from './html';
import type { ReportData } from './reportData';
import type { ReportWords } from './reportWords';
import { reportStyle } from './style';

const colours = `
  :root { color-scheme: light dark; --page: #ffffff; --text: #1f2328; --muted: #59636e; --line: #d5dae0; --track: #f1f3f5; --accent: #1a6fd4; --check: #8250df; --good: #1a7f37; --focus: #1a6fd4; --shade1: #dcebfc; --shade2: #b9d7f8; --shade3: #94c2f4; --shade4: #6eacf0; --dot: #b9d7f8; }
  body { font-family: system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) {
    :root { --page: #16191d; --text: #dde2e8; --muted: #9aa4b0; --line: #343b44; --track: #20252b; --accent: #5aa2f5; --check: #b78cff; --good: #57c46b; --focus: #79b2ff; --shade1: #1c3350; --shade2: #23466f; --shade3: #2a588d; --shade4: #316bac; --dot: #23466f; }
  }
  @media (forced-colors: active) { .map td { border: 1px solid; } .s2 { border-width: 2px !important; } .s3 { border-width: 3px !important; } .s4 { border-width: 4px !important; } }
  @media print { main { padding: 0; } section { break-inside: avoid; } }
`;

/**
 * Makes a file of the report that stands by itself: nothing is fetched, nothing in it runs, and it holds nothing of
 * the document's text but the names of the person, the criteria and the projects.
 *
 * @param data of what may be shown to others; see `hidden` of {@link ReportOptions}
 */
export function exportPage(data: ReportData, words: ReportWords): string {
  const title = [words.title, data.employee, headline(data, words)].filter(Boolean).join(' – ');
  const sections = reportSections(data, words, { isLive: false });
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${colours}${reportStyle}</style>
</head>
<body>
<main>
${sections.map(({ id, html }) => `<section id="${id}">${html}</section>`).join('\n')}
</main>
</body>
</html>
`;
}
