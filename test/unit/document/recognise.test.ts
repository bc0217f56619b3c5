import { describe, expect, it } from 'vitest';
import { deniesAlignment, mayBeAlignmentDocument } from '../../../src/document/glance';
import { parse } from '../../../src/document/parse';
import { fixtures } from './fixtures';

const ours: Record<string, string> = {
  'labels as list items': '### Craft\n- Examples\n    - fixed it\n- Room for Improvement\n    - TODO\n',
  'labels as paragraphs': '### Craft\nExamples\n- fixed it\n\nOpportunities for Growth\n- TODO\n',
  'labels as headings': '### Craft\n#### Examples\nfixed it\n#### Room for Improvement\n(none)\n',
  'a label with a level': '# Craft\n\nRoom for Improvement as L4\n',
  'labels in capitals with emoji': '### Craft\n- ✅ **EXAMPLES**\n- 🌱 **ROOM FOR IMPROVEMENT:**\n',
  'a synonym beside a label of ours': '### Craft\nEvidence\n- a\n\nRoom for Improvement\n- b\n',
  'general and level description': '### Craft\n\n> **General:** Good work\n>\n> **L4:** Alone\n',
  'a description and a label': '### Craft\n\n> **L4:** Alone\n\nExamples\n- fixed it\n',
  'a level and headings below it': '## Current Level: L4\n\n### Craft\n\n### Impact\n',
  'a level to be named, and a label': '## Current Level: `Current Level`\n\n### Craft\n\nExamples\n- TODO\n',
  'projects with numbered evidence': '## Craft\n\nExamples\n- **Atlas:** fixed ([1](https://a.example))\n',
  'examples that are still to be written': '### Craft\n- Examples\n    - TODO\n',
  'projects by that word': '## Craft\n\nExamples\n- Project Atlas\n  - fixed it\n',
  'a setext level': 'Current Level: L4\n---\n\n### Craft\n',
  'front matter with a key of ours': '---\nemployee: Ada\n---\n\n## Craft\n\nExamples\n- fixed it\n',
  'front matter with a cycle of ours': '---\ncycle: 2026-H1\n---\n\n## Craft\n\n> **L4:** Alone\n',
  'front matter that says so': '---\n"alignment": true\n---\n\nNothing else.\n',
  'criteria as bold lines': '**Craft**\n\nExamples\n- TODO\n\n**Impact**\n\nExamples\n- TODO\n',
  'labels in tags': '### Craft\n\n<u>Examples</u>\n- fixed it\n\n<b>Room for Improvement</b>\n- TODO\n',
  'labels with short names of emoji': '### Craft\n- :memo: Examples\n- :seedling: Room for Improvement\n',
  'labels with letters': '### Craft\n\n(a) Examples\n- fixed it\n\nb) Room for Improvement\n- TODO\n',
  'labels that a list would swallow': '### Craft\nExamples\n- fixed it\nRoom for Improvement\n- TODO\n',
  CRLF: '### Craft\r\n- Examples\r\n    - TODO\r\n- Room for Improvement\r\n    - TODO\r\n',
  'a byte order mark': '\uFEFF### Craft\n- Examples\n- Room for Improvement\n',
};

describe('an alignment document', () => {
  it.each(Object.entries(ours))('is one with %s', (_, text) => {
    expect(mayBeAlignmentDocument(text)).toBe(true);
    expect(parse(text).recognised).toBe(true);
  });
});

