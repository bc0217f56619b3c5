import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { type Attack, attacksOn, textOf } from './regexes/attacks';
import { type Found, findRegexes, regexesIn } from './regexes/find';
import { grammarPatterns, inJavaScript, loadOniguruma } from './regexes/grammar';
import { regexesMadeBy } from './regexes/made';
import { parsePattern } from './regexes/steps';
import { isBearable, isLinear, judge } from './regexes/verdict';

const root = path.resolve(__dirname, '../../..');
const holdings = findRegexes(root, 'src');
const makers = holdings.filter(({ calls }) => calls > 0);
const literals = holdings.flatMap((holding) => holding.literals);
const patterns = manifest.contributes.configuration.properties['performanceAlignment.placeholders.patterns'];

/** Runs the functions of `src` that make regular expressions; those made at loading need no call. */
async function runMakers(): Promise<void> {
  const { readingRules } = await import('../../../src/document/options');
  readingRules({ placeholders: patterns.default });
  const { mayBeAlignmentDocument } = await import('../../../src/document/glance');
  mayBeAlignmentDocument('# x\n', ['Shining moments', 'Áreas (a|b)*']);
}

/** Each once, whichever places it has. */
function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [`/${one.source}/${one.flags} ${one.bound}`, one])).values()];
}

/** What is wrong with one of them. */
function complaint({ source, flags, place, bound }: Found): string[] {
  if (bound !== undefined && isBearable(source, flags, bound)) return [];
  const { growth, worst } = judge(source, flags);
  if (isLinear({ growth, worst }) && bound === undefined) return [];
  return [
    `${place}: /${source}/${flags} takes ${growth.toFixed(1)} times as long on twice ${JSON.stringify(worst)}`,
  ];
}

/** A dozen of all attacks, from all over them: each was counted already. */
function some(attacks: readonly Attack[]): Attack[] {
  const every = Math.ceil(attacks.length / 12);
  return attacks.filter((_, index) => index % every === 0);
}

/** Uses a regular expression in all ways on a text; what is slow does not come to its end. */
function use({ source, flags }: Found, text: string): void {
  const plain = flags.replace(/[gy]/gu, '');
  const [once, all] = [new RegExp(source, plain), new RegExp(source, `${plain}g`)];
  once.test(text);
  text.match(all);
  text.replace(all, '');
  text.search(once);
  text.split(once);
  const sticky = new RegExp(source, `${plain}y`);
  sticky.lastIndex = Math.floor(text.length / 2);
  sticky.test(text);
}

// Long enough for a busy machine: nothing here is about time.
describe('regular expressions', { timeout: 300_000 }, () => {
  let all: Found[];
  let complaints: Map<Found, string[]>;

  beforeAll(async () => {
    const made = await regexesMadeBy(
      root,
      makers.map(({ file }) => file),
      runMakers,
    );
    for (const { file, calls } of makers) {
      const places = new Set(made.filter((one) => one.file === file).map(({ place }) => place));
      expect(places.size, `${file} calls RegExp ${calls} times: call what does so in runMakers`).toBe(calls);
    }
    all = distinct([...literals, ...made]);
    complaints = new Map(all.map((found) => [found, complaint(found)]));
  }, 300_000);

  it('are found in the source', () => {
    expect(literals.length).toBeGreaterThan(100);
    expect(all.length).toBeGreaterThan(100 + patterns.default.length);
  });

  it('take twice the steps for twice the text, whatever the text', () => {
    expect([...complaints.values()].flat()).toEqual([]);
  });

  it('come to an end on 100 KB of their worst texts', () => {
    // Nothing could stop one that is known to be slow.
    for (const found of all.filter((one) => complaints.get(one)?.length === 0)) {
      for (const attack of some(attacksOn(parsePattern(found.source, found.flags), found.flags))) {
        use(found, textOf(attack, found.bound ?? 100_000));
      }
    }
  });
});

describe('patterns of the grammar', { timeout: 300_000 }, () => {
  const files = manifest.contributes.grammars.map((grammar) => path.relative('syntaxes', grammar.path));
  const found = grammarPatterns(root, 'syntaxes', files);

  it('take twice the steps for twice the line', () => {
    expect(found.length).toBeGreaterThan(10);
    expect(found.map(inJavaScript).flatMap(complaint)).toEqual([]);
  });

  it('come to an end in Oniguruma on lines of 20 KB, beyond which VS Code does not colour them', async () => {
    const count = await loadOniguruma();
    for (const one of found.filter((pattern) => complaint(inJavaScript(pattern)).length === 0)) {
      const { source, flags } = inJavaScript(one);
      for (const attack of some(attacksOn(parsePattern(source, flags), flags))) {
        count(one.source, textOf(attack, 20_000).replace(/[\r\n]/gu, ''));
      }
    }
  });
});

describe('the search for slow ones', { timeout: 60_000 }, () => {
  it.each([
    ['spaces at the end', String.raw`/\s+$/u`],
    ['two ways to read a letter', '/^(a|a)*$/'],
    ['a repetition of repetitions', '/^(?:x+x+)+y/'],
    ['what begins anywhere', '/<!--.*-->/u'],
    ['neighbours that take the same', String.raw`/^\s*[^a]*$/u`],
    ['lines that begin at U+2028', String.raw`/^[^\p{L}\r\n]*(?:examples)/imu`],
    ['an end that does not come', '/[^>]+$/u'],
  ])('finds %s', (_, literal) => {
    const { literals: found } = regexesIn(`const slow: RegExp = ${literal};`, 'slow.ts');
    expect(found.flatMap(complaint)).toHaveLength(1);
  });

  it('takes the word of a comment for the length of the text, unless that is too much', () => {
    const text = (length: number) => `// It meets at most ${length} characters.\nconst slow = /\\s+$/u;`;
    expect(regexesIn(text(120), 'slow.ts').literals.flatMap(complaint)).toEqual([]);
    expect(regexesIn(text(20_000), 'slow.ts').literals.flatMap(complaint)).toHaveLength(1);
  });

  it('sees all calls of RegExp, and none in types', () => {
    const text = 'const a: RegExp = RegExp("a"); const b = new RegExp(`b${1}`); const c: RegExp[] = [];';
    expect(regexesIn(text, 'calls.ts')).toEqual({ literals: [], calls: 2 });
  });
});
