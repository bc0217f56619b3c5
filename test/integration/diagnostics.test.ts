import * as vscode from 'vscode';
import { defaultSeverities, findingCodes } from '../../src/coverage/finding';
import { shiftDay } from '../../src/document/calendar';
import { commands } from '../../src/host/ids';
import { today } from '../../src/host/today';
import { expect } from './harness/expect';
import { codeOf, diagnosticsOf, findings, problems, settled, untilFindings } from './support/diagnostics';
import { cleanUp, replace, showFile, showNew } from './support/documents';
import { samples } from './support/samples';
import { set } from './support/settings';
import { middle } from './support/texts';

/** Three examples of two projects, with everything written: nothing to find. */
const covered = `---
level: L4
next-level: L5
cycle: 2020-H1
---

## Current Level: L4

### Craft

> **L4:** Knows the trade-offs

- Examples
    - **Project A**
        - ([1](https://example.com/1)): first
        - ([2](https://example.com/2)): second
    - **Project B**
        - ([1](https://example.com/3)): third
- Room for Improvement as L4
    - (none)
- Opportunities for Growth to L5
    - (none)

**Overall:** Good.

## Review Summary

A good half-year.
`;

/** The day so many days after today. */
function day(days: number): string {
  return shiftDay(today(), days);
}

/** The same with a query that somebody goes through. */
function searching(query: string): string {
  const guidance = `## Guidance\n\n- Follow your work\n    - Pull requests\n        - \`${query}\`\n\n`;
  return covered.replace('## Current', `${guidance}## Current`);
}

