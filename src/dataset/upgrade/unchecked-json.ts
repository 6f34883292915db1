/**
 * Reading JSON before it is checked, for the steps between versions: what is wrong with a damaged file is found when the result
 * is checked, here it only must not stop the conversion.
 */
export type Json = Readonly<Record<string, unknown>>;

export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
