import type { Ladder } from '../cycle/ladder/ladder';
import type { AlignmentDocument } from '../document/model';
import { type ParseOptions, readingRules } from '../document/options';
import { descriptionSuggestions } from './descriptions';
import { evidenceSuggestions } from './evidence';
import { identitySuggestions } from './identities';
import { labelSuggestions } from './labels';
import { levelSuggestions } from './levels';
import { projectSuggestions } from './projects';
import { querySuggestions } from './queries';
import type { Place, Suggestion } from './suggestion';
import { isForeign, surroundingsOf } from './surroundings';

/** What is known of the document besides the lines. */
export interface Knowledge {
  model: AlignmentDocument;
  /** The text that the model was read from; perhaps that of some keystrokes ago. */
  text: string;
  /** How the text is read. */
  options?: ParseOptions;
  /** `YYYY-MM-DD` */
  today: string;
  /** An address that evidence may link to. */
  address?: string;
  /** What criteria mean, where the document goes by a ladder. */
  ladder?: Ladder;
}

/** A longer line is none that somebody begins. */
const longest = 2000;

/**
 * What may be written at the cursor. The lines decide what is wanted there; the model supplies names only, so that
 * it may be older than the last keystrokes.
 */
export function suggest(
  place: Place,
  { model, text, options, today, address, ladder }: Knowledge,
): Suggestion[] {
  if (place.before.length > longest || isForeign(place.lines, place.line)) return [];
  const around = surroundingsOf(place.lines, place.line, model, text, readingRules(options).words);
  const kinds = [
    () => projectSuggestions(place, around, model, text),
    () => evidenceSuggestions(place, around, address),
    () => querySuggestions(place, around, model, text, today),
    () => identitySuggestions(place, around, model, today),
    () => levelSuggestions(place, around, model),
    () => [
      ...descriptionSuggestions(place, around, model, text, ladder),
      ...labelSuggestions(place, around, model, text, options),
    ],
  ];
  for (const kind of kinds) {
    const found = kind();
    if (found.length > 0) return found;
  }
  return [];
}
