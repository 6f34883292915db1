/** The packed columns of some rows → typed arrays. encode-core.ts writes them. */
import { decodeDurations, decodeLags, decodeTimes } from '../columns/columns.ts';
import { decodeListColumns } from '../columns/list-shapes.ts';
import { decodeNumbers } from '../columns/number-text.ts';
import { readColumn, type PackedColumn } from '../columns/packed-column.ts';
import { coreSchema, parseFile, type CoreFile } from '../format/packed-schemas.ts';
import { DatasetError } from '../dataset-error.ts';
import { PRECISIONS, type CoreChunk, type Dictionaries, type ListName } from '../format/packed.ts';
import { EVENT_KINDS, STATUSES } from '../records/records.ts';
import { scoreOfStep } from '../columns/score-steps.ts';
import { upgradeFile } from '../upgrade/schema-version.ts';

/** How many entries each dictionary has: what the lists may point at. */
export type DictionarySizes = Readonly<Record<ListName, number>>;

export function sizesOf({ actors, places, topics, sources }: Dictionaries): DictionarySizes {
  return {
    actors: actors.length,
    places: places.length,
    about: places.length,
    topics: topics.length,
    sources: sources.length,
  };
}

/**
 * Decodes a core file.
 * @throws DatasetError when it is none, or points at what the dictionaries do not have
 */
export function decodeCore(json: unknown, sizes: DictionarySizes): CoreChunk {
  const core = parseFile('core', coreSchema, upgradeFile('core', json));
  const { count, dated } = core;
  // Before room is made for so many: each has a letter at least.
  if (core.precision.length < count) throw new DatasetError('A core file of the dataset has fewer values than events.');
  const bytes = (column: PackedColumn, below: number) => readColumn(column, new Uint8Array(count), below);
  const precision = decodeNumbers(core.precision, new Uint8Array(count), PRECISIONS.length);
  const earliestMs = decodeTimes(core.earliest, count, precision);
  const reportedMs = decodeLags(core.reported, earliestMs, precision);
  const disagreement = bytes(core.disagreement, 2);
  return {
    count,
    dated,
    earliestMs,
    latestMs: endsOf(earliestMs, decodeDurations(core.durations, count, precision)),
    reportedMs,
    score: scoresOf(core.scores, count),
    precision,
    uncertain: bytes(core.uncertain, 2),
    status: bytes(core.status, STATUSES.length),
    kind: bytes(core.kind, EVENT_KINDS.length),
    disagreement,
    differsMs: differsOf(core, disagreement, reportedMs),
    ...decodeListColumns(core, count, sizes),
  };
}

/** The last moments of spans, inclusive; written over the durations. */
function endsOf(earliestMs: Float64Array, durations: Float64Array): Float64Array {
  for (let row = 0; row < durations.length; row += 1) {
    durations[row] = (earliestMs[row] ?? NaN) + (durations[row] ?? NaN) - 1;
  }
  return durations;
}

function scoresOf({ steps, values }: CoreFile['scores'], count: number): Float32Array {
  const scores = new Float32Array(readColumn(values, new Uint32Array(count), steps + 1));
  for (let row = 0; row < count; row += 1) scores[row] = scoreOfStep(scores[row] ?? 0, steps);
  return scores;
}

/** In a file that does not say since when sources differ, they do from the first report on. */
function differsOf(
  { differing }: CoreFile,
  disagreement: Uint8Array,
  reportedMs: Float64Array,
): ReadonlyMap<number, number> {
  const flagged = disagreement.reduce((sum, flag) => sum + flag, 0);
  const lags = differing && decodeDurations(differing, flagged);
  const differsMs = new Map<number, number>();
  let place = 0;
  disagreement.forEach((flag, row) => {
    if (flag === 0) return;
    const ms = (reportedMs[row] ?? NaN) + (lags === undefined ? 0 : (lags[place] ?? NaN));
    if (!Number.isNaN(ms)) differsMs.set(row, ms);
    place += 1;
  });
  return differsMs;
}
