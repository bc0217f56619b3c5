import type { AlignmentDocument, Part } from '../document/model';
import type { Remark } from './finding';
import type { AssessOptions } from './options';

/** A rule looks at one part of a document and says what it finds. */
export type Rule = (part: Part, document: AlignmentDocument, options: AssessOptions) => Remark[];
