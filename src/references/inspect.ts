import type { Reference } from '../document/model';
import type { Facts } from './facts';
import type { MissingVariable } from './fill';
import { type OpeningOptions, openingOf } from './opening';
import type { UnsafeReason } from './safeUrl';
import type { TemplateProblem } from './template';

/**
 * What stands in the way of a reference, before it is opened:
 * - `unfinished`: it has neither an address nor a query;
 * - `unsafe`: its address is not opened;
 * - `unknown`: it holds variables that we do not know;
 * - `missing`: the document does not say what its variables stand for, which is asked for;
 * - `template`: the template of the user's own service cannot be used;
 * - `service`: nothing tells which service its query is for;
 * - `copied`: its service has no search link, so the query goes to the clipboard.
 */
export type Obstacle =
  | { kind: 'unfinished' }
  | { kind: 'unsafe'; reason: UnsafeReason }
  | { kind: 'unknown' | 'missing'; variables: readonly MissingVariable[] }
  | { kind: 'template'; service: string; problem: TemplateProblem }
  | { kind: 'service' | 'copied' };

/** Looks at a reference without opening it. */
export function inspectReference(reference: Reference, facts: Facts, options: OpeningOptions): Obstacle[] {
  if (reference.state === 'unfinished') return [{ kind: 'unfinished' }];
  const opening = openingOf(reference, facts, options);
  switch (opening.kind) {
    case 'open':
      return [];
    case 'nothing':
      return [{ kind: 'unsafe', reason: opening.reason }];
    case 'template':
      return [{ kind: 'template', service: opening.service, problem: opening.problem }];
    case 'missing': {
      const unknown = opening.variables.filter(({ wanted }) => wanted === undefined);
      return unknown.length > 0
        ? [{ kind: 'unknown', variables: unknown }]
        : [{ kind: 'missing', variables: opening.variables }];
    }
    case 'copy': {
      const isUnknown = reference.service === 'unknown';
      const refused: Obstacle[] = opening.refused ? [{ kind: 'unsafe', reason: opening.refused }] : [];
      return [...refused, { kind: isUnknown ? 'service' : 'copied' }];
    }
  }
}

/** Whether an obstacle keeps a reference from being opened at all. */
export function isBlocked(obstacles: readonly Obstacle[]): boolean {
  const isCopied = obstacles.some(({ kind }) => kind === 'copied' || kind === 'service');
  return obstacles.some(
    ({ kind }) =>
      kind === 'unfinished' || kind === 'unknown' || kind === 'template' || (kind === 'unsafe' && !isCopied),
  );
}
