/** Pieces that the schemas of corpus.yaml share: what is wrong is said in words for people, who need not know what a schema is. */
import * as v from 'valibot';

/** Text; a number too, since YAML reads `title: 1984` as one. */
export const text = v.pipe(v.union([v.string(), v.number()], 'Expected text'), v.transform(String));
export const filled = v.pipe(text, v.trim(), v.minLength(1, 'Expected text, but it is empty'));

/** An entry of a list, or what an entry is made of. */
export const item = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(entries, ({ received }) =>
    received === 'undefined' ? 'Expected this key, without which an entry says nothing' : 'Expected keys with values',
  );

export const maybe = <Output>(schema: v.GenericSchema<unknown, Output>) => v.nullish(schema);
export const maybeList = <Output>(schema: v.GenericSchema<unknown, Output>) =>
  v.nullish(v.array(schema, 'Expected a list'), []);

/** One of some words. */
export const oneOf = <const Word extends string>(words: readonly Word[]) =>
  v.picklist(words, `Expected one of ${words.join(', ')}`);

/** A number from the negative of a bound to the bound. */
export const degrees = (most: number) => {
  const expected = `Expected degrees from -${most} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(-most, expected), v.maxValue(most, expected));
};
