import type { Span } from '../../../dataset/records/records.ts';
import { remembering } from '../../../dataset/remembering.ts';
import {
  BE_FORMS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/function-words.ts';
import { ACT_CUES, REPORTING_CUES } from '../../lexicon/speech-cues.ts';
import { FUNCTIONS } from '../../lexicon/titles.ts';
import type { SpeechAct } from '../../stage.ts';
import { lemmaOf } from '../../text/lemma.ts';
import { isDoer, wordsListed } from '../../text/doer.ts';
import { PhraseIndex } from '../../text/phrases.ts';
import { isFiniteForm, isPastForm } from '../../text/grammar/verbs.ts';
import type { Word } from '../../text/words.ts';
import { breaksBefore, chunkEnd, gapBefore } from './chunks.ts';
import { givesFigure, isFigureVerb } from './figure-cues.ts';
import { isWithin } from './quotes.ts';
import { lemmaAt, lowerAt, textAt } from '../../text/word-at.ts';
import { INVARIANT_PASTS } from '../../lexicon/irregular-forms.ts';
import { wordList, wordSet } from '../../lexicon/word-list.ts';
import { isPluralForm } from '../../text/grammar/nouns.ts';

/** A finite verb with which something is said. */
export interface Cue {
  /** Position of its first word, and how many words it takes. */
  readonly at: number;
  readonly length: number;
  readonly act: SpeechAct;
  /** True when it may take a clause or quotation as what is said. */
  readonly reports: boolean;
  /** True when the words can only be the act itself ("accused", "called for"). */
  readonly actOnly: boolean;
  /** Set where a figure is given, and no clause: its subject stands before it. */
  readonly figure?: true;
}

const SPEECH_ACTS: readonly SpeechAct[] = [
  'say',
  'announce',
  'claim',
  'accuse',
  'deny',
  'reject',
  'demand',
  'offer',
  'warn',
  'praise',
  'promise',
  'expect',
  'question',
  'confirm',
];

const reporting = new PhraseIndex<SpeechAct>();
const acting = new PhraseIndex<SpeechAct>();
for (const act of SPEECH_ACTS) {
  reporting.add(REPORTING_CUES[act], act);
  acting.add(ACT_CUES[act], act);
}

/** "The attack claimed 17 lives", "a shell slammed into the hall", "hundreds sought shelter", "it celebrated an election", "guards denied the ambulance access", "Chad recalled its envoy": nobody says so. */
const unsaid = new PhraseIndex<true>();
unsaid.add(
  `claim … life/victim, slam into, seek … shelter/refuge/asylum/safety/cover/revenge, respond in kind,
  threaten … security/safety/peace/stability/life/livelihood/existence/future/supply,
  recall … ambassador/envoy/diplomat/troop/soldier/force/ship/reservist/delegation/negotiator,
  deny … access/entry/passage/permission/treatment/visa/aid/bail/care/request,
  celebrate … day/anniversary/independence/election/holiday/festival/wedding/feast/mass/birthday/new year`,
  true,
);

/** "Responded to the losses with air strikes", "replied with artillery": by deeds, and not by words. */
function answersByForce(words: readonly Word[], at: number, text: string): boolean {
  if (!ANSWERED.has(lowerAt(words, at))) return false;
  const end = chunkEnd(words, at, text, 14);
  const by = words.slice(at, end).findIndex(({ lower }) => lower === 'with' || lower === 'by');
  return (
    by > 0 && words.slice(at + by + 1, Math.min(end, at + by + 7)).some(({ lemma }) => FORCEFUL_ANSWERS.has(lemma))
  );
}

/** "Dismissed the head of the navy", "dismissed General Ali Khan", and not "dismissed the general's report" or "government claims". */
function sendsAway(words: readonly Word[], at: number, text: string): boolean {
  if (lemmaAt(words, at) !== DISMISS) return false;
  const stop = words.findIndex(
    (word, i) => i > at + 1 && (PREPOSITIONS.has(word.lower) || breaksBefore(words, i, text) || isFiniteForm(word)),
  );
  const object = words.slice(at + 1, stop < 0 ? Math.min(words.length, at + 8) : stop);
  const office = object.findLastIndex(
    ({ lower, possessive }) => !possessive && FUNCTIONS.has(lower.replace(/s$/u, '')),
  );
  return office >= 0 && object.slice(office + 1).every(({ text: name }) => /^\p{Lu}/u.test(name));
}

const DISMISS = lemmaOf('dismiss');

/** "Six rockets, each of them said to hold a ton": by nobody who is named; "said to have" as well. */
const isReputed = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'said' && lowerAt(words, at + 1) === 'to' && REPUTED.test(lowerAt(words, at + 2));
const REPUTED =
  /^(?:be|have|hold|carry|number|include|contain|own|run|lead|belong|live|come|cost|back|support|control)$/u;

const ANSWERED: ReadonlySet<string> = new Set(['responded', 'replied', 'retorted', 'responds', 'replies']);
const FORCEFUL_ANSWERS: ReadonlySet<string> = new Set(
  wordList(`
  strike airstrike attack raid bombing shelling bombardment fire gunfire artillery missile rocket drone mortar shell
  bullet offensive gas force barrage counterattack assault killing arrest crackdown ambush`).map(lemmaOf),
);

const listed = wordsListed([...Object.values(REPORTING_CUES), ...Object.values(ACT_CUES)]);

/** Verbs whose -s form is more often a plural noun: they count only where a clause or quotation follows. */
const NOUN_LIKE = wordSet(`
  report claim guarante pledg vow urg protest prais thank tribut summon note state comment demand fear hope threat
  question call promise offer request post doubt remark estim signal appeal order address hint back challeng plan want
  read quot record defend welcom rule`);

const OPENERS: ReadonlySet<string> = new Set([...reporting.openers, ...acting.openers]);
const LABELLING = wordSet('call brand label dub term deem');
const BIDDING = new Set(['told', 'tells', 'asked', 'asks']);
const QUOTED = new Set(['quoted', 'cited']);
const SEEMING: ReadonlySet<string> = new Set(['appeared', 'appears', 'seemed', 'seems', 'moved', 'sought', 'went']);
/** Asked first of a lower-case word, and remembered: most begin no cue of any kind. */
const mayBeCue = remembering((lower) => {
  const lemma = lemmaOf(lower);
  return (
    OPENERS.has(lemma) ||
    LABELLING.has(lemma) ||
    BIDDING.has(lower) ||
    QUOTED.has(lower) ||
    SEEMING.has(lower) ||
    isFigureVerb(lower)
  );
});

/** Words after which a clause begins. */
const CLAUSE_OPENERS = wordSet('that it he she they there we i');

/** The cues of a sentence that stand outside its quotations. `text` is the document. */
export function findCues(words: readonly Word[], quoted: readonly Span[], text: string): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !mayBeCue(word.lower) || isWithin(quoted, word.start)) continue;
    const cue = constructedCue(words, at, text) ?? listedCue(words, word, at, text);
    if (cue === undefined) continue;
    cues.push(cue);
    at += cue.length - 1;
  }
  return cues;
}

