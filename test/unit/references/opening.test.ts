// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} in plain text is what this is about
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { type Facts, factsFor } from '../../../src/references/facts';
import { type Opening, openingOf } from '../../../src/references/opening';

const facts: Facts = {
  employee: 'Ada Lovelace',
  level: 'L4',
  cycle: { first: '2026-01-01', last: '2026-06-30' },
  identities: { github: 'ada', slack: 'ada.l', linear: 'ada@example.com' },
  checkIns: ['2026-03-03'],
};
const options = { today: '2026-04-15', allowHttp: false };

function open(reference: Partial<Reference>, some: Facts = facts): Opening {
  return openingOf(
    { label: 'Work', service: 'link', state: 'written', range: { start: 0, end: 0 }, ...reference },
    some,
    options,
  );
}

function search(query: string, label = 'Work'): string {
  const opening = open({ service: 'github', query, label });
  if (opening.kind !== 'open') throw new Error(JSON.stringify(opening));
  return opening.url;
}

describe('a reference to GitHub', () => {
  it.each([
    ['is:pr author:EMPLOYEE', 'is%3Apr%20author%3Aada&type=pullrequests'],
    ['is:pr author:${identity}', 'is%3Apr%20author%3Aada&type=pullrequests'],
    ['is:pr author:@me', 'is%3Apr%20author%3A%40me&type=pullrequests'],
    [
      'user:example is:pr author:EMPLOYEE is:merged merged:>=2026-01-01',
      'user%3Aexample%20is%3Apr%20author%3Aada%20is%3Amerged%20merged%3A%3E%3D2026-01-01&type=pullrequests',
    ],
    [
      'is:pr reviewed-by:EMPLOYEE created:${cycleStart}..${cycleEnd} -author:EMPLOYEE',
      'is%3Apr%20reviewed-by%3Aada%20created%3A2026-01-01..2026-06-30%20-author%3Aada&type=pullrequests',
    ],
    ['is:pr label:"a + b"', 'is%3Apr%20label%3A%22a%20%2B%20b%22&type=pullrequests'],
    ['is:pr #42 100% R&D a/b?c=d', 'is%3Apr%20%2342%20100%25%20R%26D%20a%2Fb%3Fc%3Dd&type=pullrequests'],
    ['is:pr größe 🎉', 'is%3Apr%20gr%C3%B6%C3%9Fe%20%F0%9F%8E%89&type=pullrequests'],
    ['is:pr \uD83C', 'is%3Apr%20%EF%BF%BD&type=pullrequests'],
    ['is:pr %20 &type=code', 'is%3Apr%20%2520%20%26type%3Dcode&type=pullrequests'],
  ])('opens the search for %j', (query, expected) => {
    expect(search(query)).toBe(`https://github.com/search?q=${expected}`);
    // What the browser reads out of the address is what the document says.
    expect(new URL(search(query)).searchParams.get('q')).toBe(new URLSearchParams(`q=${expected}`).get('q'));
  });

  it.each([
    ['is:pr', 'Work', 'pullrequests'],
    ['type:pr', 'Work', 'pullrequests'],
    ['is:issue', 'Pull requests', 'issues'],
    ['type:issue closed:>=2026-01-01', 'Work', 'issues'],
    ['IS:ISSUE', 'Work', 'issues'],
    ['(is:issue OR label:bug)', 'Work', 'issues'],
    ['-is:pr assignee:ada', 'Work', 'issues'],
    ['-is:issue author:ada', 'Work', 'pullrequests'],
    ['-is:draft author:ada', 'Work', 'pullrequests'],
    ['-is:draft is:issue', 'Work', 'issues'],
    ['is:merged', 'Work', 'pullrequests'],
    ['is:open is:issue', 'Work', 'issues'],
    ['reviewed-by:ada', 'Issues', 'pullrequests'],
    ['review-requested:ada', 'Work', 'pullrequests'],
    ['merged:>=2026-01-01', 'Work', 'pullrequests'],
    ['author:ada author-date:>=2026-01-01', 'Work', 'commits'],
    ['committer:ada', 'Work', 'commits'],
    ['author-email:ada@example.com', 'Work', 'commits'],
    ['author:ada merge:false', 'Work', 'commits'],
    ['type:commits author:ada', 'Work', 'commits'],
    ['author:ada', 'Her commits', 'commits'],
    ['assignee:ada', 'Closed issues', 'issues'],
    ['author:ada', 'Work', 'pullrequests'],
    ['"is:issue" author:ada', 'Work', 'pullrequests'],
    ['author:ada label:"is:issue"', 'Work', 'pullrequests'],
    ['words alone', 'Work', 'pullrequests'],
  ])('searches for %j below "%s" among the %s', (query, label, tab) => {
    expect(search(query, label)).toMatch(new RegExp(`&type=${tab}$`, 'u'));
  });

  it('prefers the query to the link that stands above it', () => {
    expect(open({ service: 'github', query: 'is:pr', url: 'https://github.com/pulls' })).toEqual({
      kind: 'open',
      url: 'https://github.com/search?q=is%3Apr&type=pullrequests',
    });
  });

  it('opens a link without a query as it is', () => {
    const url = 'https://github.com/search?q=is%3Apr+author%3AEMPLOYEE+%23x&type=pullrequests';
    expect(open({ service: 'github', url })).toEqual({ kind: 'open', url: url.replace('EMPLOYEE', 'ada') });
  });

  it('takes an identity with an @ as a login', () => {
    const handle = { ...facts, identities: { github: '@ada' } };
    expect(open({ service: 'github', query: 'author:EMPLOYEE' }, handle)).toMatchObject({
      url: 'https://github.com/search?q=author%3Aada&type=pullrequests',
    });
    const me = { ...facts, identities: { github: '@me' } };
    expect(open({ service: 'github', query: 'author:EMPLOYEE' }, me)).toMatchObject({
      url: 'https://github.com/search?q=author%3A%40me&type=pullrequests',
    });
  });

  it('takes the employee for a login where the name may be one, and asks for the identity otherwise', () => {
    const { identities: _, ...rest } = facts;
    const query = 'author:EMPLOYEE';
    expect(open({ service: 'github', query }, { ...rest, employee: 'ada', identities: {} })).toMatchObject({
      url: 'https://github.com/search?q=author%3Aada&type=pullrequests',
    });
    expect(open({ service: 'github', query }, { ...rest, identities: {} })).toEqual({
      kind: 'missing',
      variables: [{ text: 'EMPLOYEE', name: 'person', wanted: 'identities', service: 'github' }],
    });
    expect(open({ service: 'github', query: 'is:pr "EMPLOYEE"' }, { ...rest, identities: {} })).toMatchObject(
      {
        url: 'https://github.com/search?q=is%3Apr%20%22Ada%20Lovelace%22&type=pullrequests',
      },
    );
  });

  it('takes an identity at its word, so that nobody is asked for it again', () => {
    const odd = { ...facts, identities: { github: 'Ada L' } };
    for (const query of ['author:EMPLOYEE', 'author:${identity}']) {
      expect(open({ service: 'github', query }, odd)).toMatchObject({
        url: 'https://github.com/search?q=author%3AAda%20L&type=pullrequests',
      });
    }
  });

  it('says what is missing', () => {
    expect(
      open(
        { service: 'github', query: 'author:EMPLOYEE ${nextLevel} ${typo}' },
        { identities: {}, checkIns: [] },
      ),
    ).toEqual({
      kind: 'missing',
      variables: [
        { text: 'EMPLOYEE', name: 'person', wanted: 'employee' },
        { text: '${nextLevel}', name: 'nextLevel', wanted: 'next-level' },
        { text: '${typo}' },
      ],
    });
  });
});

