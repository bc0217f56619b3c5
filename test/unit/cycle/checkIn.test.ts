import { describe, expect, it } from 'vitest';
import type { KnownDays } from '../../../src/coverage/exampleDates';
import { type CheckInStep, checkInSteps } from '../../../src/cycle/checkIn';
import { parse } from '../../../src/document/parse';

const text = `---
level: L4
---

- Follow your work
    - [Merged](https://a.example)
    - Reviewed
        - \`is:pr author:ada\`
    - [Unfinished]()
- For Later
    - ask Grace

## Current Level: L4

### Mastery

- Examples
    - one
    - two
    - three
- Room for Improvement
    - TODO
- Opportunities for Growth
    - (none)

**Overall:** TODO

### Impact

- Examples
    - one
    - TODO
- Room for Improvement
    - speaks softly

### Autonomy

- Examples
    - TODO
- Room for Improvement
    - TODO

## Review Summary

...
`;

function said(step: CheckInStep): string {
  switch (step.kind) {
    case 'reference':
      return `reference ${step.reference.label}`;
    case 'kept':
      return `kept ${step.kept.note}`;
    case 'light':
      return `light ${step.criterion.name} ${step.count}/${step.minimum}`;
    case 'notes':
      return `${step.role} ${step.criterion.name}`;
    case 'placeholder':
      return `placeholder ${step.placeholder.text} ${step.criterion?.name ?? '-'}`;
    case 'end':
      return 'end';
  }
}

function steps(source: string, days?: KnownDays, part = 0): CheckInStep[] {
  const document = parse(source);
  const chosen = document.parts[part];
  return chosen ? checkInSteps(document, chosen, { text: source, minimumExamples: 3, days }) : [];
}

describe('checkInSteps', () => {
  it('leads from the references to the end, and speaks of nothing twice', () => {
    expect(steps(text).map(said)).toEqual([
      'reference Merged',
      'reference Reviewed',
      'kept ask Grace',
      'light Impact 1/3',
      'light Autonomy 0/3',
      'roomForImprovement Mastery',
      'opportunitiesForGrowth Impact',
      'placeholder TODO Mastery',
      'placeholder ... -',
      'end',
    ]);
  });

  it('comes to the end where nothing is left to do', () => {
    const done = `### Mastery\n\n- Examples\n    - 1\n    - 2\n    - 3\n- Room for Improvement\n    - (none)\n- Opportunities for Growth\n    - rest\n`;
    expect(steps(done).map(said)).toEqual(['end']);
  });

  it('knows a step again after the text has changed before it', () => {
    const before = new Set(steps(text).map(({ key }) => key));
    const changed = text
      .replace('- Follow', 'Something new.\n\n- Follow')
      .replace('    - one\n', '    - zero\n    - one\n');
    expect(steps(changed).filter(({ key }) => !before.has(key))).toEqual([]);
  });

  it('has keys that differ', () => {
    const twice = text.replace('    - [Merged]', '    - [Merged](https://a.example)\n    - [Merged]');
    const keys = steps(twice).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(steps(text).length);
  });

  it('asks for the oldest placeholders first, and not for all', () => {
    const summary = (name: string): string =>
      `### ${name}\n\n- Examples\n    - a\n    - b\n    - c\n- Room for Improvement\n    - (none)\n- Opportunities for Growth\n    - (none)\n\n**Overall:** TODO of ${name}\n\n`;
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const source = `## Current Level: L4\n\n${names.map(summary).join('')}`;
    const lines = { '**Overall:** TODO of A': '2026-03-04', '**Overall:** TODO of C': '2026-02-03' };
    const order = steps(source, { pages: {}, lines }).flatMap((step) =>
      step.kind === 'placeholder' ? [step.criterion?.name] : [],
    );
    expect(order.join('')).toBe('BDEFG');
    const few = steps(source.slice(0, source.indexOf('### D')), { pages: {}, lines }).flatMap((step) =>
      step.kind === 'placeholder' ? [step.criterion?.name] : [],
    );
    expect(few.join('')).toBe('BCA');
  });

  it('speaks of one part of a file only', () => {
    const two = `${text}\n## Current Level: L5\n\n### Mastery\n\n- Examples\n    - one\n- Room for Improvement\n    - (none)\n- Opportunities for Growth\n    - (none)\n`;
    expect(steps(two, undefined, 1).map(said)).toEqual(['light Mastery 1/3', 'end']);
  });
});
