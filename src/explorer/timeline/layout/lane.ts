/** One horizontal line of a track on which reserved stretches never overlap. Pixels count from an origin of the layout's own. */
export class Lane {
  /** Ascending, in step: stretch i is [#starts[i], #ends[i]). */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** The first stretch that ends after `px`. */
  #firstEndingAfter(px: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) <= px) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The smallest start in [fromPx, latestPx] at which `widthPx` is free, if any. */
  findRoom(fromPx: number, latestPx: number, widthPx: number): number | undefined {
    let start = fromPx;
    for (let next = this.#firstEndingAfter(fromPx); start <= latestPx; next++) {
      const obstacle = this.#starts[next];
      if (obstacle === undefined || obstacle >= start + widthPx) return start;
      start = this.#ends[next] ?? start;
    }
    return undefined;
  }

  /** How much is free from `px` on, up to `mostPx`; `px` itself must be free or the end of a stretch. */
  roomAfter(px: number, mostPx: number): number {
    const obstacle = this.#starts[this.#firstEndingAfter(px)];
    return obstacle === undefined ? mostPx : Math.max(0, Math.min(mostPx, obstacle - px));
  }

  /** Takes [startPx, startPx + widthPx), which must be free. */
  reserve(startPx: number, widthPx: number): void {
    const position = this.#firstEndingAfter(startPx);
    this.#starts.splice(position, 0, startPx);
    this.#ends.splice(position, 0, startPx + widthPx);
  }
}
