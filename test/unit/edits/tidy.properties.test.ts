import { describe, expect, it, vi } from 'vitest';
import { editings } from './editing/table';
import { tidyDocument } from './generated/documents';
import { longest } from '../searching';
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
