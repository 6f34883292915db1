/** What forbids that two tellings tell one happening. */
import type { PlaceRecord } from '../../dataset/records.ts';
import { liesWithinKm } from '../text/distance.ts';
import { agreedOn } from './roles.ts';
import { countedThings, countTheSame } from './claims.ts';
import type { Telling } from './tellings.ts';

/**
 * Whether two tellings cannot be of one happening: their dates exclude each other, they happened at different places,
 * two different people speak, or one sentence or table told them apart. Different numbers are no veto: they are what makes a
 * disagreement.
 */
export function contradicts(a: Telling, b: Telling): boolean {
  // What is quickest to see comes first: this is asked of millions of pairs.
  return (
    datesContradict(a, b) ||
    toldApart(a, b) ||
    setApart(a, b) ||
    areRowsOfOneTable(a, b) ||
    speakersContradict(a, b) ||
    placesContradict(a, b) ||
    areStrangers(a, b)
  );
}

/** One sentence tells two happenings apart, unless it sets two figures for one thing against each other. */
function toldApart(a: Telling, b: Telling): boolean {
  return a.document === b.document && a.mention.sentence === b.mention.sentence && !dispute(a, b);
}

/** "Separately, …", "Another strike …": the post says itself that this is something else than what it told before. */
const ANOTHER =
  /^[“"‘']?(?:separately|elsewhere|in (?:a separate|another|an unrelated)|(?:a|two|three|several) separate|another (?:\p{L}{1,15} ){0,2}(?:attack|strike|raid|blast|explosion|missile|drone|shell|rocket|bomb)s?)\b/iu;

function setApart(a: Telling, b: Telling): boolean {
  if (a.post !== b.post) return false;
  const later = a.mention.sentence > b.mention.sentence ? a : b;
  const text = later.passages[0]?.quote ?? '';
  return !later.isHeadline && ANOTHER.test(text);
}

/** Whoever made a table told its rows apart. */
function areRowsOfOneTable(a: Telling, b: Telling): boolean {
  return a.document === b.document && a.mention.imported !== undefined && b.mention.imported !== undefined;
}

/**
 * Two documents of which each names somebody or some place, and none that the other names, do not tell of one happening;
 * unless they count the same things, as a service and its state do of one attack.
 */
function areStrangers(a: Telling, b: Telling): boolean {
  if (a.document === b.document || !namesAny(a) || !namesAny(b)) return false;
  return !shareNames(a, b) && countTheSame(countedThings(a.quantities), countedThings(b.quantities)) === 0;
}

/** Whether a telling names anybody or any place. */
export const namesAny = ({ actors, places, about }: Telling): boolean =>
  actors.length + places.length + about.length > 0;

/** Whether two tellings have somebody or some place in common. */
function shareNames(a: Telling, b: Telling): boolean {
  if (a.actors.some(({ actor }) => b.actors.some((other) => other.actor.id === actor.id))) return true;
  const theirs = whereaboutsOf(b).all;
  return whereaboutsOf(a).all.some((place) => theirs.some((other) => areOnePlace(place, other)));
}

interface Whereabouts {
  /** Where it happened and what it is about. */
  readonly all: readonly PlaceRecord[];
  /** Places with bounds where the telling says that it happened; of a statement also those that it is about. */
  readonly bounded: readonly PlaceRecord[];
}

/** Each telling is compared with many. */
const whereabouts = new WeakMap<Telling, Whereabouts>();

function whereaboutsOf(telling: Telling): Whereabouts {
  const known = whereabouts.get(telling);
  if (known !== undefined) return known;
  const { mention, places, about } = telling;
  const all = [...places, ...about];
  const bounded = (mention.kind === 'statement' ? all : places).filter(({ kind }) => BOUNDED.has(kind));
  const found = { all, bounded };
  whereabouts.set(telling, found);
  return found;
}

/** "The army said ten fighters died, while the rebels put the toll at two": two speakers count the same. */
const dispute = (a: Telling, b: Telling): boolean =>
  countTheSame(a.quantities, b.quantities) > 0 && agreedOn(a, b, 'speaker') < 1;

/** A date that only the post gives may be off by a day: the report follows the happening. */
function datesContradict(a: Telling, b: Telling): boolean {
  if (!a.days || !b.days) return false;
  const slack = a.datedByText && b.datedByText ? 0 : 1;
  return a.days.first > b.days.last + slack || b.days.first > a.days.last + slack;
}

/** Places of which none contains another or lies near it, when each telling says where it happened. */
function placesContradict(a: Telling, b: Telling): boolean {
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
function areOnePlace(a: PlaceRecord, b: PlaceRecord): boolean {
  if (a.id === b.id || a.parent === b.id || b.parent === a.id) return true;
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return false;
  const reach = a.kind === 'city' && b.kind === 'city' ? SAME_TOWN_KM : SAME_PLACE_KM;
  return liesWithinKm(reach, a.lat, a.lon, b.lat, b.lon);
}

/** Two people speak. (What a state says, its minister says: those agree.) */
function speakersContradict(a: Telling, b: Telling): boolean {
  if (a.mention.kind !== 'statement' || b.mention.kind !== 'statement') return false;
  const speakers = ({ actors }: Telling) =>
    actors.filter(({ role, actor }) => role === 'speaker' && actor.kind === 'person').map(({ actor }) => actor.id);
  const mine = speakers(a);
  const theirs = speakers(b);
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id));
}
