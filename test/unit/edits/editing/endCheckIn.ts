import fc from 'fast-check';
import type { AlignmentDocument } from '../../../../src/document/model';
import { endCheckIn } from '../../../../src/edits/endCheckIn';
import { isWithin } from '../offsets';
import { type Done, editing, type Refused } from './editing';
import { isClosedTo, put } from './setFact';

interface Intent {
  day: string;
  agreed: string;
  choice: number;
}

export const endAnyCheckIn = editing<Intent>({
  function: 'endCheckIn',
  title: 'ending a check-in',
  commands: ['startCheckIn'],
  intents: fc.record({
    day: fc.constantFrom('2026-03-31', '2026-01-01', '2025-12-31'),
    agreed: fc.constantFrom(
      '',
      'write the design first',
      '# no heading',
      'see [the plan](https://a.example/plan) and `is:pr`',
      '**Ada** asks Grace; *soon*',
      '修复 🎉',
      '- no bullet',
      'TODO',
      'a <b',
    ),
    choice: fc.nat(1000),
  }),
  typical: { day: '2026-03-31', agreed: 'write the design first', choice: 0 },
  mayRefuse: (text, document, { agreed }) =>
    isClosedTo(text, document, ['check-ins']) ||
    // That is left to be written, and nothing that was agreed.
    agreed === 'TODO' ||
    (agreed !== '' && document.parts.every(({ criteria }) => criteria.length === 0)),
  perform(text, document, { day, agreed, choice }): Done | Refused | undefined {
    const parts = document.parts.flatMap(({ criteria }, index) => (criteria.length > 0 ? [index] : []));
    const part = parts[choice % Math.max(1, parts.length)];
    if (part === undefined) return undefined;
    const result = endCheckIn(text, document, { day, agreed }, part);
    if ('failure' in result) return { refused: result.failure };
    return {
      edits: result.edits,
      isWholeLines: false,
      settle(old, now) {
        const days = [...old.checkIns, ...(old.checkIns.includes(day) ? [] : [day])].sort();
        const place = now.places.checkIns;
        const isInMatter = place && now.frontMatter && isWithin(place, now.frontMatter.content);
        const faults = [
          ...(String(now.checkIns) === String(days) ? [] : [`check-ins ${now.checkIns}`]),
          ...(isInMatter ? [] : ['not in the front matter']),
          ...agreedFaults(old, now, part, agreed === '' ? '' : day),
        ];
        put(old, now, { path: ['check-ins'], value: day });
        old.checkIns = days;
        if (!old.frontMatter) delete now.frontMatter;
        for (const model of [old, now]) delete model.places.checkIns;
        if (now.recognised) old.recognised = true;
        return faults;
      },
    };
  },
});

/** Looks for the sentence that was added, and takes the lists out of both models. */
function agreedFaults(old: AlignmentDocument, now: AlignmentDocument, part: number, day: string): string[] {
  const said = ({ parts }: AlignmentDocument): string[] =>
    parts[part]?.agreed?.entries.map(({ note }) => note) ?? [];
  const [before, after] = [said(old), said(now)];
  const added = after.filter((note, index) => note !== before[index] && !before.includes(note));
  const isAsMeant =
    day === '' ? after.length === before.length : after.length === before.length + 1 && added.length <= 1;
  const isDated = added.every((note) => note.startsWith(`${day}: `));
  for (const one of [...old.parts, ...now.parts]) delete one.agreed;
  return isAsMeant && isDated ? [] : [`agreed ${JSON.stringify(after)}`];
}
