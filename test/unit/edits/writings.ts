/**
 * The ways in which one document may be written. A table of documents before and after is kept in the first of
 * them, with bullets for labels, four spaces, hyphens and line feeds; an edit to a document that is written
 * otherwise has to come to the same document, written otherwise.
 */

type Turn = (text: string) => string;

/** A way of writing, and what turns a document of the tables into it. */
export type Writing = readonly [title: string, turn: Turn];

const isBullet = (line: string | undefined): boolean => /^\s*(?:[-*+]|\d+\.) /u.test(line ?? '');

/** Labels on lines of their own, between blank lines, with their bullets as far out as themselves. */
const withLabelLines: Turn = (text) => {
  let isBelowLabel = false;
  return text
    .split('\n')
    .flatMap((line, index, lines) => {
      const label = /^- (Examples|Room for|Opportunities for)/u.test(line) && line.slice(2);
      isBelowLabel = label !== false || (isBelowLabel && /^(?: |$)/u.test(line));
      if (label === false) return isBelowLabel ? [line.replace(/^ {4}/u, '')] : [line];
      const isApart = index === 0 || lines[index - 1] === '';
      return [...(isApart ? [] : ['']), label, ...(/^ /u.test(lines[index + 1] ?? '') ? [''] : [])];
    })
    .join('\n');
};

/** Lists that count, each from one. */
const numbered: Turn = (text) => {
  const counts: number[] = [];
  return text
    .split('\n')
    .map((line) => {
      const [all, indent = ''] = /^( *)- /u.exec(line) ?? [];
      if (all === undefined) {
        if (/^\S/u.test(line)) counts.length = 0;
        return line;
      }
      const depth = indent.length / 4;
      counts.length = depth + 1;
      counts[depth] = (counts[depth] ?? 0) + 1;
      return `${indent}${counts[depth]}. ${line.slice(all.length)}`;
    })
    .join('\n');
};

/** A blank line before every bullet. */
const loose: Turn = (text) => {
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => (isBullet(line) && isBullet(lines[index - 1]) ? ['', line] : [line]))
    .join('\n');
};

/** In Japanese, but for levels and the names of projects. */
const japanese: Turn = (text) =>
  words.reduce((turned, [english, word]) => turned.replaceAll(english, word), text);

const words: readonly [RegExp, string][] = [
  [/Current Level:/gu, '現在のレベル:'],
  [/Room for Improvement as (L\d)/gu, '$1としての改善点'],
  [/Opportunities for Growth to (L\d)/gu, '$1への成長の機会'],
  [/Examples/gu, '具体例'],
  [/Overall/gu, '総評'],
  [/Review Summary/gu, '評価のまとめ'],
  [/General/gu, '全般'],
  [/Mastery/gu, '専門性'],
  [/Impact/gu, '影響力'],
  [/did/gu, '直した'],
  [/\bone/gu, '一つ目'],
  [/two/gu, '二つ目'],
  [/three/gu, '三つ目'],
];

const asItIs: Turn = (text) => text;

export const shapes: readonly Writing[] = [
  ['bullets for labels', asItIs],
  ['lines for labels', withLabelLines],
];

const manners: readonly Writing[] = [
  ['as it is', asItIs],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['tabs', (text) => text.replaceAll('    ', '\t')],
  ['stars', (text) => text.replaceAll(/^( *)- /gmu, '$1* ')],
  ['numbers', numbered],
  ['loose lists', loose],
  ['Japanese', japanese],
];

/** Both shapes of labels in each manner. */
export const writings: readonly Writing[] = shapes.flatMap(([shape, turn]) =>
  manners.map(([manner, write]): Writing => [`${shape}, ${manner}`, (text) => write(turn(text))]),
);

/** A document of the tables, with what stands below the Examples of its two criteria. */
export function documentWith(mastery: string, impact = '    - TODO\n'): string {
  return `# Ada

## Guidance

- Read through
    - [How reviews work](https://a.example/how)

## Current Level: L4

### Mastery

> **General:** Knows the craft.

- Examples
${mastery}- Room for Improvement as L4
    - ask earlier
- Opportunities for Growth to L5
    - TODO

**Overall:** Solid.

### Impact

> **General:** Moves things.

- Examples
${impact}- Room for Improvement as L4
    - (none)
- Opportunities for Growth to L5
    - TODO
`;
}
