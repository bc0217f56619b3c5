import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../src/cycle/review/html';
import { plainOf } from '../../../../src/cycle/review/plain';
import { reviewOf } from '../../../../src/cycle/review/review';
import type { AlignmentDocument, Passage } from '../../../../src/document/model';
import { parse } from '../../../../src/document/parse';
import { fixtures } from '../../document/fixtures';
import { alignmentDocument, tidyDocument } from '../../edits/generated/documents';
import { mutatedDocument } from '../../edits/generated/mutations';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_124);
const longest = 60 * 60 * 1000;

/** Whether a text holds comments, or HTML, whose tags go, or empty links, which become words. */
const isPartlyKept = (text: string): boolean =>
  /<[a-z!/]|\]\(\s*(?:<>)?\s*\)/iu.test(text.replaceAll(/<br ?\/?>/giu, ''));

/** Whether every criterion shows by an example that it is one: of others, what would show it may be unfinished. */
const hasExamples = (text: string): boolean =>
  parse(text).criteria.every(({ started, examples }) => !started || examples.length > 0);

/** What is still to be written stands within notes in some; and one has overalls alone. */
const unfinished = ['overall', 'placeholders', 'strangers/indented-too-far', 'empty-links'];
const plainFixtures = fixtures.filter(({ name, text }) => !isPartlyKept(text) && !unfinished.includes(name));

const secret = 'Geheimnis';

/** The text with something that must not leave the house in its front matter, guidance, inbox, comments and private regions. */
function withSecrets(text: string, choice: number): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const { frontMatter, criteria } = parse(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const content =
    frontMatter && !frontMatter.problem ? text.slice(frontMatter.content.start, frontMatter.content.end) : '';
  const body = frontMatter ? text.slice(frontMatter.range.end) : text.slice(mark.length);
  const at = criteria[choice % Math.max(1, criteria.length)]?.range.end ?? text.length;
  const behind = Math.max(0, at - (text.length - body.length));
  const lines = (...all: string[]): string => all.map((line) => line + eol).join('');
  const guidance = lines(
    '# Guidance',
    '',
    `- Read through ${secret}`,
    `    - [${secret}](https://a.example/${secret})`,
    `- \`author:${secret}\``,
    '',
    'For Later',
    '',
    `- ${secret} ([1](https://a.example/${secret}))`,
    '',
  );
  const region = lines(
    '',
    '',
    '<!-- private -->',
    '',
    `- ${secret} ([1](https://a.example/${secret}))`,
    '',
    '<!-- private -->',
    `**${secret}**`,
    '<!-- /private -->',
    secret,
    '',
    '<!-- /private -->',
    '',
    `<!-- ${secret} -->`,
    '',
  );
  const matter = lines('---') + content + lines(`other: ${secret}`, '---', '');
  return mark + matter + guidance + body.slice(0, behind) + region + body.slice(behind);
}

/** What a review has to say, of those criteria that say anything. */
function said({ criteria, parts }: AlignmentDocument): unknown {
  const passage = ({ state, text }: Passage): string =>
    state === 'written' || state === 'answered' ? text : '';
  return {
    criteria: criteria.flatMap(
      ({ name, examples, overall, roomForImprovement, opportunitiesForGrowth, started }) =>
        started
          ? [
              {
                name,
                examples: examples.map(({ project, note, evidence }) => [
                  project,
                  note,
                  ...evidence.map(({ url }) => url),
                ]),
                room: roomForImprovement.notes.map(({ text }) => text),
                growth: opportunitiesForGrowth.notes.map(({ text }) => text),
                overall: passage(overall),
              },
            ]
          : [],
    ),
    summaries: parts.map(({ reviewSummary }) => passage(reviewSummary)).filter(Boolean),
  };
}

/** All forms of a text's review. */
function forms(text: string): string[] {
  const { markdown } = reviewOf(text);
  return [markdown, plainOf(markdown), htmlOf(markdown)];
}

const anyDocument = fc.oneof(alignmentDocument, mutatedDocument);
/** Without fences, in which a comment is a part of what is shown. */
const anyClosed = anyDocument.filter((text) => !/```|~~~|<(?!br)|^(?: {4}|\t)/mu.test(text));

describe('A review that is taken out of a document', () => {
  it(
    'holds nothing of the guidance, front matter, comments and private regions',
    () => {
      fc.assert(
        fc.property(anyClosed, fc.nat(1000), (text, choice) => {
          for (const form of forms(withSecrets(text, choice))) expect(form).not.toContain(secret);
        }),
        { numRuns, seed },
      );
    },
    longest,
  );

  it(
    'reads like the document',
    () => {
      fc.assert(
        fc.property(tidyDocument, (text) => {
          fc.pre(hasExamples(text));
          expect(said(parse(reviewOf(text).markdown))).toEqual(said(parse(text)));
        }),
        { numRuns, seed },
      );
    },
    longest,
  );

  it(
    'holds every word and address of the examples and overalls',
    () => {
      fc.assert(
        fc.property(alignmentDocument, (text) => {
          fc.pre(!isPartlyKept(text));
          const plain = plainOf(reviewOf(text).markdown);
          for (const { examples, overall } of parse(text).criteria) {
            const notes = [
              ...examples.map(({ note }) => note),
              overall.state === 'written' ? overall.text : '',
            ];
            const words = notes
              .filter((note) => !/TODO|\.\.|…/u.test(note))
              .flatMap((note) => note.match(/[\p{L}\p{N}]+/gu) ?? []);
            const urls = examples.flatMap(({ evidence }) => evidence.map(({ url }) => url));
            for (const one of [...words, ...urls]) expect(plain).toContain(one);
          }
        }),
        { numRuns, seed },
      );
    },
    longest,
  );

  it.each(plainFixtures)('reads like $name', ({ text }) => {
    expect(said(parse(reviewOf(text).markdown))).toEqual(said(parse(text)));
  });

  it(
    'has all its addresses in its HTML, and no others',
    () => {
      fc.assert(
        fc.property(anyDocument, (text) => {
          const { markdown } = reviewOf(text);
          const html = htmlOf(markdown);
          for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/gu)) {
            expect(address).toMatch(/^(?:https?:\/\/|mailto:|#)/iu);
          }
          expect(html).not.toMatch(/<(?:script|style|img|iframe|svg)\b|\son\w+=/iu);
        }),
        { numRuns, seed },
      );
    },
    longest,
  );
});
