/** A type that only its own constructor can make, although it is a plain string or number at run time. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };

/** Closes a union: a case that was forgotten is a compile error, and a value that no type foresaw is a thrown one. */
export function assertUnreachable(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
