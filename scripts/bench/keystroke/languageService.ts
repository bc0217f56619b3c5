import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  DiagnosticLevel,
  type DiagnosticOptions,
  githubSlugifier,
  type IMdParser,
  type IWorkspace,
  LogLevel,
  type Token,
} from 'vscode-markdown-languageservice';
import type { Read } from './ways';

const uri = 'file:///document.md';

/** Everything is looked for that does not ask the disk. */
const options: DiagnosticOptions = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.ignore,
  validateMarkdownFileLinkFragments: DiagnosticLevel.ignore,
  validateUnusedLinkDefinitions: DiagnosticLevel.warning,
  validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
  ignoreLinks: [],
};

const neverCancelled = { isCancellationRequested: false, onCancellationRequested: unheard };

/**
 * The diagnostics of VS Code's own Markdown extension, computed as there: in a workspace of one document, by tokens
 * of markdown-it that are kept until the document changes. What its processes tell each other comes on top.
 * @see https://github.com/microsoft/vscode/tree/main/extensions/markdown-language-features
 */
export function languageService(): Read {
  let document = TextDocument.create(uri, 'markdown', 0, '');
  const listeners: ((changed: TextDocument) => unknown)[] = [];
  const workspace: IWorkspace = {
    workspaceFolders: [],
    onDidChangeMarkdownDocument: (listener, that) => {
      listeners.push((changed) => listener.call(that, changed));
      return { dispose: () => undefined };
    },
    onDidCreateMarkdownDocument: unheard,
    onDidDeleteMarkdownDocument: unheard,
    getAllMarkdownDocuments: async () => [document],
    hasMarkdownDocument: () => true,
    openMarkdownDocument: async () => document,
    stat: async () => ({ isDirectory: false }),
    readDirectory: async () => [],
  };
  const logger = { level: LogLevel.Off, log: () => undefined };
  const service = createLanguageService({ workspace, parser: keepingParser(), logger });
  return (text) => {
    document = TextDocument.create(uri, 'markdown', document.version + 1, text);
    for (const listener of listeners) listener(document);
    return service.computeDiagnostics(document, options, neverCancelled);
  };
}

/** An event that does not happen. */
function unheard(): { dispose(): void } {
  return { dispose: () => undefined };
}

function keepingParser(): IMdParser {
  const parser = new MarkdownIt({ html: true, linkify: true });
  parser.linkify.set({ fuzzyLink: false });
  let kept: { version: number; tokens: Token[] } | undefined;
  return {
    slugifier: githubSlugifier,
    tokenize: async (document) => {
      if (kept?.version !== document.version) {
        kept = { version: document.version, tokens: parser.parse(document.getText(), {}) };
      }
      return kept.tokens;
    },
  };
}
