// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} in plain text is what this is about
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/references/safeUrl';

const https = (text: string) => safeUrl(text, { allowHttp: false });
const both = (text: string) => safeUrl(text, { allowHttp: true });

describe('safeUrl', () => {
  it.each([
    'https://example.com',
    'https://example.com/',
    'HTTPS://EXAMPLE.COM/',
    'https://example.com:8443/a/b?c=d&e=f#g',
    'https://github.com/search?q=is%3Apr%20label%3A%22a%2Bb%22%20%23%26%25%40&type=pullrequests',
    "https://example.com/it's/(fine)/!*~?q=${x}|y",
    'https://example.com/?next=https://user:pass@other.example.com/',
    'https://example.com/@ada',
    'https://example.com/a:b@c',
    'https://example.com?@',
    'https://bücher.example/straße?größe=ü',
    'https://例え.テスト/パス',
    'https://example.com/🎉',
    'https://192.0.2.1/',
    'https://[2001:db8::1]:443/',
    'https://localhost/',
    'https://example.com./',
  ])('opens %s, byte for byte', (text) => {
    expect(https(text)).toEqual({ ok: true, url: text });
  });

  it('opens http only where that is allowed', () => {
    expect(https('http://example.com/')).toEqual({ ok: false, reason: 'http' });
    expect(both('http://example.com/')).toEqual({ ok: true, url: 'http://example.com/' });
    expect(both('HtTp://example.com/')).toEqual({ ok: true, url: 'HtTp://example.com/' });
  });

  it.each([
    ['', 'empty'],
    ['docs/ladder.md', 'relative'],
    ['/etc/passwd', 'relative'],
    ['//example.com/', 'relative'],
    ['#mastery', 'relative'],
    ['?q=1', 'relative'],
    ['example.com', 'relative'],
    ['javascript:alert(1)', 'scheme'],
    ['JaVaScRiPt:alert(1)', 'scheme'],
    ['javascript://example.com/%0aalert(1)', 'scheme'],
    ['data:text/html,<script>alert(1)</script>', 'scheme'],
    ['command:workbench.action.terminal.new', 'scheme'],
    ['vscode:extension/a.b', 'scheme'],
    ['vscode://a.b/c', 'scheme'],
    ['vscode-insiders://a.b/c', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.com/', 'scheme'],
    ['mailto:ada@example.com', 'scheme'],
    ['blob:https://example.com/1', 'scheme'],
    ['view-source:https://example.com', 'scheme'],
    ['jar:https://example.com!/', 'scheme'],
    ['ssh://example.com', 'scheme'],
    ['x:', 'scheme'],
    ['httpss://example.com', 'scheme'],
    ['https+x://example.com', 'scheme'],
    ['example.com:443/', 'scheme'],
    ['https://ada:secret@example.com/', 'userInfo'],
    ['https://ada@example.com/', 'userInfo'],
    ['https://@example.com/', 'userInfo'],
    ['https://:@example.com/', 'userInfo'],
    ['https://example.com@other.example.net/', 'userInfo'],
    ['https://example.com:443@other.example.net', 'userInfo'],
    ['https:', 'host'],
    ['https:/', 'host'],
    ['https://', 'host'],
    ['https:///', 'host'],
    ['https:///example.com', 'host'],
    ['https:example.com', 'host'],
    ['https:/example.com', 'host'],
    ['https://?q', 'host'],
    ['https://#', 'host'],
    ['https://2130706433/', 'host'],
    ['https://0x7f.1/', 'host'],
    ['https://127.1/', 'host'],
    ['https://[::0001]/', 'host'],
    ['https://%65xample.com/', 'host'],
    ['https://example.com%2F.example.net/', 'malformed'],
    ['https://example.com%00.example.net/', 'malformed'],
    ['https://ｅxample.com/', 'host'],
    ['https://example。com/', 'host'],
    ['https://example.com／a', 'malformed'],
    ['https://ⓔxample.com', 'host'],
    ['https://:443/', 'malformed'],
    ['https://example.com:port/', 'malformed'],
    ['https://example.com:99999/', 'malformed'],
    ['https://exa mple.com/', 'character'],
    ['https://exa<mple.com/', 'malformed'],
    ['https://[::1/', 'malformed'],
    ['https://1.2.3.256/', 'malformed'],
    ['https://a..xn--a/', 'malformed'],
    [' https://example.com/', 'character'],
    ['https://example.com/ ', 'character'],
    ['https://example.com/\n', 'character'],
    ['https://example.com/a b', 'character'],
    ['\thttps://example.com/', 'character'],
    ['ht\ttps://example.com/', 'character'],
    ['ht\ntps://example.com/', 'character'],
    ['java\nscript:alert(1)', 'character'],
    ['java\tscript:alert(1)', 'character'],
    ['\u0000javascript:alert(1)', 'character'],
    ['\u0001javascript:alert(1)', 'character'],
    ['https:/\t/example.com/', 'character'],
    ['https://exam\u00ADple.com/', 'character'],
    ['https://exam\u200Bple.com/', 'character'],
    ['https://example.com/\u202Egpj.exe', 'character'],
    ['\uFEFFhttps://example.com/', 'character'],
    ['https://example.com/\u00A0', 'character'],
    ['https://example.com/\u2028', 'character'],
    ['https://example.com/\u007F', 'character'],
    ['https://example.com/\uD800', 'character'],
    ['https:\\\\example.com\\', 'character'],
    ['https://example.com\\@other.example.net/', 'character'],
    ['https:/\\example.com', 'character'],
    ['\\\\server\\share', 'character'],
    ['һttps://example.com/', 'relative'],
    ['httрs://example.com/', 'relative'],
    ['ｈttps://example.com/', 'relative'],
    ['https：//example.com/', 'relative'],
    ['ȷavascript:alert(1)', 'relative'],
    ['https∶//example.com', 'relative'],
  ])('refuses %j', (text, reason) => {
    expect(both(text)).toEqual({ ok: false, reason });
  });

  it('opens nothing hostile, however it is disguised', () => {
    const schemes = [
      'javascript',
      'data',
      'command',
      'vscode',
      'file',
      'vbscript',
      'about',
      'ws',
      'intent',
      'ms-word',
    ];
    const disguises = [
      '',
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\u00A0',
      '\u200B',
      '\u202E',
      '\uFEFF',
      '\\',
      'https',
      '/',
      '%20',
    ];
    const tails = [
      '',
      '//',
      '///',
      '//example.com/',
      '\\\\example.com',
      'alert(1)',
      ':https://example.com/',
      '%0a//x',
    ];
    let tried = 0;
    for (const scheme of schemes) {
      for (const disguise of disguises) {
        for (const tail of tails) {
          for (let at = 0; at <= scheme.length; at += 3) {
            const texts = [
              `${scheme.slice(0, at)}${disguise}${scheme.slice(at)}:${tail}`,
              `${disguise}${scheme.toUpperCase()}:${disguise}${tail}`,
            ];
            for (const text of texts) {
              tried++;
              expect(both(text), JSON.stringify(text)).toMatchObject({ ok: false });
            }
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(5000);
  });

  it('agrees with the parser of the web about the host of whatever it opens', () => {
    const pieces = [
      'https:',
      '//',
      '/',
      '\\',
      '@',
      'example.com',
      ':',
      'a',
      '#',
      '?',
      '.',
      '%40',
      '443',
      ' ',
      '\t',
      '[',
      ']',
    ];
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed;
    };
    let opened = 0;
    for (let i = 0; i < 20_000; i++) {
      const start = next() % 2 === 0 ? 'https://' : '';
      const text =
        start + Array.from({ length: 1 + (next() % 7) }, () => pieces[next() % pieces.length]).join('');
      const verdict = both(text);
      if (!verdict.ok) continue;
      opened++;
      expect(verdict.url).toBe(text);
      const url = new URL(text);
      expect(url.protocol).toBe('https:');
      expect([url.username, url.password]).toEqual(['', '']);
      // The simplest reader there is finds the same host.
      expect(
        text
          .slice('https://'.length)
          .split(/[/?#]/u)[0]
          ?.replace(/:(?:443)?$/u, ''),
      ).toBe(url.host);
    }
    expect(opened).toBeGreaterThan(100);
  });
});
