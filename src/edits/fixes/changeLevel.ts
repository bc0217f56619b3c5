import type { Finding } from '../../coverage/finding';
import { looksLikeLevel } from '../../document/levels';
import type { AlignmentDocument } from '../../document/model';
import type { FixEdit, FixSite, Way } from './fix';
import { told } from './told';

/** Names the document's level where another one is named; what stands around the name stays. */
export function changeOneLevel({ text, document, finding }: FixSite): Way[] {
  return waysWith({ text, document }, [finding]);
}

/** The same wherever a level is named that is not the document's. */
export function changeAllLevels({ text, document, findings }: FixSite): Way[] {
  return waysWith({ text, document }, findings);
}

/**
 * Whether the level that a finding is about can be changed at its place: the text there is just the level's
 * name, and a quote would name the document's level by it.
 */
export function mayChangeLevel(
  text: string,
  { parts }: AlignmentDocument,
  { code, args, range }: Finding,
): boolean {
  if (code !== 'level-mismatch' || text.slice(range.start, range.end) !== args.found) return false;
  const isQuoted = parts.some(({ levelMentions }) =>
    levelMentions.some((one) => one.where === 'quote' && one.range.start === range.start),
  );
  return !isQuoted || looksLikeLevel(args.expected);
}

function waysWith({ text, document }: Pick<FixSite, 'text' | 'document'>, wrong: readonly Finding[]): Way[] {
  const edits = wrong.flatMap((finding): FixEdit[] =>
    finding.code === 'level-mismatch' && mayChangeLevel(text, document, finding)
      ? [{ range: finding.range, newText: finding.args.expected }]
      : [],
  );
  if (edits.length === 0) return [];
  return [
    {
      edits,
      holds: (after) =>
        mentions(after.document) === mentions(document) &&
        told(after.document, changing) === told(document, changing),
    },
  ];

  function mentions({ parts }: AlignmentDocument): string {
    return parts.map(({ levelMentions }) => levelMentions.map(({ of, where }) => of + where)).join('|');
  }
}

/** The mentions themselves, and the descriptions that a quote turns out to be. */
const changing = ['levelMentions', 'generalDescription', 'levelDescription', 'nextLevelDescription'];
