/** What is rare in this corpus says more than what every sentence has. */
import { compareText } from '../../../dataset/compare.ts';
import { whereaboutsOf } from './places-apart.ts';
import { comparePosts, numberPosts } from './posts-alike.ts';
import { signsOf } from './signs.ts';
import type { Telling } from '../tellings.ts';

/**
 * A telling as it is compared with millions of others: by numbers that lie close together. Of those of its words and topics, each in
 * ascending order, it knows where they stand in `Rarity.numbers`.
 */
export interface WeighedTelling {
  readonly telling: Telling;
  readonly post: Telling['post'];
  /** The first of its stems. */
  readonly from: number;
  /** The first of its topics, behind the stems. */
  readonly topicsFrom: number;
  readonly to: number;
  /** Length of the vector of the stems' weights. */
  readonly norm: number;
  /** The number of its trigger, which may be a stem of others; NONE where it has none. */
  readonly trigger: number;
  /** What it has that another may share (see signs.ts). */
  readonly signs: number;
  /** The number of its post, in the order of the posts. */
  readonly postNumber: number;
}

export const NONE = -1;

/** Inverse document frequencies: ln(tellings / tellings that have it). */
export interface Rarity {
  readonly ofStem: (stem: number) => number;
  readonly ofQuantity: (key: string) => number;
  /** Of a place by its id. */
  readonly ofPlace: (id: string) => number;
  /** The tellings, in their order. */
  readonly weighed: readonly WeighedTelling[];
  /** Of all tellings, one after the other: stems, then topics. */
  readonly numbers: Int32Array;
  /** Weight of each stem, by its number. */
  readonly weights: Float64Array;
  /** Where each stem stands among all from the rarest on, by its number; equals stand by their letters. */
  readonly ranks: Int32Array;
  /** How much alike two posts are, by their numbers. */
  readonly alikeness: (post: number, other: number) => number;
}

/** Counts how many tellings have each stem, each kind of figure and each place. */
export function measureRarity(tellings: readonly Telling[]): Rarity {
  const unseen = Math.log(tellings.length + 1);
  const stems = new Frequencies();
  const topics = new Frequencies();
  const numbers = new Int32Array(tellings.reduce((sum, one) => sum + one.stems.size + one.topics.size, 0));
  let to = 0;
  const stretches = tellings.map((telling) => {
    const from = to;
    const topicsFrom = from + telling.stems.size;
    numbers.set(stems.count(telling.stems).toSorted(), from);
    numbers.set(topics.count(telling.topics).toSorted(), topicsFrom);
    to = topicsFrom + telling.topics.size;
    return { telling, from, topicsFrom, to };
  });
  const quantities = new Frequencies();
  for (const telling of tellings) quantities.count(telling.quantities);
  const weights = stems.weights(tellings.length);
  const ranks = ranksOf(stems.items(), weights);
  const triggerOf = ({ trigger }: Telling): number => (trigger === undefined ? NONE : stems.numberFor(trigger));
  const places = new Frequencies();
  for (const telling of tellings) places.count(new Set(whereaboutsOf(telling).all.map(({ id }) => id)));
  const placeWeights = places.weights(tellings.length);
  const quantityWeights = quantities.weights(tellings.length);
  const postNumbers = numberPosts(tellings);
  return {
    ofStem: (stem) => weights[stem] ?? unseen,
    ofQuantity: (key) => quantityWeights[quantities.numberOf(key) ?? -1] ?? unseen,
    ofPlace: (id) => placeWeights[places.numberOf(id) ?? -1] ?? unseen,
    weighed: stretches.map((stretch, index) => ({
      telling: stretch.telling,
      post: stretch.telling.post,
      from: stretch.from,
      topicsFrom: stretch.topicsFrom,
      to: stretch.to,
      norm: normOf(numbers.subarray(stretch.from, stretch.topicsFrom), weights),
      trigger: triggerOf(stretch.telling),
      signs: signsOf(stretch.telling),
      postNumber: postNumbers[index] ?? 0,
    })),
    numbers,
    weights,
    ranks,
    alikeness: comparePosts(
      postNumbers,
      (index) => {
        const { from = 0, topicsFrom = 0 } = stretches[index] ?? {};
        return numbers.subarray(from, topicsFrom);
      },
      weights,
    ),
  };
}

/** Gives each thing a number when it is first met, and counts in how many sets it is. */
class Frequencies {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];

  /** Counts what is in one set. Returns the numbers of it. */
  count(items: ReadonlySet<string>): Int32Array {
    const numbers = new Int32Array(items.size);
    let at = 0;
    for (const item of items) {
      const number = this.numberFor(item);
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
      numbers[at++] = number;
    }
    return numbers;
  }

  /** The number of a thing, a new one for what has not been met. */
  numberFor(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(item, number);
    return number;
  }

  numberOf(item: string): number | undefined {
    return this.#numbers.get(item);
  }

  /** All that was met, by number. */
  items(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** By number. @param sets how many were counted */
  weights(sets: number): Float64Array {
    return Float64Array.from(this.#counts, (count) => Math.log((sets + 1) / count));
  }
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
