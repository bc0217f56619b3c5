import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../src/coverage/finding';
import { explanationIn } from '../../../src/host/explanation';

const page = readFileSync(path.resolve(__dirname, '../../../docs/findings.md'), 'utf8');

describe('explanationIn', () => {
  it.each([
    [
      'link-empty',
      'A link such as `[Merged Pull Requests]()` has no address. *What helps:* paste the address between the parentheses; or put a query as inline code below it, and leave the link out.',
    ],
    [
      'criterion-light',
      'The criterion has fewer examples than the minimum. *What helps:* go through the references together, and use **Insert Example…**.',
    ],
    [
      'criterion-crowded',
      'There are more examples than `performanceAlignment.coverage.maximumExamples`, 12 by default. *What helps:* keep the ones that represent the rest.',
    ],
  ])('%s', (code, expected) => {
    expect(explanationIn(page, code)).toBe(expected);
  });

  it.each(findingCodes)('says what %s means and what helps, in a few words', (code) => {
    const said = explanationIn(page, code) ?? '';
    expect(said).toMatch(/^[A-Z].*\. \*What helps:\* \S.*[.?]$/u);
    expect(said.length).toBeLessThan(330);
  });

  it('reads any line ends, and finds nothing that is not there', () => {
    expect(explanationIn('## a\r\n\r\nIt is. More.\r\n## b\r\n', 'a')).toBe('It is.');
    expect(explanationIn(page, 'criterion')).toBeUndefined();
  });
});
