/** What still goes on when it is told: "fighting is under way", "the road remains blocked", "patients are being moved". */
import { MILITARY_DEEDS } from '../../../lexicon/happenings.ts';
import { isVerb, readRule } from '../../../lexicon/trigger-frames.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { TriggerMention } from '../../../stage.ts';
import { isFiniteForm } from '../../../text/grammar/verbs.ts';
import { lowerAt } from '../../../text/word-at.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { Word } from '../../../text/words.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import type { Telling } from './telling.ts';

/** Behind the noun that names what goes on, and behind what it is said of: "talks on a truce are under way". */
const UNDER_WAY = new WordPattern(
  /^( (?:between|in|on|over|for|of|with|near|around|at|across|to|against|by|along|inside|outside|from) [^,;:“”"]{1,80}?)? (?:(?:is|are|was|were|remains?|remained) (?:(?:still|also|now|currently|already) )?(?:under ?way|ongoing|continuing|going on|raging|in (?:progress|full swing|place|force|effect|(?:its|their|the) \p{L}+ (?:day|week|month|year)))|(?:still )?(?:continues?|goes? on|rages?(?: on)?|drags? on|persists?)|ha(?:s|ve) (?:continued|gone on|been (?:ongoing|under ?way|going on)))\b(?! to\b)/u,
);

/** Happenings whose noun names something that goes on for a while. */
const LONG: ReadonlySet<Happening> = new Set([...MILITARY_DEEDS, 'move', 'meet', 'agree', 'aid', 'protest', 'law']);

/** Whether the words behind a noun say that what it names still goes on. */
export function isUnderWay({ sentence, runs, words }: SentenceView, { rule, span }: TriggerMention): boolean {
  const read = readRule(rule);
  if (read?.form !== 'noun' || !LONG.has(read.happening)) return false;
  const match = UNDER_WAY.exec(sentence.text.slice(span.end - sentence.span.start), runs);
  if (match === null) return false;
  const gap = span.end + (match[1]?.length ?? 0);
  return !words.some((word) => word.start >= span.end && word.end <= gap && isFiniteForm(word));
}

const STATES =
  'closed|shut|blocked|cut off|sealed off|besieged|surrounded|encircled|blockaded|suspended|trapped(?! in an? )|stranded|halted|grounded|missing|down|out|offline|out of (?:service|action|operation)|on strike';
/** What befalls a town for days on end; what is "under pressure" or "under way" is none of it. */
const UNDER =
  'under (?:(?:a|an|the|heavy|constant|complete|total|partial|near-total|strict|intense|\\p{Ll}+-hour) ){0,3}(?:siege|blockade|fire|bombardment|shelling|curfew|lockdown|martial law)';
const WITHOUT =
  'without (?:(?:any|running|drinking|mobile) )?(?:power|electricity|water|food|heating|gas|internet|phone)';

/** What is said to be in a state: no condition, and no clause of its own. */
const SUBJECT =
  '^(?!(?:if|unless|until|while|when|although|though) )(?:[^,;:“”"]|,(?=\\d)){2,100}?(?:, [^,;:“”"]{2,60},)?';

/**
 * "The road remains blocked", "the town is under siege", "civilians are trapped": states that last, told without a verb of happening.
 * The plain "is closed" may be a rule of every day.
 */
const IN_STATE: readonly WordPattern[] = [
  `${SUBJECT} (?:remains?|remained|(?:is|are|was|were|has been|have been) still) (?:(?:completely|largely|mostly|partly|effectively) )?(?:${STATES}|${UNDER}|${WITHOUT})(?![\\p{L}-])`,
  `${SUBJECT} (?:is|are|was|were|has been|have been) (?:(?:now|currently|also|reportedly) )?(?:closed until further notice|trapped(?! in an? )|stranded|besieged|blockaded|encircled|${UNDER}|${WITHOUT})(?![\\p{L}-])`,
  `${SUBJECT} (?:has|have) been (?:${STATES}) (?:\\p{L}+ ){0,4}(?:since|for)(?![\\p{L}-])`,
].map((source) => new WordPattern(new RegExp(source, 'iu')));
/** "May remain closed": not so yet. */
const NOT_YET = /\b(?:may|might|could|will|would|should|must|can|to|not) remain /iu;

/** The words of a telling up to those that say in which state something still is; undefined where none do. */
function stateIn({ view, span }: Telling): string | undefined {
  const { sentence, runs } = view;
  const pattern = IN_STATE.filter((one) => one.mayMatch(runs));
  if (pattern.length === 0) return undefined;
  const text = sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
  const words = pattern.map((one) => one.exec(text, runs)?.[0]).find((found) => found !== undefined);
  return words === undefined || NOT_YET.test(words) ? undefined : words;
}

/** Whether a telling says in which state something is, and still is. */
export const isInState = (telling: Telling): boolean => stateIn(telling) !== undefined;

/** "Paratroopers were digging in": what somebody is at, by a verb that the lexicon does not know. */
function isAtIt({ view: { words }, span }: Telling): boolean {
  const first = words.findIndex((word) => word.start >= span.start && isFiniteForm(word));
  if (!IS.has(lowerAt(words, first))) return false;
  const next = BETWEEN.has(lowerAt(words, first + 1)) ? first + 2 : first + 1;
  return /^\p{Ll}{2,}ing$/u.test(lowerAt(words, next)) && !NO_DOING.has(lowerAt(words, next));
}

const IS = wordSet('is are was were');
const BETWEEN = wordSet('still also now currently already');
const NO_DOING = wordSet(
  'going being nothing anything something everything during evening morning according outgoing missing',
);

/** "Remains suspended": the words before a verb that goes on. */
const REMAINS = wordSet('remains remain');
const CONTINUES = wordSet('continues continue');

/** "Are being", "are still being". */
const isOf = (words: readonly Word[], at: number): boolean =>
  IS.has(lowerAt(words, at)) || (BETWEEN.has(lowerAt(words, at)) && IS.has(lowerAt(words, at - 1)));

/** Whether a telling says of what happens that it goes on when it is told. */
export function lasts(telling: Telling): boolean {
  const { main, form, view, span } = telling;
  if (main === undefined) return isInState(telling) || isAtIt(telling);
  if (!isVerb(main)) return isUnderWay(view, main) || isInState(telling);
  if (form?.negated === true) return false;
  const { words } = view;
  const at = words.findIndex(({ start }) => start === main.span.start);
  if (form?.tense === 'ongoing' && lowerAt(words, at).endsWith('ing')) return true;
  const before = lowerAt(words, at - 1);
  if (REMAINS.has(before) || (before === 'being' && isOf(words, at - 2))) return true;
  if (before === 'to' && CONTINUES.has(lowerAt(words, at - 2))) return true;
  const state = stateIn(telling);
  return state !== undefined && main.span.start < span.start + state.length;
}
