import { expect, it } from 'vitest';
import { lineBreakAt, withLineFeeds } from '../../../src/edits/lineStyle';

it.each<[string, string, string]>([
  ['one kind of them', 'did a\r\n|did b\r\n', '\r\n'],
  ['no line end', 'did a|', '\n'],
  ['nothing at all', '|', '\n'],
  ['the end of a line', 'did a|\r\ndid b\n', '\r\n'],
  ['the middle of a line', 'did| a\r\ndid b\n', '\r\n'],
  ['the start of a line', 'did a\n|did b\r\ndid c\n', '\r\n'],
  ['a blank line', 'did a\n|\r\ndid c\n', '\r\n'],
  ['the end of the last line', 'did a\n\r\ndid b|', '\r\n'],
  ['an empty last line', 'did a\r\ndid b\n|', '\n'],
  ['a line behind a lone carriage return', 'did a\r|did b\n', '\r'],
  ['lines that give way', 'did a\n|did b\n|did c\r\ndid d\n', '\r\n'],
  ['words that give way', 'did a|\ndid b|\r\ndid c\n', '\r\n'],
  ['all that follows, which gives way', 'did a\r\ndid b|\ndid c\n|', '\r\n'],
  ['all of the text, which gives way', '|did a\r\n|', '\n'],
])('Lines are written with the line end of their place: %s', (_, marked, lineEnd) => {
  const [before = '', gone = '', behind] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const [start, end] = [before.length, before.length + (behind === undefined ? 0 : gone.length)];
  expect(lineBreakAt(text, { start, end })).toBe(lineEnd);
  if (start === end) expect(lineBreakAt(text, start)).toBe(lineEnd);
});

it('What is written elsewhere is taken with line feeds', () => {
  const text = 'a\r\nb\rc\nd';
  expect(withLineFeeds(text, { start: 0, end: text.length })).toBe('a\nb\nc\nd');
});
