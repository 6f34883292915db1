import { listAt } from '../../../dataset/columns.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import type { EventActor, EventKind, EventStatus, Role, WhenBasis } from '../../../dataset/records.ts';
import type { EventDetail, PlaceEntry, SourceEntry } from '../../../dataset/packed.ts';
import { parseEdtf } from '../../../dataset/edtf.ts';
import { STATUS_WORDS } from '../../query/facet-labels.ts';
import { formatWhen } from '../../query/format-when.ts';
import { zoneOffsetMs } from '../../base/zone-clock.ts';
import { PRECISIONS } from '../../../dataset/packed.ts';
import { containersOf, type DatasetIndex } from '../../query/dataset-index.ts';

/** What an actor has to do with the event, behind the name. */
const ROLE_WORDS: Readonly<Record<Role, string>> = {
  agent: 'acted',
  speaker: 'said it',
  target: 'was acted upon',
  addressee: 'was addressed',
  mentioned: 'is concerned',
};

export interface ActorWithRoles {
  readonly id: string;
  readonly name: string;
  /** "acted and said it". */
  readonly roles: string;
}

/** Everybody once, with all roles, in the order in which they first appear. */
export function actorsWithRoles(actors: readonly EventActor[]): readonly ActorWithRoles[] {
  return [...groupBy(actors, ({ id }) => id)].map(([id, same]) => {
    const roles = [...new Set(same.map(({ role }) => role))];
    // Who did or said something is concerned anyway.
    const telling = roles.length > 1 ? roles.filter((role) => role !== 'mentioned') : roles;
    return { id, name: same[0]?.name ?? id, roles: telling.map((role) => ROLE_WORDS[role]).join(' and ') };
  });
}

/** How an event stands, with who says so where only somebody says it. */
export function standingInWords(status: EventStatus, kind: EventKind, actors: readonly EventActor[]): string {
  const speakers = [...new Set(actors.filter(({ role }) => role === 'speaker').map(({ name }) => name))];
  const by = speakers.length === 0 ? '' : ` by ${listed(speakers)}`;
  switch (status) {
    case 'claimed':
      return `Claimed${by}, not confirmed`;
    case 'denied':
    case 'proposed':
      return `${STATUS_WORDS[status]}${by}`;
    case 'happened':
    case 'planned':
    case 'ongoing':
      return `${kind === 'statement' ? 'Statement' : 'Action'} · ${STATUS_WORDS[status]}`;
  }
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const BASIS_WORDS: Readonly<Record<WhenBasis, string>> = {
  explicit: 'The source states the date',
  relative: 'Counted from the words of the source',
  'post-time': 'The source gives no date: it is the time of the post',
  unknown: 'Nothing in the source dates it',
};

/** A day, an instant or an interval in EDTF, in words. What cannot be read is given back as it is. */
export function formatEdtf(edtf: string, zone: string): string {
  const offsetMinutesAt = (localMs: number) => zoneOffsetMs(localMs, zone) / 60_000;
  const value = parseEdtf(edtf, offsetMinutesAt);
  if (value === undefined) return edtf;
  const isUncertain = value.approximate || value.uncertain;
  return formatWhen(value.earliestMs, value.latestMs, PRECISIONS.indexOf(value.precision), isUncertain, zone);
}

/** How the date is known: "“on Sunday”, counted from Mon 2 June 2025". */
export function explainDating(detail: EventDetail, zone: string): string {
  const { whenBasis, whenText, whenAnchor } = detail;
  if (whenText === undefined) return `${BASIS_WORDS[whenBasis]}.`;
  const words = `“${whenText}”`;
  if (whenBasis === 'relative' && whenAnchor !== undefined) {
    return `${words}, counted from ${formatEdtf(whenAnchor, zone)}.`;
  }
  return `${BASIS_WORDS[whenBasis]}: ${words}.`;
}

/** The places that contain none of the others: who names the city need not name its country too. */
export function innermostPlaces(found: readonly number[], places: readonly PlaceEntry[]): readonly number[] {
  const containers = new Set(found.flatMap((place) => containersOf(place, places).slice(1)));
  return found.filter((place) => !containers.has(place));
}

/** "Irpin, Kyiv Oblast, Ukraine". */
export function placeWithContainers(place: number, places: readonly PlaceEntry[]): string {
  return containersOf(place, places)
    .map((position) => places[position]?.name ?? '')
    .join(', ');
}

/** One publisher's sources by document id. */
export function sourcesById(index: DatasetIndex): ReadonlyMap<string, SourceEntry> {
  return new Map(index.dictionaries.sources.map((source) => [source.id, source]));
}

/** A plain reference for a footnote: publisher, title, day, address. */
export function citeEvent(title: string, when: string, sources: readonly SourceEntry[], address: string): string {
  const told = sources
    .map(({ publisher, title: headline, date }) =>
      [publisher, headline === undefined ? undefined : `“${headline}”`, date].filter(Boolean).join(', '),
    )
    .join('; ');
  return `${title} (${when}). ${told === '' ? '' : `Told by ${told}. `}${address}`;
}

/** Positions of the sources of an event, in the order of the dictionary. */
export function sourcesOf({ table, dictionaries }: DatasetIndex, row: number): readonly SourceEntry[] {
  return [...listAt(table.sources, row)].flatMap((position) => dictionaries.sources[position] ?? []);
}
