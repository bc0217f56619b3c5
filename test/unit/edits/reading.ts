import type { AlignmentDocument } from '../../../src/document/model';

type Parser = typeof import('../../../src/document/parse');

/**
 * The parser, which reads each of the last few texts once: an editing function reads what its edits make of
 * a text, and the property reads the same again. What comes of a text hangs on nothing else, so that no
 * property is the weaker for it. The models are frozen: nobody may change what others were given.
 */
export function remembering(parser: Parser): Parser {
  const last = new Map<string, AlignmentDocument>();
  return {
    ...parser,
    parse(text, options) {
      if (options) return parser.parse(text, options);
      const model = last.get(text) ?? frozen(parser.parse(text));
      last.set(text, model);
      const [oldest = ''] = last.keys();
      if (last.size > 8) last.delete(oldest);
      return model;
    },
  };
}

/** Freezes plain data through and through. */
export function frozen<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  for (const value of Object.values(data)) frozen(value);
  return Object.freeze(data);
}

/**
 * Remembers what was found out of texts on which one editing function after the other is tried. Of a deep
 * search's texts there are more than are worth their room.
 */
export function onceFor<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    if (known.size < 2000) known.set(text, found);
    return found;
  };
}
