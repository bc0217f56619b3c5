import { tellingLabelWords } from './labels';

const heading = /^\uFEFF? {0,3}#{1,6}[ \t]|^ {0,3}(?:=+|-+)[ \t]*$/mu;
// What a line of an alignment document may begin with, behind bullets, quote marks, emphasis and emoji.
const words = [...tellingLabelWords, 'general', 'current level', 'level ?[:：–—-]'];
const sign = new RegExp(`^[^\\p{L}\\r\\n]*(?:${words.join('|')})(?!\\p{L})`, 'imu');
const ownKey =
  /^["']?(?:alignment|employee|next-level|cycle|identities|check-ins|minimum-examples)["']?[ \t]*:/mu;

/**
 * Whether a text may be an alignment document, without parsing it: a label under some heading, or front
 * matter with a key of ours. Rejects nearly all other Markdown at the cost of a few linear searches;
 * what passes is parsed, and judged by `recognised` of the model.
 */
export function mayBeAlignmentDocument(text: string): boolean {
  if (/^\uFEFF?---[ \t]*[\r\n]/u.test(text) && ownKey.test(text)) return true;
  return sign.test(text) && heading.test(text);
}
