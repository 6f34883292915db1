/**
 * The list of the world's places that scripts/build-gazetteer.mjs made (its header describes the file). Nothing is parsed
 * at load: a look-up is a binary search in the name section and a parse of the few lines found.
 */
import { defined } from '../dataset/defined.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldName, foldWords } from '../dataset/fold.ts';
import { remembering } from '../dataset/remembering.ts';
import type { Gazetteer, GazetteerEntry } from '../pipeline/stage.ts';

/** Must stand where people see places: the data's licence asks for it. */
export const GAZETTEER_CREDIT = 'Places: GeoNames (geonames.org), CC BY 4.0, reduced.';

/** Where `npm run build:cli` leaves the list: above the built entries, of which this is a part. */
export const GAZETTEER_FILE = fileURLToPath(new URL('../gazetteer.txt', import.meta.url));

const NEWLINE = 10;
/** How many answers are kept: documents name the same places over and over. */
const REMEMBERED = 20_000;

/** @throws Error when the file is missing or of another version */
export function loadGazetteer(file: string): Gazetteer {
  const bytes = readFileSync(file);
  const headEnd = bytes.indexOf(NEWLINE) + 1;
  const [format, version, nameBytes, count] = bytes.toString('latin1', 0, headEnd).trim().split('\t');
  if (format !== 'dateline-gazetteer' || version !== '1') throw new Error(`${file} is not a gazetteer of this version`);
  const placesStart = headEnd + Number(nameBytes);
  const names = bytes.toString('latin1', headEnd, placesStart);
  const starts = lineStarts(bytes, placesStart, Number(count));

  const entry = (number: number): GazetteerEntry | undefined => {
    const line = bytes.toString('utf8', starts[number], (starts[number + 1] ?? bytes.length) - 1);
    const [name, kind, country, region, lat, lon, population] = line.split('\t');
    if (name === undefined || country === undefined) return undefined;
    const regionName = region === undefined || region === '' ? undefined : entry(Number.parseInt(region, 36))?.name;
    return {
      name,
      kind: kind === 'r' ? 'region' : 'city',
      country,
      ...defined({ region: regionName }),
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population),
    };
  };
  const lookUp = (key: string): readonly GazetteerEntry[] =>
    (findLine(names, key)?.split(',') ?? []).flatMap((number) => entry(Number.parseInt(number, 36)) ?? []);

  const lookUpName = (name: string): readonly GazetteerEntry[] => {
    const exact = lookUp(foldWords(name));
    if (exact.length > 0) return exact;
    const folded = lookUp(`~${foldName(name)}`);
    return folded.length > 0 ? folded : lookUp(foldName(name));
  };

  return { find: remembering(lookUpName, REMEMBERED) };
}

/** Where each of `count` lines starts. */
function lineStarts(bytes: Uint8Array, from: number, count: number): Uint32Array {
  const starts = new Uint32Array(count);
  let at = from;
  for (let number = 0; number < count; number++) {
    starts[number] = at;
    at = bytes.indexOf(NEWLINE, at) + 1;
  }
  return starts;
}

/** What stands after "key TAB" in sorted lines, or undefined. */
function findLine(lines: string, key: string): string | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const tab = lines.indexOf('\t', start);
    const end = lines.indexOf('\n', tab);
    const name = lines.slice(start, tab);
    if (name === key) return lines.slice(tab + 1, end);
    if (name < key) low = end + 1;
    else high = start;
  }
  return undefined;
}
