import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { engine } from '../../../src/engine/engine';
import { hear, type Reading, type Told } from '../../../src/engine/told';
import { anyChange, anyText, textsOf } from '../document/rereading';

const options = { ...defaultAssessOptions, today: '2026-12-01' };

let count = 0;

/** A text that nobody has read yet. */
const fresh = (): string => `## Current Level: L4

### Mastery

- Examples
    - **Project ${++count}**
        - ([1](https://a.example/1)): did what was to be done
        - ([2](https://a.example/2)): helped
        - saw to it
- Room for Improvement
    - TODO

### Impact

- Examples
    - found the fault
`;

let text = '';
let lastId = 0;

beforeEach(() => {
  text = fresh();
});

/** What somebody knows who is told of one text after the other, in another thread. */
class Listener {
  known: (Reading & { id: number }) | undefined;
  told: Told | undefined;

  listen(text: string, assessOptions = options): Reading | undefined {
    const id = ++lastId;
    this.told = structuredClone(engine.analyseNext(text, {}, assessOptions, id, this.known?.id));
    const heard = hear(this.told, this.known);
    this.known = heard && { ...heard, id };
    return heard;
  }
}

/** What the text is read as by somebody who knows of no other. */
function alone(text: string): Reading {
  return structuredClone(engine.analyse(text, {}, options));
}

/** @returns what was told of the last of the texts */
function listenTo(texts: readonly string[]): Told | undefined {
  const listener = new Listener();
  for (const one of texts) expect(listener.listen(one)).toEqual(alone(one));
  return listener.told;
}

describe('What is told of a text', () => {
  it('is the words of an example, where these are new', () => {
    const told = listenTo([text, text.replace('helped', 'helped others')]);
    expect(Object.keys(told ?? {})).toEqual(['words']);
    expect(JSON.stringify(told).length).toBeLessThan(800);
  });

  it('is one letter after the other', () => {
    const word = ' a lot';
    const texts = [...word].map((_, index) => text.replace('helped', `helped${word.slice(0, index + 1)}`));
    const told = listenTo([text, ...texts.filter((one) => !/[ \t]$/mu.test(one))]);
    expect(told).toHaveProperty('words.is.note', 'helped a lot');
  });

  it('is what is found, too, where that changes', () => {
    const told = listenTo([text, text.replace('found the fault', 'found the fault on 2026-08-03')]);
    expect(told).toHaveProperty('words');
    expect(told).toHaveProperty('findings');
  });

  it('is all of it where it is the first', () => {
    expect(listenTo([text])).toHaveProperty('model');
  });

  it('is all of it where more is new', () => {
    expect(listenTo([text, text.replace('### Impact', '### Reach')])).toHaveProperty('model');
    expect(listenTo([text, text])).toHaveProperty('model');
  });

  it('is all of it to those who know of another text, or do not say of which', () => {
    const [first, second] = [new Listener(), new Listener()];
    first.listen(text);
    first.listen(text.replace('helped', 'helped others'));
    second.listen(text.replace('Impact', 'Reach'));
    const third = text.replace('helped', 'helped all others');
    expect(second.listen(third)).toEqual(alone(third));
    expect(second.told).toHaveProperty('model');
    second.known = undefined;
    expect(second.listen(third.replace('all', 'all the'))).toBeDefined();
    expect(second.told).toHaveProperty('model');
  });

  it('holds the findings where others asked by other options meanwhile', () => {
    const others = { ...options, minimumExamples: 7 };
    const listener = new Listener();
    listener.listen(text, others);
    const known = listener.known;
    engine.analyse(text, {}, options);
    const next = text.replace('helped', 'helped others');
    expect(listener.listen(next)).toEqual(alone(next));
    expect(listener.told).toHaveProperty('words');
    expect(listener.told).toHaveProperty('findings');
    expect(known?.findings).not.toEqual(listener.known?.findings);
  });

  it('comes to nothing beside what it does not go on from', () => {
    const listener = new Listener();
    listener.listen(text);
    listener.listen(text.replace('found', 'found out'));
    const other = alone('## Current Level: L4\n\n### Mastery\n\n- Examples\n    - did it\n');
    expect(listener.told).toHaveProperty('words');
    expect(hear(listener.told as Told, other)).toBeUndefined();
    expect(hear(listener.told as Told, undefined)).toBeUndefined();
  });

  it('changes nothing in what was known', () => {
    const listener = new Listener();
    listener.listen(text);
    const before = structuredClone(listener.known);
    const known = listener.known;
    listener.listen(text.replace('helped', 'helped others'));
    expect(known).toEqual(before);
  });

  it('comes to what the text is read as, whatever is written', () => {
    const changes = fc.array(anyChange, { minLength: 1, maxLength: 5 });
    let told = 0;
    fc.assert(
      fc.property(anyText, changes, (first, all) => {
        const listener = new Listener();
        for (const one of textsOf(first, all)) {
          const heard = listener.listen(one);
          expect(JSON.stringify(heard)).toBe(JSON.stringify(alone(one)));
          if (listener.told && 'words' in listener.told) told++;
        }
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(20);
  });
});