/** A cue that is told by the words around it: "quoted as saying", "gave a toll of nine", "called it lies", "told them to leave", "appeared to deny it". */
function constructedCue(words: readonly Word[], at: number, text: string): Cue | undefined {
  const quoting = quotedAsSaying(words, at);
  if (quoting > 0) return { at, length: quoting, act: 'say', reports: true, actOnly: false };
  if (givesFigure(words, at, text)) return { at, length: 1, act: 'say', reports: true, actOnly: false, figure: true };
  if (judges(words, at, text)) return { at, length: 1, act: 'say', reports: false, actOnly: true };
  if (bids(words, at, text)) return { at, length: 1, act: 'demand', reports: false, actOnly: true };
  return seemsToSay(words, at, text);
}

/** A cue that the lexicon lists, where it is used as a verb of saying. */
function listedCue(words: readonly Word[], word: Word, at: number, text: string): Cue | undefined {
  if (!OPENERS.has(word.lemma)) return undefined;
  const report = reporting.find(words, at);
  const act = acting.find(words, at);
  const isAct = act !== undefined && (report === undefined || act.length > report.length);
  const longest = isAct ? act : report;
  if (longest === undefined || saysNothing(words, word, at, text)) return undefined;
  if (!hasSubject(words, at, longest.length, text)) return undefined;
  const actOnly = act !== undefined && report === undefined;
  return { at, length: longest.length, act: longest.value, reports: !isAct, actOnly };
}

