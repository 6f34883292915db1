import { WordPattern } from '../../../text/word-pattern.ts';
import type { WordRuns } from '../../../text/word-runs.ts';

/** Words with which somebody greets, thanks or hands on the word, in briefings and live blogs: no statement and no event. */

/** "GEN. LEE: All right, ": who speaks, and what opens a turn. */
const OPENS_TURN = /^(?:\p{Lu}[\p{Lu}.'’ -]{1,50}: )?(?:(?:all right|okay|ok|well|hello|with that|and),? ){0,3}/iu;
const GREETS = new WordPattern(/^good (?:morning|afternoon|evening|night)\b[^.;:]{0,40}$/iu);
const TAKES_QUESTIONS = new WordPattern(
  /^(?:(?:i[’'](?:m|ll|d)|i am|we are|we[’'](?:re|ll)|let me|let[’']s) )?(?:be )?(?:(?:very )?(?:happy|glad|ready) to )?take (?:your |any |some |a few )?(?:more )?questions?$/iu,
);
const HAPPY_TO = new WordPattern(/^(?:very )?(?:happy|glad|ready) to take\b[^.;:]{0,40}$/iu);
const THANKS = new WordPattern(
  /^(?:thanks|thank you)(?: (?:very|so) much)?(?:,? (?:everybody|everyone|all|for (?:joining|reading|coming|being)\b[^.;:]{0,40}))?$/iu,
);
const COURTESIES = [GREETS, TAKES_QUESTIONS, HAPPY_TO, THANKS];

/**
 * True for a sentence that is nothing but courtesy.
 * @param words the runs of the sentence that the text is a part of
 */
export function isCourtesy(text: string, words: WordRuns): boolean {
  if (!COURTESIES.some((pattern) => pattern.mayMatch(words))) return false;
  const said = text.replace(OPENS_TURN, '').replace(/[.!]$/, '');
  return COURTESIES.some((pattern) => pattern.test(said, words));
}
