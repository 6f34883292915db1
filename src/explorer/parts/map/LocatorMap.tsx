import { useMemo } from 'react';
import type { PlaceEntry } from '../../../dataset/packed.ts';
import type { PlaceKind } from '../../../dataset/records.ts';
import { fitMap, type MapSize } from './map-projection.ts';
import { MapFrame } from './MapFrame.tsx';

export interface LocatorMapProps {
  /** Those without coordinates are not drawn. */
  readonly places: readonly PlaceEntry[];
}

const SIZE: MapSize = { widthPx: 380, heightPx: 170 };
const MARGIN_PX = 36;
/** So much of the world around a place says where it is, in degrees of longitude. */
const SURROUNDINGS: Readonly<Record<PlaceKind, number>> = {
  building: 26,
  city: 26,
  region: 50,
  other: 50,
  country: 90,
  sea: 90,
};

/** A small map that says where in the world something happened. */
export function LocatorMap({ places }: LocatorMapProps) {
  const located = useMemo(
    () =>
      places.flatMap(({ id, name, kind, lat, lon }) =>
        lat === undefined || lon === undefined ? [] : [{ id, name, kind, lat, lon }],
      ),
    [places],
  );
  const projection = useMemo(
    () => fitMap(located, SIZE, Math.max(...located.map(({ kind }) => SURROUNDINGS[kind])), MARGIN_PX),
    [located],
  );
  if (located.length === 0) return null;
  return (
    <MapFrame
      projection={projection}
      size={SIZE}
      label={`Map: ${located.map(({ name }) => name).join(', ')}`}
      keptClear={located}
    >
      {located.map(({ id, name, lat, lon }) => {
        const [x = 0, y = 0] = projection([lon, lat]) ?? [];
        const isRight = x < SIZE.widthPx * 0.7;
        return (
          <g key={id}>
            <circle cx={x} cy={y} r={9} className="fill-accent opacity-20" />
            <circle cx={x} cy={y} r={4} className="fill-accent stroke-raised" strokeWidth={1.5} />
            <text
              x={isRight ? x + 9 : x - 9}
              y={y + 4}
              textAnchor={isRight ? 'start' : 'end'}
              className="fill-ink stroke-map-land font-sans text-[12px] font-semibold [paint-order:stroke]"
              strokeWidth={3}
            >
              {name}
            </text>
          </g>
        );
      })}
    </MapFrame>
  );
}
