import { foldText } from '../../dataset/fold.ts';
import { lettersAndDigits } from './characters.ts';
import { digest } from './digest.ts';

/** 60 bits: in a corpus of ten million passages, two share a fingerprint by chance once in 20,000 corpora. */
const LENGTH = 12;

/**
 * Names a passage by its words alone, so that it keeps its fingerprint when it moves, when its document is renamed, and
 * when typography changes. `ordinal` tells apart the happenings that one sentence tells.
 */
export const evidenceFingerprint = (quote: string, ordinal: number): string =>
  foldedFingerprint(foldText(quote), ordinal);

/** As evidenceFingerprint, of a passage that is folded. */
export function foldedFingerprint(folded: string, ordinal = 0): string {
  const words = lettersAndDigits(folded).join(' ');
  return digest(ordinal === 0 ? words : `${words}#${ordinal}`, LENGTH);
}
