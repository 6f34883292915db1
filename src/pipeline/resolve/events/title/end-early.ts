/** Where a long title may end early, so that what is kept still tells something whole. */
import {
  BETWEEN_SUBJECT_AND_VERB,
  DETERMINERS,
  DO_FORMS,
  NEGATIONS,
  PREPOSITIONS,
  SPEAKER_PRONOUNS,
} from '../../../lexicon/function-words.ts';
import { NOUNS_TOO } from '../../../lexicon/nouns-too.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import { isFiniteForm, isFunctionVerb, isPastForm, mayBeVerb } from '../../../text/grammar/verbs.ts';
import { matchesOf } from '../../../text/matches.ts';
import { wordsOf, type Word } from '../../../text/words.ts';

/** Where a sentence goes on after what happened: what comes besides, afterwards or at the same time. */
const ASIDES =
  /, (?:who|which|while|where|after|amid|with|adding|saying|including|among|according to|following|though|although|despite|but|as|even though|so)\b|(?<! (?:shortly|just|soon|long|hours?|minutes?|days?|weeks?|months?|years?)) (?:after|amid|while|before(?! (?:now|then|that)\b)) |; | – /gu;
/**
 * Where more is told of what happened: where, since when, which of them. What stands before a place is asked behind its sign: at every
 * letter it took a third of the time of all patterns.
 */
