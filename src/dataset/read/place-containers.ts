import { containersOf } from './containers.ts';
import type { EventTable, ListColumn, PlaceEntry } from '../format/packed.ts';

/**
 * For each row every place where the event happened or that it concerns, and everything that contains those places, so that
 * choosing a country finds what happened in its cities. Each value at most once.
 */
export function placesWithContainers(
  table: Pick<EventTable, 'count' | 'places' | 'about'>,
  places: readonly PlaceEntry[],
): ListColumn<Uint32Array> {
  const chains = places.map((_, place) => Uint32Array.from(containersOf(place, places)));
  // By place the last row that was given it, so that none is given twice.
  const givenTo = new Int32Array(places.length).fill(-1);
  const offsets = new Uint32Array(table.count + 1);
  let values = new Uint32Array(Math.max(16, (table.places.values.length + table.about.values.length) * 2));
  let filled = 0;
  const give = (column: ListColumn, row: number): void => {
    const end = column.offsets[row + 1] ?? 0;
    for (let at = column.offsets[row] ?? 0; at < end; at += 1) {
      const chain = chains[column.values[at] ?? 0] ?? NO_CHAIN;
      for (let step = 0; step < chain.length; step += 1) {
        const place = chain[step] ?? 0;
        if (givenTo[place] === row) continue;
        givenTo[place] = row;
        if (filled === values.length) values = grown(values);
        values[filled] = place;
        filled += 1;
      }
    }
  };
  for (let row = 0; row < table.count; row += 1) {
    give(table.places, row);
    give(table.about, row);
    offsets[row + 1] = filled;
  }
  return { offsets, values: values.slice(0, filled) };
}

const NO_CHAIN = new Uint32Array();

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
