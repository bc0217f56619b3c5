import { expect, it } from 'vitest';
import { withAnswers } from '../../../src/references/facts';

it('takes what the user answered where the document is silent, and only there', () => {
  const cycle = { first: '2026-01-01', last: '2026-06-30' };
  const answered = {
    employee: 'Ada',
    cycle,
    identities: { github: 'ada', slack: '@ada' },
    checkIns: ['2026-03-03'],
  };
  expect(withAnswers({ identities: {}, checkIns: [] }, answered)).toEqual(answered);
  const own = { employee: 'Grace', identities: { slack: '@grace' }, checkIns: ['2026-02-02'] };
  expect(withAnswers(own, answered)).toEqual({
    ...own,
    cycle,
    identities: { github: 'ada', slack: '@grace' },
  });
  expect(withAnswers(own, {})).toEqual(own);
});
