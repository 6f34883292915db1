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

/**
 * Cuts positions 0 … count into chunks of `size` on average, half of it at least and twice as much at most (the last may be
 * shorter). No chunk is empty, and together they hold everything.
 */
export function cutChunks(count: number, keyAt: (position: number) => string, size: number): readonly Chunk[] {
  const half = Math.max(1, size >>> 1);
  const chunks: Chunk[] = [];
  let from = 0;
  for (let to = 1; to <= count; to += 1) {
    const length = to - from;
    const isCut = length >= half && (length >= size * 2 || hashKey(keyAt(to - 1)) % half === 0);
    if (!isCut && to < count) continue;
    chunks.push({ from, to });
    from = to;
  }
  return chunks;
}
