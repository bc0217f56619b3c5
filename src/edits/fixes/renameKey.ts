import type { FixSite, Way } from './fix';
import { told } from './told';

/** What a key of the front matter may tell of the document, once it is one of ours. */
const telling = [
  ...['frontMatter', 'employee', 'level', 'nextLevel', 'cycle', 'identities', 'checkIns', 'minimumExamples'],
  ...['alignment', 'recognised', 'levelMentions'],
  ...['generalDescription', 'levelDescription', 'nextLevelDescription'],
];

/** Writes the key of ours that was likely meant; its value, and the quotes around it, stay. */
export function renameKey({ text, document, finding }: FixSite): Way[] {
  if (finding.code !== 'front-matter-key') return [];
  const { found, expected } = finding.args;
  const { start, end } = finding.range;
  const at = start + text.slice(start, end).indexOf(found);
  if (at < start) return [];
  return [
    {
      edits: [{ range: { start: at, end: at + found.length }, newText: expected }],
      holds: (after) => told(after.document, telling) === told(document, telling),
    },
  ];
}
