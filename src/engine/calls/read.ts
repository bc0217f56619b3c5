import { reading } from '../reading';

/** What all calls read with, so that the next one knows what the last one read. */
export const read = reading();
