import { useEffect, useMemo, useState } from 'react';
import type { Dictionaries, EventTable } from '../../dataset/packed.ts';
import { runInSlices } from '../base/slices.ts';
import type { TracksBy } from '../view/view-state.ts';
import { buildTracks, trackSlices, type Track } from './tracks.ts';

/** Up to this many events tracks are made within a frame. */
const MOST_AT_ONCE = 20_000;
const NO_TRACKS: readonly Track[] = [];

export interface TracksRequest {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  readonly matches: Uint8Array;
  readonly tracksBy: TracksBy;
}

/** The tracks of the events that match. Those of very many are made in slices; until then the last ones stand. */
export function useTracks({ table, dictionaries, matches, tracksBy }: TracksRequest): readonly Track[] {
  const isSmall = table.dated <= MOST_AT_ONCE;
  const atOnce = useMemo(
    () => (isSmall ? buildTracks(table, dictionaries, matches, tracksBy) : NO_TRACKS),
    [isSmall, table, dictionaries, matches, tracksBy],
  );
  // A dataset that is still coming has a new table now and then, with the same rows: its dictionaries tell it from another.
  const [inSlices, setInSlices] = useState({ dictionaries, tracks: NO_TRACKS });
  useEffect(() => {
    if (isSmall) return;
    return runInSlices(trackSlices(table, dictionaries, matches, tracksBy), (tracks) =>
      setInSlices({ dictionaries, tracks }),
    );
  }, [isSmall, table, dictionaries, matches, tracksBy]);
  if (isSmall) return atOnce;
  return inSlices.dictionaries === dictionaries ? inSlices.tracks : NO_TRACKS;
}
