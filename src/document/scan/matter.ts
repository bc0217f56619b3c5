import type { Range } from '../model';

/** What is read of front matter without reading YAML. */
export interface ScannedMatter {
  /** Both lines of dashes, and what is between. */
  range: Range;
  /** What it says; missing where it is more than lines of plain keys and values. */
  values?: { alignment?: boolean; level?: string; isOurs: boolean };
}

const ownKeys = ['employee', 'next-level', 'identities', 'check-ins', 'minimum-examples', 'alignment'];
// Letters of Latin and East Asian scripts, by their numbers: a class of all letters takes three times as long.
const letters = 'A-Za-z0-9\u00C0-\u024F\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3';
const plainValue = `[${letters}][${letters}_ .,'’/@+-]*`;
const topLine = new RegExp(`^([A-Za-z][\\w-]*):(?: +(${plainValue}))?$`);
const listLine = new RegExp(`^( +)- +${plainValue}$`);
const mapLine = new RegExp(`^( +)([A-Za-z][\\w-]*): +${plainValue}$`);

/**
 * Finds the front matter of a text that begins with a line of dashes.
 * @param start behind a byte order mark
 * @returns `undefined` where it is not certain that, or where, it ends
 */
export function scanMatter(text: string, start: number): ScannedMatter | undefined {
  const lines: string[] = [];
  for (let at = endOfLine(text, start); at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end).trimEnd();
    // With an empty line in it, it depends on the values whether it is front matter at all.
    if (line === '') return undefined;
    if (line === '---' || line === '...') {
      const values = valuesIn(lines);
      const range = { start, end };
      if (values) return { range, values };
      // No key can be written without its letters but by an escape.
      return /alignment|\\/u.test(lines.join('\n')) ? undefined : { range };
    }
    lines.push(line);
    at = end;
  }
  return undefined;
}

/** Behind the line end of the line at an offset. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function valuesIn(lines: readonly string[]): ScannedMatter['values'] {
  const values = new Map<string, string | undefined>();
  let group: { kind: RegExp; indent: string; keys: Set<string> } | undefined;
  let mayNest = false;
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const [whole, key = '', value] = topLine.exec(line) ?? [];
    if (whole !== undefined) {
      if (values.has(key)) return undefined;
      values.set(key, value?.trim());
      mayNest = value === undefined;
      group = undefined;
      continue;
    }
    const kind = listLine.test(line) ? listLine : mapLine;
    const [, indent, inner = ''] = kind.exec(line) ?? [];
    if (indent === undefined || !mayNest) return undefined;
    group ??= { kind, indent, keys: new Set() };
    if (group.kind !== kind || group.indent !== indent || group.keys.has(inner)) return undefined;
    if (kind === mapLine) group.keys.add(inner);
  }
  const alignment = values.get('alignment');
  const isTruth = alignment !== undefined && /^(?:true|false)$/iu.test(alignment);
  if (values.has('alignment') && !isTruth) return undefined;
  const level = values.get('level');
  return {
    ...(alignment === undefined ? {} : { alignment: alignment.toLowerCase() === 'true' }),
    ...(level === undefined ? {} : { level }),
    isOurs: ownKeys.some((key) => values.has(key)),
  };
}