describe('a query of 100 KB', () => {
  it.each(['a', '-', '"', 'a:"', 'is:', '(', '(")', 'is:pr ', 'EMPLOYEE ', '${', '${today}', ' ', '%', ':'])(
    'out of %j is got through',
    (piece) => {
      const query = piece.repeat(100_000 / piece.length);
      expect(open({ service: 'github', query }).kind).toMatch(/^(?:open|missing)$/u);
      expect(open({ url: `https://example.com/${query}` }).kind).toMatch(/^(?:open|missing|nothing)$/u);
    },
  );
});

describe('a reference to a service without search links', () => {
  const channel = 'https://example.slack.com/archives/C0123456789';

  it('opens the channel and copies the query', () => {
    expect(
      open({ service: 'slack', url: channel, query: 'in:#kudos after:${cycleStart-1d} @EMPLOYEE' }),
    ).toEqual({
      kind: 'copy',
      why: 'search',
      url: channel,
      query: 'in:#kudos after:2025-12-31 @ada.l',
    });
  });

  it('copies the query alone where no channel is linked', () => {
    expect(open({ service: 'slack', query: 'from:@EMPLOYEE' })).toEqual({
      kind: 'copy',
      why: 'search',
      query: 'from:@ada.l',
    });
    expect(open({ service: 'slack', query: 'from:me', url: '' })).toEqual({
      kind: 'copy',
      why: 'search',
      query: 'from:me',
    });
  });

  it('opens the nearest page of Notion and Linear', () => {
    expect(open({ service: 'notion', query: 'EMPLOYEE' })).toEqual({
      kind: 'copy',
      why: 'search',
      url: 'https://www.notion.so/',
      query: 'Ada Lovelace',
    });
    expect(open({ service: 'linear', query: 'assignee:EMPLOYEE' })).toEqual({
      kind: 'copy',
      why: 'search',
      url: 'https://linear.app/',
      query: 'assignee:ada@example.com',
    });
    expect(
      open({ service: 'linear', query: 'done', url: 'https://linear.app/example/view/1' }),
    ).toMatchObject({
      url: 'https://linear.app/example/view/1',
    });
  });

  it.each(['unknown', 'made-up', 'constructor'])('copies a query for %s', (service) => {
    expect(open({ service, query: 'assignee = EMPLOYEE' })).toEqual({
      kind: 'copy',
      why: 'search',
      query: 'assignee = Ada Lovelace',
    });
    expect(open({ service, query: 'x', url: 'https://example.com/' })).toEqual({
      kind: 'copy',
      why: 'search',
      query: 'x',
      url: 'https://example.com/',
    });
  });

  it('copies the query but opens no unsafe link', () => {
    expect(open({ service: 'slack', query: 'x', url: 'javascript:alert(1)' })).toEqual({
      kind: 'copy',
      why: 'search',
      query: 'x',
      refused: 'scheme',
    });
    expect(open({ service: 'notion', query: 'x', url: 'file:///etc/passwd' })).toEqual({
      kind: 'copy',
      why: 'search',
      query: 'x',
      refused: 'scheme',
    });
  });

  it('asks for what the link or the query misses', () => {
    expect(
      open({
        service: 'slack',
        query: '${level} ${nextLevel}',
        url: 'https://example.com/${nextLevel}/${x}',
      }),
    ).toEqual({
      kind: 'missing',
      variables: [{ text: '${nextLevel}', name: 'nextLevel', wanted: 'next-level' }, { text: '${x}' }],
    });
  });
});