/** For each code: the text in which it alone is found, and what is said. */
const cases: Record<keyof typeof defaultSeverities, { text: string; says: string }> = {
  'criterion-light': {
    text: covered.replace('        - ([2](https://example.com/2)): second\n', ''),
    says: '"Craft": Craft is light: 2 of 3 examples.',
  },
  'criterion-narrow': {
    text: covered
      .replace('    - **Project B**\n', '')
      .replace('[1](https://example.com/3)', '[3](https://example.com/3)'),
    says: '"Craft": Craft is narrow: all 3 examples come from “Project A”.',
  },
  'criterion-crowded': {
    text: covered.replace(/ {8}- \(\[2\].*\n/u, (line) =>
      Array.from({ length: 11 }, (_, index) =>
        line.replace('[2]', `[${index + 2}]`).replace('/2)', `/2${index})`),
      ).join(''),
    ),
    says: '"Craft": Craft is crowded: 13 examples, more than 12. Keep the representative ones.',
  },
  'example-bare': {
    text: covered.replace(': second', ''),
    says: '"- ([2](https://example.com/2))": This example is nothing but links. What does it show, and how well?',
  },
  'evidence-repeated': {
    text: covered.replace('(https://example.com/2)', '(https://example.com/1)'),
    says: '"[2](https://example.com/1)": Craft already rests on this: https://example.com/1.',
  },
  'overall-missing': {
    text: covered.replace('**Overall:** Good.\n\n', ''),
    says: '"Craft": Craft has no Overall yet.',
  },
  'summary-missing': {
    text: covered.replace('## Review Summary\n\nA good half-year.\n', ''),
    says: '"## Current Level: L4": The document has no Review Summary yet.',
  },
  'placeholder-left': {
    text: covered.replace('L5\n    - (none)', 'L5\n    - TODO'),
    says: '"TODO": “TODO” is still to be written.',
  },
  'link-empty': {
    text: covered.replace('## Current', '## Guidance\n\n- Follow your work\n    - [Merged]()\n\n## Current'),
    says: '"[Merged]()": The link “Merged” has no address yet.',
  },
  'level-mismatch': {
    text: covered.replace('Improvement as L4', 'Improvement as L3'),
    says: '"L3": This says L3, while the document is about L4.',
  },
  'evidence-order': {
    text: covered.replace('[2]', '[3]'),
    says: '"[3](https://example.com/2)": This evidence is number 3, and should be 2.',
  },
  'label-swallowed': {
    text: covered
      .replace('trade-offs\n\n- Examples\n', 'trade-offs\nExamples\n\n')
      .replaceAll(/^ {4}(?= *- )/gmu, ''),
    says: '"Examples": “Examples” is shown as part of the lines above it. Put a blank line before it.',
  },
  'overall-swallowed': {
    text: covered.replace('\n\n**Overall', '\n**Overall'),
    says: '"**Overall:**": “Overall” is shown as part of the lines above it. Put a blank line before it.',
  },
  'overall-heading': {
    text: covered.replace('Good.\n', 'Good.\n---\n'),
    says: '"**Overall:**": “Overall” is shown as a heading, because of the dashes right below it. Put a blank line before them.',
  },
  'query-qualifier': {
    text: searching('is:pr reviewer:ada'),
    says: '"reviewer": GitHub knows no “reviewer:” in this search, but “reviewed-by:”.',
  },
  'query-value': {
    text: searching('is:pr is:merge'),
    says: '"merge": “is:” does not take “merge”, but “merged”.',
  },
  'query-date': {
    text: searching('is:pr merged:2020-06-31'),
    says: '"2020-06-31": “2020-06-31” is no date that can be searched for. Write 2020-06-30.',
  },
  'query-contradiction': {
    text: searching('is:pr is:open is:closed'),
    says: '"is:closed": Nothing is found: “is:open” and “is:closed” exclude one another.',
  },
  'query-repeated': {
    text: searching('is:pr author:ada is:pr'),
    says: '"is:pr": “is:pr” stands in this search already.',
  },
  'query-period': {
    text: searching('is:pr merged:>=2019-07-01'),
    says: '"2019-07-01": 2019-07-01 lies outside of the cycle, which is from 2020-01-01 to 2020-06-30.',
  },
  'query-person': {
    text: searching('is:pr author:EMPLOYEE'),
    says: '"EMPLOYEE": “EMPLOYEE” stands for a person whom nothing names yet.',
  },
  'query-reviews': {
    text: searching('is:pr reviewed-by:ada created:2020-01-01..2020-06-30'),
    says: '"created:2020-01-01..2020-06-30": “created:2020-01-01..2020-06-30” misses reviews of pull requests that are older. GitHub cannot search by the day of a review; “updated:” finds all that changed since.',
  },
  'front-matter-unreadable': {
    text: covered.replace('cycle: 2020-H1', 'employee: "Ada'),
    says: '"\\"Ada": Here a quote, a bracket, a colon or a comma is missing, so nothing of the front matter counts.',
  },
  'front-matter-key': {
    text: covered.replace('next-level', 'nextLevel'),
    says: '"nextLevel": “nextLevel” means nothing here. Is “next-level” meant?',
  },
  'front-matter-value': {
    text: covered.replace('cycle:', 'check-ins: [Monday]\ncycle:'),
    says: '"Monday": “Monday” is no day. Write it like 2026-03-31.',
  },
  'criterion-stale': {
    text: covered
      .replace('cycle: 2020-H1', `cycle:\n  first: ${day(-100)}\n  last: ${day(60)}\ncheck-ins: [${day(-5)}]`)
      .replace(/: (first|second|third)/gu, `$& (${day(-90)})`),
    says: `"Craft": Craft is stale: its last example is of ${day(-90)}. 90 days of the cycle have gone by without one.`,
  },
  'recency-bias': {
    text: covered
      .replace(/: (first|second|third)/gu, '$& (2020-06-11)')
      .replace(/: third.*/u, '$&\n        - June 2020: fourth\n        - fifth on June 12, 2020'),
    says: '"## Current Level: L4": 5 of 5 dated examples are from the time since 2020-05-02. What happened earlier in the cycle?',
  },
};

/** Before which block a comment silences a code; else before the heading of the criterion. */
const ignoredAt: Partial<Record<string, RegExp>> = {
  'example-bare': /^(?=- Examples)/mu,
  'evidence-repeated': /^(?=- Examples)/mu,
  'placeholder-left': /^(?=- Examples)/mu,
  'level-mismatch': /^(?=- Examples)/mu,
  'evidence-order': /^(?=- Examples)/mu,
  'link-empty': /^(?=- Follow)/mu,
  'summary-missing': /^(?=## Current)/mu,
  'recency-bias': /^(?=## Current)/mu,
  'label-swallowed': /^(?=> \*\*L4)/mu,
  'overall-swallowed': /^(?=- Examples)/mu,
  'overall-heading': /^(?=\*\*Overall)/mu,
  ...Object.fromEntries(
    findingCodes.filter((code) => code.startsWith('query-')).map((code) => [code, /^(?=- Follow)/mu]),
  ),
};

describe('diagnostics', () => {
  afterEach(cleanUp);

  it('find nothing where there is nothing', async () => {
    const { document } = await showNew(covered);
    expect(await findings(document)).toEqual([]);
  });

  for (const code of findingCodes) {
    describe(code, () => {
      const { text, says } = cases[code];

      it('is told with its text and default severity', async () => {
        const { document } = await showNew(text);
        expect(await findings(document)).toEqual([`${defaultSeverities[code]} ${code} ${says}`]);
      });

      it('links to its explanation', async () => {
        const { document } = await showNew(text);
        await settled(document);
        const [diagnostic] = diagnosticsOf(document);
        if (typeof diagnostic?.code !== 'object') throw new Error('The code has no link.');
        expect(diagnostic.code.value).toBe(code);
        const page = await vscode.workspace.openTextDocument(diagnostic.code.target.with({ fragment: '' }));
        const line = Number(diagnostic.code.target.fragment.replace('L', ''));
        expect(page.lineAt(line - 1).text).toBe(`## ${code}`);
      });

      it('has the severity that is set', async () => {
        const { document } = await showNew(text);
        for (const severity of ['error', 'warning', 'information', 'hint']) {
          await set(`severity.${code}`, severity);
          await untilFindings(severity, document, (lines) => lines.join() === `${severity} ${code} ${says}`);
        }
        await set(`severity.${code}`, 'off');
        await untilFindings('nothing', document, (lines) => lines.length === 0);
      });

      it('is silenced by a comment', async () => {
        const isInMatter = code.startsWith('front-matter');
        const silenced = text.replace(
          ignoredAt[code] ?? (isInMatter ? /(?<=^---\n)/u : /^(?=### Craft)/mu),
          isInMatter ? `# alignment-ignore ${code}\n` : `<!-- alignment-ignore ${code} -->\n`,
        );
        const { document } = await showNew(silenced);
        expect(await findings(document)).toEqual([]);
        const other = code === 'link-empty' ? 'example-bare' : 'link-empty';
        const { document: loud } = await showNew(silenced.replaceAll(code, other));
        expect(await findings(loud)).toHaveLength(1);
      });
    });
  }

  it('are only hints while the document has no example', async () => {
    const editor = await showNew(
      '## Current Level: L4\n\n### Craft\n\n- Examples\n    - TODO\n\n### Impact\n\n...\n',
    );
    expect(await findings(editor.document)).toEqual([
      'hint criterion-light "Craft": Craft is light: 0 of 3 examples.',
      'hint criterion-light "Impact": Impact is light: 0 of 3 examples.',
    ]);
    await replace(editor, 'TODO', 'fixed the importer');
    await untilFindings('the problem', editor.document, (lines) =>
      lines.includes('information criterion-light "Craft": Craft is light: 1 of 3 examples.'),
    );
  });

  it('come and go while one types', async () => {
    const editor = await showNew(covered);
    expect(await findings(editor.document)).toEqual([]);
    const third = '        - ([1](https://example.com/3)): third\n';
    await replace(editor, third, '');
    await untilFindings('light', editor.document, (lines) => lines.length === 1);
    await vscode.commands.executeCommand('undo');
    await untilFindings('nothing', editor.document, (lines) => lines.length === 0);
  });

  it('stand at the right place behind CRLF and characters of two code units', async () => {
    const { document } = await showNew(middle.replace('Alignment', '👩🏽‍💻').replaceAll('\n', '\r\n'));
    expect(document.eol).toBe(vscode.EndOfLine.CRLF);
    expect(await problems(document)).toEqual([
      'information criterion-light "Impact": Impact is light: 1 of 3 examples.',
      'information criterion-light "Autonomy": Autonomy is light: 0 of 3 examples.',
    ]);
  });

  it('follow the settings of coverage', async () => {
    const { document } = await showNew(covered);
    await set('coverage.minimumExamples', 4);
    await untilFindings(
      'the minimum',
      document,
      (lines) => lines.join() === 'information criterion-light "Craft": Craft is light: 3 of 4 examples.',
    );
    await set('coverage.minimumExamples', undefined);
    await set('coverage.maximumExamples', 2);
    await untilFindings('the maximum', document, (lines) =>
      lines.join().startsWith('hint criterion-crowded "Craft": Craft is crowded: 3 examples, more than 2.'),
    );
  });

  it("go by the document's own minimum first", async () => {
    const { document } = await showNew(covered.replace('level: L4', 'minimum-examples: 4\nlevel: L4'));
    await set('coverage.minimumExamples', 1);
    expect(await problems(document)).toEqual([
      'information criterion-light "Craft": Craft is light: 3 of 4 examples.',
    ]);
  });

  it('follow the setting of placeholders', async () => {
    const { document } = await showNew(covered.replace('Good.', '`fill me in`'));
    expect(await findings(document)).toEqual([]);
    await set('placeholders.patterns', ['fill .+']);
    await untilFindings(
      'the placeholder',
      document,
      (lines) =>
        lines.join() === 'hint placeholder-left "`fill me in`": “fill me in” is still to be written.',
    );
  });

  it('bear placeholder patterns that are no regular expressions', async () => {
    const { document } = await showNew(middle);
    await set('placeholders.patterns', ['(', '[', 'link .+']);
    expect(await problems(document)).toHaveLength(2);
  });

  it('are given to each of two documents, and in two editors of one', async () => {
    const { document: first } = await showNew(cases['link-empty'].text);
    const { document: second } = await showNew(cases['example-bare'].text);
    await vscode.window.showTextDocument(first, { viewColumn: vscode.ViewColumn.Two });
    expect((await findings(first)).length).toBe(1);
    expect((await findings(second)).length).toBe(1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    expect((await findings(first)).length).toBe(1);
  });

  it('counts the days that a search brought along', async () => {
    const { document } = await showNew(`---
level: L4
cycle: 2020-H1
---

### Craft

- Examples
    - TODO
`);
    const results = [10, 11, 12, 13, 14].map((june) => ({
      title: `Did ${june}`,
      url: `https://git.example.com/pull/${june}`,
      date: `2020-06-${june}`,
    }));
    await vscode.commands.executeCommand(commands.insertResults, {
      uri: document.uri,
      criterion: 'Craft',
      results,
    });
    const lines = await untilFindings('a finding about days', document, (all) =>
      all.some((line) => line.includes('recency-bias')),
    );
    expect(lines.find((line) => line.includes('recency-bias'))).toContain(
      '5 of 5 dated examples are from the time since 2020-05-02.',
    );
    expect(document.getText()).not.toContain('2020-06-1');
  });

  describe('of the samples', () => {
    it('are three problems in the middle of the cycle', async () => {
      const { document } = await showFile('ada.md', samples.middle);
      expect(await problems(document)).toEqual([
        'information criterion-light "Impact": Impact is light: 1 of 3 examples.',
        'information criterion-light "Ownership": Ownership is light: 2 of 3 examples.',
        'information criterion-light "Teamwork": Teamwork is light: 0 of 3 examples.',
      ]);
    });

    it('are none at the end, but hints for a search that misses reviews and links that lead nowhere', async () => {
      const { document } = await showFile('grace.md', samples.end);
      expect(await problems(document)).toEqual([]);
      await settled(document);
      expect(diagnosticsOf(document).map(codeOf)).toEqual(['link-empty', 'link-empty', 'query-reviews']);
    });

    it('are none at the start', async () => {
      const { document } = await showFile('linus.md', samples.start);
      expect(await problems(document)).toEqual([]);
      expect((await findings(document)).length).toBeGreaterThan(0);
    });
  });
});
