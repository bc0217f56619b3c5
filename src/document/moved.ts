/**
 * A copy of plain data in which every range begins and ends elsewhere. A range is an object that has the numbers
 * `start` and `end`.
 * @param by how many code units further, or nearer where it is negative
 */
export function moved<T>(value: T, by: number): T {
  return copy(value, by) as T;
}

function copy(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, by));
  const copied: Record<string, unknown> = {};
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    copied[key] =
      typeof inner === 'number' ? (key === 'start' || key === 'end' ? inner + by : inner) : copy(inner, by);
  }
  return copied;
}
