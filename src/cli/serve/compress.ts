import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Compression = 'br' | 'gzip';

/** Between the speed of level 4 and the size of level 11: a file is compressed once and then kept. */
const BROTLI_QUALITY = 8;
const MAX_KEPT_BYTES = 64_000_000;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const kept = new Map<string, Uint8Array>();
let keptBytes = 0;

/** Compresses content, or gives what was made of it before under the same key. */
export async function compress(key: string, content: Uint8Array, compression: Compression): Promise<Uint8Array> {
  const keyed = `${compression} ${key}`;
  const before = kept.get(keyed);
  if (before !== undefined) return before;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
  const compressed = compression === 'br' ? await brotli(content, options) : await gzipped(content);
  if (keptBytes + compressed.byteLength <= MAX_KEPT_BYTES) {
    kept.set(keyed, compressed);
    keptBytes += compressed.byteLength;
  }
  return compressed;
}
