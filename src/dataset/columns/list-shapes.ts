/**
 * The list columns of some rows, packed. How many values an event has in each of them is its shape: few shapes are most of all,
 * so that a number a row says what would be one for each column.
 */
import { createPositions } from './columns.ts';
import { DatasetError } from '../dataset-error.ts';
import { planCoding } from './encode-coded-numbers.ts';
import { encodeNumbers } from './number-text.ts';
import { packColumn, shortest } from './pack-column.ts';
import { mostNumbers, readColumn, readSigned, type PackedColumn } from './packed-column.ts';
import { decodeRecency, encodeRecency } from './recency.ts';
import { LIST_COLUMNS, type EventTable, type ListColumn, type ListName, type Positions } from '../format/packed.ts';

interface PackedListColumns extends Readonly<Record<ListName, PackedColumn>> {
  /** Each in the order of LIST_COLUMNS; the most frequent first. */
  readonly shapes: (readonly number[])[];
  /** By row, the position of its shape. */
  readonly shape: PackedColumn;
}

/** Packs the lists of rows [from, to). */
export function encodeListColumns(table: Pick<EventTable, ListName>, from: number, to: number): PackedListColumns {
  const valuesOf = (name: ListName): Positions => {
    const { offsets, values } = table[name];
    return values.subarray(offsets[from], offsets[to]);
  };
  const lengthOf = (name: ListName, row: number): number =>
    (table[name].offsets[row + 1] ?? 0) - (table[name].offsets[row] ?? 0);
  const { shapes, positions } = shapesOf(
    Array.from({ length: to - from }, (_, at) => LIST_COLUMNS.map((name) => lengthOf(name, from + at))),
  );
  return {
    shapes,
    shape: packColumn(positions),
    actors: packColumn(valuesOf('actors')),
    places: packColumn(valuesOf('places')),
    about: packColumn(valuesOf('about')),
    topics: packColumn(valuesOf('topics')),
    sources: packSources(valuesOf('sources')),
  };
}

/** Where they are coded, sources are so by how recently they were met (recency.ts). */
function packSources(sources: Positions): PackedColumn {
  return shortest(sources.length, encodeNumbers(sources), () => [planCoding(encodeRecency(sources))]);
}

function readSources(packed: PackedColumn, count: number, below: number): Positions {
  if (typeof packed !== 'string') return decodeRecency(readSigned(packed, count), below);
  return readColumn(packed, createPositions(count, below), below);
}

interface Shapes extends Pick<PackedListColumns, 'shapes'> {
  /** By row. */
  readonly positions: readonly number[];
}

/** @param lengths by row how many values it has in each list column */
export function shapesOf(lengths: readonly (readonly number[])[]): Shapes {
  const keys = lengths.map((shape) => shape.join(' '));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Equal ones stay in the order in which they come: sorting is stable.
  const ordered = [...counts].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
  const positions = new Map(ordered.map((key, position) => [key, position]));
  return {
    shapes: ordered.map((key) => key.split(' ').map(Number)),
    positions: keys.map((key) => positions.get(key) ?? 0),
  };
}

/**
 * @param count of rows
 * @param sizes of the dictionaries: all positions are less
 * @throws DatasetError when the columns do not have what the shapes say
 */
export function decodeListColumns(
  packed: PackedListColumns,
  count: number,
  sizes: Readonly<Record<ListName, number>>,
): Readonly<Record<ListName, ListColumn>> {
  const { shapes, shape } = packed;
  if (shapes.some((lengths) => lengths.length !== LIST_COLUMNS.length)) {
    throw new DatasetError('A core file of the dataset is damaged: a shape does not fit its columns.');
  }
  const shapeOf = readColumn(shape, new Uint32Array(count), shapes.length);
  const columnOf = (name: ListName, column: number): ListColumn => {
    const lengths = Uint32Array.from(shapes, (own) => own[column] ?? 0);
    const offsets = offsetsOf(shapeOf, lengths);
    // No room is made for more values than there can be: one more than these is too many for whoever reads them.
    const room = Math.min(offsets[count] ?? 0, mostNumbers(packed[name]) + 1);
    const below = sizes[name];
    if (name === 'sources') return { offsets, values: readSources(packed[name], room, below) };
    return { offsets, values: readColumn(packed[name], createPositions(room, below), below) };
  };
  const [actors, places, about, topics, sources] = LIST_COLUMNS.map(columnOf);
  if (!actors || !places || !about || !topics || !sources) throw new Error('A list column is missing.');
  return { actors, places, about, topics, sources };
}

function offsetsOf(shapeOf: Uint32Array, lengths: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(shapeOf.length + 1);
  let end = 0;
  for (let row = 0; row < shapeOf.length; row += 1) {
    end += lengths[shapeOf[row] ?? 0] ?? 0;
    offsets[row + 1] = end;
  }
  return offsets;
}
