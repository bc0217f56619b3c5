import { describe, expect, it, vi } from 'vitest';
import { longest } from '../searching';
import { editings } from './editing/table';
import { alignmentDocument } from './generated/documents';
import { search } from './runs';

vi.mock('../../../src/document/parse', async (original) =>
  (await import('./reading')).remembering(await original()),
);

describe('In generated documents, nothing is lost by', () => {
  it.each(editings)(
    '$title',
    async (editing) => {
      const refused = await search(editing, alignmentDocument, false);
      expect(refused).toBeLessThanOrEqual(editing.mostRefused ?? 0.02);
    },
    longest,
  );
});
