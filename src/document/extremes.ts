/**
 * The least of some numbers, or `most` where none is less. However many there are: a list that a text makes
 * long may be more than a call of `Math.min` takes.
 */
export function least(numbers: readonly number[], most = Number.POSITIVE_INFINITY): number {
  return numbers.reduce((found, one) => Math.min(found, one), most);
}

/** The greatest of some numbers, however many there are, or `least` where none is greater. */
export function greatest(numbers: readonly number[], least = Number.NEGATIVE_INFINITY): number {
  return numbers.reduce((found, one) => Math.max(found, one), least);
}
