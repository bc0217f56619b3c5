import type { Memory } from '../document/memory';
import type { AlignmentDocument } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { remembering } from '../document/remember';
import { unreadDocument } from '../document/unread';
import { isPostable } from './postable';

/** Reads a text as {@link parse} does. What it gives is shared: read only. */
export type Read = (text: string, options?: ParseOptions) => AlignmentDocument;

/**
 * Makes a reader whose models can be posted to another thread: a text of which there would be too much is left unread.
 * The last few texts are known as they are, so that taking back what was typed costs no reading.
 *
 * @param memory what was read before; without it, what {@link parse} shares with all
 */
export function reading(memory?: Memory): Read {
  return remembering((text: string, options?: ParseOptions): AlignmentDocument => {
    const model = parse(text, options, memory);
    return isPostable(model) ? model : unreadDocument(text.length);
  });
}
