import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { extensionId } from '../../../src/host/ids';
import { readAddRequest } from '../../../src/references/addRequest';

const settings = { allowHttp: false };
const url = 'https://a.example/?a=1&title=no#x%20y';

/** The query as `vscode.Uri` gives it: decoded once. */
const read = (query: string, at = '/add') => readAddRequest(at, decodeURIComponent(query), settings);
const once = encodeURIComponent;
const twice = (text: string): string => once(once(text));

describe('readAddRequest', () => {
  it.each([
    [
      'encoded twice',
      `url=${twice(url)}&title=${twice('A & B')}&note=${twice('50 % = ½')}`,
      { url, title: 'A & B', note: '50 % = ½' },
    ],
    [
      'encoded once',
      `url=${once('https://a.example/?a=1&b=2')}&title=${once('A & B')}`,
      { url: 'https://a.example/?a=1&b=2', title: 'A & B', note: '' },
    ],
    ['a note alone', `note=${twice('did it')}`, { title: '', note: 'did it' }],
    ['what nobody sees', `note=${twice('a\u202Eb\u0000c\n\nd')}`, { title: '', note: 'ab c d' }],
    ['an old style of percent', 'note=100%25', { title: '', note: '100%' }],
  ])('takes %s', (_, query, request) => {
    expect(read(query)).toEqual({ ok: true, request });
  });

  it('cuts what is too long', () => {
    const verdict = read(`title=${'t'.repeat(5000)}&note=${'n'.repeat(15_000)}`);
    expect(verdict.ok && [verdict.request.title.length, verdict.request.note.length]).toEqual([201, 1001]);
  });

  it.each([
    ['javascript:alert(1)', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['command:workbench.action.quit', 'scheme'],
    ['vscode://other.extension/do', 'scheme'],
    ['data:text/html,<script>', 'scheme'],
    ['http://a.example', 'http'],
    ['https://user:secret@a.example', 'userInfo'],
    ['https://a.example/a b', 'character'],
    ['https://a.example/\u202Etxt', 'character'],
    ['https:\\\\a.example', 'character'],
    ['//a.example', 'relative'],
    ['https://', 'host'],
    [`https://a.example/${'a'.repeat(3000)}`, 'malformed'],
  ])('takes nothing of what comes with %j', (address, why) => {
    for (const encode of [once, twice]) {
      expect(read(`url=${encode(address)}&note=${encode('did it')}`)).toMatchObject({
        ok: false,
        reason: 'url',
        why,
      });
    }
  });

  it.each([
    ['', 'empty'],
    ['other=1', 'empty'],
    ['url=&title=&note=', 'empty'],
    ['%2500=1&note=%2500', 'empty'],
  ])('finds nothing in %j', (query, reason) => expect(read(query)).toEqual({ ok: false, reason }));

  it.each(['', '/', '/add/', '/run', '/add/../add'])('knows no other request: %j', (at) => {
    expect(read(`note=${twice('x')}`, at)).toEqual({ ok: false, reason: 'path' });
  });
});

it.each([
  ['two\nlines & more=1', 'two lines & more=1'],
  // A cut between the halves of a character cannot be encoded.
  [`${'a'.repeat(999)}🙂 and more`, `${'a'.repeat(999)}🙂…`],
])('is what the bookmarklet asks for: %#', (selected, note) => {
  const page = readFileSync(path.resolve(__dirname, '../../../docs/bookmarklet.md'), 'utf8');
  const [line = ''] = /^javascript:.*$/mu.exec(page) ?? [];
  const location = { href: url };
  runInNewContext(decodeURIComponent(line.slice('javascript:'.length)), {
    location,
    document: { title: 'Tom & "Ada" — 50 % ½' },
    getSelection: () => ({ toString: () => selected }),
    encodeURIComponent,
  });
  expect(location.href.startsWith(`vscode://${extensionId}/add?`)).toBe(true);
  const query = location.href.slice(location.href.indexOf('?') + 1);
  expect(read(query)).toEqual({
    ok: true,
    request: { url, title: 'Tom & "Ada" — 50 % ½', note },
  });
});