/** "Negotiators", "discussions", "slammed into", "replied with artillery", "said to hold", "took the blame", "reporting from Oslo". */
function saysNothing(words: readonly Word[], word: Word, at: number, text: string): boolean {
  return (
    isDoer(word, listed) ||
    isNoVerb(word) ||
    unsaid.find(words, at) !== undefined ||
    sendsAway(words, at, text) ||
    answersByForce(words, at, text) ||
    isReputed(words, at) ||
    (word.lower === 'blame' && TAKES_BLAME.test(lowerAt(words, at - 1))) ||
    (word.lower === 'reporting' && FROM_THE_SCENE.has(lowerAt(words, at + 1)))
  );
}

/** "Rejects blame", "took the blame": what is rejected, and nobody who blames. */
const TAKES_BLAME =
  /^(?:(?:reject|accept|deflect|shift|apportion|assign)(?:s|ed|ing)?|den(?:y|ies|ied|ying)|(?:shar|plac)(?:es?|ed|ing)|bears?|bore|bearing|takes?|taking|took|puts?|lays?|laid|pins?|pinned)$/u;

/** "Appeared to confirm the account", "went on to accuse Chad": what somebody says, by his own words or as others understand them. */
function seemsToSay(words: readonly Word[], at: number, text: string): Cue | undefined {
  const to = at + (lowerAt(words, at) === 'went' ? 2 : 1);
  if (!SEEMING.has(lowerAt(words, at)) || lowerAt(words, to) !== 'to' || !hasSubject(words, at, 1, text))
    return undefined;
  const report = reporting.find(words, to + 1);
  const said = acting.find(words, to + 1) ?? report;
  if (said === undefined || !SEEMINGLY_DONE.has(said.value)) return undefined;
  return { at, length: to + 1 + said.length - at, act: said.value, reports: report !== undefined, actOnly: false };
}

/** What one can only do by saying so: "appeared to back the rebels" may be done by arms. */
const SEEMINGLY_DONE: ReadonlySet<SpeechAct> = new Set(['say', 'confirm', 'deny', 'accuse', 'reject', 'claim', 'warn']);

/** "called Reed a day later" */
const NO_NAME = wordSet('day week month year few second third number couple');

