import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Node, parse } from 'acorn';
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
  const { code } = transformSync(text, { loader: 'ts', target: 'esnext', charset: 'utf8' });
  const found: Sayings = { said: [], unclear: [] };
  const called = new Set<unknown>();
  const excerpt = ({ start, end }: Node): string => `${file}: ${code.slice(start, end).split('\n')[0]}`;
  for (const node of nodesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    if (node.type === 'CallExpression' && isMember(node.callee, 't') && isMember(node.callee.object, 'l10n')) {
      called.add(node.callee.object);
      const [first, ...others] = node.arguments as Syntax[];
      const message = first && literal(first);
      const isPlain = others.every(({ type }) => type !== 'SpreadElement');
      if (message === undefined || !isPlain) found.unclear.push(excerpt(node));
      else found.said.push({ file, message, given: others.length });
    } else if (isMember(node, 'l10n') && !called.has(node)) {
      found.unclear.push(excerpt(node));
    } else if (node.type === 'Property' && isNamed(node.key, 'l10n')) {
      found.unclear.push(excerpt(node));
    } else if (node.type === 'ImportSpecifier' && isNamed(node.imported, 'l10n')) {
      found.unclear.push(excerpt(node));
    }
  }
  return found;
}

type Syntax = Node & Record<string, unknown>;

/** All nodes of a tree, each before those within it. */
function* nodesIn(value: unknown): Generator<Syntax> {
  if (Array.isArray(value)) {
    for (const one of value) yield* nodesIn(one);
  } else if (value !== null && typeof value === 'object') {
    if ('type' in value) yield value as Syntax;
    for (const one of Object.values(value)) yield* nodesIn(one);
  }
}

function isNamed(value: unknown, name: string): boolean {
  const { type, name: own } = value as Syntax;
  return type === 'Identifier' && own === name;
}

function isMember(value: unknown, name: string): value is Syntax {
  const { type, property } = value as Syntax;
  return type === 'MemberExpression' && isNamed(property, name);
}

/** The text of a string, or of a template without anything to be put in. */
function literal({ type, value, quasis, expressions }: Syntax): string | undefined {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type !== 'TemplateLiteral' || (expressions as unknown[]).length > 0) return undefined;
  const [only] = quasis as { value: { cooked?: string } }[];
  return only?.value.cooked;
}
