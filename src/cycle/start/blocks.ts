import { findFrontMatter } from '../../document/frontMatter';
import type { AlignmentDocument } from '../../document/model';
import type { ParseOptions } from '../../document/options';
import { parse } from '../../document/parse';
import type { NewBlocks } from '../../edits/insertTemplate';
import { labelWord, withLevel } from '../../edits/labelWord';
import { listHabits } from '../../edits/lists';
import { type NewDocument, type NewDocumentResult, newDocument, type Source } from '../newDocument';
import type { NewFacts } from './facts';
import { labelsFor } from './starter';

/** A template for a document that is there already, or why there is none. */
export type BlocksResult = NewBlocks | Extract<NewDocumentResult, { failure: unknown }>;

/**
 * What of a template, a ladder or the starter goes into a document: everything where that is empty, with front matter
 * if it has none; otherwise the criteria that it does not have yet, at the depth of its own. Of a template without
 * criteria it is the text below the title.
 *
 * @param template the text of a template; of other sources nothing
 * @param text the text that `document` was read from, with `options`
 */
export function blocksFor(
  template: string,
  wanted: Pick<NewDocument, 'source' | 'today'>,
  text: string,
  document: AlignmentDocument,
  options?: ParseOptions,
): BlocksResult {
  const facts = factsOf(document);
  const source = inShape(wanted.source, document);
  const made = newDocument(template.replace(/\r\n?/gu, '\n'), { ...wanted, source, facts }, options);
  if ('failure' in made) return made;
  const matter = findFrontMatter(made.text);
  const body = made.text.slice(matter?.range.end ?? 0).trim();
  const own = document.frontMatter;
  const isEmpty =
    text
      .slice(own?.range.end ?? 0)
      .replace(/^\uFEFF/u, '')
      .trim() === '';
  const { criteria } = parse(made.text, options);
  if (isEmpty) return { text: own ? body : made.text, criteria: criteria.map(({ name }) => name) };
  const untitled = body.replace(/^# [^\n]*\n+/u, '');
  if (criteria.length === 0) return { text: untitled, criteria: [] };
  const known = new Set(document.criteria.map(({ name }) => name.toLowerCase()));
  const fresh = criteria.filter(({ name }) => !known.has(name.toLowerCase()));
  const depth = document.criteria[0]?.depth;
  const written = fresh.map(({ range, depth: from }) =>
    atDepth(made.text.slice(range.start, range.end).trimEnd(), from, depth ?? from),
  );
  const names = fresh.map(({ name }) => name);
  if (source.kind === 'template') return { text: written.join('\n\n'), criteria: names };
  const labels = labelsIn(text, document, facts, source, options);
  const ours = written.map((one) => inStyle(inWords(one, labels), text.slice(own?.range.end ?? 0)));
  return { text: ours.join('\n\n'), criteria: names };
}

/** Our labels, each with what the document has for it. */
function labelsIn(
  text: string,
  document: AlignmentDocument,
  facts: NewFacts,
  source: Source,
  options: ParseOptions | undefined,
): ReadonlyMap<string, string> {
  const shape = 'shape' in source ? source.shape : undefined;
  const roles = ['examples', 'roomForImprovement', 'opportunitiesForGrowth'] as const;
  const own = roles.map((role) =>
    withLevel(role, labelWord(role, document, text, options), facts.level, facts.nextLevel),
  );
  return new Map(labelsFor(facts, shape ?? 'item').map(({ label }, index) => [label, own[index] ?? label]));
}

function inWords(written: string, labels: ReadonlyMap<string, string>): string {
  return written.replace(/^((?:- |#+ )?)(\S.*)$/gmu, (line, lead: string, words: string) => {
    const own = labels.get(words);
    return own === undefined ? line : lead + own;
  });
}

/** A source of ours in the shape that the document's labels have. */
function inShape(source: Source, { criteria }: AlignmentDocument): Source {
  if (source.kind !== 'starter' && source.kind !== 'ladder') return source;
  const [shape] = criteria.flatMap(({ examplesSection, roomForImprovement, opportunitiesForGrowth }) =>
    [examplesSection, roomForImprovement, opportunitiesForGrowth].flatMap((section) => section.shape ?? []),
  );
  return shape ? { ...source, shape } : source;
}

/** Our own bullets with the marker and indent that a document has. */
function inStyle(written: string, text: string): string {
  // Numbers show no bullet; and two spaces are what linters want where nothing is nested.
  const bullets = text.replace(/^[ \t]*\d{1,9}[.)].*$/gmu, '');
  const { marker: bullet = '-', unit = '  ' } = listHabits(bullets);
  const ours = /^ +(?=- )/mu.exec(written)?.[0] ?? '';
  return written.replace(/^(> )?( *)-(?= )/gmu, (_, quote: string | undefined, indent: string) => {
    const depth = ours === '' ? 0 : indent.length / ours.length;
    return (quote ?? '') + (quote ? indent : unit.repeat(depth)) + bullet;
  });
}

/** A criterion with its headings as deep as those of the document. */
function atDepth(source: string, from: number, to: number): string {
  if (from === to || /^ {0,3}(?:```|~~~)/mu.test(source)) return source;
  return source.replace(/^#{1,6}(?= )/gmu, (mark) =>
    '#'.repeat(Math.min(6, Math.max(1, mark.length + to - from))),
  );
}

function factsOf({ employee, level, nextLevel, cycle, identities }: AlignmentDocument): NewFacts {
  return {
    ...(employee ? { employee } : {}),
    ...(level ? { level } : {}),
    ...(nextLevel ? { nextLevel } : {}),
    ...(cycle ? { cycle } : {}),
    ...(Object.keys(identities).length > 0 ? { identities } : {}),
  };
}
