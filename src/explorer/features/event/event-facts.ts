import { listAt } from '../../../dataset/columns.ts';
import type { Claim, Role, WhenBasis } from '../../../dataset/records.ts';
import type { EventDetail, PlaceEntry, SourceEntry } from '../../../dataset/packed.ts';
import { parseEdtf } from '../../../dataset/edtf.ts';
import { formatWhen } from '../../query/format-when.ts';
import { zoneOffsetMs } from '../../base/zone-clock.ts';
import { PRECISIONS } from '../../../dataset/packed.ts';
import { containersOf, type DatasetIndex } from '../../query/dataset-index.ts';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  agent: 'acted',
  speaker: 'said it',
  target: 'was acted upon',
  addressee: 'was addressed',
  mentioned: 'is mentioned',
};

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

/** "Irpin, Kyiv Oblast, Ukraine". */
export function placeWithContainers(place: number, places: readonly PlaceEntry[]): string {
  return containersOf(place, places)
    .map((position) => places[position]?.name ?? '')
    .join(', ');
}

/** The claims on one quantity, and whether they differ. */
export interface ClaimGroup {
  readonly what: string;
  readonly claims: readonly Claim[];
  readonly isDisputed: boolean;
}

export function groupClaims(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.what);
    if (group === undefined) groups.set(claim.what, [claim]);
    else group.push(claim);
  }
  return [...groups].map(([what, group]) => ({
    what,
    claims: group,
    isDisputed: new Set(group.map(({ value, unit }) => `${value} ${unit ?? ''}`)).size > 1,
  }));
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
