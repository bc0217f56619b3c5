import type { AlignmentDocument, Part } from '../document/model';
import type { ExampleDates } from './exampleDates';
import type { Remark } from './finding';
import type { AssessOptions } from './options';

/** A rule looks at one part of a document, and at the days of examples that are known, and says what it finds. */
export type Rule = (
  part: Part,
  document: AlignmentDocument,
  options: AssessOptions,
  dates: ExampleDates,
) => Remark[];