const DETAILS =
  /, (?<=\p{Lu}[\p{L}\d’'-]{1,30}, )(?=an? (?![^,]*(?:,| and) an? ))| (?<=(?:\p{Ll}s|\bm[ae]n|\bwom[ae]n|\bchildren|\bpolice) )(?=(?:who|\p{Ll}{4,20}ing) |that (?:has|have|had|was|were|is|are|will|would|could|\p{Ll}{3,20}ed) )| (?=(?:(?:shortly|just|soon|hours|minutes|days|weeks|months|years|a (?:day|week|month)) (?:after|before)|as (?:it|he|she|they)|including|such as|known as|which) )|,? (?=(?:because|where|when|in|at(?! (?:least|most))|on|near|from|with|during|since|across|throughout|outside|inside|around|along|over|between) )|, (?=for |(?:about|some) \d)/gu;
/** Where a subject does something else as well, or it leads to something: better left out than cut within. */
const SECOND_DEEDS =
  /,? (?:and|but) (?=(?:(?:also|later|then|now) )?(?:said|has|have|had|was|were|is|are|will|would|could|told|took|\p{Ll}{3,20}ed (?:an?|the|its|his|her|their|them|to|in|on|at|by|from|into|that|out|up|off|\d|\p{Lu})))|,? and (?=\p{Ll}{3,20}ing )|, (?:and|but) (?=(?:an?|the|its|his|their|two|three|four|five|six|seven|eight|nine|ten|some|several|many|dozens|hundreds|thousands|\d[\d,]*) (?:[\p{L}\d’'-]{1,30} ){1,5}(?:has|have|had|was|were|is|are|will|would|said) )|, (?=\p{Ll}{3,20}ing )/gu;
const SHORTEST = 60;
/** So much is kept at least of a title that could stand whole. */
const SHORTEST_OF_WHOLE = 100;

/**
 * The title up to the last place before a length where it may end; undefined where it has none.
 * @param longest    how long it may be
 * @param mayBeWhole whether it could stand as it is, so that only a short end of it may go
 */
export function endedEarly(text: string, longest: number, mayBeWhole: boolean): string | undefined {
  const words = wordsOf(text, 0);
  const main = mainClauseFrom(text, words);
  const lastOf = (places: RegExp, shortest: number, fits: (at: number) => boolean): number | undefined =>
    matchesOf(places, text).findLast(
      ({ index }) => index >= shortest && index <= longest && !isEnclosed(text, index) && fits(index),
    )?.index;
  const adds = (at: number): boolean => mayDrop(text, words, at) && clausesBetween(words, main, at) > 0;
  const end =
    lastOf(ASIDES, SHORTEST, (at) => !isTornAt(text, words, at) && clausesBetween(words, main, at) >= 0) ??
    lastOf(DETAILS, mayBeWhole ? SHORTEST_OF_WHOLE : SHORTEST, adds) ??
    (mayBeWhole ? undefined : lastOf(SECOND_DEEDS, SHORTEST, adds));
  return end === undefined ? undefined : text.slice(0, end).replace(/[,;:]$/u, '');
}

/** Within a quotation or brackets. */
export function isEnclosed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('(') > before.lastIndexOf(')') ||
    ((before.match(/"/gu)?.length ?? 0) & 1) === 1
  );
}

/** "Said little about what their strike" of "…, which hit the port, meant": the clause that was opened waits for its verb. */
function isTornAt(text: string, words: readonly Word[], at: number): boolean {
  const before = words.filter(({ end }) => end <= at);
  const opener = before.findLast(({ lower }) => OPENS_OBJECT.has(lower));
  if (opener === undefined || /[,;:]/u.test(text.slice(opener.end, at))) return false;
  const clause = before.filter(({ start }) => start > opener.start);
  if (clause.length === 0 || clause.length > LONGEST_TORN) return false;
  return !clause.some((word) => isFunctionVerb(word) || isPastForm(word.lower) || /[^s]s$/u.test(word.lower));
}

const OPENS_OBJECT = wordSet('what how why whether that');
/** So many words may stand between what opens a clause and its verb. */
const LONGEST_TORN = 7;

/** By how much the verbs between the beginning of the main clause and a place outnumber the clauses that hang on another: where it is positive, a main clause stands there. */
function clausesBetween(words: readonly Word[], from: number, at: number): number {
  if (from >= at) return -1;
  const clause = words.filter(({ start, end }) => start >= from && end <= at);
  return verbsOf(clause) - clause.filter(({ lower }) => OPENS_CLAUSE.has(lower)).length;
}

const OPENS_CLAUSE = wordSet(
  'who which that whose what how why whether when after before while because if although though',
);

/** "Reed: ", "On Sunday, after the truce had ended, ": the clause behind it is the main one. */
function mainClauseFrom(text: string, words: readonly Word[]): number {
  let from = /^[^,:“”"]{2,60}: /u.exec(text)?.[0].length ?? 0;
  for (;;) {
    const opening = text.slice(from, from + LONGEST_OPENER);
    const comma = text.indexOf(', ', from);
    if (comma === -1 || !OPENS_BESIDES.test(opening)) return from;
    const before = words.filter(({ start, end }) => start >= from && end <= comma);
    // "On Sunday the rebels left, …" tells it before the comma
    if (OPENS_PHRASE.test(opening) && verbsOf(before) > 0) return from;
    from = comma + 2;
  }
}

const OPENS_BESIDES =
  /^(?:after|before|when|while|since|as|if|until|although|though|despite|because|with|according|following|on|in|at|around|during|by|from|\p{L}{3,20}ing|\p{Lu}\p{Ll}{2,20}ed) /iu;
const OPENS_PHRASE = /^(?:since then|on|in|at|by|from) /iu;
const LONGEST_OPENER = 24;

const verbsOf = (words: readonly Word[]): number =>
  words.filter((word, index) => isVerbOfClause(word, words[index - 1])).length;

/** The first word of a verb, and no "displaced families": what stands before it is no word that leads to a noun. */
const isVerbOfClause = (word: Word, before: Word | undefined): boolean =>
  (before !== undefined && SAYS.has(word.text)) ||
  (before?.lower.endsWith('s') === true && PRESENT_DEEDS.has(word.text)) ||
  ((isFiniteForm(word) || DO_FORMS.has(word.lower)) &&
    before !== undefined &&
    !isFiniteForm(before) &&
    (!before.lower.endsWith('ing') || NOUNS_IN_ING.has(before.lower)) &&
    (!DETERMINERS.has(before.lower) || OPENS_CLAUSE.has(before.lower)) &&
    !PREPOSITIONS.has(before.lower));

/** "Rebels fire rockets", "troops launch an attack". */
const PRESENT_DEEDS = wordSet(NOUNS_TOO);

const SAYS = wordSet('say says warn warns urge urges report reports claim claims announce announces');

/** Whether what stands behind a place only adds to what stands before it: nothing is denied there, and its last words lead nowhere. */
function mayDrop(text: string, words: readonly Word[], at: number): boolean {
  const before = words.filter(({ end }) => end <= at);
  const [above, last] = before.slice(-2);
  if (above === undefined || last === undefined || !/^["”’]?,?$/u.test(text.slice(last.end, at))) return false;
  if (above.lower === 'to' || isFunctionVerb(above) || SPEAKER_PRONOUNS.has(above.lower)) return false;
  if (mayBeVerb(last) ? !NOUNS_IN_ING.has(last.lower) : last.lower.endsWith('ly') || LEADS_ON.has(last.lower))
    return false;
  return (
    !before.some(({ lower }) => NEGATIONS.has(lower) || LIMITS.has(lower)) &&
    !waitsForObject(text, before, at) &&
    !(ENDS_IN_NAME.test(text.slice(0, at)) && /^, an? /u.test(text.slice(at)))
  );
}

/** "…, Reed" before ", a mason": a name between commas still has to speak. */
const ENDS_IN_NAME = /, \p{Lu}[\p{L}’'-]{0,30}(?: \p{Lu}[\p{L}’'-]{0,30}){0,2}$/u;

/** "Told reporters in Bor that …", "ordered troops in Bor to …": what was said or asked stands behind. */
function waitsForObject(text: string, before: readonly Word[], at: number): boolean {
  const asks = before.findLast((word) => isFiniteForm(word) || SAYS.has(word.lower));
  return asks !== undefined && ASKS.has(asks.lower) && / (?:that|whether|to \p{Ll})/u.test(text.slice(at));
}

const ASKS = wordSet(`
  say says said tell tells told add adds added note notes noted stress stressed insist insisted ask asks asked order orders ordered
  direct directed urge urges urged force forced allow allowed warn warns warned require required instruct instructed invite invited
  called call calls helped led`);

const NOUNS_IN_ING = wordSet('morning evening building meeting briefing bombing shelling fighting hearing crossing');

/** "Took part in", "those who", "able to", "in the": what stands behind them belongs to them. */
const LEADS_ON: ReadonlySet<string> = new Set([
  ...wordSet(`
    part place role control latest engaged those anyone all others ones people and or but than more most less least when where that who which if as
    able such same it them him her he she they us out up down back away off come`),
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...BETWEEN_SUBJECT_AND_VERB,
]);
/** "Only", "the first time": true of no more than the whole sentence says. */
const LIMITS = wordSet(`
  only few hardly barely little unless until none ever first last worst most best biggest largest deadliest heaviest bloodiest
  highest lowest longest strongest greatest fiercest`);
