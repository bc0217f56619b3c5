import { describe, expect, it } from 'vitest';
import { goingForward } from '../../../../src/cycle/start/goingForward';

describe('What a summary says about the time to come', () => {
  it.each<[string, string, string[]]>([
    [
      'a sentence among others',
      'She did well. In the next cycle, she leads *two* projects. All agree.',
      ['In the next cycle, she leads *two* projects.'],
    ],
    [
      'the bullets below a line',
      'Good.\n\nGoing forward, `EMPLOYEE` should focus on:\n- one [link](https://a.example)\n  goes on\n* two\n\nThanks.',
      ['one [link](https://a.example) goes on', 'two'],
    ],
    [
      'the bullets behind a blank line',
      'Good.\n\nFor the half-year to come:\n\n- one\n- two\n',
      ['one', 'two'],
    ],
    ['a bullet', '- Good.\n- Next quarter: pair more.\n', ['Next quarter: pair more.']],
    ['what stands below a bullet', '- Looking ahead:\n    - pair more\n- Good.\n', ['pair more']],
    [
      'all below a heading',
      'Good.\n\n### Next cycle\n\nPair more.\n\n- lead\n\n### Thanks\n\nYou.',
      ['Pair more.', 'lead'],
    ],
    ['a sentence over two lines', 'She did well. In the\nfuture, she leads.', ['In the future, she leads.']],
    ['everything, where nothing is said of it', 'Good.\n\n### Thanks\n\n- You all.', ['Good.', 'You all.']],
    [
      'no words within words',
      'The adjacent nextcycles matter. Good.',
      ['The adjacent nextcycles matter. Good.'],
    ],
    ['German', 'Gut. Im nächsten Halbjahr leitet sie mehr.', ['Im nächsten Halbjahr leitet sie mehr.']],
    ['Japanese', '良い半年でした。今後は設計を主導する。', ['今後は設計を主導する。']],
    ['nothing twice', '- In the future: lead\n- In the future: lead', ['In the future: lead']],
    ['nothing at all', '\n\n---\n', []],
  ])('%s', (_, source, expected) => {
    expect(goingForward(source)).toEqual(expected);
  });
});
