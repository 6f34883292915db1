import { ChunkCutter } from './cut-chunks.ts';

interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Takes what is written of one event after the other, and writes a chunk whenever one is full. */
export class ChunkWriter<Item, Ref, File> {
  readonly #cutter: ChunkCutter;
  readonly #write: (items: readonly Item[], rows: RowRange) => Generator<File, readonly Ref[]>;
  readonly #refs: Ref[] = [];
  #items: Item[] = [];
  #from = 0;

  /** @param size of a chunk on average */
  constructor(size: number, write: (items: readonly Item[], rows: RowRange) => Generator<File, readonly Ref[]>) {
    this.#cutter = new ChunkCutter(size);
    this.#write = write;
  }

  /** @param key of the event, by which chunks are cut */
  *add(key: string, item: Item): Generator<File, void> {
    this.#items.push(item);
    if (this.#cutter.endsWith(key)) yield* this.#flush();
  }

  /** Writes what is left. Returns what leads to all chunks. */
  *finish(): Generator<File, readonly Ref[]> {
    if (this.#items.length > 0) yield* this.#flush();
    return this.#refs;
  }

  *#flush(): Generator<File, void> {
    const to = this.#from + this.#items.length;
    this.#refs.push(...(yield* this.#write(this.#items, { from: this.#from, to })));
    this.#items = [];
    this.#from = to;
  }
}
