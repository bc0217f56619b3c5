import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../src/cycle/review/html';
import { pageOf } from '../../../../src/cycle/review/page';
import { plainOf } from '../../../../src/cycle/review/plain';
import { type ReviewOptions, reviewOf } from '../../../../src/cycle/review/review';
import { writings } from '../../edits/writings';

const matter = '---\nemployee: Ada *L*\nidentities:\n  github: ada-l\n---\n';
const guidance =
  '# Ada\n\n## Guidance\n\n- [How reviews work](https://a.example/how)\n- `author:EMPLOYEE`\n\n';

/** A document with what stands below the examples of its one criterion. */
const around = (examples: string): string =>
  `## Current Level: L4\n\n### Mastery\n\n> **General:** Knows the craft.\n\n- Examples\n${examples}- Room for Improvement as L4\n    - (none)\n\n**Overall:** Solid.\n`;

describe('The review of a document', () => {
  it.each<[string, string, string]>([
    [
      'what is still to be written stays out, and what holds nothing else',
      '    - **Project X**\n        - TODO\n    - **Project Y**\n        - did it ([1](https://a.example))\n        - ...\n    - `example 1`\n',
      '    - **Project Y**\n        - did it ([1](https://a.example))\n',
    ],
    [
      'comments stay out',
      '    - did it <!-- when? --> at last <!-- alignment-ignore example-bare -->\n    <!-- service: slack -->\n    - did two\n',
      '    - did it at last\n    - did two\n',
    ],
    [
      'private regions stay out, in a line and over lines',
      '    - did it <!-- private --> with Bob <!-- /private --> well\n    - did two\n    <!-- private -->\n    - ask Bob\n    <!-- /private -->\n    - did three\n',
      '    - did it well\n    - did two\n    - did three\n',
    ],
    [
      'private regions nest, and end in other bullets than they begin in',
      '    - did it <!-- private -->\n        - ask <!-- private --> Bob <!-- /private --> twice\n    - or <!-- /private --> did two\n',
      '    - did it\n    - did two\n',
    ],
    [
      'a region ends in code only if it began there',
      '    - did it <!-- private --> ask `<!-- /private -->` Bob <!-- /private -->\n    - did `<!-- private --> x <!-- /private -->` two\n',
      '    - did it\n    - did two\n',
    ],
    [
      'comments that go on over a paragraph’s end are none in Markdown, and stay out all the same',
      '    - did it <!-- ask\n\n      Bob --> well\n',
      '    - did it\n\n      well\n',
    ],
    [
      'nothing is left of emphasis and links whose words are private',
      '    - did it **<!-- private --> x <!-- /private -->** and [<!-- private --> y <!-- /private -->](https://a.example) well\n',
      '    - did it and well\n',
    ],
    [
      'a bullet that is all private goes, with its line',
      '    - <!-- private --> ask Bob <!-- /private -->\n    - did it\n',
      '    - did it\n',
    ],
    [
      'EMPLOYEE becomes the name',
      '    - EMPLOYEE did it, as `EMPLOYEE` and ${employee} do ([EMPLOYEE](https://a.example/EMPLOYEE))\n',
      '    - Ada \\*L\\* did it, as Ada \\*L\\* and Ada \\*L\\* do ([Ada \\*L\\*](https://a.example/EMPLOYEE))\n',
    ],
    [
      'empty links become their words, and empty numbers nothing',
      '    - did [the plan]() ([1]()) ([2](https://a.example))\n    - ([1]()): did two\n',
      '    - did the plan ([2](https://a.example))\n    - did two\n',
    ],
    [
      'HTML goes, but for its words and links',
      '    - did <b>it</b> <a href="https://a.example">here</a> and <br>there\n',
      '    - did it [here](https://a.example) and <br>there\n',
    ],
  ])('%s', (_, before, after) => {
    expect(reviewOf(matter + guidance + around(before)).markdown).toBe(around(after).trimEnd());
  });

  it.each(writings)('is the same in other writings: %s', (_, write) => {
    const text = around('    - **X**\n        - did one\n        - TODO\n    - did two <!-- x -->\n');
    const wanted = around('    - **X**\n        - did one\n    - did two\n');
    const { markdown } = reviewOf(write(text));
    const plain = write(wanted)
      .replaceAll('\r\n', '\n')
      .replace(/^\uFEFF/u, '')
      .trim();
    // Of a list that counts, the numbers behind what is gone stay.
    expect(markdown).toBe(plain);
  });

  it('takes links along whose addresses stand elsewhere', () => {
    const text = `${around('    - did it ([1][a]) and ![a][a]\n')}\n## Guidance\n\n[a]: https://a.example/(1) "A"\n`;
    expect(reviewOf(text).markdown).toContain(
      '- did it ([1](<https://a.example/(1)>)) and ![a](<https://a.example/(1)>)',
    );
  });

  it('lets nothing behind an unclosed region out, and says so', () => {
    const text = `${around('    - did it <!-- private -->\n    - ask Bob\n')}\n### Impact\n\n- Examples\n    - did two\n`;
    const { markdown, leaks } = reviewOf(text);
    expect(markdown).toBe(
      '## Current Level: L4\n\n### Mastery\n\n> **General:** Knows the craft.\n\n- Examples\n    - did it',
    );
    expect(leaks.map(({ code }) => code)).toEqual(['unclosed']);
  });

  it('lets nothing behind a comment out that nothing closes', () => {
    const { markdown, leaks } = reviewOf(around('    - did it <!-- ask Bob\n'));
    expect(markdown).not.toMatch(/Bob|Overall/u);
    expect(leaks.map(({ code }) => code)).toEqual(['unclosed']);
  });

  it('begins with a summary that stands above the criteria', () => {
    const review = `## Review Summary\n\nA good half.\n\n${around('    - did it\n')}`;
    expect(reviewOf(`${guidance}${review}`).markdown).toBe(review.trimEnd());
  });

  it('is of one criterion, or of one part', () => {
    const text = `${around('    - did it\n')}\n### Impact\n\n- Examples\n    - did two\n\n## Current Level: L5\n\n### Mastery\n\n- Examples\n    - did three\n\n## Review Summary\n\nGood.\n`;
    expect(reviewOf(text, { criterion: 1 }).markdown).toBe('### Impact\n\n- Examples\n    - did two');
    expect(reviewOf(text, { part: 1 }).markdown).toBe(
      '## Current Level: L5\n\n### Mastery\n\n- Examples\n    - did three\n\n## Review Summary\n\nGood.',
    );
  });

  it('makes headings of bold lines and folds that stand for such, and parts labels from what swallows them', () => {
    const text =
      '<details>\n<summary>Ada</summary>\n\n## Current Level: L4\n\n**Mastery**\n\n> Knows.\n\n- Examples\n    - did it\nRoom for Improvement\n- (none)\n\n**Impact**\n\n- Examples\n    - did two\n\n</details>\n';
    expect(reviewOf(text).markdown).toBe(
      '## Current Level: L4\n\n### Mastery\n\n> Knows.\n\n- Examples\n    - did it\n\nRoom for Improvement\n- (none)\n\n### Impact\n\n- Examples\n    - did two',
    );
  });

  it('is empty where nothing is written', () => {
    expect(reviewOf('## Current Level: L4\n\n### Mastery\n\n...\n')).toEqual({ markdown: '', leaks: [] });
    expect(reviewOf('')).toEqual({ markdown: '', leaks: [] });
  });
});

