import { minimumFor } from '../coverage';
import type { Rule } from '../rule';

/**
 * `criterion-narrow`: there are enough examples, and all of them come from one project. Examples without
 * a project are left out of account; a single example is light or enough, never narrow.
 */
export const criterionNarrow: Rule = ({ criteria }, document, { minimumExamples }) =>
  criteria.flatMap((criterion) => {
    const projects = criterion.examples.flatMap(({ project }) => project ?? []);
    if (projects.length < Math.max(2, minimumFor(criterion, document, minimumExamples))) return [];
    const [project] = projects;
    if (project === undefined || projects.some((other) => other !== project)) return [];
    return [
      {
        code: 'criterion-narrow',
        args: { criterion: criterion.name, count: projects.length, project },
        range: criterion.nameRange,
      },
    ];
  });
