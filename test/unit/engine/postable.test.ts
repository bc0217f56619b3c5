import { expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { engine } from '../../../src/engine/engine';
import { isPostable } from '../../../src/engine/postable';

const criterion = '### Craft\n\n- Examples\n    - ([1](https://a.example)): did it\n\n';

it('lets pass what people write', () => {
  expect(isPostable(parse(criterion.repeat(500)))).toBe(true);
});

it('holds back what would keep the other thread busy, and says that it was not read', {
  timeout: 60_000,
}, () => {
  const text = `### Craft\n\nExamples\n\n${'-\n'.repeat(30_000)}`;
  expect(isPostable(parse(text))).toBe(false);
  expect(engine.parse(text)).toMatchObject({ complete: false, criteria: [] });
});