describe('The leak check', () => {
  const told = (text: string, options?: ReviewOptions): string[] =>
    reviewOf(text, {}, options).leaks.map(({ code, text: words, range }) => {
      expect(text.slice(range.start, range.end)).not.toBe('');
      return `${code} ${words}`;
    });

  it('tells what would go along', () => {
    const bullets = [
      'like `example 1` here',
      'see @bob or ada-l, and mail bob@a.example',
      'EMPLOYEE did it',
      '([1](https://wiki.corp.example/a)) ([2](https://intranet/a)) ([3](https://a.example))',
      '([1](http://localhost:3000/a)) ([2](https://ada:secret@a.example))',
      '[merged](https://github.com/search?q=author%3Aada&type=pullrequests) `https://10.0.0.1/`',
      'did <b>it</b> [here](file:///home/ada) [there](ftp://ada:secret@a.example/)',
    ];
    const text = around(bullets.map((bullet) => `    - ${bullet}\n`).join(''));
    const front = '---\nidentities:\n  github: ada-l\n---\n';
    expect(told(front + text, { internalHosts: ['*.corp.example', 'intranet'] })).toEqual([
      'placeholder `example 1`',
      'handle @bob',
      'handle ada-l',
      'employee EMPLOYEE',
      'internal https://wiki.corp.example/a',
      'internal https://intranet/a',
      'private-host http://localhost:3000/a',
      'credentials https://ada:secret@a.example',
      'search https://github.com/search?q=author%3Aada&type=pullrequests',
      'private-host https://10.0.0.1/',
      'html <b>',
      'html </b>',
      'private-host file:///home/ada',
      'credentials ftp://ada:secret@a.example/',
    ]);
  });

  it('tells nothing of what stays out', () => {
    const text = `${matter}${guidance}- @bob https://localhost/\n\n${around('    - did it <!-- private --> @bob <b>x</b> EMPLOYEE <!-- /private -->\n')}`;
    expect(told(text)).toEqual([]);
  });
});

