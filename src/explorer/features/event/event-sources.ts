import { listAt } from '../../../dataset/columns.ts';
import type { SourceEntry } from '../../../dataset/packed.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';

/** One publisher's sources by document id. */
export function sourcesById(index: DatasetIndex): ReadonlyMap<string, SourceEntry> {
  return new Map(index.dictionaries.sources.map((source) => [source.id, source]));
}

/** Positions of the sources of an event, in the order of the dictionary. */
export function sourcesOf({ table, dictionaries }: DatasetIndex, row: number): readonly SourceEntry[] {
  return [...listAt(table.sources, row)].flatMap((position) => dictionaries.sources[position] ?? []);
}
