/** `core-rows.js DATASET`: prints how many bytes the core of a dataset takes as rows of JSON, compressed: the same fields of each event. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { listAt } from '../../src/dataset/columns/columns.ts';
import { parseDictionaries, parseManifest } from '../../src/dataset/read/decode.ts';
import { readTable } from '../../src/dataset/read/event-table.ts';
import { PRECISIONS, type Dictionaries, type EventTable, type ListName } from '../../src/dataset/format/packed.ts';
import { EVENT_KINDS, STATUSES } from '../../src/dataset/records/records.ts';

const SCORE_DIGITS = 3;
/** As web servers compress. */
const LEVEL = 6;

const known = (ms: number | undefined): number | undefined => (Number.isNaN(ms) ? undefined : ms);

/** One event with ids and words where the core has positions; times are epoch ms, and what is not known is left out. */
function rowOf(table: EventTable, { actors, places, topics, sources }: Dictionaries, row: number) {
  const idsOf = (name: ListName, entries: readonly { readonly id: string }[]) =>
    Array.from(listAt(table[name], row), (position) => entries[position]?.id);
  return {
    start: known(table.earliestMs[row]),
    end: known(table.latestMs[row]),
    reported: known(table.reportedMs[row]),
    precision: PRECISIONS[table.precision[row] ?? 0],
    uncertain: table.uncertain[row] === 1,
    status: STATUSES[table.status[row] ?? 0],
    kind: EVENT_KINDS[table.kind[row] ?? 0],
    score: Number((table.score[row] ?? 0).toFixed(SCORE_DIGITS)),
    disagreement: table.disagreement[row] === 1,
    differing: table.differsMs.get(row),
    actors: idsOf('actors', actors),
    places: idsOf('places', places),
    about: idsOf('about', places),
    topics: idsOf('topics', topics),
    sources: idsOf('sources', sources),
  };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('core-rows.js expects the folder of a dataset.');
const open = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const manifest = parseManifest(await open('manifest.json'));
const dictionaries = parseDictionaries(await open(manifest.files.dictionaries.path));
const table = await readTable(manifest, dictionaries, open);

function* rows(): Generator<string> {
  for (let row = 0; row < table.count; row += 1) {
    yield `${row === 0 ? '[' : ',\n'}${JSON.stringify(rowOf(table, dictionaries, row))}`;
  }
  yield ']';
}

let bytes = 0;
for await (const part of Readable.from(rows()).pipe(createGzip({ level: LEVEL }))) bytes += part.length;
console.log(bytes);
