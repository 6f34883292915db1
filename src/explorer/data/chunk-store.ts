/**
 * Chunks by position, fetched when somebody looks and forgotten when nobody has for long. Few are fetched at a time, what was
 * asked for last first: whoever scrolls on does not wait for what has passed by.
 */

const AT_A_TIME = 4;
/** Chunks that wait behind this many are given up; whoever still wants one asks again. */
const MOST_WAITING = 32;
/** After a failure a chunk is not asked for again for so long. */
const RETRY_AFTER_MS = 5000;

export class ChunkStore<Chunk> {
  readonly #fetch: (position: number) => Promise<Chunk>;
  readonly #mostHeld: number;
  readonly #onCome: () => void;
  /** In the order of last use. */
  readonly #held: Map<number, Chunk>;
  readonly #fetching = new Map<number, Promise<Chunk>>();
  readonly #failedAt = new Map<number, number>();
  #waiting: number[] = [];
  #running = 0;

  /** @param held chunks that are here already */
  constructor(
    fetch: (position: number) => Promise<Chunk>,
    mostHeld: number,
    onCome: () => void,
    held: ReadonlyMap<number, Chunk> = new Map(),
  ) {
    this.#fetch = fetch;
    this.#mostHeld = mostHeld;
    this.#onCome = onCome;
    this.#held = new Map(held);
  }

  /** The chunk when it is here. */
  held(position: number): Chunk | undefined {
    return this.#held.get(position);
  }

  /** The chunk when it is here; else it is sent for. */
  peek(position: number): Chunk | undefined {
    const chunk = this.#held.get(position);
    if (chunk === undefined) this.#want(position);
    else this.#use(position, chunk);
    return chunk;
  }

  /** The chunk, now or when it has come. */
  load(position: number): Promise<Chunk> {
    const chunk = this.#held.get(position);
    if (chunk !== undefined) return Promise.resolve(chunk);
    return this.#fetching.get(position) ?? this.#start(position);
  }

  #use(position: number, chunk: Chunk): void {
    this.#held.delete(position);
    this.#held.set(position, chunk);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= this.#mostHeld) break;
      this.#held.delete(oldest);
    }
  }

  #want(position: number): void {
    if (this.#fetching.has(position) || this.#waiting.at(-1) === position) return;
    if (performance.now() - (this.#failedAt.get(position) ?? -Infinity) < RETRY_AFTER_MS) return;
    this.#waiting = [...this.#waiting.filter((other) => other !== position), position].slice(-MOST_WAITING);
    this.#startNext();
  }

  #startNext(): void {
    if (this.#running >= AT_A_TIME) return;
    const position = this.#waiting.pop();
    if (position === undefined) return;
    this.#running += 1;
    this.load(position)
      .catch(() => undefined)
      .finally(() => {
        this.#running -= 1;
        this.#startNext();
      });
    this.#startNext();
  }

  #start(position: number): Promise<Chunk> {
    const fetching = this.#fetch(position).then(
      (chunk) => {
        this.#fetching.delete(position);
        this.#failedAt.delete(position);
        this.#use(position, chunk);
        this.#onCome();
        return chunk;
      },
      (error: unknown) => {
        this.#fetching.delete(position);
        this.#failedAt.set(position, performance.now());
        throw error;
      },
    );
    this.#fetching.set(position, fetching);
    return fetching;
  }
}
