import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { type ReadinessOptions, readiness } from '../../../src/cycle/readiness';
import { reviewOf } from '../../../src/cycle/review/review';
import { parse } from '../../../src/document/parse';

const options: ReadinessOptions = {
  assess: { ...defaultAssessOptions, today: '2026-02-01' },
  maximumCharacters: 0,
  maximumWords: 0,
};

function look(text: string, more: Partial<ReadinessOptions> = {}): ReturnType<typeof readiness> {
  return readiness(text, parse(text), reviewOf(text).leaks, { ...options, ...more });
}

/** Each line as `kind done/open`, and the text of the places of those that are open. */
function told(text: string, more: Partial<ReadinessOptions> = {}): string[] {
  return look(text, more).items.map(({ kind, done, open, places }) => {
    expect(places).toHaveLength(open);
    const shown = places.map(({ range }) => text.slice(range.start, range.end).split('\n')[0]);
    return [`${kind} ${done}/${open}`, ...shown].join(' | ');
  });
}

const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/${name}.md`, import.meta.url), 'utf8');

const text = `## Current Level: L4

### Mastery

- Examples
    - did one
    - ([1](https://a.example/1))
    - did three with @bob
- Room for Improvement as L5
    - TODO

**Overall:** TODO

### Impact

- Examples
    - did [two]()
- Room for Improvement as L4
    - (none)

## Review Summary

...
`;

describe('Readiness', () => {
  it('counts what is done and leads to what is open, whatever the day', () => {
    expect(told(text)).toEqual([
      'examples 1/1 | Impact',
      'notes 3/1 | - ([1](https://a.example/1))',
      'marks 3/1 | TODO',
      'overalls 0/2 | **Overall:** TODO | Impact',
      'summary 0/1 | ## Review Summary',
      'levels 0/1 | L5',
      'links 2/1 | [two]()',
      'leaks 0/1 | @bob',
    ]);
  });

  it('asks for the form’s limits where there are any', () => {
    expect(told(text, { maximumCharacters: 100 })).toContain('limits 1/1 | Mastery');
    expect(told(text, { maximumWords: 1000 })).toContain('limits 2/0');
  });

  it('asks for nothing that is silenced', () => {
    const quiet = text.replace('### Impact\n', '<!-- alignment-ignore criterion-light -->\n\n### Impact\n');
    expect(told(quiet)[0]).toBe('examples 2/0');
    const off = { ...options.assess, severities: { 'example-bare': 'off' as const } };
    expect(told(text, { assess: off })[1]).toBe('notes 4/0');
  });

  it('is a share of all that is looked at', () => {
    expect(look(text).ratio).toBeCloseTo(9 / 18);
    expect(look('').ratio).toBe(0);
    expect(look(sample('linus-start-of-cycle')).ratio).toBe(0);
    expect(look(sample('grace-end-of-cycle')).ratio).toBe(1);
    const half = look(sample('ada-middle-of-cycle')).ratio;
    expect(half).toBeGreaterThan(0.4);
    expect(half).toBeLessThan(0.9);
  });

  it('takes nothing for done where no criterion is begun', () => {
    const states = (unbegun: string) =>
      look(unbegun, { maximumWords: 100 }).items.map(({ kind, state }) => `${kind} ${state}`);
    expect(states('### Mastery\n\n> What it is\n\n- Examples\n\n### Impact\n\n...\n')).toEqual([
      'examples open',
      'notes nothing',
      'marks nothing',
      'overalls nothing',
      'summary nothing',
      'levels done',
      'links nothing',
      'limits nothing',
      'leaks nothing',
    ]);
    // The rest of it is open, or done by nobody.
    expect(states(sample('linus-start-of-cycle')).filter((one) => one.endsWith(' done'))).toEqual([
      'levels done',
    ]);
  });

  it('takes for done what was written although no criterion is begun', () => {
    const summed = '### Mastery\n\n- Examples\n\n### Impact\n\n...\n\n## Review Summary\n\nGood.\n';
    expect(look(summed).items.find(({ kind }) => kind === 'summary')?.state).toBe('done');
  });

  it('asks a criterion that nobody began for examples, and for nothing else', () => {
    const begun =
      '### Mastery\n\n- Examples\n    - did it\n\n**Overall:** Solid.\n\n### Impact\n\n...\n\n## Review Summary\n\nGood.\n';
    expect(told(begun)).toEqual([
      'examples 0/2 | Mastery | Impact',
      'notes 1/0',
      'marks 1/0',
      'overalls 1/0',
      'summary 1/0',
      'levels 1/0',
      'links 0/0',
      'leaks 1/0',
    ]);
  });
});
