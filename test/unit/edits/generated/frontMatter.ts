import fc from 'fast-check';

/** Front matter as people and tools write it: good, odd, broken, unclosed, or none. */

const entry = fc.constantFrom(
  'employee: Ada',
  'employee: EMPLOYEE # who',
  '"employee": "Ada L."',
  'employee:',
  "'level': L4",
  'level:   L4    # since May',
  'next-level: L5',
  'cycle: 2026-H1',
  'cycle:\n  first: 2026-01-01\n  last: 2026-06-30',
  'cycle: { first: 2026-01-01, last: 2026-06-30 }',
  'identities:\n    github: ada\n    slack: "ada # l"   # remark',
  'identities: { github: ada, }',
  'identities: {}',
  'identities:',
  'check-ins:\n  - 2026-02-03\n  - 2026-03-03 # late',
  'check-ins:\n- 2026-02-03',
  'check-ins: [2026-02-03]',
  'check-ins: []',
  'minimum-examples:\n  Mastery: 2',
  'tags: [a, b]',
  'title: >-\n  folded\n  text',
  'text: |\n  ---x\n\n  literal',
  'anchor: &a x\nalias: *a',
  '# a remark',
  '',
  '🎉: 修复',
);

const entries = fc
  .uniqueArray(entry, { maxLength: 5, selector: (one) => /^["']?([\w-]*)/u.exec(one)?.[1] || one })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

const odd = fc.constantFrom(
  '---\n{ level: L4 }\n---\n',
  '---\nlevel: [L4\n---\n',
  '---\nemployee: Ada\nemployee: Grace\n---\n',
  '---\n- a\n- list\n---\n',
  '---\njust text\n---\n',
  '---\n\n# Not front matter\n\n---\n',
  '---\nemployee: Ada\n',
  '----\n',
  '---\n',
  '--- \nlevel: L4\n---\t\n',
  '---\nlevel: L4\n...\n',
  '---\nlevel: L4\n# last line\n---\n\n\n',
  '---\nlevel: L4\n---',
  '---\n\tlevel: L4\n---\n',
);

/** Front matter, or what looks like it; nothing more often than not. */
export const frontMatter = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.tuple(entries, fc.constantFrom('', '\n')).map(([all, gap]) => `---\n${all}---\n${gap}`),
  },
  { weight: 1, arbitrary: odd },
);

/** Front matter that nobody could find fault with. */
export const tidyFrontMatter = fc.constantFrom(
  '',
  '---\nemployee: Ada\nlevel: L4\n---\n\n',
  '---\ntags: [a, b]\n---\n\n',
);
