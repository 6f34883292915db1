/** The map of an event's page: drawn when the page is made, as SVG that takes its colours from the page. */
import { geoPath } from 'd3-geo';
import type { PlaceEntry } from '../dataset/format/packed.ts';
import type { Atlas } from '../maps/atlas.ts';
import { nameCountries } from '../maps/country-names.ts';
import { fitLocator, LOCATOR_SIZE, locatedPlaces, placeMarks, type LocatedPlace } from '../maps/locator.ts';
import { markup, type Markup } from './markup.ts';

/** Points nearer than this to the one before are left out: nobody sees them, and they are most of the map's weight. */
const LEAST_STEP_PX = 2;

/** Draws where places are, or nothing where none of them has coordinates. Many events have the same: each map is drawn once. */
export type DrawLocator = (places: readonly PlaceEntry[]) => Markup | undefined;

export function createLocatorMaps(atlas: Atlas): DrawLocator {
  const drawn = new Map<string, Markup>();
  return (places) => {
    const located = locatedPlaces(places);
    if (located.length === 0) return undefined;
    const key = located.map(({ id }) => id).join(' ');
    const map = drawn.get(key) ?? drawMap(atlas, located);
    drawn.set(key, map);
    return map;
  };
}

/** What it shows stands beside it in words: it is for the eye alone. */
function drawMap(atlas: Atlas, places: readonly LocatedPlace[]): Markup {
  const { widthPx, heightPx } = LOCATOR_SIZE;
  const projection = fitLocator(places, atlas);
  const path = geoPath(projection).digits(0);
  const names = nameCountries(atlas, projection, LOCATOR_SIZE, places);
  const size = `0 0 ${widthPx} ${heightPx}`;
  return markup`<svg class="event-page-map" aria-hidden="true" viewBox="${size}">
<path class="event-page-map-land" d="${thinned(path(atlas.countries))}"/>
<path class="event-page-map-borders" d="${thinned(path(atlas.borders))}"/>
${names.map(({ name, x, y }) => markup`<text class="event-page-map-country" x="${px(x)}" y="${px(y)}">${name}</text>`)}
${placeMarks(places, projection).map(
  ({
    name,
    x,
    y,
    nameX,
    nameY,
    nameAnchor,
  }) => markup`<circle class="event-page-map-halo" cx="${px(x)}" cy="${px(y)}" r="9"/>
<circle class="event-page-map-mark" cx="${px(x)}" cy="${px(y)}" r="4"/>
<text class="event-page-map-place" text-anchor="${nameAnchor}" x="${px(nameX)}" y="${px(nameY)}">${name}</text>`,
)}
</svg>`;
}

/** The lines of a path, `M0,0L9,9…`, with fewer points; those that shrink to a point are gone. */
function thinned(path: string | null): string {
  const lines = (path ?? '').split('M').slice(1);
  return lines
    .map((line) => {
      const isClosed = line.endsWith('Z');
      const kept: string[] = [];
      let [lastX, lastY] = [Infinity, Infinity];
      for (const point of line.replace('Z', '').split('L')) {
        const [x = 0, y = 0] = point.split(',').map(Number);
        if (Math.abs(x - lastX) < LEAST_STEP_PX && Math.abs(y - lastY) < LEAST_STEP_PX) continue;
        kept.push(point);
        [lastX, lastY] = [x, y];
      }
      return kept.length < 2 ? '' : `M${kept.join('L')}${isClosed ? 'Z' : ''}`;
    })
    .join('');
}

const px = (value: number): number => Math.round(value);
