import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { obtainWebBuild } from '../../hosts/obtain';

/** A stretch of text with its scopes, outermost first. */
export interface Token {
  text: string;
  scopes: string[];
}

export type Tokenise = (text: string) => Token[];

export const injectionScope = 'markdown.performance-alignment.injection';
const injection = path.resolve(__dirname, '../../../syntaxes/performance-alignment.tmLanguage.json');

/**
 * VS Code's own Markdown grammar, out of the build that the integration tests run in, with and without
 * our injection. What is not in the cache yet is installed.
 */
export async function tokenisers(): Promise<{ plain: Tokenise; ours: Tokenise }> {
  const { workbench } = await obtainWebBuild();
  const files = await grammarFiles(path.join(workbench, 'extensions'));
  const wasm = await readFile(createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);

  const load = async (withInjection: boolean): Promise<Tokenise> => {
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: async (scopeName) => {
        const file = scopeName === injectionScope ? injection : files.get(scopeName);
        return file ? parseRawGrammar(await readFile(file, 'utf8'), file) : null;
      },
      getInjections: (scopeName) =>
        withInjection && scopeName === 'text.html.markdown' ? [injectionScope] : undefined,
    });
    const grammar = await registry.loadGrammar('text.html.markdown');
    if (!grammar) throw new Error(`VS Code's Markdown grammar is not in ${workbench}`);
    return (text) => tokenise(grammar, text);
  };
  return { plain: await load(false), ours: await load(true) };
}

/** The files of the grammars that VS Code's built-in extensions bring, by the grammars' scopes. */
async function grammarFiles(extensions: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await readdir(extensions)) {
    const manifest = await readFile(path.join(extensions, name, 'package.json'), 'utf8').catch(() => '{}');
    const { contributes } = JSON.parse(manifest) as {
      contributes?: { grammars?: { scopeName: string; path: string }[] };
    };
    for (const grammar of contributes?.grammars ?? []) {
      files.set(grammar.scopeName, path.join(extensions, name, grammar.path));
    }
  }
  return files;
}

function tokenise(grammar: IGrammar, text: string): Token[] {
  const tokens: Token[] = [];
  let state = INITIAL;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      tokens.push({ text: line.slice(startIndex, endIndex), scopes });
    }
  }
  return tokens;
}