/** "called the report “lies”", "branded the blockade a war crime": what somebody says that something is. */
function judges(words: readonly Word[], at: number, text: string): boolean {
  if (!LABELLING.has(lemmaAt(words, at)) || PREPOSITIONS.has(lowerAt(words, at + 1))) return false;
  // "a militia called the Lions"
  if (isArticle(words, at - 2)) return false;
  for (let next = at + 2; next < Math.min(words.length, at + 9); next++) {
    const lower = lowerAt(words, next);
    const named = / ["“‘]$/u.test(gapBefore(words, next, text)) || isArticle(words, next) || lower === 'as';
    if (named) return hasSubject(words, at, 1, text);
    if (breaksBefore(words, next, text) || lower === 'for' || lower === 'after' || lower === 'to') return false;
  }
  return false;
}

const isArticle = (words: readonly Word[], at: number): boolean =>
  /^an?$/u.test(lowerAt(words, at)) && !NO_NAME.has(lowerAt(words, at + 1));

/** "Discussions", "announcements", "proposals", "allegedly": what shares its stem with words of saying, and is no verb. */
const isNoVerb = ({ lower, lemma }: Word): boolean => {
  // "was allegedly taken"
  if (lower.endsWith('edly')) return true;
  const ending = /(?:[st]ion|ment|al)s?$/u.exec(lower)?.[0];
  return ending !== undefined && !lemma.endsWith(ending.replace(/s$/u, ''));
};
/** "Reed is reporting from Oslo": where a writer is, and nothing that is said. */
const FROM_THE_SCENE: ReadonlySet<string> = new Set(['from', 'for', 'live']);

/** "told its citizens to leave", "asked parliament not to vote": what somebody wants of others, who stand between in few words. */
function bids(words: readonly Word[], at: number, text: string): boolean {
  if (!BIDDING.has(lowerAt(words, at))) return false;
  for (let next = at + 1; next < Math.min(words.length, at + 9); next++) {
    const word = words[next];
    if (word === undefined || breaksBefore(words, next, text) || CLAUSE_OPENERS.has(word.lower) || isFiniteForm(word))
      return false;
    if (word.lower === 'to' && next > at + 1)
      return !DETERMINERS.has(lowerAt(words, next + 1)) && hasSubject(words, at, 1, text);
  }
  return false;
}

/** "was quoted by the agency as saying": the length of the whole phrase from "quoted" on, 0 where there is none. */
function quotedAsSaying(words: readonly Word[], at: number): number {
  if (!QUOTED.has(lowerAt(words, at)) || !BE_FORMS.has(lowerAt(words, at - 1))) return 0;
  const said = asSaying(words, at, 10);
  return said < 0 ? 0 : said + 1 - at;
}

/** Position of "saying" in "as saying", at most `reach` words behind a word; -1 where it does not stand there. */
export function asSaying(words: readonly Word[], at: number, reach: number): number {
  const found = words
    .slice(at, at + reach)
    .findIndex((word, i, all) => word.lower === 'saying' && lowerAt(all, i - 1) === 'as');
  return found < 0 ? -1 : at + found;
}

/** Whether the word at `at` is used as a verb with a subject of its own, rather than as noun, infinitive or adjective. */
function hasSubject(words: readonly Word[], at: number, length: number, text: string): boolean {
  const word = words[at];
  if (!word || word.possessive) return false;
  const before = lowerAt(words, at - 1);
  // not the month of May
  const modal = MODALS.has(before) && textAt(words, at - 1) === before;
  if (before === 'to' || modal) return modal;
  // "does not believe"
  if (DO_FORMS.has(before === 'not' ? lowerAt(words, at - 2) : before)) return true;
  if (word.lower.endsWith('ing')) return BE_FORMS.has(before) || BE_FORMS.has(lowerAt(words, at - 2));
  // "put" and "bid" are told by their subjects, as presents are
  const isPast = isPastForm(word.lower) && !INVARIANT_PASTS.has(word.lower);
  return isPast ? pastHasSubject(words, at, length, text) : presentHasSubject(words, at, length, text);
}

/** "Reed proposed", and not "the proposed ceasefire", "40 wanted men", "of alleged crimes", "was told". */
function pastHasSubject(words: readonly Word[], at: number, length: number, text: string): boolean {
  const before = lowerAt(words, at - 1);
  if (DETERMINERS.has(before) && !PRONOUNS.has(before) && !sharesSubject(words, at, text)) return false;
  // "Reed, 42, said": behind a comma it counts nothing
  if (/^\d/u.test(before) && !breaksBefore(words, at, text)) return false;
  if (BE_FORMS.has(before) || (REPORTED_OF.test(lowerAt(words, at)) && BEFALLEN.test(lowerAt(words, at + 1))))
    return false;
  if (HAVE_FORMS.has(before)) return true;
  return !PREPOSITIONS.has(before) && !isReducedRelative(words, at, length, text);
}

/** "Officials warn", "Reed claims that …", and not "on Reed's claims that …" or "who receive orders to fire". */
function presentHasSubject(words: readonly Word[], at: number, length: number, text: string): boolean {
  const [before, verb] = [lowerAt(words, at - 1), lowerAt(words, at)];
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || words[at - 1]?.possessive || TAKES_ORDERS.test(before))
    return false;
  if (verb === 'says' || verb === 'say') return true;
  if (/^\p{Lu}/u.test(textAt(words, at)) || (!verb.endsWith('s') && !hasPluralSubject(words[at - 1]))) return false;
  if (!NOUN_LIKE.has(lemmaAt(words, at))) return true;
  // "target peaceful protests that posed no threat"
  if (ADJECTIVE.test(before)) return false;
  return length > 1 || opensClause(words, at + length, text) || hasSubjectAndObject(words, at, text);
}

const ADJECTIVE = /(?:ful|ous|ive|ble)$|^(?:new|recent|further|previous|similar|several|many)$/u;

/** "Reed and Khan both complained": behind a name, "both" counts who speaks. */
const sharesSubject = (words: readonly Word[], at: number, text: string): boolean =>
  /^(?:both|each|all)$/u.test(lowerAt(words, at - 1)) &&
  /^\p{Lu}/u.test(textAt(words, at - 2)) &&
  !breaksBefore(words, at - 1, text);

