/** The packed columns of some rows → typed arrays. encode-core.ts writes them. */
import { decodeDurations, decodeLags, decodeLists, decodeSmall, decodeTimes } from './columns.ts';
import { coreSchema, parseFile, type CoreFile } from './packed-schemas.ts';
import { PRECISIONS, type CoreChunk, type Dictionaries, type ListColumn, type ListName } from './packed.ts';
import { EVENT_KINDS, STATUSES } from './records.ts';
import { DatasetError, upgradeFile } from './schema-version.ts';

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
  const earliestMs = decodeTimes(core.earliest);
  const durations = decodeDurations(core.durations);
  const reportedMs = decodeLags(core.reported, earliestMs);
  const scores = core.scoreThousandths;
  const disagreement = bytesOf('disagreement', core.disagreement, count, 2);
  for (const [name, column] of Object.entries({ earliestMs, durations, reportedMs, scores })) {
    assertColumn(name, column, count);
  }
  return {
    count,
    dated,
    earliestMs,
    latestMs: earliestMs.map((earliest, row) => earliest + (durations[row] ?? NaN) - 1),
    reportedMs,
    score: Float32Array.from(scores, (thousandths) => thousandths / 1000),
    precision: bytesOf('precision', core.precision, count, PRECISIONS.length),
    uncertain: bytesOf('uncertain', core.uncertain, count, 2),
    status: bytesOf('status', core.status, count, STATUSES.length),
    kind: bytesOf('kind', core.kind, count, EVENT_KINDS.length),
    disagreement,
    differsMs: differsOf(core, disagreement, reportedMs),
    ...listsOf(core, sizes),
  };
}

/** In a file that does not say since when sources differ, they do from the first report on. */
function differsOf(
  { differing }: CoreFile,
  disagreement: Uint8Array,
  reportedMs: Float64Array,
): ReadonlyMap<number, number> {
  const lags = differing && decodeDurations(differing);
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

function bytesOf(name: string, packed: CoreFile['kind'], length: number, below: number): Uint8Array {
  const values = decodeSmall(packed);
  assertColumn(name, values, length, below);
  return Uint8Array.from(values);
}

function listsOf(core: CoreFile, sizes: DictionarySizes): Readonly<Record<ListName, ListColumn>> {
  const decode = (name: ListName): ListColumn => {
    const column = decodeLists(core[name]);
    assertColumn(name, column.offsets.subarray(1), core.count);
    assertColumn(name, column.values, column.offsets[core.count] ?? 0, sizes[name]);
    return column;
  };
  return {
    actors: decode('actors'),
    places: decode('places'),
    about: decode('about'),
    topics: decode('topics'),
    sources: decode('sources'),
  };
}

/** A column must have a value for each row, and indices must lie within what they point into. */
function assertColumn(name: string, values: ArrayLike<number>, length: number, below = Infinity): void {
  if (values.length !== length) {
    throw new DatasetError(
      `The core file of the dataset is damaged: ${name} has ${values.length} values for ${length}.`,
    );
  }
  if (below === Infinity) return;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (value < 0 || value >= below) {
      throw new DatasetError(`The core file of the dataset is damaged: ${name} points at ${value} of ${below}.`);
    }
  }
}
