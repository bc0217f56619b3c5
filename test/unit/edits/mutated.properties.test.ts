import { describe, expect, it, vi } from 'vitest';
import { longest } from '../searching';
import { editings } from './editing/table';
import { mutatedDocument } from './generated/mutations';
import { search } from './runs';

vi.mock('../../../src/document/parse', async (original) =>
  (await import('./reading')).remembering(await original()),
);

describe('In damaged samples and fixtures, nothing is lost by', () => {
  it.each(editings)(
    '$title',
    async (editing) => {
      const refused = await search(editing, mutatedDocument, false);
      expect(refused).toBeLessThan(0.2);
    },
    longest,
  );
});
