/** What forbids that two tellings tell one happening. */
import type { PlaceRecord } from '../../dataset/records.ts';
import { distanceKm } from '../text/distance.ts';
import { agreedOn } from './roles.ts';
import { countTheSame } from './claims.ts';
import type { Telling } from './tellings.ts';

/**
 * Whether two tellings cannot be of one happening: their dates exclude each other, they happened at different places,
 * two different people speak, or one sentence or table told them apart. Different numbers are no veto: they are what makes a
 * disagreement.
 */
export function contradicts(a: Telling, b: Telling): boolean {
  return (
    toldApart(a, b) ||
    areRowsOfOneTable(a, b) ||
    datesContradict(a, b) ||
    placesContradict(a, b) ||
    speakersContradict(a, b)
  );
}

/** One sentence tells two happenings apart, unless it sets two figures for one thing against each other. */
function toldApart(a: Telling, b: Telling): boolean {
  return a.document === b.document && a.mention.sentence === b.mention.sentence && !dispute(a, b);
}

/** Whoever made a table told its rows apart. */
function areRowsOfOneTable(a: Telling, b: Telling): boolean {
  return a.document === b.document && a.mention.imported !== undefined && b.mention.imported !== undefined;
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

/** Two exact places, neither of which contains the other or lies near it, when each telling says where it happened. */
function placesContradict(a: Telling, b: Telling): boolean {
  if (a.mention.kind === 'statement' || b.mention.kind === 'statement') return false;
  const exact = ({ places }: Telling) => places.filter(({ kind }) => kind === 'city' || kind === 'building');
  const mine = exact(a);
  const theirs = exact(b);
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((place) => theirs.some((other) => areOnePlace(place, other)));
}

/** Places further apart than this are two places: a building is told with its city, a village with its district. */
const SAME_PLACE_KM = 40;

/** Whether one place is the other, contains it, or lies close by. */
export function areOnePlace(a: PlaceRecord, b: PlaceRecord): boolean {
  if (a.id === b.id || a.parent === b.id || b.parent === a.id) return true;
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return false;
  return distanceKm(a.lat, a.lon, b.lat, b.lon) <= SAME_PLACE_KM;
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
