import { listAt } from '../../dataset/columns/columns.ts';
import type { SourceEntry } from '../../dataset/format/packed.ts';
import type { DatasetIndex } from './dataset-index.ts';

/** The sources of the dataset by document id. */
export function sourcesById({ dictionaries }: Pick<DatasetIndex, 'dictionaries'>): ReadonlyMap<string, SourceEntry> {
  return new Map(dictionaries.sources.map((source) => [source.id, source]));
}

/** The sources of an event, in the order of the dictionary. */
export function sourcesOf(
  { table, dictionaries }: Pick<DatasetIndex, 'table' | 'dictionaries'>,
  row: number,
): readonly SourceEntry[] {
  return [...listAt(table.sources, row)].flatMap((position) => dictionaries.sources[position] ?? []);
}
