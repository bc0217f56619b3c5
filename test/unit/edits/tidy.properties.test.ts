import { describe, expect, it, vi } from 'vitest';
import { longest } from '../searching';
import { editings } from './editing/table';
import { tidyDocument } from './generated/documents';
import { search } from './runs';

vi.mock('../../../src/document/parse', async (original) =>
  (await import('./reading')).remembering(await original()),
);

describe('In tidy documents, nothing is lost, and no rule of markdownlint broken, by', () => {
  it.each(editings)(
    '$title',
    async (editing) => {
      expect(await search(editing, tidyDocument, true)).toBeLessThanOrEqual(0.02);
    },
    longest,
  );
});
