/** Words with which somebody greets, thanks or hands on the word, in briefings and live blogs: no statement and no event. */

/** "GEN. LEE: All right, ": who speaks, and what opens a turn. */
const OPENS_TURN = /^(?:\p{Lu}[\p{Lu}.'’ -]{1,50}: )?(?:(?:all right|okay|ok|well|hello|with that|and),? ){0,3}/iu;
const GREETS = /^good (?:morning|afternoon|evening|night)\b[^.;:]{0,40}$/iu;
const TAKES_QUESTIONS =
  /^(?:(?:i[’'](?:m|ll|d)|i am|we are|we[’'](?:re|ll)|let me|let[’']s) )?(?:be )?(?:(?:very )?(?:happy|glad|ready) to )?take (?:your |any |some |a few )?(?:more )?questions?$/iu;
const HAPPY_TO = /^(?:very )?(?:happy|glad|ready) to take\b[^.;:]{0,40}$/iu;
const THANKS =
  /^(?:thanks|thank you)(?: (?:very|so) much)?(?:,? (?:everybody|everyone|all|for (?:joining|reading|coming|being)\b[^.;:]{0,40}))?$/iu;

/** True for a sentence that is nothing but courtesy. */
export function isCourtesy(text: string): boolean {
  const said = text.replace(OPENS_TURN, '').replace(/[.!]$/, '');
  return [GREETS, TAKES_QUESTIONS, HAPPY_TO, THANKS].some((pattern) => pattern.test(said));
}
