/**
 * Gate: package-lock.json holds an entry for every optional dependency that one of its packages names. npm can leave the
 * binaries of other systems out without a word, and the clone then fails on those systems only.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} LockedPackage
 * @property {Record<string, string>} [optionalDependencies]
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * The optional dependencies without an entry, as "name, wanted by path".
 *
 * @param {Lockfile} lockfile
 * @returns {string[]}
 */
function missingEntries({ packages }) {
  const paths = new Set(Object.keys(packages));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !candidatePaths(path, name).some((candidate) => paths.has(candidate)))
      .map((name) => `${name}, wanted by ${path}`),
  );
}

/**
 * Where node looks for a package, from the innermost node_modules folder outwards.
 *
 * @param {string} from path of the package that wants it
 * @param {string} name
 */
function candidatePaths(from, name) {
  const candidates = [];
  for (let folder = from; ;) {
    candidates.push(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
    if (folder === '') return candidates;
    const outer = folder.lastIndexOf('/node_modules/');
    folder = outer < 0 ? '' : folder.slice(0, outer);
  }
}

/** @type {Lockfile} */
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = missingEntries(lockfile);
const total = Object.keys(lockfile.packages).length;
if (total < 2) missing.push('package-lock.json lists no packages at all');
for (const line of missing) console.log(line);
console.log(`${total} packages in the lock file, ${missing.length} entries missing`);
process.exitCode = missing.length === 0 ? 0 : 1;
