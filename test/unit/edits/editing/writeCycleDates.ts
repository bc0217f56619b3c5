import fc from 'fast-check';
import type { AlignmentDocument } from '../../../../src/document/model';
import { writeCycleDates } from '../../../../src/edits/writeCycleDates';
import { cycleDatedAt, cycleDatesIn } from '../../../../src/references/query/cycleDates';
import { editing } from './editing';

export const writeAnyCycleDates = editing<number>({
  function: 'writeCycleDates',
  title: 'writing dates as variables',
  commands: [],
  intents: fc.nat(1000),
  typical: 0,
  isRare: true,
  perform(text, document, choice) {
    const places = [...document.references, ...document.referenceDocs].flatMap(
      ({ queryText }) => queryText?.start ?? [],
    );
    const dated = places.filter((offset) => cycleDatedAt(document, offset));
    const offset = dated[choice % Math.max(1, dated.length)];
    if (offset === undefined) return undefined;
    const edits = writeCycleDates(text, document, offset);
    if (!edits) return { refused: 'writeCycleDates' };
    return {
      edits,
      isWholeLines: false,
      settle(old, now) {
        const left = now.references.filter(
          (one) => one.queryText?.start === offset && cycleDatesIn(one, now).length > 0,
        );
        leaveQueries(old);
        leaveQueries(now);
        return left.length === 0 ? [] : ['days are left'];
      },
    };
  },
});

/** The query says it otherwise, and names its reference where nothing else does. */
function leaveQueries(model: AlignmentDocument): void {
  for (const { references, referenceDocs } of [model, ...model.parts]) {
    for (const one of [...references, ...referenceDocs]) {
      if (one.query !== undefined) Object.assign(one, { query: '', label: '' });
      delete one.queryText;
    }
  }
}
