/** What we call of markdown-it, which comes without types. */
declare module 'markdown-it' {
  import type { Token } from 'vscode-markdown-languageservice';

  class MarkdownIt {
    readonly linkify: { set(options: { fuzzyLink: boolean }): void };
    constructor(options: { html: boolean; linkify: boolean });
    parse(text: string, environment: object): Token[];
  }
  // biome-ignore lint/style/noDefaultExport: that is how it is published
  export default MarkdownIt;
}
