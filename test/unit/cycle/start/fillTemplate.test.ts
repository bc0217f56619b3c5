// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} in plain text is what this is about
import { describe, expect, it } from 'vitest';
import { newDocument } from '../../../../src/cycle/newDocument';
import type { NewFacts } from '../../../../src/cycle/start/facts';

const facts: NewFacts = {
  employee: 'Ada_L* Lovelace',
  level: 'L4',
  nextLevel: 'L5',
  cycle: { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' },
  identities: { github: 'ada' },
};

function made(template: string, known: NewFacts = facts): string {
  const result = newDocument(template, { source: { kind: 'template' }, facts: known, today: '2026-03-31' });
  return 'failure' in result ? `refused: ${result.failure}` : result.text;
}

const template = `---
title: Review of \${employee}, \${today}
cycle: \${cycleStart}
check-ins: [2025-02-03] # old
identities:
  slack: team # ours
team: Search # stays
---

# \${employee}: \${level} to \${nextLevel}

EMPLOYEE began on \${cycleStart}; the last day is **\${cycleEnd}**, a month ago was \`\${today-30d}\`.
\${identity}, \${lastCheckIn} and \${unknown} stay. [\${level}](https://wiki.example.com/\${level}) <https://a.example/EMPLOYEE>

## Guidance

- Follow your work as EMPLOYEE
    - [Merged by \${employee}](https://github.com/pulls?q=\${cycleStart})
        - \`is:pr author:\${identity} merged:\${cycleStart}..\${cycleEnd}\`
    - Search Notion
        - Created By: \`EMPLOYEE\`
        - Date: \`\${cycleStart}\` - \${today}

\`\`\`
\${employee}
\`\`\`

<!-- \${employee} -->

## Current Level: \${level}

### Craft

> **General:** Good work
>
> **\${level}:** Alone

- Examples
    - TODO
- Room for Improvement as \${level}
    - TODO
- Opportunities for Growth to \${nextLevel}
    - TODO
`;

const filled = `---
title: Review of Ada_L* Lovelace, 2026-03-31
cycle: 2026-H1
identities:
  slack: team # ours
  github: ada
team: Search # stays
employee: Ada_L* Lovelace
level: L4
next-level: L5
---

# Ada_L\\* Lovelace: L4 to L5

Ada_L\\* Lovelace began on 2026-01-01; the last day is **2026-06-30**, a month ago was \`2026-03-01\`.
\${identity}, \${lastCheckIn} and \${unknown} stay. [L4](https://wiki.example.com/\${level}) <https://a.example/EMPLOYEE>

## Guidance

- Follow your work as Ada_L\\* Lovelace
    - [Merged by Ada_L\\* Lovelace](https://github.com/pulls?q=\${cycleStart})
        - \`is:pr author:\${identity} merged:\${cycleStart}..\${cycleEnd}\`
    - Search Notion
        - Created By: \`EMPLOYEE\`
        - Date: \`\${cycleStart}\` - \${today}

\`\`\`
\${employee}
\`\`\`

<!-- \${employee} -->

## Current Level: L4

### Craft

> **General:** Good work
>
> **L4:** Alone

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO
`;

describe('A document from a template', () => {
  it('has the facts in its prose and front matter, and the variables in its queries', () => {
    expect(made(template)).toBe(filled);
  });

  it.each([['\r\n'], ['\r']])('has the line ends of the template, %j', (eol) => {
    expect(made(`\uFEFF${template.replaceAll('\n', eol)}`)).toBe(filled.replaceAll('\n', eol));
  });

  it('keeps what is not known', () => {
    expect(made('---\nlevel: ${level}\n---\n\n# ${employee}, ${level}, ${today}\n', {})).toBe(
      '# ${employee}, ${level}, 2026-03-31\n',
    );
  });

  it('writes two days, and what would be something else in YAML in quotes', () => {
    const cycle = { first: '2026-01-05', last: '2026-03-29' };
    expect(made('# A\n', { employee: 'Ada: L', cycle })).toBe(
      '---\nemployee: "Ada: L"\ncycle:\n  first: 2026-01-05\n  last: 2026-03-29\n---\n\n# A\n',
    );
  });

  it.each([
    ['no YAML', '---\nlevel: [L4\n---\n\n# A\n'],
    ['a list', '---\n- a\n---\n\n# A\n'],
  ])('is refused where the front matter is %s', (_, text) => {
    expect(made(text)).toBe('refused: frontMatter');
  });
});
