import fc from 'fast-check';
import { anySections, type Section, type Shape, tidySections, writeSections } from './sections';
import { anyStyle, type Style, tidyStyle } from './style';

/** Criteria: a heading, descriptions, sections, an overall, and what may stand between them. */

export interface Criterion {
  description: string;
  /** A block before the sections. */
  aside: string;
  sections: readonly Section[];
  /** What stands for the whole body, where there are no sections. */
  body: string;
  overall: string;
  style: Style;
  heading: 'open' | 'closed' | 'indented';
  name: string;
}

const names = ['Mastery', 'Impact', 'Autonomy', '`Craft`', '*Team* work 🎉', 'C# \\#'];

export const anyCriterion: fc.Arbitrary<Criterion> = fc.record({
  description: fc.constantFrom(
    '',
    '',
    '> **General:** Good work\n>\n> **L4:** Alone',
    '> **General:** Good work\n\n> **L4:** Alone',
    '> Knows.\nLazily.',
    '> ...',
    '> - quoted\n> - list',
  ),
  aside: fc.constantFrom(
    ...['', '', '', '', '', ''],
    '<!-- private -->\n\nOnly for us.\n\n<!-- /private -->',
    '<!-- alignment-ignore criterion-light -->',
    '[ref]: https://a.example/ref "Title"',
    '| a | b |\n| --- | :-: |\n| 1 | `x` |',
    '```\n- Examples\n    - fenced\n```',
    '    indented code',
    '![picture](https://a.example/p.png)',
    '<div>\n\n**html**\n\n</div>',
    'A paragraph  \nwith a hard break.',
    '---',
    '<br>',
  ),
  sections: anySections,
  body: fc.constantFrom('', '...', 'TODO', '> ...', '(none)'),
  overall: fc.constantFrom(
    '',
    '',
    '**Overall:** Strong half-year.',
    '**Overall:** TODO',
    '#### Summary\n\nGood.',
  ),
  style: anyStyle,
  heading: fc.constantFrom('open', 'open', 'closed', 'indented'),
  name: fc.constantFrom(...names),
});

/** A criterion in a given style and shape, with nothing odd in it. */
export function tidyCriterion(style: Style, shape: Shape): fc.Arbitrary<Criterion> {
  return fc.record({
    description: fc.constantFrom('', '> **General:** Good work\n>\n> **L4:** Alone'),
    aside: fc.constant(''),
    sections: fc.oneof({ weight: 6, arbitrary: tidySections(shape) }, fc.constant<Section[]>([])),
    body: fc.constantFrom('', 'TODO'),
    overall: fc.constantFrom('', '**Overall:** Strong half-year.'),
    style: fc.constant(style),
    heading: fc.constant<'open'>('open'),
    name: fc.constantFrom('Mastery', 'Impact', 'Autonomy'),
  });
}

/** Criteria that have a style and shape in common. */
export const tidyCriteria = fc
  .tuple(tidyStyle, fc.constantFrom<Shape>('item', 'paragraph', 'heading'))
  .chain(([style, shape]) =>
    fc.uniqueArray(tidyCriterion(style, shape), {
      minLength: 1,
      maxLength: 3,
      selector: ({ name }) => name,
    }),
  );

/** Criteria of which each has its own style, or all that of the first. */
export const anyCriteria = fc
  .tuple(fc.array(anyCriterion, { minLength: 1, maxLength: 3, size: 'xsmall' }), fc.boolean())
  .map(([all, isOneStyle]) =>
    all.map((one) => ({ ...one, style: (isOneStyle ? all[0] : one)?.style ?? one.style })),
  );

/** Writes a criterion at a depth, at 1 and 2 with its name underlined where it would be indented. */
export function writeCriterion(made: Criterion, depth: number): string {
  const sections = writeSections(made.sections, made.style, depth).join('\n');
  const body = made.sections.length === 0 ? made.body : '';
  return [headingOf(made, depth), made.description, made.aside, sections, body, made.overall]
    .filter((block) => block !== '')
    .join('\n\n');
}

function headingOf({ heading, name }: Criterion, depth: number): string {
  const marks = '#'.repeat(depth);
  if (heading === 'closed') return `${marks} ${name} ${marks}  `;
  if (heading === 'open') return `${marks} ${name}`;
  return depth < 3 ? `${name}\n${depth === 1 ? '=====' : '---'}` : ` ${marks}\t${name}`;
}
