/** One list of places for the whole corpus, each within the region or country that contains it. */
import { defined } from '../../../dataset/defined.ts';
import { compareText } from '../../../dataset/compare.ts';
import { placeId } from '../../../dataset/records/ids.ts';
import type { PlaceRecord } from '../../../dataset/records/records.ts';
import type { LocalPlace } from '../../stage.ts';
import { mergeByKey, sumOf, unionOf, withIds } from './merge-by-key.ts';

interface MergedPlace extends Omit<PlaceRecord, 'id' | 'parent'> {
  readonly parentKey?: string;
}

/** Equal keys are one place. A container is named only when it is a place of the corpus too. */
export function mergePlaces(locals: readonly LocalPlace[]): ReadonlyMap<string, PlaceRecord> {
  const merged = mergeByKey(locals, ({ key }) => key, mergeSame);
  const identified = withIds(merged, wordsOf, placeId);
  const countries = new Map(
    [...identified.values()].filter(({ kind }) => kind === 'country').map(({ country, id }) => [country, id]),
  );
  return new Map(
    [...identified].map(([key, { parentKey, ...place }]) => {
      const container = parentKey === undefined ? undefined : identified.get(parentKey)?.id;
      const parent = container ?? (place.kind === 'country' ? undefined : countries.get(place.country));
      return [key, { ...place, ...defined({ parent }) }];
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
  const parentKey = best.parent ?? same.find(({ parent }) => parent !== undefined)?.parent;
  return {
    name: best.name,
    kind: best.kind,
    ...defined({ country: best.country, parentKey }),
    ...(located?.lat === undefined || located.lon === undefined ? {} : { lat: located.lat, lon: located.lon }),
    aliases: unionOf(same.map(({ aliases }) => aliases)),
    mentions: sumOf(same.map(({ mentions }) => mentions)),
  };
}
