import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A message that the source has worded in the user's language. */
export interface Said {
  file: string;
  message: string;
  /** How many arguments follow it. */
  given: number;
}

/** What the source of a folder asks to be worded, and the calls that nothing can be looked up for. */
export interface Sayings {
  said: Said[];
  /** `src/host/log.ts: vscode.l10n.t(message)` */
  unclear: string[];
}

/** Finds all messages of the TypeScript files in a folder, by their syntax. */
export function findMessages(root: string, folder: string): Sayings {
  const found: Sayings = { said: [], unclear: [] };
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).sort()) {
    const file = path.posix.join(folder, name.replaceAll('\\', '/'));
    const { said, unclear } = messagesIn(readFileSync(path.join(root, file), 'utf8'), file);
    found.said.push(...said);
    found.unclear.push(...unclear);
  }
  return found;
}

/**
 * Finds the messages of one TypeScript text. Types are taken off before it is read.
 *
 *     vscode.l10n.t('{0} of {1} examples', count, minimum)
 *
 * gives the message `{0} of {1} examples` with two arguments. Unclear is a call whose message is no literal, and
 * every other use of `l10n`, since it hides its messages.
 */
export function messagesIn(text: string, file: string): Sayings {
  const { code } = transformSync(text, {
    loader: 'ts',
    target: 'esnext',
    charset: 'utf8',
    // An import stays, even where nothing seems to use it.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const found: Sayings = { said: [], unclear: [] };
  const called = new Set<AnyNode>();
  for (const node of nodesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    const looked = called.has(node) ? undefined : lookAt(node);
    if (!looked) continue;
    if (looked.table) called.add(looked.table);
    if (looked.message === undefined) {
      found.unclear.push(`${file}: ${code.slice(node.start, node.end).split('\n')[0]}`);
    } else {
      found.said.push({ file, message: looked.message, given: looked.given });
    }
  }
  return found;
}

/** What a node has to do with messages, if it has. */
interface Looked {
  /** The `vscode.l10n` of a call. */
  table?: AnyNode;
  /** Missing where it cannot be told. */
  message?: string | undefined;
  given: number;
}

function lookAt(node: AnyNode): Looked | undefined {
  switch (node.type) {
    case 'CallExpression': {
      const table = memberOf(node.callee, 't');
      if (!table || !memberOf(table, 'l10n')) return undefined;
      const [first, ...others] = node.arguments;
      const isPlain = others.every(({ type }) => type !== 'SpreadElement');
      return { table, message: first && isPlain ? literal(first) : undefined, given: others.length };
    }
    case 'MemberExpression':
      return isNamed(node.property) ? { given: 0 } : undefined;
    case 'Property':
      return isNamed(node.key) ? { given: 0 } : undefined;
    case 'ImportSpecifier':
      return isNamed(node.imported) ? { given: 0 } : undefined;
    default:
      return undefined;
  }
}

/** All nodes of a tree, each before those within it. */
function* nodesIn(value: unknown): Generator<AnyNode> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value) && 'type' in value) yield value as AnyNode;
  for (const one of Object.values(value)) yield* nodesIn(one);
}

function isNamed(node: AnyNode, name = 'l10n'): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** Of `a.name`, the `a`. */
function memberOf(node: AnyNode, name: string): AnyNode | undefined {
  return node.type === 'MemberExpression' && isNamed(node.property, name) ? node.object : undefined;
}

/** The text of a string, or of a template without anything to be put in. */
function literal(node: AnyNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}
