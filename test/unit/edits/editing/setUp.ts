import fc from 'fast-check';
import { type ChosenService, setUpReferences } from '../../../../src/edits/setUpReferences';
import { serviceDefaults } from '../../../../src/references/services/defaults';
import type { FactIntent } from '../generated/intents';
import { isWithin } from '../offsets';
import { editing } from './editing';
import { facts as factsByKey, isClosedTo, put } from './setFact';

interface Intent {
  services: ChosenService[];
  facts: FactIntent[];
}

const all = serviceDefaults.map(
  ({ id, site }): ChosenService => ({ id, ...(site === undefined ? {} : { site }) }),
);

const fact = fc.constantFrom<FactIntent>(
  { path: ['identities', 'github'], value: 'ada-example' },
  { path: ['cycle'], value: '2026-H1' },
);

export const setUpAny = editing<Intent>({
  function: 'setUpReferences',
  title: 'setting up references',
  commands: ['setUpReferences'],
  intents: fc.record({
    services: fc.subarray(all, { minLength: 1 }),
    facts: fc.uniqueArray(fact, { maxLength: 2, selector: ({ path }) => path[0] }),
  }),
  typical: { services: all.slice(0, 2), facts: [] },
  mayRefuse: (text, document, { facts }) => facts.some(({ path }) => isClosedTo(text, document, path)),
  perform(text, document, { services, facts }) {
    const wanted = { services, facts: facts.map(({ path, value }) => [path, value] as const) };
    const result = setUpReferences(text, document, 0, wanted);
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: facts.length === 0,
      settle(old, now) {
        const faults = facts.flatMap((intent) => {
          const key = factsByKey[intent.path[0]];
          const place = key && now.places[key];
          const matter = now.frontMatter;
          put(old, now, intent);
          for (const model of [old, now]) if (key) delete model.places[key];
          return place && matter && isWithin(place, matter.content) ? [] : ['not in the front matter'];
        });
        if (!old.frontMatter) delete now.frontMatter;
        if (now.recognised) old.recognised = true;
        const [before, after] = [old.parts[0]?.references ?? [], now.parts[0]?.references ?? []];
        if (after.length !== before.length + result.added) faults.push(`${after.length} references`);
        for (const model of [old, now]) for (const one of [model, ...model.parts]) one.references = [];
        return faults;
      },
    };
  },
});
