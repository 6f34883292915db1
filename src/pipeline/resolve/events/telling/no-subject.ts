import { WordPattern } from '../../../text/word-pattern.ts';
import type { WordRuns } from '../../../text/word-runs.ts';

/** "That no hospital had been shelled", "that not one of its jets was lost": the subject says that nothing was done. */
const NO_SUBJECT = new WordPattern(
  /^(?:that )?(?:no|none of|nothing|nobody|not (?:a single|one)(?: of)?) (?:[\p{L}’'-]{1,15} ){0,4}(?:was|were|is|are|had|has|have) /iu,
);

/** Whether what is said begins with nobody and nothing that it befell. */
export const hasNoSubject = (said: string, runs: WordRuns): boolean => NO_SUBJECT.test(said, runs);
