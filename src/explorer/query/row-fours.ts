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

/** The same byte in all four. */
export const fourTimes = (byte: number): number => Math.imul(byte, 0x01010101);

/** In each of four bytes below 128 a 1 where it is not 0: what it adds to 127 sets the uppermost bit. */
const present = (four: number): number => ((four + 0x7f7f7f7f) & 0x80808080) >>> 7;
/** The sum of four bytes that are 0 or 1. */
const sumOf = (four: number): number => Math.imul(four, 0x01010101) >>> 24;

/** How many bytes are not 0, and every bit that one of them has. */
export function surveyBytes(bytes: Uint8Array): { readonly present: number; readonly bits: number } {
  const fours = foursOf(bytes);
  let total = 0;
  let bits = 0;
  for (let at = 0; at < fours.length; at += 1) {
    const four = fours[at] ?? 0;
    total += sumOf(present(four));
    bits |= four;
  }
  return { present: total, bits: (bits | (bits >>> 8) | (bits >>> 16) | (bits >>> 24)) & 0xff };
}

/** Clears those of some flags (0 or 1) where a byte is 0. Returns how many are left. */
export function keepPresent(flags: Uint8Array, bytes: Uint8Array): number {
  const [into, fours] = [foursOf(flags), foursOf(bytes)];
  let total = 0;
  for (let at = 0; at < into.length; at += 1) {
    const kept = (into[at] ?? 0) & present(fours[at] ?? 0);
    into[at] = kept;
    total += sumOf(kept);
  }
  return total;
}

/** Clears those of some flags (0 or 1) where a byte has none of the wanted bits. @param at where the first four of them are among `fours` */
export function keepWanted(flags: Uint32Array, fours: Uint32Array, at: number, wanted: number): void {
  for (let place = 0; place < flags.length; place += 1) {
    flags[place] = (flags[place] ?? 0) & present((fours[at + place] ?? 0) & wanted);
  }
}

/** The rows whose flag is 1 and whose value is above a limit, into `found`. @param first the row of the first flag. Returns how many there are. */
export function findAbove(
  flags: Uint32Array,
  first: number,
  values: Float32Array,
  limit: number,
  found: Uint32Array,
): number {
  let length = 0;
  for (let place = 0; place < flags.length; place += 1) {
    let left = flags[place] ?? 0;
    for (let row = first + 4 * place; left !== 0; row += 1) {
      if ((left & 1) === 1 && (values[row] ?? 0) > limit) {
        found[length] = row;
        length += 1;
      }
      left >>>= 8;
    }
  }
  return length;
}
