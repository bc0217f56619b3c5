import type { Analysis, Outline } from './analysis';
import type { AlignmentStore } from './store';

/** The open alignment documents as the views list them, read or not: the active one first, then by path. */
export function documentsInOrder(store: AlignmentStore): (Analysis | Outline)[] {
  const active = store.active.get();
  const isFirst = ({ document }: Analysis | Outline): boolean => document === active;
  return [...store.all(), ...store.outlines()].sort(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) || a.document.uri.path.localeCompare(b.document.uri.path),
  );
}
