/**
 * Everything that a link carries: what a person would expect to see again after opening the address somewhere else.
 * Values are named by their ids, never by a position, so that a link outlives a rebuild of the dataset.
 */
import type { EventId } from '../../dataset/records/ids.ts';
import type { EventStatus } from '../../dataset/records/records.ts';
import type { PageRef } from './page-ref.ts';
import type { ReadingPosition } from './reading-ref.ts';

/** The part of time that is shown, epoch milliseconds; `fromMs` is always smaller than `toMs`. */
export interface TimeWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

export const TRACKS_BY = ['topic', 'actor', 'place', 'source', 'none'] as const;
/** What the timeline's tracks stand for. */
export type TracksBy = (typeof TRACKS_BY)[number];

export const LIST_ORDERS = ['important', 'oldest', 'newest'] as const;
/** What the list starts with: what matters most, or one end of the window. */
export type ListOrder = (typeof LIST_ORDERS)[number];

export const CLOCKS = ['event', 'report'] as const;
/** Which time lays the events out: when they happened, or when they were first reported. */
export type Clock = (typeof CLOCKS)[number];

export const ACTOR_MATCHES = ['any', 'all'] as const;
/** Whether an event must name one of the chosen actors or every one of them. */
export type ActorMatch = (typeof ACTOR_MATCHES)[number];

export const FIGURES = ['differ'] as const;
/** What there is to say of an event's figures: that its sources give different ones. */
export type Figures = (typeof FIGURES)[number];

/** Ids that an event must have (one of them), and ids that it must not have, in the order they were chosen. */
export interface FacetChoice<Id extends string = string> {
  readonly include: readonly Id[];
  readonly exclude: readonly Id[];
}

/** The facets that are chosen by value. People and groups are both actors. */
export const FACET_KEYS = ['actor', 'place', 'topic', 'source', 'status', 'figures'] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

export interface ViewFilters {
  readonly actor: FacetChoice;
  readonly place: FacetChoice;
  readonly topic: FacetChoice;
  readonly source: FacetChoice;
  readonly status: FacetChoice<EventStatus>;
  readonly figures: FacetChoice<Figures>;
  readonly actorMatch: ActorMatch;
  /** Words to look for; empty when there are none. */
  readonly text: string;
  /** Only what had been reported by then, epoch ms; absent: all that is known now. */
  readonly knownMs: number | undefined;
}

export interface ViewState {
  readonly filters: ViewFilters;
  /** Absent: the densest part of the dataset, or the surroundings of the selected event. */
  readonly window: TimeWindow | undefined;
  readonly tracksBy: TracksBy;
  readonly order: ListOrder;
  readonly clock: Clock;
  /** IANA zone; absent: the reader's preference. */
  readonly zone: string | undefined;
  /** The event that is open. It may be unknown to this dataset. */
  readonly event: EventId | undefined;
  /** What is read in the source reader. */
  readonly reading: ReadingPosition | undefined;
  /** What stands in place of timeline and list; absent: these two. */
  readonly page: PageRef | undefined;
  /** Within another page: without the rail, with a way to the whole. */
  readonly isEmbedded: boolean;
}

const NOTHING_CHOSEN: FacetChoice<never> = { include: [], exclude: [] };

export const NO_FILTERS: ViewFilters = {
  actor: NOTHING_CHOSEN,
  place: NOTHING_CHOSEN,
  topic: NOTHING_CHOSEN,
  source: NOTHING_CHOSEN,
  status: NOTHING_CHOSEN,
  figures: NOTHING_CHOSEN,
  actorMatch: 'any',
  text: '',
  knownMs: undefined,
};

export const DEFAULT_VIEW: ViewState = {
  filters: NO_FILTERS,
  window: undefined,
  tracksBy: 'topic',
  order: 'important',
  clock: 'event',
  zone: undefined,
  event: undefined,
  reading: undefined,
  page: undefined,
  isEmbedded: false,
};

/** True when no filter narrows the events. */
export function isUnfiltered(filters: ViewFilters): boolean {
  return filters.knownMs === undefined && countChoices(filters) === 0;
}

/** How many values are wanted or left out; searched words are one. */
export function countChoices(filters: ViewFilters): number {
  const chosen = FACET_KEYS.map((key) => filters[key].include.length + filters[key].exclude.length);
  return chosen.reduce((sum, count) => sum + count, filters.text === '' ? 0 : 1);
}
