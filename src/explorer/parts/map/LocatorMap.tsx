import { useQuery } from '@tanstack/react-query';
import { geoPath, type GeoProjection } from 'd3-geo';
import { useMemo } from 'react';
import type { PlaceEntry } from '../../../dataset/packed.ts';
import type { PlaceKind } from '../../../dataset/records.ts';
import { atlasQuery, type Atlas } from '../../data/atlas-query.ts';
import { fitMap, type MapPoint, type MapSize } from './map-projection.ts';
import { MapFrame } from './MapFrame.tsx';

export interface LocatorMapProps {
  /** Those without coordinates are not drawn. */
  readonly places: readonly PlaceEntry[];
}

const SIZE: MapSize = { widthPx: 380, heightPx: 170 };
const MARGIN_PX = 36;
/** About the room that a name takes. */
const NAME_PX = 80;
const LINE_PX = 14;
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
  const { data: atlas } = useQuery(atlasQuery);
  const located = useMemo(() => locatedPlaces(places), [places]);
  const projection = useMemo(
    () => fitRecognisably(located, atlas, Math.max(...located.map(({ kind }) => SURROUNDINGS[kind]))),
    [located, atlas],
  );
  if (located.length === 0) return null;
  return (
    <MapFrame
      projection={projection}
      size={SIZE}
      label={`Map: ${located.map(({ name }) => name).join(', ')}`}
      keptClear={located}
    >
      {placeMarks(located, projection).map(({ id, name, x, y }) => {
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

interface LocatedPlace extends MapPoint {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
}

function locatedPlaces(places: readonly PlaceEntry[]): readonly LocatedPlace[] {
  return places.flatMap(({ id, name, kind, lat, lon }) =>
    lat === undefined || lon === undefined ? [] : [{ id, name, kind, lat, lon }],
  );
}

/** Within a large country a map without a border would be a blank sheet: it shows more until it shows one. */
function fitRecognisably(
  places: readonly LocatedPlace[],
  atlas: Atlas | undefined,
  leastDegrees: number,
): GeoProjection {
  const projection = fitMap(places, SIZE, leastDegrees, MARGIN_PX);
  const isBlank = atlas !== undefined && leastDegrees < 180 && geoPath(projection)(atlas.borders) === null;
  return isBlank ? fitRecognisably(places, atlas, leastDegrees * 1.5) : projection;
}

interface PlaceMark {
  readonly id: string;
  /** Empty where the name of another mark is in the way. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

function placeMarks(places: readonly LocatedPlace[], projection: GeoProjection): readonly PlaceMark[] {
  const marks: PlaceMark[] = [];
  for (const { id, name, lon, lat } of places) {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    const isCovered = marks.some((other) => Math.abs(other.x - x) < NAME_PX && Math.abs(other.y - y) < LINE_PX);
    marks.push({ id, name: isCovered ? '' : name, x, y });
  }
  return marks;
}
