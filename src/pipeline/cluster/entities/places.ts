/** One list of places for the whole corpus, each within the region or country that contains it. */
import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import { compareText } from '../../../dataset/compare.ts';
import { placeId } from '../../../dataset/records/ids.ts';
import type { PlaceRecord } from '../../../dataset/records/records.ts';
import type { LocalPlace } from '../../stage.ts';
import { mergeByKey, sumOf, unionOf, withIds } from './merge-by-key.ts';

interface MergedPlace extends Omit<PlaceRecord, 'id' | 'parent'> {
  /** Keys of what may contain it, the nearest first. */
  readonly containers: readonly string[];
}

/**
 * The places by the keys that documents have for them. Equal keys are one place, and so are a town that no list has and the only one of
 * its name of which another document says where it lies. A container is named only when it is a place of the corpus too.
 */
export function mergePlaces(locals: readonly LocalPlace[]): ReadonlyMap<string, PlaceRecord> {
  const locatedElsewhere = unlocatedTowns(locals);
  const keyOf = ({ key }: LocalPlace): string => locatedElsewhere.get(key) ?? key;
  const merged = mergeByKey(locals, keyOf, mergeSame);
  const identified = withIds(merged, wordsOf, placeId);
  const countries = new Map(
    [...identified.values()].filter(({ kind }) => kind === 'country').map(({ country, id }) => [country, id]),
  );
  const places = new Map(
    [...identified].map(([key, { containers, ...place }]) => {
      const nearest = containers.find((container) => identified.has(container));
      const container = nearest === undefined ? undefined : identified.get(nearest)?.id;
      const parent = container ?? (place.kind === 'country' ? undefined : countries.get(place.country));
      return [key, { ...place, ...defined({ parent }) }];
    }),
  );
  for (const [key, located] of locatedElsewhere) {
    const place = places.get(located);
    if (place !== undefined) places.set(key, place);
  }
  return places;
}

/** Keys of towns of which their document says nothing but the name → key of the only one of that name that lies somewhere. */
function unlocatedTowns(locals: readonly LocalPlace[]): ReadonlyMap<string, string> {
  const located = new Map<string, Set<string>>();
  const towns = locals.filter(({ kind }) => kind === 'city');
  for (const { name, key, country } of towns) {
    if (country === undefined) continue;
    const keys = located.get(foldName(name)) ?? new Set();
    located.set(foldName(name), keys.add(key));
  }
  return new Map(
    towns.flatMap(({ name, key, country }): [string, string][] => {
      const [only, ...others] = country === undefined ? (located.get(foldName(name)) ?? []) : [];
      return only === undefined || others.length > 0 ? [] : [[key, only]];
    }),
  );
}

/** Towns of one name lie in several countries, but a country's name says all. */
const wordsOf = ({ name, kind, country }: MergedPlace): string =>
  kind === 'country' || country === undefined ? name : `${name} ${country}`;

function mergeSame(same: readonly LocalPlace[]): MergedPlace {
  const [best] = same.toSorted((a, b) => b.mentions - a.mentions || compareText(a.name, b.name));
  if (!best) throw new Error('mergeSame needs at least one place');
  const located = best.lat !== undefined ? best : same.find(({ lat }) => lat !== undefined);
  const told = [best, ...same];
  const containers = [...told.map(({ town }) => town), ...told.map(({ parent }) => parent)];
  return {
    name: best.name,
    kind: best.kind,
    ...defined({ country: best.country ?? same.find(({ country }) => country !== undefined)?.country }),
    containers: containers.filter((key) => key !== undefined),
    ...(located?.lat === undefined || located.lon === undefined ? {} : { lat: located.lat, lon: located.lon }),
    aliases: unionOf(same.map(({ aliases }) => aliases)),
    mentions: sumOf(same.map(({ mentions }) => mentions)),
  };
}
