import { habitsOf } from '../habits';
import { withLabel, withLabelAbove } from '../newLabel';
import { siteOf } from '../site';
import type { FixSite, Way } from './fix';
import { toldBut } from './told';

/** What stands in the bullet until something is written: an empty one below a label would make it a heading. */
const mark = 'TODO';

/** Writes the Examples label that a light criterion lacks, with one bullet to be filled. */
export function addExamplesLabel({ text, document, finding }: FixSite): Way[] {
  const { criteria } = document;
  const index = criteria.findIndex(({ nameRange }) => nameRange.start === finding.range.start);
  const criterion = criteria[index];
  if (criterion?.examplesSection.state !== 'absent') return [];
  const habits = habitsOf(text, document);
  const site = siteOf(text, criterion, 'examples', habits);
  return [withLabel, withLabelAbove].map((write) => {
    const { edit, bullet } = write(site, [mark]);
    return {
      edits: [{ ...edit, field: { start: bullet.end - mark.length, end: bullet.end } }],
      stays: true,
      holds: (after) => {
        const now = after.document.criteria[index];
        return (
          now?.examplesSection.state === 'unfinished' &&
          now.examplesSection.entries.length === 1 &&
          (after.document.recognised || !document.recognised) &&
          toldBut(after.document, index, changing, leave) === toldBut(document, index, changing, leave)
        );
      },
    };
  });
}

const changing = ['examplesSection', 'bodyMark'] as const;
const leave = ['placeholders', 'recognised'];
