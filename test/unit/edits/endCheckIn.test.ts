import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { endCheckIn } from '../../../src/edits/endCheckIn';
import { applyEdits } from '../../../src/edits/textEdit';

const day = '2026-04-01';

function ended(text: string, agreed = '', part = 0): string {
  const result = endCheckIn(text, parse(text), { day, agreed }, part);
  return 'failure' in result ? result.failure : applyEdits(text, result.edits);
}

const criterion = '### Mastery\n\n- Examples\n    - did it\n';

describe('endCheckIn', () => {
  it('adds the day, and keeps comments, order and quotes', () => {
    const matter = (days: string): string =>
      `---\n# of Ada\ncheck-ins: # monthly\n  - 2026-03-04 # late\n${days}level: 'L4'\n---\n\n`;
    expect(ended(matter('') + criterion)).toBe(matter('  - 2026-04-01\n') + criterion);
    expect(ended(matter('  - 2026-04-01\n') + criterion)).toBe(matter('  - 2026-04-01\n') + criterion);
  });

  it('notes what was agreed behind the guidance, with the day', () => {
    const guidance = '- Follow your work\n    - [Merged](https://a.example)\n';
    const text = `---\nlevel: L4\n---\n\n${guidance}\n## Current Level: L4\n\n${criterion}`;
    expect(ended(text, ' write the design first ')).toBe(
      `---\nlevel: L4\ncheck-ins:\n  - 2026-04-01\n---\n\n${guidance}- Agreed\n    - 2026-04-01: write the design first\n\n## Current Level: L4\n\n${criterion}`,
    );
  });

  it('adds to what was agreed before, and makes no reference of a link in it', () => {
    const agreed = '## Agreed\n\n- 2026-03-04: rest\n';
    const text = `---\ncheck-ins: [2026-03-04]\n---\n\n${agreed}\n## Current Level: L4\n\n${criterion}`;
    const after = ended(text, 'read [this](https://a.example/1)');
    expect(after).toBe(
      `---\ncheck-ins: [2026-03-04, 2026-04-01]\n---\n\n${agreed}- 2026-04-01: read [this](https://a.example/1)\n\n## Current Level: L4\n\n${criterion}`,
    );
    expect(parse(after).references).toEqual([]);
    expect(parse(after).parts[0]?.agreed?.entries.map(({ note }) => note)).toEqual([
      '2026-03-04: rest',
      '2026-04-01: read this',
    ]);
  });

  it('keeps a document that has neither front matter nor guidance', () => {
    expect(ended(criterion, 'rest')).toBe(
      `---\ncheck-ins:\n  - 2026-04-01\n---\n\n- Agreed\n    - 2026-04-01: rest\n\n${criterion}`,
    );
  });

  it('takes the days along that stand in a line of the text', () => {
    const text = `Check-ins: 2026-02-03, 2026-03-04\n\n## Current Level: L4\n\n${criterion}`;
    const after = ended(text);
    expect(after).toBe(`---\ncheck-ins:\n  - 2026-02-03\n  - 2026-03-04\n  - 2026-04-01\n---\n\n${text}`);
    expect(parse(after).checkIns).toEqual(['2026-02-03', '2026-03-04', '2026-04-01']);
  });

  it('uses the line ends and the language of the document', () => {
    const text = '### Fachwissen\r\n\r\n- Beispiele\r\n    - gemacht\r\n';
    expect(ended(text, 'ausruhen')).toBe(
      `---\r\ncheck-ins:\r\n  - 2026-04-01\r\n---\r\n\r\n- Vereinbart\r\n    - 2026-04-01: ausruhen\r\n\r\n${text}`,
    );
  });

  it('refuses front matter that takes no day', () => {
    expect(ended(`---\ncheck-ins: monthly\n---\n\n${criterion}`)).toBe('matter');
    expect(ended(`---\n"open\n---\n\n${criterion}`)).toBe('matter');
  });
});
