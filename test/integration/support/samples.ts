/// <reference path="../../../src/markdown.d.ts" />
import middle from '../../../samples/ada-middle-of-cycle.md';
import end from '../../../samples/grace-end-of-cycle.md';
import start from '../../../samples/linus-start-of-cycle.md';

/** The documents that a newcomer opens, out of the test's bundle. */
export const samples = { start, middle, end };
