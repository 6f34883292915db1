import { WordPattern } from '../../../text/word-pattern.ts';
import type { WordRuns } from '../../../text/word-runs.ts';

/** "That no hospital had been shelled", "neither the port nor the bridge was hit", "no shell fell": the subject says that nothing was done. */
const NO_SUBJECT = new WordPattern(
  /^(?:that )?(?:(?:no|none of|nothing|nobody|not (?:a single|one)(?: of)?) (?:[\p{L}’'-]{1,15} ){0,4}(?:was|were|is|are|had|has|have|fell|hit|landed|exploded|struck|attacked) |neither (?:[\p{L}’'-]{1,15} ){1,6}nor (?:[\p{L}’'-]{1,15} ){1,6}(?:was|were|is|are|had|has|have|\p{L}{3,12}ed|hit|fell|struck|took|shot) )/iu,
);

/** Whether what is said begins with nobody and nothing that it befell. */
export const hasNoSubject = (said: string, runs: WordRuns): boolean => NO_SUBJECT.test(said, runs);
