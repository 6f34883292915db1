/** Words that tell what is to come without a verb that tells a happening. */
import { WordPattern } from '../../../text/word-pattern.ts';
import type { WordRuns } from '../../../text/word-runs.ts';

/** "The envoy is expected in Goma on Sunday", "talks are scheduled for May": to come, without another verb. */
export const AWAITED = new WordPattern(
  /\b(?:is|are) (?:also |now |still )?(?:expected|awaited|due|scheduled|slated) (?:in|at|on|for|back|there|here|later|next|this|tomorrow)\b/u,
);

/** "Are expected to discuss a truce", "are due to be moved", "were due to resume": a plan, whatever the verb behind it is. */
export const PLANNED = new WordPattern(
  /(?<!\b(?:aim|goal|purpose|task|priority|intention|idea|hope|point|mission|objective|job|way|step|wish|plan)s? )\b(?:is|are) (?:(?:also|now|still|then|reportedly|currently) )?(?:to (?!blame\b|be (?:found|seen|had|blamed)\b)(?=\p{Ll})|(?:expected|due|scheduled|slated|set|poised|likely) to )|\b(?:was|were) (?:(?:also|now|still|then) )?(?:due|scheduled|slated|expected) to (?!be (?:seen|found)\b|have\b)(?=\p{Ll})|\bwill (?:(?:then|also|now|soon|later|again|next) )?(?!not\b|never\b|have\b|be (?:able|ready|no)\b)(?=\p{Ll})/u,
);
/** Whether words tell what is to come without a verb that tells a happening. */
export const tellsWhatComes = (text: string, runs: WordRuns): boolean =>
  AWAITED.test(text, runs) || PLANNED.test(text, runs);
