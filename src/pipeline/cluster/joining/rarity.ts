/** What is rare in this corpus says more than what every sentence has. */
import { compareText } from '../../../dataset/compare.ts';
import { kindOfQuantity } from '../tellings/quantity-key.ts';
import { whereaboutsOf } from '../tellings/places-apart.ts';
import { Frequencies } from './frequencies.ts';
import { comparePosts } from './posts-alike.ts';
import { signsOf } from './signs.ts';
import { NO_BOUND, NONE, type NumberLists, type TellingNumbers } from './telling-numbers.ts';
import type { Telling } from '../tellings/tellings.ts';

/** Inverse document frequencies: ln(tellings / tellings that have it). */
export interface Rarity {
  /** The tellings, in their order. */
  readonly tellings: readonly Telling[];
  readonly numbers: TellingNumbers;
  readonly ofQuantity: (key: string) => number;
  /** Of a place by its id. */
  readonly ofPlace: (id: string) => number;
  /** How much alike the posts of two tellings are, by the positions of these. */
  readonly postsAlike: (a: number, b: number) => number;
}

/** How many things can be told apart by a bit each. */
const BITS = 32;

/** Counts how many tellings have each stem, each kind of figure and each place. */
export function measureRarity(tellings: readonly Telling[], numbers = numberTellings(tellings)): Rarity {
  const unseen = Math.log(tellings.length + 1);
  const quantities = new Frequencies();
  const places = new Frequencies();
  for (const telling of tellings) {
    quantities.count(telling.quantities);
    places.count(new Set([...whereaboutsOf(telling).all.map(({ id }) => id), ...telling.towns]));
  }
  const quantityWeights = quantities.weights(tellings.length);
  const placeWeights = places.weights(tellings.length);
  return {
    tellings,
    numbers,
    postsAlike: comparePosts(numbers),
    ofQuantity: (key) => quantityWeights[quantities.numberOf(key) ?? -1] ?? unseen,
    ofPlace: (id) => placeWeights[places.numberOf(id) ?? -1] ?? unseen,
  };
}

/** All that is compared of tellings before two of them are looked at. */
export function numberTellings(tellings: readonly Telling[]): TellingNumbers {
  const count = tellings.length;
  const words = wordNumbers(tellings);
  // before the triggers are numbered: one that is no stem has no rank
  const stems = words.stems.items();
  const triggers = Int32Array.from(tellings, ({ trigger }) =>
    trigger === undefined ? NONE : words.stems.numberFor(trigger),
  );
  const weights = words.stems.weights(count);
  const ranks = ranksOf(stems, weights);
  const kinds = new Frequencies();
  return {
    count,
    numbers: words.numbers,
    from: words.from,
    topicsFrom: words.topicsFrom,
    norms: Float64Array.from(tellings, (_, at) =>
      normOf(words.numbers.subarray(words.from[at], words.topicsFrom[at]), weights),
    ),
    triggers,
    signs: Int32Array.from(tellings, signsOf),
    counts: Int32Array.from(tellings, ({ quantities }) => kindBits(quantities, kinds)),
    posts: numberEach(tellings.map(({ post }) => post)),
    documents: numberEach(tellings.map(({ document }) => document)),
    firstDays: Int32Array.from(tellings, ({ days }) => Math.max(days?.first ?? -NO_BOUND, -NO_BOUND)),
    beganBy: Int32Array.from(tellings, ({ days }) => Math.max(days?.beganBy ?? NO_BOUND, -NO_BOUND)),
    lastDays: Int32Array.from(tellings, ({ days }) => Math.min(days?.last ?? NO_BOUND, NO_BOUND)),
    actors: listEach(tellings.map(({ actors }) => actors.map(({ actor }) => actor.id))),
    properWords: listEach(tellings.map(({ properWords }) => properWords)),
    whereabouts: tellings.map(whereaboutsOf),
    weights,
    ranks,
  };
}

/** Numbers things in their order: equal numbers, one thing. */
function numberEach(things: readonly object[]): Int32Array {
  const numbers = new Map<object, number>();
  return Int32Array.from(things, (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  });
}

/** Numbers what is in some lists: equal numbers, one thing. */
function listEach(lists: readonly Iterable<string>[]): NumberLists {
  const met = new Frequencies();
  const from = new Int32Array(lists.length + 1);
  const numbers: number[] = [];
  for (const [at, list] of lists.entries()) {
    for (const item of list) numbers.push(met.numberFor(item));
    from[at + 1] = numbers.length;
  }
  return { numbers: Int32Array.from(numbers), from };
}

/** The stems and topics of all tellings as numbers, one telling after the other. */
function wordNumbers(tellings: readonly Telling[]) {
  const stems = new Frequencies();
  const topics = new Frequencies();
  const numbers = new Int32Array(tellings.reduce((sum, one) => sum + one.stems.size + one.topics.size, 0));
  const from = new Int32Array(tellings.length + 1);
  const topicsFrom = new Int32Array(tellings.length);
  let to = 0;
  for (const [at, telling] of tellings.entries()) {
    from[at] = to;
    numbers.set(stems.count(telling.stems).toSorted(), to);
    to += telling.stems.size;
    topicsFrom[at] = to;
    numbers.set(topics.count(telling.topics).toSorted(), to);
    to += telling.topics.size;
  }
  from[tellings.length] = to;
  return { stems, numbers, from, topicsFrom };
}

function kindBits(quantities: ReadonlySet<string>, kinds: Frequencies): number {
  let bits = 0;
  for (const key of quantities) bits |= 1 << (kinds.numberFor(kindOfQuantity(key)) % BITS);
  return bits;
}

function normOf(stems: Int32Array, weights: Float64Array): number {
  let squares = 0;
  for (const stem of stems) squares += (weights[stem] ?? 0) ** 2;
  return Math.sqrt(squares);
}

function ranksOf(stems: readonly string[], weights: Float64Array): Int32Array {
  const fromRarest = stems
    .map((stem, number) => ({ stem, number, weight: weights[number] ?? 0 }))
    .toSorted((x, y) => y.weight - x.weight || compareText(x.stem, y.stem));
  const ranks = new Int32Array(stems.length);
  for (const [rank, { number }] of fromRarest.entries()) ranks[number] = rank;
  return ranks;
}