describe('a plain link', () => {
  it.each([
    ['https://example.com/', 'https://example.com/'],
    ['https://example.com/a%20b?c=%2B&d=1+2#e', 'https://example.com/a%20b?c=%2B&d=1+2#e'],
    ['https://example.com/EMPLOYEE', 'https://example.com/Ada%20Lovelace'],
    ['https://example.com/?q=by%3AEMPLOYEE', 'https://example.com/?q=by%3AAda%20Lovelace'],
    [
      'https://example.com/?from=${cycleStart}&to=${ today }',
      'https://example.com/?from=2026-01-01&to=2026-04-15',
    ],
    ['https://example.com/a b', 'https://example.com/a%20b'],
    [' https://example.com/ ', 'https://example.com/'],
  ])('opens %j', (url, expected) => {
    expect(open({ url })).toEqual({ kind: 'open', url: expected });
  });

  it.each(['a/../b', '?x#y', '@evil.example', '//evil.example', 'a&b=c', '%2e', '\\', '日本'])(
    'keeps a person called %j in its place',
    (employee) => {
      const opening = open({ url: 'https://example.com/p/EMPLOYEE/q' }, { ...facts, employee });
      expect(opening).toEqual({
        kind: 'open',
        url: `https://example.com/p/${encodeURIComponent(employee)}/q`,
      });
    },
  );

  it('lets no variable name the host', () => {
    for (const employee of ['evil.example/', 'a@evil.example', 'evil.example#', 'a b']) {
      expect(open({ url: 'https://EMPLOYEE.example.com/' }, { ...facts, employee })).toMatchObject({
        kind: 'nothing',
        reason: 'malformed',
      });
    }
    expect(open({ url: 'EMPLOYEE' }, { ...facts, employee: 'javascript:alert(1)' })).toMatchObject({
      kind: 'nothing',
      reason: 'relative',
    });
  });

  it.each([
    [undefined, 'empty'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['ladder.md', 'relative'],
    ['command:x', 'scheme'],
    ['http://example.com', 'http'],
  ])('does nothing for %j', (url, reason) => {
    expect(open(url === undefined ? {} : { url })).toEqual({
      kind: 'nothing',
      reason,
      url: (url ?? '').trim(),
    });
  });

  it('opens an address that is not encrypted where the user allows it', () => {
    const reference: Reference = {
      label: '',
      service: 'link',
      url: 'http://wiki.example.com/',
      state: 'written',
      range: { start: 0, end: 0 },
    };
    expect(openingOf(reference, facts, { ...options, allowHttp: true })).toEqual({
      kind: 'open',
      url: 'http://wiki.example.com/',
    });
  });
});

describe('the guidance of a whole document', () => {
  const text = `---
employee: Grace Hopper
identities:
  github: grace
cycle: 2026-H1
---

### Guidance

- Read through
    - [How we review](https://wiki.example.com/reviews)
- Follow your work
    - [Cards she closed]()
    - [Pull requests she merged]()
        - \`org:example is:pr author:EMPLOYEE is:merged merged:>=2026-01-01\`
    - [Pull requests she reviewed]()
        - \`org:example is:pr reviewed-by:EMPLOYEE created:\${cycleStart}..\${cycleEnd} -author:EMPLOYEE\`
    - Search Slack [#thanks](https://example.slack.com/archives/C000):
        - \`in:#thanks after:2025-12-31 @EMPLOYEE\`
    - Search Notion
        - Sort: \`Created: Newest first\`
        - Created By: \`EMPLOYEE\`
        - Date: \`2026-01-01\` - (today)

## Current Level: L4

### Craft

- Examples
    - TODO
`;

  it('opens each reference as it should be opened', () => {
    const document = parse(text);
    const openings = document.references.map((reference) =>
      openingOf(reference, factsFor(document, reference), options),
    );
    expect(openings).toEqual([
      { kind: 'nothing', reason: 'empty', url: '' },
      {
        kind: 'open',
        url: 'https://github.com/search?q=org%3Aexample%20is%3Apr%20author%3Agrace%20is%3Amerged%20merged%3A%3E%3D2026-01-01&type=pullrequests',
      },
      {
        kind: 'open',
        url: 'https://github.com/search?q=org%3Aexample%20is%3Apr%20reviewed-by%3Agrace%20created%3A2026-01-01..2026-06-30%20-author%3Agrace&type=pullrequests',
      },
      {
        kind: 'copy',
        why: 'search',
        url: 'https://example.slack.com/archives/C000',
        query: 'in:#thanks after:2025-12-31 @Grace Hopper',
      },
      {
        kind: 'copy',
        why: 'search',
        url: 'https://www.notion.so/',
        query: 'Sort: Created: Newest first\nCreated By: Grace Hopper\nDate: 2026-01-01 - (today)',
      },
    ]);
    expect(
      document.referenceDocs.map((reference) => openingOf(reference, factsFor(document, reference), options)),
    ).toEqual([{ kind: 'open', url: 'https://wiki.example.com/reviews' }]);
  });

  it('knows nobody called EMPLOYEE', () => {
    const document = parse(text.replace('Grace Hopper', 'EMPLOYEE'));
    for (const reference of document.references) {
      expect(factsFor(document, reference).employee).toBeUndefined();
    }
  });

  it('takes the cycle and level of the part that a reference stands in', () => {
    const two = parse(`${text}
- Room for Improvement as L4
    - (none)

### Guidance

- [Her level](https://wiki.example.com/levels/\${level})

## Current Level: L5

### Craft

- Examples
    - TODO
`);
    const last = two.references.at(-1) as Reference;
    expect(two.parts).toHaveLength(2);
    expect(openingOf(last, factsFor(two, last), options)).toEqual({
      kind: 'open',
      url: 'https://wiki.example.com/levels/L5',
    });
  });
});
