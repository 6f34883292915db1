import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PlaceEntry } from '../../../dataset/format/packed.ts';
import { fitLocator, LOCATOR_SIZE, locatedPlaces, placeMarks } from '../../../maps/locator.ts';
import { atlasQuery } from '../../data/atlas-query.ts';
import { MapFrame } from './MapFrame.tsx';

export interface LocatorMapProps {
  /** Those without coordinates are not drawn. */
  readonly places: readonly PlaceEntry[];
}

/** A small map that says where in the world something happened. */
export function LocatorMap({ places }: LocatorMapProps) {
  const { data: atlas } = useQuery(atlasQuery);
  const located = useMemo(() => locatedPlaces(places), [places]);
  const projection = useMemo(() => fitLocator(located, atlas), [located, atlas]);
  if (located.length === 0) return null;
  return (
    <MapFrame
      projection={projection}
      size={LOCATOR_SIZE}
      label={`Map: ${located.map(({ name }) => name).join(', ')}`}
      keptClear={located}
    >
      {placeMarks(located, projection).map(({ id, name, x, y, nameX, nameY, nameAnchor }) => (
        <g key={id}>
          <circle cx={x} cy={y} r={9} className="fill-accent opacity-20" />
          <circle cx={x} cy={y} r={4} className="fill-accent stroke-raised" strokeWidth={1.5} />
          <text
            x={nameX}
            y={nameY}
            textAnchor={nameAnchor}
            className="fill-ink stroke-map-land font-sans text-[12px] font-semibold [paint-order:stroke]"
            strokeWidth={3}
          >
            {name}
          </text>
        </g>
      ))}
    </MapFrame>
  );
}
