import { Suspense, useMemo } from 'react';
import { listAt } from '../../../dataset/columns/columns.ts';
import { innermostPlaces } from '../../../wording/place-words.ts';
import { optionalPart } from '../../base/optional-part.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';

/** Shapes of countries are many: the words come first. */
const LocatorMap = optionalPart(async () => (await import('../../parts/map/LocatorMap.tsx')).LocatorMap);

export interface WhereMapProps {
  readonly index: DatasetIndex;
  readonly row: number;
}

/** Where in the world an event happened; nothing where none of its places is on the map. */
export function WhereMap({ index: { table, dictionaries }, row }: WhereMapProps) {
  const drawn = useMemo(
    () =>
      innermostPlaces([...listAt(table.places, row)], dictionaries.places).flatMap(
        (place) => dictionaries.places[place] ?? [],
      ),
    [table, dictionaries, row],
  );
  if (!drawn.some(({ lat }) => lat !== undefined)) return null;
  return (
    <div className="mt-2 mb-1 aspect-[38/17] max-w-xl print:hidden">
      <Suspense fallback={null}>
        <LocatorMap places={drawn} />
      </Suspense>
    </div>
  );
}
