import { useQuery } from '@tanstack/react-query';
import { geoPath, type GeoProjection } from 'd3-geo';
import { useMemo, type ReactNode, type SVGAttributes } from 'react';
import type { Atlas } from '../../../maps/atlas.ts';
import { nameCountries, type NamedPoint } from '../../../maps/country-names.ts';
import type { MapSize } from '../../../maps/map-projection.ts';
import { classNames } from '../../base/class-names.ts';
import { atlasQuery } from '../../data/atlas-query.ts';

export interface MapFrameProps extends Pick<
  SVGAttributes<SVGSVGElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
> {
  readonly projection: GeoProjection;
  readonly size: MapSize;
  /** What the map shows, in a few words. */
  readonly label: string;
  /** Places near which no country is named, because they are. */
  readonly keptClear: readonly NamedPoint[];
  /** What is drawn over the countries, in px of the map. */
  readonly children: ReactNode;
}

/**
 * Countries with their borders and names, as far as they are in sight. Until they have come it is neither land nor sea. It is
 * drawn for the eye alone: what it shows must stand beside it in words.
 */
export function MapFrame({ projection, size, label, keptClear, children, ...pointer }: MapFrameProps) {
  const { data: atlas, error, refetch } = useQuery(atlasQuery);
  return (
    <figure aria-label={label}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${size.widthPx} ${size.heightPx}`}
        className={classNames(
          'block h-auto w-full touch-pan-y rounded-md select-none',
          atlas === undefined ? 'bg-sunken' : 'bg-map-sea',
        )}
        {...pointer}
      >
        {atlas !== undefined && <Countries atlas={atlas} projection={projection} size={size} keptClear={keptClear} />}
        {children}
      </svg>
      {error !== null && (
        <figcaption className="mt-1 text-[0.8rem] text-muted">
          The outlines of the countries could not be loaded.{' '}
          <button type="button" className="text-link min-h-6" onClick={() => void refetch()}>
            Try again
          </button>
        </figcaption>
      )}
    </figure>
  );
}

interface CountriesProps extends Pick<MapFrameProps, 'projection' | 'size' | 'keptClear'> {
  readonly atlas: Atlas;
}

function Countries({ atlas, projection, size, keptClear }: CountriesProps) {
  const path = useMemo(() => geoPath(projection), [projection]);
  const names = useMemo(() => nameCountries(atlas, projection, size, keptClear), [atlas, projection, size, keptClear]);
  const land = useMemo(() => path(atlas.countries) ?? undefined, [path, atlas]);
  const borders = useMemo(() => path(atlas.borders) ?? undefined, [path, atlas]);
  return (
    <g className="pointer-events-none">
      <path d={land} className="fill-map-land stroke-map-border" strokeWidth={0.5} />
      <path d={borders} className="fill-none stroke-map-border" strokeWidth={1} />
      {names.map(({ name, x, y }) => (
        <text key={name} x={x} y={y} textAnchor="middle" className="fill-muted font-sans text-[10px] tracking-wide">
          {name}
        </text>
      ))}
    </g>
  );
}
