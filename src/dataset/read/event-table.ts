/** The event table as one set of columns, filled chunk by chunk in any order. */
import { createPositions } from '../columns/columns.ts';
import { decodeCore, sizesOf, type DictionarySizes } from './decode-core.ts';
import type { OpenFile } from './decode.ts';
import {
  LIST_COLUMNS,
  PRECISIONS,
  type CoreChunk,
  type CoreChunkRef,
  type Dictionaries,
  type EventTable,
  type ListName,
  type Manifest,
} from '../format/packed.ts';
import { DatasetError } from '../dataset-error.ts';

/** A table that chunks are placed into. */
export interface FillableTable extends EventTable {
  readonly differsMs: Map<number, number>;
}

/**
 * A table of the right size without any event in it yet. Until its chunk is placed, a row has no values, and the time at
 * which its chunk begins, so that the column of starts is in order from the beginning.
 */
export function createEventTable(
  chunks: readonly CoreChunkRef[],
  dated: number,
  sizes: DictionarySizes,
): FillableTable {
  const count = chunks.at(-1)?.to ?? 0;
  const list = (name: ListName) => ({
    offsets: new Uint32Array(count + 1),
    values: createPositions(
      chunks.reduce((sum, { values }) => sum + values[name], 0),
      sizes[name],
    ),
  });
  const table: FillableTable = {
    count,
    dated,
    earliestMs: new Float64Array(count).fill(NaN),
    latestMs: new Float64Array(count).fill(NaN),
    reportedMs: new Float64Array(count).fill(NaN),
    precision: new Uint8Array(count).fill(PRECISIONS.indexOf('undated')),
    uncertain: new Uint8Array(count),
    status: new Uint8Array(count),
    kind: new Uint8Array(count),
    score: new Float32Array(count),
    disagreement: new Uint8Array(count),
    differsMs: new Map(),
    actors: list('actors'),
    places: list('places'),
    about: list('about'),
    topics: list('topics'),
    sources: list('sources'),
  };
  const filled: Record<ListName, number> = { actors: 0, places: 0, about: 0, topics: 0, sources: 0 };
  for (const { from, to, earliestMs, values } of chunks) {
    if (earliestMs !== undefined) {
      const end = Math.min(to, dated);
      table.earliestMs.fill(earliestMs, from, end);
      table.latestMs.fill(earliestMs - 1, from, end);
    }
    for (const name of LIST_COLUMNS) {
      // Empty lists where the chunk's values will begin; the last row's end is set by the next chunk.
      table[name].offsets.fill(filled[name], from, to);
      filled[name] += values[name];
      table[name].offsets[to] = filled[name];
    }
  }
  return table;
}

/**
 * Puts the rows of a chunk into their places.
 * @throws DatasetError when it has not the rows or values that the manifest says
 */
export function placeChunk(table: FillableTable, chunk: CoreChunk, ref: CoreChunkRef): void {
  const { from } = ref;
  const isWhole =
    chunk.count === ref.to - from && LIST_COLUMNS.every((name) => chunk[name].values.length === ref.values[name]);
  if (!isWhole)
    throw new DatasetError(`The core file ${ref.path} of the dataset does not have what the manifest says.`);
  table.earliestMs.set(chunk.earliestMs, from);
  table.latestMs.set(chunk.latestMs, from);
  table.reportedMs.set(chunk.reportedMs, from);
  table.precision.set(chunk.precision, from);
  table.uncertain.set(chunk.uncertain, from);
  table.status.set(chunk.status, from);
  table.kind.set(chunk.kind, from);
  table.score.set(chunk.score, from);
  table.disagreement.set(chunk.disagreement, from);
  for (const [row, ms] of chunk.differsMs) table.differsMs.set(from + row, ms);
  for (const name of LIST_COLUMNS) {
    const { offsets, values } = table[name];
    const base = offsets[from] ?? 0;
    values.set(chunk[name].values, base);
    const own = chunk[name].offsets;
    for (let row = 0; row <= chunk.count; row += 1) offsets[from + row] = base + (own[row] ?? 0);
  }
}

/** The whole table. A single chunk is the table as it is. */
export async function readTable(
  { files, counts }: Manifest,
  dictionaries: Dictionaries,
  open: OpenFile,
): Promise<EventTable> {
  const sizes = sizesOf(dictionaries);
  const chunks = await Promise.all(files.core.map(async (ref) => decodeCore(await open(ref.path), sizes)));
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const table = createEventTable(files.core, counts.events - counts.undated, sizes);
  files.core.forEach((ref, position) => {
    const chunk = chunks[position];
    if (chunk !== undefined) placeChunk(table, chunk, ref);
  });
  return table;
}
