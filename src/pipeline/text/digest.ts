import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Letters and digits that are not mistaken for one another when read aloud (Crockford's base 32, lower case). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The first `length` characters of a text's SHA-256 in base 32: 5 bits each. */
export function digest(text: string, length: number): string {
  const bytes = sha256(utf8ToBytes(text));
  let made = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && made.length < length) {
      bits -= 5;
      made += ALPHABET[(held >> bits) & 31] ?? '';
      held &= (1 << bits) - 1;
    }
  }
  return made;
}
