import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/document/model';
import type { Facts } from '../../../src/references/facts';
import { type Opening, openingOf, type ServiceOptions } from '../../../src/references/opening';
import { services } from '../../../src/references/services';

const facts: Facts = {
  employee: 'Ada Lovelace',
  cycle: { first: '2026-01-01', last: '2026-06-30' },
  identities: {},
  checkIns: [],
};

function open(reference: Partial<Reference>, some: Facts = facts, options: ServiceOptions = {}): Opening {
  return openingOf(
    { label: 'Work', service: 'link', state: 'written', range: { start: 0, end: 0 }, ...reference },
    some,
    // Even where the user allows what is not encrypted.
    { today: '2026-04-15', allowHttp: true, services: options },
  );
}

const scheme = fc.constantFrom(
  ...['javascript', 'data', 'command', 'vscode', 'vscode-insiders', 'file', 'vbscript', 'about', 'ws', 'ftp'],
  ...['intent', 'ms-word', 'blob', 'mailto', 'view-source', 'jar', 'ssh', 'x-help'],
);
const disguise = fc.constantFrom(
  ...['', ' ', '\t', '\n', '\0', '\u00A0', '\u200B', '\u202E', '\uFEFF', '\\', '/', '%20'],
);
const host = fc.constantFrom(
  'evil.example',
  'github.com',
  'example.atlassian.net',
  'gitlab.com',
  'dev.azure.com/a/b',
);
const tail = fc.oneof(
  fc.constantFrom('', '/', '//', '?x', '#x'),
  fc.webPath(),
  fc.string({ unit: 'binary' }),
);

/** What somebody might want opened, and nobody should: of another scheme, disguised, or with a user's name. */
const hostile = fc.oneof(
  fc
    .tuple(disguise, scheme, disguise, fc.constantFrom(':', '://', ':\\\\'), host, tail)
    .map((parts) => parts.join('')),
  fc
    .tuple(scheme, fc.nat(8), disguise, host, tail)
    .map(([name, at, sign, where, end]) => `${name.slice(0, at)}${sign}${name.slice(at)}:${where}${end}`),
  fc
    .tuple(fc.constantFrom('ada@', 'ada:secret@', '@', ':@', 'github.com@', 'github.com:443@'), host, tail)
    .map(([user, where, end]) => `https://${user}${where}${end}`),
  fc
    .tuple(
      fc.constantFrom(
        'https:\\\\',
        'https:',
        'https:/',
        'https:///',
        '//',
        '\\\\',
        'https:/\\',
        'ht\ntps://',
        'https://\u202E',
        'https:/\t/',
      ),
      host,
      tail,
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom(
        'https://0x7f.1',
        'https://2130706433',
        'https://%67ithub.com',
        'https://ｇithub.com',
        'https://github。com',
      ),
      tail,
    )
    .map(([where, end]) => where + (end.startsWith('/') ? end : `/${end}`)),
);
const id = fc.constantFrom(...services.map((service) => service.id), 'made-up');
const homes = new Set([
  'github.com',
  'gitlab.com',
  'drive.google.com',
  'bitbucket.org',
  'linear.app',
  'www.notion.so',
]);
const query = 'is:pr author:EMPLOYEE after:${cycleStart}';

/** The address that would be opened, with or without the clipboard. */
function addressOf(opening: Opening): URL | undefined {
  const url = opening.kind === 'open' || opening.kind === 'copy' ? opening.url : undefined;
  return url === undefined ? undefined : new URL(url);
}

describe('of 5,000 hostile addresses none is opened', () => {
  // The same for everybody, so that it fails for nobody by chance.
  const runs = { numRuns: 5000, seed: 20_261_124 };

  it('as the link of a reference', () => {
    fc.assert(
      fc.property(id, hostile, (service, url) => {
        expect(addressOf(open({ service, url }))).toBeUndefined();
      }),
      runs,
    );
  });

  it('as the link above a query, which may still be searched at the service’s home', () => {
    fc.assert(
      fc.property(id, hostile, (service, url) => {
        const address = addressOf(open({ service, url, query }));
        if (address)
          expect([address.protocol, homes.has(address.host), address.username]).toEqual(['https:', true, '']);
        // What runs in many places does not fall back on its home.
        if (services.find((known) => known.id === service)?.siteOf) expect(address).toBeUndefined();
      }),
      runs,
    );
  });

  it('as the place where a service runs', () => {
    fc.assert(
      fc.property(id, hostile, (service, site) => {
        const address = addressOf(open({ service, query }, facts, { sites: { [service]: site } }));
        if (address)
          expect([address.protocol, homes.has(address.host), address.username]).toEqual(['https:', true, '']);
      }),
      runs,
    );
  });

  it('as a template', () => {
    fc.assert(
      fc.property(
        id,
        hostile,
        fc.constantFrom('', '{query}', '{+query}', '{/query}'),
        (service, text, end) => {
          const own = [{ id: service, template: text + end }];
          expect(addressOf(open({ service, query }, facts, { own }))).toBeUndefined();
        },
      ),
      runs,
    );
  });

  it('as a person or a query, whatever the template does with them', () => {
    let opened = 0;
    const template = fc.constantFrom(
      ...[
        '{query}',
        '{+query}',
        '{+employee}',
        '?q={query}',
        '{#query}',
        '{/employee}',
        '{.query}',
        '{;query,employee}',
      ],
    );
    fc.assert(
      fc.property(hostile, template, (text, end) => {
        const own = [{ id: 'own', template: `https://tracker.example.com/${end}` }];
        const address = addressOf(
          open({ service: 'own', query: text }, { ...facts, employee: text }, { own }),
        );
        if (!address) return;
        opened++;
        expect([address.origin, address.username]).toEqual(['https://tracker.example.com', '']);
      }),
      runs,
    );
    expect(opened).toBeGreaterThan(1000);
  });

  it('as a person, whoever searches for them', () => {
    let opened = 0;
    fc.assert(
      fc.property(id, hostile, (service, employee) => {
        const sites = { [service]: 'https://site.example.com/base' };
        const text = 'a EMPLOYEE';
        const address = addressOf(open({ service, query: text }, { ...facts, employee }, { sites }));
        if (!address) return;
        opened++;
        expect([address.origin, address.username]).toEqual(['https://site.example.com', '']);
      }),
      runs,
    );
    expect(opened).toBeGreaterThan(1000);
  });
});
