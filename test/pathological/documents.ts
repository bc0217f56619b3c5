import {
  asGuidance,
  bare,
  counted,
  inExample,
  many,
  type Pathological,
  repeated,
  shaped,
  underCriterion,
} from './make';

const criterion = (body: string) => (index: number) => `### Criterion ${index}\n\n${body}\n\n`;

/** Shaped like our own documents, and far larger. */
export const documents: readonly Pathological[] = [
  counted('criteria', criterion('- Examples\n    - fixed it')),
  counted('criteria waiting', criterion('- Examples\n    - TODO')),
  counted('criteria unstarted', (index) => `### Criterion ${index}\n\n`),
  counted('criteria of other levels', criterion('> **L9:** Leads\n\n- Examples\n    - a')),
  counted('criteria with empty links', criterion('- Examples\n    - [a]()')),
  counted('criteria silenced', criterion('<!-- alignment-ignore link-empty -->\n- Examples\n    - [a]()')),
  counted(
    'criteria at alternating depths',
    (index) => `${index % 2 ? '####' : '###'} C${index}\n\nExamples\n\n`,
  ),
  counted(
    'criteria below criteria',
    (index) => `${'#'.repeat((index % 4) + 3)} C${index}\n\nExamples\n- a\n\n`,
  ),
  repeated('parts, by name', '### Craft\n\n- Examples\n    - a\n\n', underCriterion),
  repeated('parts, by level', '## Current Level: L4\n\n### Craft\n\n- Examples\n    - a\n\n', bare),
  repeated(
    'parts, by details',
    '<details>\n\n### Craft\n\nExamples\n- **Project X**\n  - a\n\n</details>\n\n',
    bare,
  ),
  repeated('level headings', '## Current Level: L4\n\n', underCriterion),
  repeated('summaries', '## Review Summary\n\ntext\n\n', underCriterion),
  counted('headings at the depth of criteria', (index) => `### Note ${index}\n\ntext\n\n`),
  shaped(
    'details in details',
    (room) => many('<details>\n\n# a\n\n', room / 2) + many('</details>\n\n', room / 2),
    underCriterion,
  ),
  repeated('details within one block', '<details></details>', underCriterion),
  repeated('labels, as bullets', '- Examples\n', underCriterion),
  repeated('labels, as paragraphs', 'Examples\n\n', underCriterion),
  repeated('labels, as headings', '#### Examples\n\n', underCriterion),
  repeated('labels with a level', '- Room for Improvement as L7\n    - a\n', underCriterion),
  repeated('a label without end', 'Examples as ', inExample),
  counted(
    'queries with something wrong',
    (index) => `- Pull requests ${index}\n    - \`is:pr reviewer:a is:pr org:a org:b\`\n`,
    asGuidance,
  ),
  counted(
    'queries of other services',
    (index) => `- Slack ${index}: \`in:#a after:2026-02-30 @EMPLOYEE\`\n`,
    asGuidance,
  ),
  shaped(
    'a query without end',
    (room) => `- Pull requests\n    - \`is:pr ${many('(org:a OR ', room / 10)}\`\n`,
    asGuidance,
  ),
  counted('examples', (index) => `- ([1](https://a.example/${index})): fixed it\n`),
  repeated('examples that are links', '    - [1](https://a.example/1)\n', inExampleList),
  counted('projects', (index) => `    - **Project ${index}**\n        - fixed it\n`, inExampleList),
  counted(
    'projects in prose',
    (index) => `    - **Project ${index}:** led it\n        - fixed it\n`,
    inExampleList,
  ),
  counted(
    'groups in groups',
    (depth) => `${' '.repeat(depth * 2 + 4)}- **Project ${depth}**\n`,
    inExampleList,
  ),
  counted(
    'prose in prose',
    (depth) => `${' '.repeat(depth * 2 + 4)}- **Project ${depth}:** did it\n`,
    inExampleList,
  ),
  counted('plain words in plain words', (depth) => `${' '.repeat(depth * 2 + 4)}- fix it\n`, inExampleList),
  repeated('links in one example', '([1](https://a.example)) '),
  repeated('links with words in one example', 'see [it](https://a.example), '),
  repeated('empty links in one example', '[a]() '),
  repeated('opening parentheses around links', '([1](u) '),
  repeated('code in one example', '`example 1` '),
  repeated('emphasis in one example', '**a** *b* '),
  repeated('colons in one example', 'a: '),
  repeated('dashes in one example', ' - '),
  repeated('unfinished marks, as bullets', '    - TODO\n', inExampleList),
  repeated('unfinished marks, as lines', 'TODO\n', underCriterion),
  repeated('unfinished marks, as paragraphs', 'TODO\n\n', underCriterion),
  repeated('placeholders, as bullets', '    - `example 1`\n', inExampleList),
  repeated('placeholders, as paragraphs', '`Project X`\n\n', underCriterion),
  repeated('answers', '    - (none)\n', inExampleList),
  repeated('overalls', '**Overall:** Strong.\n\n', underCriterion),
  repeated('lines that begin like labels', '**Overall:** a\n', underCriterion),
  repeated('notes', '- Room for Improvement\n    - a\n    - b\n', underCriterion),
  repeated('quotes with leads', '> **L5:** Leads\n', asDescription),
  repeated('quotes with general leads', '> **General:** a\n>\n', asDescription),
  repeated('quotes of one line', '> a\n\n', asDescription),
  repeated('ignoring comments', '<!-- alignment-ignore -->\n\n', underCriterion),
  repeated(
    'ignoring comments with codes',
    '<!-- alignment-ignore link-empty, link-empty -->\n[a]()\n\n',
    underCriterion,
  ),
  repeated('ignoring comments in one line', '<!-- alignment-ignore --> a '),
  repeated('an ignoring comment without end', '<!-- alignment-ignore ', underCriterion),
  counted('references', (index) => `- [Merged](https://github.com/search?q=${index})\n`, asGuidance),
  counted('queries', (index) => `- Merged\n    - \`is:pr author:ada ${index}\`\n`, asGuidance),
  counted('queries of one reference', (index) => `    - \`is:pr ${index}\`\n`, asReference),
  counted('fields of one reference', (index) => `    - Field ${index}: \`ada\`\n`, asReference),
  counted(
    'references in references',
    (depth) => `${'  '.repeat(depth)}- Search Slack ${depth}\n`,
    asGuidance,
  ),
  counted('guidance headings', (index) => `### Read ${index}\n\n- [a](https://a.example)\n\n`, asGuidance),
  repeated('services in comments', '<!-- service: slack -->\n\n- `from:me`\n\n', asGuidance),
  repeated('facts in lines', 'Level: L4\n', asGuidance),
  repeated('check-ins in one line', '2026-03-31, ', (text) => asGuidance(`Check-ins: ${text}`)),
  repeated('previous cycles', 'Previous Cycle\n\n- a\n\n', asGuidance),
  repeated('escapes in lines', 'a \\* b\n', underCriterion),
];

/** As more bullets of the examples. */
function inExampleList(text: string): string {
  return inExample(`a\n${text}`);
}

/** As the description of a criterion. */
function asDescription(text: string): string {
  return underCriterion(`### Autonomy\n\n${text}\n- Examples\n    - a\n`);
}

/** As what stands below one reference. */
function asReference(text: string): string {
  return asGuidance(`- Search Notion\n${text}`);
}
