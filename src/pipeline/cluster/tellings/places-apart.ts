/** Where tellings say that something happened, and whether that can be one place. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import type { PlaceRecord } from '../../../dataset/records/records.ts';
import { liesWithinKm } from '../../text/distance.ts';
import { matchesOf } from '../../text/matches.ts';
import { quoteOf, type Telling } from './tellings.ts';

export interface Whereabouts {
  /** Where it happened and what it is about. */
  readonly all: readonly PlaceRecord[];
  /** Places with bounds where the telling says that it happened; of a statement, and of a count of the displaced, also those that it is about. */
  readonly bounded: readonly PlaceRecord[];
}

/** The places of a telling, which is compared with many. */
export const whereaboutsOf = rememberingEach(({ mention, places, about, quantities }: Telling): Whereabouts => {
  const all = [...places, ...about];
  const anyPlace = mention.kind === 'statement' || [...quantities].some((key) => key.endsWith(' displaced'));
  const bounded = (anyPlace ? all : places).filter(({ kind }) => BOUNDED.has(kind));
  return { all, bounded };
});

/** Whether both name one town or building, or one names a building and the other the town in which it stands. */
export const shareTown = ({ towns: mine }: Telling, { towns: theirs }: Telling): boolean =>
  [...mine].some((town) => theirs.has(town));

/** Whether both name one place or places close by, or one names a state and the other a place in it, or a building of which nobody says where it stands and a place of its state. */
export const sharePlace = (a: Telling, b: Telling): boolean => meetSomewhere(whereaboutsOf(a), whereaboutsOf(b));

/** The same of where they tell of. */
export const meetSomewhere = ({ all: mine }: Whereabouts, { all: theirs }: Whereabouts): boolean =>
  mine.some((place) =>
    theirs.some(
      (other) =>
        areOnePlace(place, other) || areOfOneState(place, other) || isState(place, other) || isState(other, place),
    ),
  );

/** Whether both name one place, or one names the state in which the other's place is known to lie. */
export const nameOnePlace = (a: Telling, b: Telling): boolean =>
  whereaboutsOf(a).all.some((place) =>
    whereaboutsOf(b).all.some(
      (other) => areOnePlace(place, other) || isStateOf(place, other) || isStateOf(other, place),
    ),
  );

/** Whether one is the state in which the other is known to lie. */
const isStateOf = ({ kind, country }: PlaceRecord, other: PlaceRecord): boolean =>
  kind === 'country' && country !== undefined && other.country === country;

/** Whether one is the state in which the other lies, or may lie for all that is known of it. */
const isState = (place: PlaceRecord, other: PlaceRecord): boolean =>
  isStateOf(place, other) || (place.kind === 'country' && place.country !== undefined && other.country === undefined);

const areOfOneState = (a: PlaceRecord, b: PlaceRecord): boolean =>
  a.country !== undefined && (mayStandIn(a, b) || mayStandIn(b, a));

/** Places of which none contains another or lies near it, when each telling says where it happened. */
export const placesExclude = (a: Telling, b: Telling): boolean => lieApart(whereaboutsOf(a), whereaboutsOf(b));

/** The same of where they tell of. */
export const lieApart = ({ bounded: mine }: Whereabouts, { bounded: theirs }: Whereabouts): boolean =>
  mine.length > 0 && theirs.length > 0 && !mine.some((place) => theirs.some((other) => mayBeOnePlace(place, other)));

const BOUNDED: ReadonlySet<PlaceRecord['kind']> = new Set(['city', 'building', 'region']);

/** "The mayor of Mellit was among five killed": whoever stands for a place is struck there, where the telling names no other. */
const IN_OFFICE =
  /\b(mayor|governor|prefect|chief|head|chairman|chairwoman|leader|commander|administrator|imam|bishop|head ?teacher|director) of (?:the )?([\p{L}-]+)/gu;
const IS_STRUCK =
  /^[^;:]{0,60}?\b(?:was|were|had been|has been|is) (?:among|killed|wounded|injured|hurt|shot|assassinated|abducted|kidnapped)\b/u;

const struckInOffice = (quote: string): RegExpExecArray | undefined =>
  matchesOf(IN_OFFICE, quote).find(({ index, 0: { length } }) => IS_STRUCK.test(quote.slice(index + length)));

/** Whether one telling says where it happened only by whom it befell, and the other says that it happened elsewhere. */
export function strikesAnother(a: Telling, b: Telling): boolean {
  const [mine, theirs] = [whereaboutsOf(a), whereaboutsOf(b)];
  if (mine.bounded.length > 0 && theirs.bounded.length > 0) return false;
  return lieApart(orByOffice(a), orByOffice(b));
}

const orByOffice = rememberingEach((telling: Telling): Whereabouts => {
  const told = whereaboutsOf(telling);
  if (told.bounded.length > 0) return told;
  const [, office, name] = struckInOffice(quoteOf(telling)) ?? [];
  if (name === undefined) return told;
  const standsFor = (place: PlaceRecord): boolean => [place.name, ...place.aliases].some((one) => one.startsWith(name));
  const struck = told.all.filter((place) => BOUNDED.has(place.kind) && standsFor(place));
  // a mayor stands for the town by whose name its region goes
  const bounded = office === 'mayor' ? struck.map((place) => ({ ...place, kind: 'city' as const })) : struck;
  return { all: told.all, bounded };
});

/** How far from the middle of its region a town lies at most. */
const REGION_KM = 150;

/** As areOnePlace; a town whose region is not known may lie in any that is not far, and a building of which that is not known in any. */
function mayBeOnePlace(a: PlaceRecord, b: PlaceRecord): boolean {
  if (areOnePlace(a, b) || mayStandIn(a, b) || mayStandIn(b, a)) return true;
  if (a.kind === b.kind || (a.kind !== 'region' && b.kind !== 'region') || a.parent !== b.parent) return false;
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return true;
  return liesWithinKm(REGION_KM, a.lat, a.lon, b.lat, b.lon);
}

/** Whether a building of which at most the state is known may stand in a town or region, or be a building of the same sort: "Yemen airport" that of Aden. */
function mayStandIn(building: PlaceRecord, other: PlaceRecord): boolean {
  if (building.kind !== 'building' || building.lat !== undefined || !BOUNDED.has(other.kind)) return false;
  if (building.country !== undefined && other.country !== undefined && building.country !== other.country) return false;
  return other.kind !== 'building' || sortOf(building) === sortOf(other);
}

/** "Airport" of "Yemen airport". */
const sortOf = ({ name }: PlaceRecord): string | undefined => name.toLowerCase().split(' ').at(-1);

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
