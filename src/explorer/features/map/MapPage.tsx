import { useCallback, useMemo } from 'react';
import { countOf } from '../../../wording/plural.ts';
import { useQuestion } from '../../data/use-question.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { EventEngine } from '../../query/event-engine.ts';
import type { PlaceCounts } from '../../query/places/place-counts.ts';
import { updateFilters } from '../../state/view-store.ts';
import { toggleValue } from '../../view/choose.ts';
import type { ViewFilters } from '../../view/view-state.ts';
import { SoFar } from '../../parts/SoFar.tsx';
import { PlaceMap } from './PlaceMap.tsx';
import { PlaceTable } from './PlaceTable.tsx';

export interface MapPageProps {
  readonly dataset: LoadedDataset;
  readonly filters: ViewFilters;
  readonly isWide: boolean;
}

const NOWHERE: PlaceCounts = { places: [], unplaced: 0 };

const togglePlace = (id: string): void => updateFilters((filters) => toggleValue(filters, 'place', id, 'included'));

/** Only these places: what a box on the map chooses. */
const choosePlaces = (ids: readonly string[]): void =>
  updateFilters((filters) => ({ ...filters, place: { include: ids, exclude: filters.place.exclude } }));

/** Where the events happened, as a map and as a list. */
export function MapPage({ dataset, filters, isWide }: MapPageProps) {
  const ask = useCallback((engine: EventEngine) => engine.places(filters), [filters]);
  const { places, unplaced } = useQuestion(dataset, ask).value ?? NOWHERE;
  const chosen = useMemo(() => new Set<string>(filters.place.include), [filters.place.include]);
  return (
    <div className="px-5 pt-5 pb-10">
      <h2 className="font-serif text-2xl font-semibold">Where it happened</h2>
      <p className="mt-1 max-w-[75ch] text-soft">
        {isWide
          ? 'A click on a place, or a box dragged over several, leaves only their events.'
          : 'A tap on a place leaves only its events.'}{' '}
        {places.some(({ isArea }) => isArea) && 'A broken ring: somewhere in that region or country. '}
        {unplaced > 0 &&
          `${countOf(unplaced, 'event')} ${unplaced === 1 ? 'has' : 'have'} no place that could be drawn.`}
      </p>
      <SoFar progress={dataset.progress} />
      <div className="mt-3">
        <PlaceMap places={places} chosen={chosen} isWide={isWide} onToggle={togglePlace} onChoose={choosePlaces} />
      </div>
      <PlaceTable places={places} chosen={chosen} onToggle={togglePlace} />
    </div>
  );
}