/** "Five rebels said killed in raid", "six soldiers confirmed dead": what headlines pass on of them. */
const REPORTED_OF = /^(?:said|confirmed|reported|feared|presumed|believed)$/u;
const BEFALLEN =
  /^(?:killed|wounded|injured|hurt|dead|missing|drowned|trapped|captured|seized|arrested|detained|kidnapped|abducted|hit)$/u;
const TAKES_ORDERS = /^(?:receiv|giv|g[ae]ve|get|got|obey|follow|issu|ignor|def(?:y|i)|refus)/u;

/** "MSF urges all parties", "Chad demands the return of the town": between a name and the noun phrase that it takes. */
function hasSubjectAndObject(words: readonly Word[], at: number, text: string): boolean {
  // "Russia claims a town": what is claimed is taken, and nothing said; "claims to have taken it" tells a deed
  if (lemmaAt(words, at) === 'claim')
    return (
      /^\p{Lu}/u.test(textAt(words, at - 1)) && lowerAt(words, at + 1) === 'to' && lowerAt(words, at + 2) === 'have'
    );
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!before || !after || before.possessive || breaksBefore(words, at, text) || breaksBefore(words, at + 1, text))
    return false;
  return /^\p{Lu}/u.test(before.text) && (DETERMINERS.has(after.lower) || QUANTIFIERS.has(after.lower));
}

const QUANTIFIERS = wordSet('all both every any each another more');

/** "talks expected to begin", "terms proposed by Reed", "men accused of arson": a participle after a plain noun, and no verb. */
function isReducedRelative(words: readonly Word[], at: number, length: number, text: string): boolean {
  const before = words[at - 1];
  const after = lowerAt(words, at + length);
  if (!before || PRONOUNS.has(before.lower)) return false;
  // "Rebels, reportedly backed by Chad, advanced", "Hezbollah, backed by Iran, fired"
  const aside = before.lower.endsWith('ly') || breaksBefore(words, at, text);
  if (aside) return after === 'by' && lemmaAt(words, at) !== 'say';
  // "Invasion condemned by the council"
  if (after === 'by' && opensAgent(words[at + length + 1])) return true;
  // "Mediators expected to meet" opens a headline with a plain noun, and "Reed" is a name
  if (!/^\p{Ll}/u.test(before.text) && !(at === 1 && before.lower.endsWith('s'))) return false;
  if (length > 1 || lowerAt(words, at) === 'said' || lowerAt(words, at) === 'told') return false;
  return after === 'by' || isReducedBefore(after, words, at);
}

/** "Expected to begin", "accused of arson". */
function isReducedBefore(after: string, words: readonly Word[], at: number): boolean {
  const lemma = lemmaAt(words, at);
  if (after === 'of') return lemma === 'accus';
  // "the group claimed to have killed ten": of a deed of its own
  const isOwnDeed = lemma === 'claim' && lowerAt(words, at + 2) === 'have';
  return after === 'to' && REDUCIBLE.has(lemma) && !isOwnDeed;
}

const opensAgent = (word: Word | undefined): boolean =>
  word !== undefined && (DETERMINERS.has(word.lower) || /^\p{Lu}/u.test(word.text));

const REDUCIBLE = wordSet('expect propos offer ask invit want alleg claim believ think urg');

/** "officials warn", "they demand", "the police say": the plain form is finite after a plural. */
function hasPluralSubject(before: Word | undefined): boolean {
  if (!before || before.possessive) return false;
  return PLURAL_PRONOUNS.has(before.lower) || isPluralForm(before);
}

/** Subjects whose verb has its plain form. */
const PLURAL_PRONOUNS = wordSet('they we i you who media');

/** Whether a clause, a quotation or the end of the sentence follows the word before `next`. */
function opensClause(words: readonly Word[], next: number, text: string): boolean {
  const before = words[next - 1];
  const after = words[next];
  if (!before) return false;
  // "…, Reed claims." and not "… as independent states."
  if (!after) return /[,”"’]/u.test(text.slice(words[0]?.start, before.start));
  const gap = text.slice(before.end, after.start);
  return (CLAUSE_OPENERS.has(after.lower) && !gap.includes(',')) || /[:“"‘]/u.test(gap);
}
