import { useCallback } from 'react';
import type { Dictionaries, EventTable } from '../../dataset/format/packed.ts';
import type { Sliced } from '../base/slices.ts';
import { useSliced } from '../base/use-sliced.ts';
import type { TracksBy } from '../view/view-state.ts';
import { trackSlices, type Track } from './layout/tracks.ts';

/** Up to this many events, what goes through all of them is made within a frame. */
export const MOST_AT_ONCE = 20_000;
const NO_TRACKS: readonly Track[] = [];

export interface TracksRequest {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  readonly matches: Uint8Array;
  readonly tracksBy: TracksBy;
}

function* tracksOf({ table, dictionaries, matches, tracksBy }: TracksRequest): Sliced<{
  readonly dictionaries: Dictionaries;
  readonly tracks: readonly Track[];
}> {
  return { dictionaries, tracks: yield* trackSlices(table, dictionaries, matches, tracksBy) };
}

/** The tracks of the events that match. Those of very many are made in slices; until then the last ones stand. */
export function useTracks({ table, dictionaries, matches, tracksBy }: TracksRequest): readonly Track[] {
  const work = useCallback(
    () => tracksOf({ table, dictionaries, matches, tracksBy }),
    [table, dictionaries, matches, tracksBy],
  );
  const made = useSliced(work, table.dated <= MOST_AT_ONCE);
  // A dataset that is still coming has a new table now and then, with the same rows: its dictionaries tell it from another.
  return made?.dictionaries === dictionaries ? made.tracks : NO_TRACKS;
}
