import { levelsAgree } from '../../document/levels';
import type { LevelMention, Part } from '../../document/model';
import { beginningIn } from '../../document/ranges';
import type { Remark } from '../finding';
import type { Rule } from '../rule';

/**
 * `level-mismatch`: a heading or label names another level than the document, or a label another next
 * level. The quotes of a criterion disagree only when they name levels and none of them is ours.
 */
export const levelMismatch: Rule = (part) => {
  const wrong = part.levelMentions.filter(
    ({ of, where, level }) => where !== 'quote' && !agrees(level, part[of]),
  );
  return [...wrong, ...wrongQuotes(part)].flatMap(({ level, of, range }): Remark[] => {
    const expected = part[of];
    return expected ? [{ code: 'level-mismatch', args: { found: level, expected }, range }] : [];
  });
};

function agrees(level: string, expected: string | undefined): boolean {
  return expected === undefined || levelsAgree(level, expected);
}

/** The first quoted level of each criterion whose quotes name only other levels. */
function wrongQuotes({ criteria, levelMentions, level }: Part): LevelMention[] {
  const inQuotes = levelMentions.filter(({ where }) => where === 'quote');
  return criteria.flatMap(({ range }) => {
    const quoted = beginningIn(inQuotes, range);
    const [first] = quoted;
    return first && !quoted.some((mention) => agrees(mention.level, level)) ? [first] : [];
  });
}
