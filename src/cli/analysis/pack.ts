/**
 * A pack: lines of text in one file, each under a key. Files are dear and lines are short, so that many share one. The first line
 * has the keys, which tell without unpacking what is there; the rest is gzip of all lines, whose checksum tells that they are whole.
 */
import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** Key and line; no key holds a space, and neither of them the end of a line. */
export type PackEntry = readonly [key: string, line: string];

const NEWLINE = 10;

/** The bytes of a pack. */
export function encodePack(entries: readonly PackEntry[]): Buffer {
  const keys = entries.map(([key]) => key).join(' ');
  const lines = entries.map(([, line]) => line).join('\n');
  return Buffer.concat([Buffer.from(`${keys}\n`), gzipSync(lines, { level: constants.Z_BEST_SPEED })]);
}

/** The keys of a pack, or none of what is no pack. @param head its beginning, with the first line at least */
export function packKeys(head: Buffer): readonly string[] {
  const end = head.indexOf(NEWLINE);
  return end < 1 ? [] : head.toString('latin1', 0, end).split(' ');
}

/** All of a pack. @throws Error when it is broken */
export function decodePack(bytes: Buffer): readonly PackEntry[] {
  const lines = gunzipSync(bytes.subarray(bytes.indexOf(NEWLINE) + 1))
    .toString('utf8')
    .split('\n');
  return packKeys(bytes).map((key, at) => [key, lines[at] ?? '']);
}
