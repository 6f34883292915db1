/** What is rare in this corpus says more than what every sentence has. */
import { compareText } from '../../dataset/compare.ts';
import { whereaboutsOf } from './places-apart.ts';
import type { Telling } from './tellings.ts';

/** The stems of one telling as numbers in ascending order, which are quick to compare with another's. */
export interface StemVector {
  readonly stems: Int32Array;
  /** Length of the vector of their weights. */
  readonly norm: number;
}

/** Inverse document frequencies: ln(tellings / tellings that have it). */
export interface Rarity {
  readonly ofStem: (stem: string) => number;
  readonly ofQuantity: (key: string) => number;
  /** Of a place by its id. */
  readonly ofPlace: (id: string) => number;
  readonly vectorOf: (telling: Telling) => StemVector;
  /** Weight of each stem, by its number in the vectors. */
  readonly weights: Float64Array;
  /** Where each stem stands among all from the rarest on, by its number; equals stand by their letters. */
  readonly ranks: Int32Array;
}

/** Counts how many tellings have each stem, each kind of figure and each place. */
export function measureRarity(tellings: readonly Telling[]): Rarity {
  const unseen = Math.log(tellings.length + 1);
  const stems = new Frequencies();
  const counted = new Map(tellings.map((telling) => [telling, stems.count(telling.stems)]));
  const quantities = new Frequencies();
  for (const telling of tellings) quantities.count(telling.quantities);
  const weights = stems.weights(tellings.length);
  const places = new Frequencies();
  for (const telling of tellings) places.count(new Set(whereaboutsOf(telling).all.map(({ id }) => id)));
  const placeWeights = places.weights(tellings.length);
  const quantityWeights = quantities.weights(tellings.length);
  const vectors = new Map([...counted].map(([telling, numbers]) => [telling, vectorOf(numbers, weights)]));
  return {
    ofStem: (stem) => weights[stems.numberOf(stem) ?? -1] ?? unseen,
    ofQuantity: (key) => quantityWeights[quantities.numberOf(key) ?? -1] ?? unseen,
    ofPlace: (id) => placeWeights[places.numberOf(id) ?? -1] ?? unseen,
    vectorOf: (telling) => vectors.get(telling) ?? vectorOf(stems.known(telling.stems), weights),
    weights,
    ranks: ranksOf(stems.items(), weights),
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
      const number = this.#numbers.get(item) ?? this.#counts.length;
      if (number === this.#counts.length) this.#numbers.set(item, number);
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
      numbers[at++] = number;
    }
    return numbers;
  }

  numberOf(item: string): number | undefined {
    return this.#numbers.get(item);
  }

  /** The numbers of what has been met. */
  known(items: ReadonlySet<string>): Int32Array {
    return Int32Array.from([...items].flatMap((item) => this.#numbers.get(item) ?? []));
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

function vectorOf(numbers: Int32Array, weights: Float64Array): StemVector {
  const stems = numbers.toSorted();
  let squares = 0;
  for (const stem of stems) squares += (weights[stem] ?? 0) ** 2;
  return { stems, norm: Math.sqrt(squares) };
}

function ranksOf(stems: readonly string[], weights: Float64Array): Int32Array {
  const fromRarest = stems
    .map((stem, number) => ({ stem, number, weight: weights[number] ?? 0 }))
    .toSorted((x, y) => y.weight - x.weight || compareText(x.stem, y.stem));
  const ranks = new Int32Array(stems.length);
  for (const [rank, { number }] of fromRarest.entries()) ranks[number] = rank;
  return ranks;
}
