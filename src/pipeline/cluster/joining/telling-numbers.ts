import type { Whereabouts } from '../tellings/places-apart.ts';

/** A list of numbers for each telling. */
export interface NumberLists {
  /** All lists, one after the other. */
  readonly numbers: Int32Array;
  /** Where each begins; behind the last one, where that ends. */
  readonly from: Int32Array;
}

/**
 * Tellings as numbers that lie close together: what is compared of millions of pairs, before two tellings are looked at themselves. They
 * hold no objects but places, so that another thread can be given them.
 */
export interface TellingNumbers {
  /** How many tellings there are. What is said of each lies at its position. */
  readonly count: number;
  /** Of all tellings, one after the other: stems, then topics, each in ascending order. */
  readonly numbers: Int32Array;
  /** Where the stems of each telling begin in `numbers`; behind the last one, where its topics end. */
  readonly from: Int32Array;
  /** Where its topics begin, behind the stems. */
  readonly topicsFrom: Int32Array;
  /** Length of the vector of its stems' weights. */
  readonly norms: Float64Array;
  /** The number of its trigger, which may be a stem of others; NONE where it has none. */
  readonly triggers: Int32Array;
  /** What it has that another may share (see signs.ts). */
  readonly signs: Int32Array;
  /** Of which kinds the things are that it counts, a bit each; of very many, several share one. */
  readonly counts: Int32Array;
  /** The numbers of its post and of its document, in the order of these. */
  readonly posts: Int32Array;
  readonly documents: Int32Array;
  /** First and last day on which it may have happened, NO_BOUND days away where that is open. */
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  /** The last day on which it may have begun, as far. */
  readonly beganBy: Int32Array;
  /** Whom it names, and which names it writes that belong to nobody known. */
  readonly actors: NumberLists;
  readonly properWords: NumberLists;
  /** Where it happened and what it is about. */
  readonly whereabouts: readonly Whereabouts[];
  /** Inverse document frequency of each stem or trigger, by its number. */
  readonly weights: Float64Array;
  /** Where each stem stands among all from the rarest on, by its number; equals stand by their letters. */
  readonly ranks: Int32Array;
}

export const NONE = -1;
/** More days than any date is away from 1970. */
export const NO_BOUND = 2 ** 30;
