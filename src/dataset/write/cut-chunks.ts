/**
 * Where long lists are cut into files. A cut depends on the key that it comes after and not on its position, so that one
 * more event changes the chunk that it falls into and leaves all others, and the hashes in their names, as they are.
 */

export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  // The low bits of FNV mix badly: fold the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Says of one key after the other whether a chunk ends with it: of `size` on average, half of it at least and twice as much at most. */
export class ChunkCutter {
  readonly #size: number;
  readonly #half: number;
  #length = 0;

  constructor(size: number) {
    this.#size = size;
    this.#half = Math.max(1, size >>> 1);
  }

  endsWith(key: string): boolean {
    this.#length += 1;
    const isCut = this.#length >= this.#half && (this.#length >= this.#size * 2 || hashKey(key) % this.#half === 0);
    if (isCut) this.#length = 0;
    return isCut;
  }
}

/** Cuts positions 0 … count into chunks (the last may be shorter). No chunk is empty, and together they hold everything. */
export function cutChunks(count: number, keyAt: (position: number) => string, size: number): readonly Chunk[] {
  const cutter = new ChunkCutter(size);
  const chunks: Chunk[] = [];
  let from = 0;
  for (let to = 1; to <= count; to += 1) {
    if (!cutter.endsWith(keyAt(to - 1)) && to < count) continue;
    chunks.push({ from, to });
    from = to;
  }
  return chunks;
}
