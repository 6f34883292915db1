/** Where tellings say that something happened, and whether that can be one place. */
import type { PlaceRecord } from '../../../dataset/records/records.ts';
import { liesWithinKm } from '../../text/distance.ts';
import type { Telling } from '../tellings.ts';

interface Whereabouts {
  /** Where it happened and what it is about. */
  readonly all: readonly PlaceRecord[];
  /** Places with bounds where the telling says that it happened; of a statement, and of a count of the displaced, also those that it is about. */
  readonly bounded: readonly PlaceRecord[];
  /** Towns and buildings of all these. */
  readonly towns: readonly PlaceRecord[];
}

/** Each telling is compared with many. */
const whereabouts = new WeakMap<Telling, Whereabouts>();

/** The places of a telling. */
export function whereaboutsOf(telling: Telling): Whereabouts {
  const known = whereabouts.get(telling);
  if (known !== undefined) return known;
  const { mention, places, about, quantities } = telling;
  const all = [...places, ...about];
  const anyPlace = mention.kind === 'statement' || [...quantities].some((key) => key.endsWith(' displaced'));
  const bounded = (anyPlace ? all : places).filter(({ kind }) => BOUNDED.has(kind));
  const towns = all.filter(({ kind }) => kind === 'city' || kind === 'building');
  const found = { all, bounded, towns };
  whereabouts.set(telling, found);
  return found;
}

/** Whether both name one town or building. */
export function shareTown(a: Telling, b: Telling): boolean {
  const theirs = whereaboutsOf(b).towns;
  return whereaboutsOf(a).towns.some(({ id }) => theirs.some((other) => other.id === id));
}

/** Places of which none contains another or lies near it, when each telling says where it happened. */
export function placesExclude(a: Telling, b: Telling): boolean {
  const mine = whereaboutsOf(a).bounded;
  const theirs = whereaboutsOf(b).bounded;
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((place) => theirs.some((other) => mayBeOnePlace(place, other)));
}

const BOUNDED: ReadonlySet<PlaceRecord['kind']> = new Set(['city', 'building', 'region']);

/** How far from the middle of its region a town lies at most. */
const REGION_KM = 150;

/** As areOnePlace; a town whose region is not known may lie in any that is not far. */
function mayBeOnePlace(a: PlaceRecord, b: PlaceRecord): boolean {
  if (areOnePlace(a, b)) return true;
  if (a.kind === b.kind || (a.kind !== 'region' && b.kind !== 'region') || a.parent !== b.parent) return false;
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return true;
  return liesWithinKm(REGION_KM, a.lat, a.lon, b.lat, b.lon);
}

/** Places further apart than this are two places: a building is told with its city, a village with its district. */
const SAME_PLACE_KM = 40;
/** Two towns are two places, unless one has grown into the other. */
const SAME_TOWN_KM = 15;

/** Whether one place is the other, contains it, or lies close by. */
export function areOnePlace(a: PlaceRecord, b: PlaceRecord): boolean {
  if (a.id === b.id || a.parent === b.id || b.parent === a.id) return true;
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return false;
  const reach = a.kind === 'city' && b.kind === 'city' ? SAME_TOWN_KM : SAME_PLACE_KM;
  return liesWithinKm(reach, a.lat, a.lon, b.lat, b.lon);
}
