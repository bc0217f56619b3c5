import { plainLine } from './plainLine';

/** As much as is read at a glance. */
const longest = 300;

/**
 * The beginning of what stands below a title, a pull request's description or the rest of a commit's message, as
 * one line of plain text; nothing where nothing is said. What templates say to the writer alone is left out.
 *
 *     "<!-- What and why? -->\nCuts the\nbuild in half."   gives   { excerpt: "Cuts the build in half." }
 */
export function excerptOf(text: string | undefined): { excerpt?: string } {
  const [first = '', ...others] = (text ?? '').slice(0, 20_000).split('<!--');
  const seen = others.map((piece) => {
    const end = piece.indexOf('-->');
    return end < 0 ? '' : piece.slice(end + 3);
  });
  const excerpt = plainLine([first, ...seen].join(' '), longest);
  return excerpt === '' ? {} : { excerpt };
}
