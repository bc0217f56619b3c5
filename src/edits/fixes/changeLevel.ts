import type { Finding } from '../../coverage/finding';
import type { FixEdit, FixSite, Way } from './fix';
import { told } from './told';

/** Names the document's level where another one is named; what stands around the name stays. */
export function changeLevel({ text, document, finding }: FixSite): Way[] {
  return waysWith({ text, document }, [finding]);
}

/** The same wherever a level is named that is not the document's. */
export function changeAllLevels({ text, document, findings }: FixSite): Way[] {
  return waysWith({ text, document }, findings);
}

/** Whether the text at a finding is just the level's name, with no marks within it. */
export function isPlainLevel(text: string, { code, args, range }: Finding): boolean {
  return code === 'level-mismatch' && text.slice(range.start, range.end) === args.found;
}

function waysWith({ text, document }: Pick<FixSite, 'text' | 'document'>, wrong: readonly Finding[]): Way[] {
  const edits = wrong.flatMap((finding): FixEdit[] =>
    finding.code === 'level-mismatch' && isPlainLevel(text, finding)
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

  function mentions({ parts }: FixSite['document']): string {
    return parts.map(({ levelMentions }) => levelMentions.map(({ of, where }) => of + where)).join('|');
  }
}

/** The mentions themselves, and the descriptions that a quote turns out to be. */
const changing = ['levelMentions', 'generalDescription', 'levelDescription', 'nextLevelDescription'];
