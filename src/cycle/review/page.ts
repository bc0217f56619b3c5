/** What a page is made of. */
export interface Page {
  title: string;
  /** The language of its words, as HTML names it: `en`. */
  language: string;
  /** Harmless HTML, as {@link htmlOf} writes it. */
  body: string;
}

const style = `
  body { font: 16px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1.5rem; color: #1b1f24; background: #fff; }
  h1, h2, h3, h4 { line-height: 1.25; margin: 2.2em 0 0.6em; }
  blockquote { margin: 1em 0; padding: 0 1em; border-left: 3px solid #c8ced6; color: #4b535d; }
  a { color: #0a58c2; overflow-wrap: anywhere; }
  code, pre { font: 0.9em ui-monospace, monospace; }
  pre { padding: 1em; overflow: auto; border: 1px solid #c8ced6; }
  table { border-collapse: collapse; }
  th, td { padding: 0.3em 0.7em; border: 1px solid #c8ced6; text-align: left; }
  @media (prefers-color-scheme: dark) {
    body { color: #dde2e8; background: #16191d; }
    blockquote { color: #a9b2bd; border-color: #454c55; }
    a { color: #79b2ff; }
    pre, th, td { border-color: #454c55; }
  }
  @media print { body { margin: 0; max-width: none; } a { color: inherit; } }
`;

/** Makes a page that stands by itself: nothing is fetched, and nothing in it runs. */
export function pageOf({ title, language, body }: Page): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Text as HTML writes it, in quotes too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}
