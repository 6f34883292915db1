import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What tells one build of the analysis from another: a digest of the built modules and of the gazetteer.
 * @param builtFolder build/cli
 */
export function programFingerprint(builtFolder: string, gazetteerFile: string): string {
  const modules = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const digest = createHash('sha256').update(readFileSync(gazetteerFile));
  for (const name of modules) digest.update(name).update(readFileSync(join(builtFolder, name)));
  return digest.digest('hex');
}
