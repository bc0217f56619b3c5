import { escaped } from '../cycle/review/page';

/** What a page of ours in a webview is made of. */
export interface WebviewPage {
  title: string;
  /** The language of its words. */
  language: string;
  style: string;
  /** Harmless HTML. */
  body: string;
  /** What the script finds as `given`: plain data. */
  given?: unknown;
  script: string;
}

/** Makes a page whose own style and script run, and nothing else: it fetches nothing, from anywhere. */
export function webviewPage({ title, language, style, body, given, script }: WebviewPage): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(18))].map((byte) => byte.toString(36)).join('');
  // Within a script, nothing may look like its end.
  const data = JSON.stringify(given ?? null).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${body}
<script nonce="${nonce}">const given = ${data};
${script}</script>
</body>
</html>
`;
}
