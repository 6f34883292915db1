import { listAt } from './columns.ts';
import { containersOf } from './containers.ts';
import type { EventTable, ListColumn, PlaceEntry } from './packed.ts';

/**
 * For each row every place where the event happened or that it concerns, and everything that contains those places, so that
 * choosing a country finds what happened in its cities. Each value at most once.
 */
export function placesWithContainers(
  table: Pick<EventTable, 'count' | 'places' | 'about'>,
  places: readonly PlaceEntry[],
): ListColumn {
  const chains = places.map((_, place) => containersOf(place, places));
  const offsets = new Uint32Array(table.count + 1);
  let values = new Uint32Array(Math.max(16, (table.places.values.length + table.about.values.length) * 2));
  let filled = 0;
  for (let row = 0; row < table.count; row += 1) {
    const from = filled;
    for (const column of [table.places, table.about]) {
      for (const place of listAt(column, row)) {
        for (const container of chains[place] ?? []) {
          if (values.subarray(from, filled).includes(container)) continue;
          if (filled === values.length) values = grown(values);
          values[filled] = container;
          filled += 1;
        }
      }
    }
    offsets[row + 1] = filled;
  }
  return { offsets, values: values.slice(0, filled) };
}

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
