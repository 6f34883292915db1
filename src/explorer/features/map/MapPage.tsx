import { useMemo } from 'react';
import { countOf } from '../../../wording/plural.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { updateFilters } from '../../state/view-store.ts';
import { toggleValue } from '../../view/choose.ts';
import type { ViewFilters } from '../../view/view-state.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { countPlaces } from './place-counts.ts';

export interface MapPageProps {
  readonly dataset: LoadedDataset;
  readonly filters: ViewFilters;
  /** By row, 1 where the event passes the filters. */
  readonly matches: Uint8Array;
  readonly isWide: boolean;
}

const togglePlace = (id: string): void => updateFilters((filters) => toggleValue(filters, 'place', id, 'included'));

/** Only these places: what a box on the map chooses. */
const choosePlaces = (ids: readonly string[]): void =>
  updateFilters((filters) => ({ ...filters, place: { include: ids, exclude: filters.place.exclude } }));

/** Where the events happened, as a map and as a list. */
export function MapPage({ dataset, filters, matches, isWide }: MapPageProps) {
  const { table, dictionaries } = dataset.index;
  const { places, unplaced } = useMemo(
    () => countPlaces(table, dictionaries.places, matches),
    [table, dictionaries, matches],
  );
  const chosen = useMemo(() => new Set<string>(filters.place.include), [filters.place.include]);
  return (
    <div className="px-5 pt-5 pb-10">
      <h2 className="font-serif text-2xl font-semibold">Where it happened</h2>
      <p className="mt-1 max-w-[75ch] text-soft">
        {isWide
          ? 'A click on a place, or a box dragged over several, leaves only their events.'
          : 'A tap on a place leaves only its events.'}{' '}
        {unplaced > 0 && `${countOf(unplaced, 'event')} happened at no place that could be drawn.`}
      </p>
      <div className="mt-3">
        <PlaceMap places={places} chosen={chosen} isWide={isWide} onToggle={togglePlace} onChoose={choosePlaces} />
      </div>
      <PlaceTable places={places} chosen={chosen} onToggle={togglePlace} />
    </div>
  );
}
