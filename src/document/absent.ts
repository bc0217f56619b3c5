import type { Passage } from './model';

/** A passage that is not there. */
export const absent: Passage = { state: 'absent', text: '' };
