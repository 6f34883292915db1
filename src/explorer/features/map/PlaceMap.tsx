import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MapSize } from '../../../maps/map-projection.ts';
import { atlasQuery } from '../../data/atlas-query.ts';
import { MapFrame } from '../../parts/map/MapFrame.tsx';
import { classNames } from '../../base/class-names.ts';
import { countOf } from '../../../wording/plural.ts';
import { boxShape, isInBox } from './drag-box.ts';
import { fitPlaces } from './fit-places.ts';
import type { CountedPlace } from '../../query/places/place-counts.ts';
import { drawPlaces, placeAt } from './place-marks.ts';
import { useDragBox } from './use-drag-box.ts';

export interface PlaceMapProps {
  readonly places: readonly CountedPlace[];
  /** Ids of the places that are filtered by. */
  readonly chosen: ReadonlySet<string>;
  readonly isWide: boolean;
  readonly onToggle: (id: string) => void;
  readonly onChoose: (ids: readonly string[]) => void;
}

const WIDE: MapSize = { widthPx: 1000, heightPx: 520 };
const NARROW: MapSize = { widthPx: 360, heightPx: 300 };

/** The places as discs, their areas as large as they have events; where only a region or country is known, as rings. */
export function PlaceMap({ places, chosen, isWide, onToggle, onChoose }: PlaceMapProps) {
  const size = isWide ? WIDE : NARROW;
  const { data: atlas } = useQuery(atlasQuery);
  const projection = useMemo(() => fitPlaces(places, atlas, size), [places, atlas, size]);
  const marks = useMemo(() => drawPlaces(places, projection, size), [places, projection, size]);
  const { box, ...gesture } = useDragBox(
    size.widthPx,
    (dragged) => {
      const ids = marks.filter(({ x, y }) => isInBox(dragged, x, y)).map(({ id }) => id);
      if (ids.length > 0) onChoose(ids);
    },
    (x, y) => {
      const place = placeAt(marks, x, y);
      if (place !== undefined) onToggle(place.id);
    },
  );
  return (
    <MapFrame projection={projection} size={size} label="Map of the places" keptClear={places} {...gesture}>
      {marks.toReversed().map(({ id, name, count, x, y, radius, nameX, nameY, isNamed, isArea }) => (
        <g key={id} className="cursor-pointer">
          <title>{`${isArea ? 'Somewhere in ' : ''}${name}: ${countOf(count, 'event')}`}</title>
          <circle
            cx={x}
            cy={y}
            r={radius}
            className={classNames(
              chosen.has(id) ? 'fill-warning' : 'fill-accent',
              isArea ? (chosen.has(id) ? 'stroke-warning' : 'stroke-accent') : 'stroke-raised',
            )}
            fillOpacity={isArea ? 0.12 : 0.72}
            strokeWidth={isArea ? 1.5 : 1}
            strokeDasharray={isArea ? '3 2' : undefined}
          />
          {isNamed && (
            <text
              x={nameX}
              y={nameY}
              dominantBaseline="central"
              textAnchor="middle"
              className="pointer-events-none fill-ink stroke-map-land font-sans text-[12px] font-medium [paint-order:stroke]"
              strokeWidth={3}
            >
              {name}
            </text>
          )}
        </g>
      ))}
      {box !== undefined && (
        <rect {...boxShape(box)} className="pointer-events-none fill-accent stroke-accent" fillOpacity={0.12} />
      )}
    </MapFrame>
  );
}
