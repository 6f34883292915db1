import { decodeNumbers } from '../columns/number-text.ts';
import { beginningSchema, parseFile } from '../format/packed-schemas.ts';
import type { BeginningRef } from '../format/packed.ts';
import { upgradeFile } from '../upgrade/schema-version.ts';
import { SIGNS_BELOW } from './word-signs.ts';

/**
 * Where in each event of a part of the table a word stands that begins so (word-signs.ts), by row from the part's first;
 * encode-beginnings.ts makes it.
 * @throws DatasetError when it is no such file
 */
export function decodeBeginning(json: unknown, { from, to }: BeginningRef): Uint8Array {
  const { signs } = parseFile('beginning', beginningSchema, upgradeFile('beginning', json));
  return decodeNumbers(signs, new Uint8Array(Math.max(0, to - from)), SIGNS_BELOW);
}
