/** What is rare in this corpus says more than what every sentence has. */
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
  readonly vectorOf: (telling: Telling) => StemVector;
  /** Weight of each stem, by its number in the vectors. */
  readonly weights: Float64Array;
}

/** Counts how many tellings have each stem and each kind of figure. */
export function measureRarity(tellings: readonly Telling[]): Rarity {
  const unseen = Math.log(tellings.length + 1);
  const stems = weigh(tellings, ({ stems: all }) => all);
  const quantities = weigh(tellings, ({ quantities: all }) => all);
  const numberOf = new Map([...stems.keys()].map((stem, number) => [stem, number]));
  const weights = Float64Array.from(stems.values());
  const vectors = new Map(tellings.map((telling) => [telling, vectorOf(telling, numberOf, weights)]));
  return {
    ofStem: (stem) => stems.get(stem) ?? unseen,
    ofQuantity: (key) => quantities.get(key) ?? unseen,
    vectorOf: (telling) => vectors.get(telling) ?? vectorOf(telling, numberOf, weights),
    weights,
  };
}

function vectorOf({ stems }: Telling, numberOf: ReadonlyMap<string, number>, weights: Float64Array): StemVector {
  const numbers = Int32Array.from([...stems].flatMap((stem) => numberOf.get(stem) ?? [])).toSorted();
  return { stems: numbers, norm: Math.sqrt(numbers.reduce((sum, number) => sum + (weights[number] ?? 0) ** 2, 0)) };
}

function weigh(tellings: readonly Telling[], of: (telling: Telling) => ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const telling of tellings) for (const item of of(telling)) counts.set(item, (counts.get(item) ?? 0) + 1);
  const total = tellings.length + 1;
  return new Map([...counts].map(([item, count]) => [item, Math.log(total / count)]));
}
