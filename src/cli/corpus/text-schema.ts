/** Pieces that the schemas of corpus.yaml share. */
import * as v from 'valibot';

/** Text; a number too, since YAML reads `title: 1984` as one. */
export const text = v.pipe(v.union([v.string(), v.number()], 'Expected text'), v.transform(String));
export const filled = v.pipe(text, v.trim(), v.minLength(1, 'Expected text, but it is empty'));
export const maybe = <Output>(schema: v.GenericSchema<unknown, Output>) => v.nullish(schema);
export const maybeList = <Output>(schema: v.GenericSchema<unknown, Output>) => v.nullish(v.array(schema), []);
