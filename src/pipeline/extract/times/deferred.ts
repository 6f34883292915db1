/** Times of what is still to come although its verb is past, or a present: "adjourned until Monday", "called a strike for Friday". */
import { WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { DEFERRING_VERBS } from '../../lexicon/time-verbs.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { isPastForm } from '../../text/grammar/verbs.ts';
import { endsClause } from './words/clause-end.ts';
import { type Tokens, wordAt, wordsBetween } from './words/tokens.ts';

/** "adjourned until Monday", "extended the truce to 5 May", "effective 1 June", "payable on 2 January". */
export function isDeferred(tokens: Tokens, from: number, to: number): boolean {
  if (['as soon as', 'as early as'].includes(wordsBetween(tokens, from - 3, from))) return true;
  if (OPENS_TERM.has(wordAt(tokens, from)) || OPENS_TERM.has(wordAt(tokens, from - 1))) return true;
  if (isCalledFor(tokens, from) || isInForceUntil(tokens, from)) return true;
  if (isStillOn(tokens, from) || isOnCalendar(tokens, from) || isArranged(tokens, from) || isDelivery(tokens, from, to))
    return true;
  if (![wordAt(tokens, from), wordAt(tokens, from - 1)].some((word) => LEADS_ON.has(word))) return false;
  return tokens.slice(Math.max(0, from - 5), from).some((token) => DEFERRING_VERBS.has(token.word));
}

const LEADS_ON: ReadonlySet<string> = new Set(['until', 'till', 'to', 'through']);

/** "The truce ends Friday", "the trial opens on Monday": the present tense of what is on the calendar. */
function isOnCalendar(tokens: Tokens, from: number): boolean {
  const day = wordAt(tokens, from) === 'on' ? from + 1 : from;
  if (!WEEKDAYS.has(wordAt(tokens, day))) return false;
  if (wordAt(tokens, day + 1) === "'s") return isAgreedOn(tokens, from);
  const before = wordAt(tokens, from - 1) === 'on' ? from - 2 : from - 1;
  // "opens in Goma on Thursday"
  const place = tokens.slice(Math.max(0, before - 2), before + 1).findLastIndex(({ word }) => word === 'in');
  const verb = place < 0 ? before : Math.max(0, before - 2) + place - 1;
  return ON_CALENDAR.has(wordAt(tokens, verb));
}

/** "Rebels agree to Friday's meeting": what is agreed on is to come. */
function isAgreedOn(tokens: Tokens, from: number): boolean {
  const verb = ['to', 'on'].includes(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  return AGREED.has(wordAt(tokens, verb));
}

const AGREED = wordSet('agree agrees agreed await awaits prepare prepares');

/** "Is travelling to Moscow on Friday": what goes on today needs no day of the week, so that this one is to come. */
function isArranged(tokens: Tokens, from: number): boolean {
  const day = wordAt(tokens, from) === 'on' ? from + 1 : from;
  if (!WEEKDAYS.has(wordAt(tokens, day))) return false;
  for (let at = from - 1; at > 0 && at > from - FARTHEST_STATE && !endsClause(wordAt(tokens, at)); at--)
    if (ARRANGED.has(wordAt(tokens, at))) return ['is', 'are'].includes(wordAt(tokens, at - 1));
  return false;
}

const ARRANGED = wordSet(`
  traveling travelling heading flying going coming visiting meeting hosting arriving leaving returning departing`);

const ON_CALENDAR = wordSet('begins begin starts opens ends convenes reconvenes reconvene resumes resume meets meet');

/** "Crude for May delivery", "gold for delivery in June". */
function isDelivery(tokens: Tokens, from: number, to: number): boolean {
  return wordAt(tokens, to) === 'delivery' || wordAt(tokens, from - 1) === 'delivery';
}

/** "Called for a march on Sunday", "have called a strike for Friday": whoever calls for it cannot yet look back on it. */
function isCalledFor(tokens: Tokens, from: number): boolean {
  const day = LEADS_TO_DAY.has(wordAt(tokens, from)) ? from + 1 : from;
  const lead = wordAt(tokens, day - 1);
  if (!WEEKDAYS.has(wordAt(tokens, day)) || !LEADS_TO_DAY.has(lead)) return false;
  let gathering = false;
  for (let at = day - 2; at >= 0 && at > day - FARTHEST_CALL && !endsClause(wordAt(tokens, at)); at--) {
    const word = wordAt(tokens, at);
    // "called for an end to the strikes on Sunday", "called off the march on Sunday"
    if (NO_CALL.has(word)) return false;
    gathering ||= GATHERINGS.has(word);
    // "called the strike on Sunday a crime"
    if (CALLS.has(word)) return gathering && (lead === 'for' || wordAt(tokens, at + 1) === 'for');
  }
  return false;
}

const LEADS_TO_DAY: ReadonlySet<string> = new Set(['on', 'for']);
const FARTHEST_CALL = 10;
const CALLS = wordSet('call calls called calling');
const NO_CALL = wordSet('off to into against over about by end halt investigation inquiry probe');
const GATHERINGS = wordSet(`
  march marches rally rallies protest protests demonstration demonstrations strike strikes boycott shutdown sit-in vigil vigils
  walkout stoppage mourning election elections referendum`);

/** "Closed schools until Monday", "imposed a curfew until 6 May": what was ordered goes on from the day of writing. */
function isInForceUntil(tokens: Tokens, from: number): boolean {
  const until = UNTIL.has(wordAt(tokens, from)) ? from : from - 1;
  if (!UNTIL.has(wordAt(tokens, until)) || isOver(tokens, until + 1)) return false;
  for (let at = until - 1; at >= 0 && at > until - FARTHEST_ORDER && !endsClause(wordAt(tokens, at)); at--) {
    if (ORDERED.has(wordAt(tokens, at))) return wordAt(tokens, until - 1) !== 'not';
  }
  return false;
}

/** "… until Monday, when the truce began": told from behind that day. */
function isOver(tokens: Tokens, day: number): boolean {
  const when = tokens.slice(day, day + 5).findIndex(({ word }) => word === 'when');
  return when > 0 && tokens.slice(day + when, day + when + 6).some(({ word }) => isPastForm(word));
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till']);
const FARTHEST_ORDER = 12;
const ORDERED = wordSet(`
  closed shut suspended imposed banned barred halted grounded cancelled canceled detained jailed remanded prohibited declared`);

/** "Is closed until Friday", "has until Monday to leave": told while it goes on. */
function isStillOn(tokens: Tokens, from: number): boolean {
  const until = UNTIL.has(wordAt(tokens, from)) ? from : from - 1;
  if (!UNTIL.has(wordAt(tokens, until))) return false;
  for (let at = until - 1; at >= 0 && at > until - FARTHEST_STATE && !endsClause(wordAt(tokens, at)); at--)
    if (LASTING_STATES.has(wordAt(tokens, at))) return wordAt(tokens, until - 1) !== 'not';
  return false;
}

const FARTHEST_STATE = 8;

const LASTING_STATES = wordSet(
  "is are 's 're be has have remain remains stay stays last lasts run runs continue continues",
);

const OPENS_TERM: ReadonlySet<string> = new Set(['effective', 'payable']);
