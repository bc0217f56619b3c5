import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { factsFor } from '../../../src/references/facts';
import { inspectReference, isBlocked } from '../../../src/references/inspect';

/** What stands in the way of the only reference of a document. */
function obstacles(bullet: string, matter = '') {
  const model = parse(`${matter}- Follow your work\n    - ${bullet}\n\n### Craft\n\n- Examples\n    - x\n`);
  const [reference] = model.references;
  if (!reference) throw new Error('There is no reference.');
  const found = inspectReference(reference, factsFor(model, reference), {
    today: '2026-05-01',
    allowHttp: false,
  });
  return [isBlocked(found) ? 'blocked' : 'open', ...found.map(({ kind, ...rest }) => [kind, rest])];
}

const ada = '---\nemployee: ada\ncycle: 2026-H1\n---\n';
const query = (text: string, label = 'Work') => `${label}\n        - \`${text}\``;

describe('inspectReference', () => {
  it('finds nothing in the way of a search or link', () => {
    expect(obstacles('[Cards](https://a.example/?by=EMPLOYEE)', ada)).toEqual(['open']);
    expect(obstacles(query('is:pr author:${employee} merged:>=${cycleStart}'), ada)).toEqual(['open']);
  });
  it('finds what is unfinished', () => {
    expect(obstacles('[Cards]()')).toEqual(['blocked', ['unfinished', {}]]);
  });
  it('finds addresses that are not opened', () => {
    expect(obstacles('[Cards](http://a.example)')).toEqual(['blocked', ['unsafe', { reason: 'http' }]]);
    expect(obstacles('[Cards](javascript:alert(1))')).toEqual(['blocked', ['unsafe', { reason: 'scheme' }]]);
  });
  it('finds variables without a value, which are asked for', () => {
    const variables = [{ text: '${employee}', name: 'employee', wanted: 'employee' }];
    expect(obstacles(query('is:pr author:${employee}'))).toEqual(['open', ['missing', { variables }]]);
  });
  it('finds variables that there are not', () => {
    expect(obstacles(query('is:pr author:${employe}'), ada)).toEqual([
      'blocked',
      ['unknown', { variables: [{ text: '${employe}' }] }],
    ]);
  });
  it('tells queries that go to the clipboard, and those of no service', () => {
    expect(obstacles(query('in:#kudos @EMPLOYEE'), ada)).toEqual(['open', ['copied', {}]]);
    expect(obstacles(query('done by EMPLOYEE'), ada)).toEqual(['open', ['service', {}]]);
    const link = '[Chat](http://example.slack.com/x)\n        - `in:#kudos`';
    expect(obstacles(link)).toEqual(['open', ['unsafe', { reason: 'http' }], ['copied', {}]]);
  });
});
