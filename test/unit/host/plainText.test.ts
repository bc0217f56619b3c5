import { describe, expect, it } from 'vitest';
import { withoutLinks } from '../../../src/host/plainText';

/** What VS Code makes a link of in a notification. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/iu;

describe('withoutLinks', () => {
  it.each([
    ['There is no criterion “[a](command:x)” here.', 'There is no criterion “[a] (command:x)” here.'],
    [
      '[a](https://evil.example "b") and [c](file:///d)',
      '[a] (https://evil.example "b") and [c] (file:///d)',
    ],
    ['[[a](COMMAND:x)', '[[a] (COMMAND:x)'],
  ])('leaves %j nothing to click', (message, shown) => {
    expect(message).toMatch(link);
    expect(withoutLinks(message)).toBe(shown);
    expect(withoutLinks(message)).not.toMatch(link);
  });

  it('changes nothing else', () => {
    for (const message of ['Mastery (L4) [x] (y) a](', '']) {
      expect(withoutLinks(message)).toBe(message.replace('](', '] ('));
    }
  });
});
