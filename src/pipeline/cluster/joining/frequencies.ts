/** Gives each thing a number when it is first met, and counts in how many sets it is. */
export class Frequencies {
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

  /** By number. @param sets how many were counted; what is in none of them is rarest */
  weights(sets: number): Float64Array {
    return Float64Array.from({ length: this.#numbers.size }, (_, number) =>
      Math.log((sets + 1) / (this.#counts[number] ?? 1)),
    );
  }
}
