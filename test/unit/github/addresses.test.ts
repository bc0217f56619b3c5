import { describe, expect, it } from 'vitest';
import { addressesOf, pageOf, publicApi } from '../../../src/github/addresses';

describe('addressesOf', () => {
  it.each([
    [publicApi, 'https://api.github.com', 'https://api.github.com/graphql', 'github.com'],
    [
      'https://api.octo.ghe.com/',
      'https://api.octo.ghe.com',
      'https://api.octo.ghe.com/graphql',
      'octo.ghe.com',
    ],
    [
      'https://git.acme.example:8443/api/v3/',
      'https://git.acme.example:8443/api/v3',
      'https://git.acme.example:8443/api/graphql',
      'git.acme.example:8443',
    ],
    [
      'https://ada:secret@git.acme.example/api/v3?x#y',
      'https://git.acme.example/api/v3',
      'https://git.acme.example/api/graphql',
      'git.acme.example',
    ],
    [
      'http://localhost:3000/api/v3',
      'http://localhost:3000/api/v3',
      'http://localhost:3000/api/graphql',
      'localhost:3000',
    ],
  ])('finds the parts of %s', (baseUrl, rest, graphql, pages) => {
    expect(addressesOf(baseUrl)).toEqual({ rest, graphql, pages });
  });
});

describe('pageOf', () => {
  const addresses = addressesOf(publicApi);

  it.each([
    'https://github.com/acme/shop/pull/1',
    'https://github.com/acme/shop/pull/1#discussion_r1',
    'https://GitHub.com/acme/shop/commit/bb4cc8d',
  ])('takes %s', (url) => {
    expect(pageOf(url, addresses)).toBe(url);
  });

  it.each([
    undefined,
    null,
    7,
    {},
    '',
    'javascript:alert(1)',
    'command:workbench.action.terminal.new',
    '//github.com/acme/shop/pull/1',
    '/acme/shop/pull/1',
    'http://github.com/acme/shop/pull/1',
    'https://github.com.evil.example/acme/shop/pull/1',
    'https://evil.example/github.com/acme/shop/pull/1',
    'https://github.com@evil.example/acme/shop/pull/1',
    'https://ada@github.com/acme/shop/pull/1',
    'https://github.com:8443/acme/shop/pull/1',
    'https://gist.github.com/acme/1',
    'https://github.com/acme/shop/pull/1)](javascript:alert(1) ',
    'https://github.com/acme/\u202Eshop',
    'https://github.com\\@evil.example/',
    'https:\tgithub.com/acme',
  ])('takes no %j', (url) => {
    expect(pageOf(url, addresses)).toBeUndefined();
  });
});
