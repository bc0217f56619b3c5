import { describe, expect, it } from 'vitest';
import { composed } from '../../../src/edits/compose';
import { applyEdits, type TextEdit } from '../../../src/edits/textEdit';

const edit = (start: number, end: number, newText: string): TextEdit => ({ range: { start, end }, newText });

describe('Edits to what comes of edits', () => {
  it.each<[string, string, TextEdit[], TextEdit[], TextEdit[]]>([
    ['none', 'abc', [], [], []],
    ['the first alone', 'abc', [edit(1, 2, 'x')], [], [edit(1, 2, 'x')]],
    ['the second alone', 'abc', [], [edit(1, 2, 'x')], [edit(1, 2, 'x')]],
    ['apart', 'abc', [edit(2, 3, 'd')], [edit(0, 1, '')], [edit(0, 1, ''), edit(2, 3, 'd')]],
    [
      'behind what has grown',
      'abc',
      [edit(0, 0, '12')],
      [edit(4, 5, 'd')],
      [edit(0, 0, '12'), edit(2, 3, 'd')],
    ],
    ['within what was written', 'ab', [edit(1, 1, 'xyz')], [edit(2, 3, 'Y')], [edit(1, 1, 'xYz')]],
    ['over what was written and more', 'abcd', [edit(1, 2, 'xy')], [edit(2, 4, '')], [edit(1, 3, 'x')]],
    ['taking it back', 'abc', [edit(1, 1, 'x')], [edit(1, 2, '')], []],
    ['at the end', 'ab', [edit(2, 2, '\r\nx')], [edit(5, 5, '\r\ny')], [edit(2, 2, '\r\nx\r\ny')]],
    ['in other scripts', '直した🎉', [edit(0, 3, '')], [edit(0, 2, '書いた')], [edit(0, 5, '書いた')]],
  ])('%s', (_name, text, first, second, all) => {
    expect(composed(text.length, first, second)).toEqual(all);
    expect(applyEdits(text, composed(text.length, first, second))).toBe(
      applyEdits(applyEdits(text, first), second),
    );
  });
});
