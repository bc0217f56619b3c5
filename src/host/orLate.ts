/**
 * Waits for something that may never come, or be refused.
 * @param limit how long it may take, in milliseconds
 * @param otherwise what there is where it is late or fails
 */
export async function orLate<Value>(
  coming: PromiseLike<Value>,
  limit: number,
  otherwise: Value,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), limit);
  });
  try {
    return await Promise.race([coming, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
