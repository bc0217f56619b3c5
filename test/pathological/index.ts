import { blocks } from './blocks';
import { documents } from './documents';
import { frontMatter } from './frontMatter';
import { inline } from './inline';
import type { Pathological } from './make';

export type { Pathological } from './make';

/**
 * Texts that are made to be slow or hard to read: for tests (nothing throws) and for benchmarks (nothing
 * blocks). Most of them stand in a document that is recognised, so that all of our readers see them.
 */
export const pathological: readonly Pathological[] = [...inline, ...blocks, ...documents, ...frontMatter];
