/**
 * A value that is documented as `T`, and may be anything. The names of its fields are held against what is
 * documented; what is in them is unknown until somebody looks.
 */
export type Unsure<T> = T extends null | undefined
  ? T
  : T extends readonly unknown[]
    ? unknown
    : T extends object
      ? { readonly [Key in keyof T]?: Unsure<T[Key]> } | null | undefined
      : unknown;

/** The text that a value should be; `undefined` for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The number that a value should be, where it counts something; `undefined` for anything else. */
export function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The list that a value should be; `undefined` for anything else. */
export function listOf<T>(value: unknown): Unsure<T>[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** The day `YYYY-MM-DD` of a moment in ISO 8601, by the clock that it is written in. */
export function dayOf(value: unknown): string | undefined {
  return /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T/.exec(textOf(value) ?? '')?.[1];
}
