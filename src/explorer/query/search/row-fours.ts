/**
 * Bytes of many rows, gone through four at a time: what is asked of every event takes a quarter of the time. The loops are
 * functions of their own that do nothing else: so the browser's compiler makes them fast soon and keeps them so.
 */

/** Room for a byte a row that can be gone through so. */
export function createRowBytes(count: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(Math.ceil(count / 4) * 4), 0, count);
}

/** The same memory, four rows a number. @param bytes made by `createRowBytes` */
export const foursOf = ({ buffer }: Uint8Array): Uint32Array => new Uint32Array(buffer);

/** In each of four bytes below 128 a 1 where it is not 0: what it adds to 127 sets the uppermost bit. */
const present = (four: number): number => ((four + 0x7f7f7f7f) & 0x80808080) >>> 7;
/** Four counts in one number: each has room for so many. */
const MOST_COUNTED = 255;
const sumOf = (counts: number): number =>
  (counts & 0xff) + ((counts >>> 8) & 0xff) + ((counts >>> 16) & 0xff) + (counts >>> 24);

/** How many bytes are not 0, and every bit that one of them has. */
export function surveyBytes(bytes: Uint8Array): { readonly present: number; readonly bits: number } {
  const fours = foursOf(bytes);
  let total = 0;
  let bits = 0;
  for (let from = 0; from < fours.length; from += MOST_COUNTED) {
    const to = Math.min(fours.length, from + MOST_COUNTED);
    let counts = 0;
    for (let at = from; at < to; at += 1) {
      const four = fours[at] ?? 0;
      counts = (counts + present(four)) | 0;
      bits |= four;
    }
    total += sumOf(counts);
  }
  return { present: total, bits: (bits | (bits >>> 8) | (bits >>> 16) | (bits >>> 24)) & 0xff };
}

/** Sets flags to 1 where neither of two bytes is 0, else to 0: of one of the two they may be the memory. Returns how many are 1. */
export function flagBoth(flags: Uint8Array, one: Uint8Array, other: Uint8Array): number {
  const [into, some, others] = [foursOf(flags), foursOf(one), foursOf(other)];
  let total = 0;
  for (let from = 0; from < into.length; from += MOST_COUNTED) {
    const to = Math.min(into.length, from + MOST_COUNTED);
    let counts = 0;
    for (let at = from; at < to; at += 1) {
      const both = present(some[at] ?? 0) & present(others[at] ?? 0);
      into[at] = both;
      counts = (counts + both) | 0;
    }
    total += sumOf(counts);
  }
  return total;
}
