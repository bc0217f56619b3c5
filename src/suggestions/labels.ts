import type { LabelRole } from '../document/labels';
import type { AlignmentDocument, Criterion, LabelShape, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { labelWord, withLevel } from '../edits/labelWord';
import { type Bullet, bulletOfLine, nestedPrefix } from '../edits/lineStyle';
import { listRoles } from '../edits/roles';
import { type Traits, traitsOf } from '../edits/traits';
import { literal, type Place, type Suggestion } from './suggestion';
import { type Around, labelOf, type Surroundings, undecorated } from './surroundings';

/** A label as some criterion of the document writes it, or as we would. */
interface Known {
  source: string;
  shape: LabelShape;
  bullet: Bullet;
}

const roles: readonly LabelRole[] = ['examples', 'roomForImprovement', 'opportunitiesForGrowth', 'overall'];

/**
 * The labels that the criterion at the cursor lacks, as the document writes them elsewhere, each with what begins
 * below it. Offered where a line holds no more than the beginning of one.
 *
 *     - Roo|     gives     - Room for Improvement as L4
 *                              - |
 */
export function labelSuggestions(
  { before, after, isAutomatic }: Place,
  { criterion, above, below, words }: Surroundings,
  model: AlignmentDocument,
  text: string,
  options?: ParseOptions,
): Suggestion[] {
  const [, typed = ''] = /^([-*+#]{0,6}[ \t]?[*_]{0,2}[\p{L} ]{0,60})$/u.exec(before) ?? [];
  if (!criterion || typed !== before || after.trim() !== '') return [];
  const there = new Set([...above.slice(1), ...below].flatMap((line) => labelOf(line, words) ?? []));
  // Those of the same document first, where a file holds several.
  const criteria = [...model.criteria].sort(
    (a, b) => Number(b.part === criterion.part) - Number(a.part === criterion.part),
  );
  const traits = traitsOf(text, criteria);
  return roles
    .filter((role) => !there.has(role))
    .flatMap((role) => {
      const known =
        knownLabel(role, criteria, text) ??
        ownLabel(role, labelWord(role, model, text, options), criterion, model, traits);
      // Nobody asked: a bullet that stands where labels stand is the only sign.
      if (isAutomatic && (known.shape !== 'item' || !/^[-*+] $/u.test(before))) return [];
      const name = undecorated(known.source).replace(/\s?[:：]$/u, '');
      if (!name.toLowerCase().startsWith(undecorated(typed).toLowerCase())) return [];
      const mark = /^[^\p{L}]*/u.exec(typed)?.[0] ?? '';
      const lead = known.shape !== 'item' && (above.at(-1) ?? '').trim() !== '' ? '\n' : '';
      return [
        {
          kind: 'label' as const,
          name,
          range: { start: 0, end: before.length },
          filter: mark + name,
          snippet: lead + labelled(role, known, traits),
        },
      ];
    });
}

/** The label as the first of the criteria that has it writes it. */
function knownLabel(role: LabelRole, criteria: readonly Criterion[], text: string): Known | undefined {
  for (const criterion of criteria) {
    const { label, shape } = labelIn(role, criterion, text);
    if (!label || !shape) continue;
    const source = text.slice(label.start, label.end);
    const bullet = bulletOfLine(text, label.start) ?? plain(text, criteria);
    if (bullet.prefix === '' && !/[\r\n]/u.test(source)) return { source, shape, bullet };
  }
  return undefined;
}

function labelIn(
  role: LabelRole,
  criterion: Criterion,
  text: string,
): { label?: Range | undefined; shape?: LabelShape | undefined } {
  if (role === 'examples') return criterion.examplesSection;
  if (role !== 'overall') return criterion[role];
  const { label } = criterion.overall;
  if (!label) return {};
  const isHeading = text[label.start] === '#';
  return { label, shape: isHeading ? 'heading' : bulletOfLine(text, label.start) ? 'item' : 'paragraph' };
}

/** The label that no criterion has, in the shape that the criterion or the document shows. */
function ownLabel(
  role: LabelRole,
  word: string,
  criterion: Around,
  { parts, level, nextLevel }: AlignmentDocument,
  { labels, marker = '-' }: Traits,
): Known {
  const bullet = { prefix: '', marker, padding: ' ' };
  if (role === 'overall') return { source: `**${word}:**`, shape: 'paragraph', bullet };
  const part = parts[criterion.part];
  const [as, to] = [part?.level ?? level, part?.nextLevel ?? nextLevel];
  const source = withLevel(role, word, as, to);
  const shapes = listRoles.map((one) => labels[one].shape);
  const own = criterion.shape ?? shapes.find((shape) => shape !== undefined) ?? 'item';
  return {
    source: own === 'heading' ? `${'#'.repeat(Math.min(criterion.depth + 1, 6))} ${source}` : source,
    shape: own,
    bullet,
  };
}

function plain(text: string, criteria: readonly Criterion[]): Bullet {
  return { prefix: '', marker: traitsOf(text, criteria).marker ?? '-', padding: ' ' };
}

/** The label with what begins below it: a bullet, or for an overall prose. */
function labelled(role: LabelRole, { source, shape, bullet }: Known, { unit, gap = true }: Traits): string {
  const { marker, padding } = bullet;
  const first = shape === 'item' ? marker + padding : '';
  const begun = literal(first + source);
  if (role === 'overall') return shape === 'heading' ? `${begun}\n\n$0` : `${begun} $0`;
  if (shape === 'item')
    return `${begun}\n${literal(nestedPrefix(bullet, unit === undefined ? [] : [unit]) + marker + padding)}$0`;
  return `${begun}\n${shape === 'heading' || gap ? '\n' : ''}${literal(marker + padding)}$0`;
}