const others: Record<string, string> = {
  nothing: '',
  prose: 'Overall, there is room for improvement.\n',
  'a README with examples':
    '# importer\n\n## Usage\n\nExamples:\n\n- `importer a.csv`\n- `importer b.csv`\n\n## License\n',
  'a README with a table of contents':
    '# importer\n\n- [Usage](#usage)\n- [Examples](#examples)\n- [Room for Improvement](#room-for-improvement)\n\n## Usage\n',
  'a README of the well-known template':
    '# importer\n\n## Table of Contents\n* [Setup](#setup)\n* [Room for Improvement](#room-for-improvement)\n\n## Setup\n\n## Room for Improvement\n\nRoom for improvement:\n- make it faster\n\nTo do:\n- everything\n',
  'a README with nested examples':
    '# importer\n\n## Usage\n\n- Options\n    - `-v`\n- Examples\n    - `importer a.csv`\n',
  'a changelog':
    '# Changelog\n\n## 1.2.0\n\n- Examples\n    - **importer:** run on Windows\n- Overall\n    - faster\n\n## 1.1.0\n\n- Fixed [#12](https://a.example)\n',
  'a decision record':
    '# 12. Use SQLite\n\n## Status\n\nAccepted\n\n## Context\n\n> We need a store.\n\n## Decision\n\nSQLite.\n\n## Consequences\n\nExamples\n- one file\n',
  'API documentation':
    '# api\n\n## parse(text)\n\n- Parameters\n    - `text`\n- Returns\n    - `Root`\n- Examples\n    - `parse("a")`\n\n## print(tree)\n\n### Example\n\n`print(tree)`\n',
  'meeting notes':
    '# Guild, 3 March\n\n## Topic: importer\n\n- Overview\n    - it is slow\n- Next steps\n    - Ada measures\n\n## Topic: exporter\n\nNext steps:\n- TODO\n',
  'a retrospective':
    '# Sprint 12\n\n## Highlights\n\n- shipped\n\n## Areas for improvement\n\n- fewer meetings\n\n## Next steps\n\n- TODO\n',
  'an article':
    '# Growth\n\n> **Note:** read on.\n\n## Overview\n\nGrowth\n\n## Examples\n\n> **Step 1:** plant\n',
  'a tutorial with levels':
    '# Chess\n\n## Level: Beginner\n\n### Openings\n\nText.\n\n## Current level of support\n\n### Later\n',
  'an audit with an overall grade':
    '# Audit\n\n## Security\n\n**Areas for Improvement:**\n- rotate the keys\n\n**Overall:** B+\n',
  'a changelog that links its pull requests':
    '# Changelog\n\n## 1.1.0\n\n### Highlights\n\n- **importer:** faster ([#12](https://a.example))\n',
  'a README with code for examples':
    '# importer\n\n## Usage\n\n### Examples\n\n```\nrun\n```\n\n### Room for Improvement\n\n- faster\n',
  'a game with levels': '# Game\n\n## Level: Forest\n\n### Enemies\n\n**Evidence**\n- a trail\n',
  'a ladder': '# Ladder\n\n## Craft\n\n**L4:** Works alone.\n\n**Examples:**\n- writes tests\n',
  'one bold line with examples': '# importer\n\n**Usage**\n\nExamples\n- `run`\n',
  'a report in a fence':
    '# Guide\n\n```md\n## Current Level: L4\n### Craft\n- Examples\n- Room for Improvement as L4\n```\n',
  'front matter of another tool':
    '---\ntitle: x\nlevel: 2\ncycle: wash\n---\n\n## Usage\n\nExamples\n- `run`\n',
  'front matter that denies it': `---\nalignment: false\n---\n${ours['labels as list items']}`,
  'our front matter and no criteria': '---\nemployee: Ada\n---\n\nText.\n',
};

describe('other Markdown', () => {
  it.each(Object.entries(others))('is left alone: %s', (_, text) => {
    expect(parse(text).recognised).toBe(false);
  });

  it.each(['nothing', 'prose', 'a decision record without its examples'])('costs no parse: %s', (name) => {
    const text = others[name] ?? (others['a decision record'] ?? '').replace('Examples', 'Good:');
    expect(mayBeAlignmentDocument(text)).toBe(false);
  });
});

describe('the word of the front matter against it', () => {
  it.each([
    '---\nalignment: false\n---\n',
    '\uFEFF---\r\nlevel: L4\r\n"alignment" : False # no\r\n---\r\n',
    '---\nalignment: FALSE\n',
  ])('is seen without parsing: %j', (text) => {
    expect(deniesAlignment(text)).toBe(true);
  });

  it.each([
    '---\nalignment: true\n---\n',
    '---\nalignment: no\n---\n',
    '---\nalignment: false alarm\n---\n',
    '---\nlevel: L4\n---\nalignment: false\n',
    'alignment: false\n',
  ])('is not seen in %j', (text) => {
    expect(deniesAlignment(text)).toBe(false);
  });

  it.each(fixtures)('is what the model says of it: $name', ({ text }) => {
    expect(deniesAlignment(text)).toBe(parse(text).alignment === false);
  });
});
