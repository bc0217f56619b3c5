/**
 * An object whose values are made when they are first asked for, and then kept. What is made of it by spreading has
 * asked for all of them.
 */
export function lazily<T extends object>(makers: { readonly [Key in keyof T]-?: () => T[Key] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const get = (): T[typeof key] => {
      const value = makers[key]();
      Object.defineProperty(made, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(made, key, { get, enumerable: true, configurable: true });
  }
  return made;
}
