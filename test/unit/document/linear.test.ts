import type { List, ListItem, PhrasingContent } from 'mdast';
import { describe, it } from 'vitest';
import { readCycleName, readDay } from '../../../src/document/calendar';
import { readSaid } from '../../../src/document/evidence';
import { findFrontMatter, readMatter } from '../../../src/document/frontMatter';
import { mayBeAlignmentDocument } from '../../../src/document/glance';
import { readGuidance } from '../../../src/document/guidance';
import { readHeader } from '../../../src/document/header';
import { isSummaryHeading, readGuidanceRole, readLabel } from '../../../src/document/labels';
import { readLead } from '../../../src/document/lead';
import { levelsAgree, levelsIn, looksLikeLevel, readLevelHeading } from '../../../src/document/levels';
import { linesOf } from '../../../src/document/lines';
import { isSeparator, textOf } from '../../../src/document/markdown';
import { isAnsweredNone, isBareMark, isPlaceholder, isUnfinishedMark } from '../../../src/document/marks';
import { readingRules } from '../../../src/document/options';
import { outline } from '../../../src/document/outline';
import { groupName, readProject } from '../../../src/document/project';
import { readRemarks } from '../../../src/document/remarks';
import { recogniseService } from '../../../src/document/service';

/**
 * Pieces that make the worst texts for the regular expressions of `src/document`: what they repeat, what
 * they hope to find behind it, and what they do not. A regular expression that is quadratic takes minutes
 * on 100 KB of one of these, and the test never ends.
 */
const pieces = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  ' \n',
  '\u00A0',
  '.',
  '. ',
  '…',
  '-',
  '- ',
  '---\n',
  '=',
  '#',
  '# ',
  ':',
  '：',
  ' :',
  ': ',
  '(',
  '( ',
  ')',
  '(and ',
  ', ',
  'and ',
  '\uFDD0',
  '\uFDD0 ',
  '\uFDD1,',
  'a',
  'A ',
  'L4',
  'L4 ',
  'l4-',
  'as L4 ',
  'as to ',
  'Examples as ',
  'examples\n',
  'Examples ',
  '> **General:',
  'level ',
  'current level ',
  'project ',
  'Project X ',
  'senior ',
  'todo',
  'TODO ',
  'none ',
  '2026-',
  '2026-H1 ',
  'for ',
  '<details',
  '<br ',
  '<!-- ',
  '<!-- service: ',
  '<!-- service: a-',
  '<!-- alignment-ignore ',
  '<!--alignment-ignore-',
  'creator=',
  'type= ',
  'space ',
  'project in ',
  'status ',
  'is:',
  'is: ',
  'in:',
  ' from:',
  'a.',
  '😀',
  '技',
];

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const { placeholders } = readingRules();

const context = { text: '', rules: readingRules(), resolve: () => undefined };

function bullet(value: string, ...below: ListItem[]): ListItem {
  const lists: List[] = below.length > 0 ? [{ type: 'list', children: below }] : [];
  return { type: 'listItem', children: [{ type: 'paragraph', children: [text(value)] }, ...lists] };
}

const readers: Record<string, (value: string) => unknown> = {
  mayBeAlignmentDocument,
  'mayBeAlignmentDocument behind a rule': (value) => mayBeAlignmentDocument(`---\n${value}`),
  findFrontMatter: (value) => findFrontMatter(`---\n${value}`),
  'findFrontMatter, its first line': (value) => findFrontMatter(`---${value}`),
  'the lines of the front matter': (value) => readMatter(`---\n"${value}"\n---\n`.slice(0, 20_000), 1),
  readLabel,
  readGuidanceRole,
  isSummaryHeading,
  looksLikeLevel,
  levelsIn,
  readLevelHeading,
  levelsAgree: (value) => levelsAgree(value, 'L4'),
  readDay,
  readCycleName: (value) => readCycleName(`2026${value}`, 1),
  isUnfinishedMark,
  isBareMark,
  isAnsweredNone: (value) => isAnsweredNone(`(${value}`),
  isPlaceholder: (value) => isPlaceholder(value, placeholders),
  textOf: (value) => textOf(text(value)),
  readLead: (value) => readLead([text(value)]),
  'readLead behind bold': (value) => readLead([{ type: 'strong', children: [text(value)] }, text(value)]),
  readProject: (value) =>
    readProject([{ type: 'strong', children: [text(`Project ${value}`)] }, text(value)]),
  readSaid: (value) => readSaid([text(`a${value}`)], () => undefined),
  'readSaid with a link': (value) =>
    readSaid(
      [text(`a${value}`), { type: 'link', url: 'u', children: [text(value)] }, text(value)],
      () => undefined,
    ),
  'readSaid with many links': (value) =>
    readSaid(
      Array.from({ length: 1000 }, (): PhrasingContent[] => [
        text(value.slice(0, 100)),
        { type: 'link', url: 'u', children: [text('1')] },
      ]).flat(),
      () => undefined,
    ),
  linesOf: (value) =>
    linesOf(
      {
        type: 'paragraph',
        children: [
          {
            type: 'text',
            value,
            position: {
              start: { line: 1, column: 1, offset: 0 },
              end: { line: 1, column: 1, offset: value.length },
            },
          },
        ],
      },
      value.replaceAll('a', 'b'),
    ),
  isSeparator: (value) => isSeparator({ type: 'html', value }),
  outline: (value) => outline({ type: 'root', children: [{ type: 'html', value }] }),
  readRemarks: (value) =>
    readRemarks({ type: 'root', children: [{ type: 'html', value }, { type: 'thematicBreak' }] }),
  'readHeader, its title': (value) =>
    readHeader([{ type: 'heading', depth: 1, children: [text(`Alignment ${value}`)] }], context),
  'readHeader, its days': (value) =>
    readHeader([{ type: 'paragraph', children: [text(`Check-ins: ${value}`)] }], context),
  'readGuidance, its comments': (value) => readGuidance([{ type: 'html', value }], context),
  'readGuidance, its labels': (value) =>
    readGuidance([{ type: 'list', children: [bullet(value, bullet(value))] }], context),
  groupName: (value) => groupName(bullet(`Project ${value}`, bullet('x')), false, context),
  'groupName, a bare one': (value) => groupName(bullet(`Project A ${value}`), false, context),
  'recogniseService by query': (query) => recogniseService({ query, words: [query] }),
  'recogniseService by address': (value) =>
    recogniseService({ url: `https://a.example/${value}`, words: [value] }),
  'recogniseService by host': (value) => recogniseService({ url: `https://${value}`, words: [] }),
};

describe.each(Object.entries(readers))('%s', (_, reader) => {
  it('comes to an end on 100 KB of any of the pieces', { timeout: 120_000 }, () => {
    for (const piece of pieces) {
      const many = piece.repeat(100_000 / piece.length);
      for (const value of [many, `${many}x`, `x${many}`, `${many}\n!`]) reader(value);
    }
  });
});