describe('Other forms of a review', () => {
  const markdown =
    '### Mastery\n\n> **General:** Knows the *craft*.\n>\n> **L4:** Alone.\n\n- Examples\n    - **Project X:** did it ([1](https://a.example/1)) ([2](https://a.example/2))\n    - see [the plan](https://a.example/p) and https://a.example\n\n**Overall:** Solid, `a <b>`.<br>Really.\n\n1. one\n2. two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';

  it('are plain text', () => {
    expect(plainOf(markdown)).toBe(
      'Mastery\n\nGeneral: Knows the craft.\n\nL4: Alone.\n\n- Examples\n  - Project X: did it (1: https://a.example/1) (2: https://a.example/2)\n  - see the plan (https://a.example/p) and https://a.example\n\nOverall: Solid, a <b>.\nReally.\n\n1. one\n2. two\n\na | b\n1 | 2',
    );
  });

  it('are HTML', () => {
    expect(htmlOf(markdown)).toContain(
      '<p><strong>Overall:</strong> Solid, <code>a &lt;b&gt;</code>.<br />Really.</p>',
    );
    expect(htmlOf(markdown)).toContain('<td>1</td>');
  });

  it('are harmless HTML', () => {
    const bad =
      '[a](javascript:alert(1)) [b](docs/x.md) [c](mailto:a@b.example) ![p](https://a.example/p.png) <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\n[d](data:text/html,x) &lt;script&gt;\n';
    expect(htmlOf(bad)).toBe(
      '<p>a b <a href="mailto:a@b.example">c</a> <a href="https://a.example/p.png">p</a></p>\n<p>d &lt;script&gt;</p>',
    );
  });

  it('are a page that stands by itself', () => {
    const page = pageOf({ title: 'Ada & <Bob>', language: 'en', body: '<p>x</p>' });
    expect(page).toContain('<title>Ada &#38; &#60;Bob&#62;</title>');
    expect(page).not.toMatch(/(?:src|href)=/u);
  });

  it('hold the sample of the end of a cycle', () => {
    const text = readFileSync(new URL('../../../../samples/grace-end-of-cycle.md', import.meta.url), 'utf8');
    const { markdown: whole, leaks } = reviewOf(text);
    const from = text.indexOf('## Current Level');
    expect(whole).toBe(text.slice(from).trimEnd());
    expect(leaks).toEqual([]);
  });
});
