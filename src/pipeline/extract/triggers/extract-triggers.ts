import type { SegmentedDocument, TriggerMention } from '../../stage.ts';
import { ruleOf, TRIGGER_FRAMES, type TriggerForm, type TriggerFrame } from '../../lexicon/trigger-frames.ts';
import { wordList } from '../../lexicon/word-list.ts';
import { isDoer, wordsListed } from '../../text/doer.ts';
import { lemmaOf } from '../../text/lemma.ts';
import { PhraseIndex, type PhraseMatch } from '../../text/phrases.ts';
import type { Word } from '../../text/words.ts';
import { usedAs } from './word-use.ts';
import { lemmaAt, textAt } from '../../text/word-at.ts';

const verbs = new PhraseIndex<TriggerFrame>({ passives: true });
const nouns = new PhraseIndex<TriggerFrame>();
for (const frame of TRIGGER_FRAMES) {
  verbs.add(frame.verbs, frame);
  nouns.add(frame.nouns, frame);
}

/** "TV station", "police station": a place or a broadcaster, which nobody stationed. */
const KINDS_OF_STATION = wordList('tv television radio police power petrol gas railway train bus metro fire polling');
/** Phrases that hold a word of the lexicon and tell nothing. */
const idioms = new PhraseIndex<true>();
idioms.add(
  'according to, talking point, in advance, hit back, in the end, by the end, at the end, the end of, end of the, open letter, at the start, in the meeting, time ran out, time is running out, time was running out, time has run out, time had run out',
  true,
);

idioms.add(KINDS_OF_STATION.map((kind) => `${kind} station`).join(','), true);

/** Asked first: nine words of ten begin no phrase of the three indexes. */
const OPENERS: ReadonlySet<string> = new Set([...idioms.openers, ...verbs.openers, ...nouns.openers]);

/**
 * The words that tell happenings: every phrase of the lexicon in the use (verb or noun) for which it is listed.
 * @param words the words of each sentence, in the document's order of sentences
 */
export function extractTriggers(document: SegmentedDocument, words: readonly (readonly Word[])[]): TriggerMention[] {
  const found: TriggerMention[] = [];
  for (const { index } of document.sentences) addTriggers(found, words[index] ?? [], index);
  return found;
}

function addTriggers(found: TriggerMention[], words: readonly Word[], sentence: number): void {
  let at = 0;
  while (at < words.length) {
    if (!OPENERS.has(lemmaAt(words, at))) {
      at++;
      continue;
    }
    const idiom = idioms.find(words, at);
    if (idiom) {
      at += idiom.length;
      continue;
    }
    // the month, not a march
    const match = textAt(words, at) === 'March' ? undefined : bestMatch(words, at);
    const first = words[at];
    const last = match && words[at + match.phrase.length - 1];
    if (!match || !first || !last) {
      at++;
      continue;
    }
    found.push({
      sentence,
      span: { start: first.start, end: last.end },
      lemma: first.lemma,
      topics: match.phrase.value.topics,
      rule: ruleOf(match.phrase.value, match.form),
    });
    at += match.phrase.length;
  }
}

const LISTED = wordsListed(TRIGGER_FRAMES.flatMap((frame) => [frame.verbs, frame.nouns]));

const LISTED_NOUNS = TRIGGER_FRAMES.flatMap((frame) => frame.nouns.split(',').map((noun) => noun.trim()));
/** What a noun may end in that looks like a form of a verb. */
const VERBAL_END = /(?:ed|ing)$/u;
const lemmasOf = (listed: readonly string[]): ReadonlySet<string> => new Set(listed.map(lemmaOf));
const verbalNouns = lemmasOf(LISTED_NOUNS.filter((noun) => VERBAL_END.test(noun) && !noun.includes(' ')));
const plainNouns = lemmasOf(LISTED_NOUNS.filter((noun) => !VERBAL_END.test(noun)));

/** Whether a word that shares its lemma with a listed noun is not that noun: "killing" is listed, so that "kills" is a verb. */
const isOtherThanNoun = ({ lower, lemma }: Word): boolean =>
  verbalNouns.has(lemma) && !plainNouns.has(lemma) && !lower.includes('ing');

/** "Talked", "talking": a verb that the lexicon does not list, though its noun is. */
const isUnlistedVerb = ({ lower, lemma }: Word): boolean => VERBAL_END.test(lower) && !verbalNouns.has(lemma);

/** "A drone struck the bridge": the words of a drone strike, of which the last is the verb. */
function isClause(words: readonly Word[], at: number, length: number): boolean {
  const last = at + length - 1;
  const verb = length > 1 ? verbs.find(words, last) : undefined;
  return verb !== undefined && usedAs(words, last, verb, true) === 'verb';
}

interface Match {
  readonly phrase: PhraseMatch<TriggerFrame>;
  readonly form: TriggerForm;
}

/** The noun that begins at a word, where the word may be one. */
function nounAt(words: readonly Word[], at: number, word: Word): PhraseMatch<TriggerFrame> | undefined {
  const noun = nouns.find(words, at);
  if (noun === undefined || isClause(words, at, noun.length)) return undefined;
  return noun.length === 1 && isOtherThanNoun(word) ? undefined : noun;
}

/** The longest phrase at `at` whose use fits; between equally long ones the use of the word decides. */
function bestMatch(words: readonly Word[], at: number): Match | undefined {
  const word = words[at];
  if (!word) return undefined;
  const verb = verbs.find(words, at);
  const noun = nounAt(words, at, word);
  if ((!verb && !noun) || isDoer(word, LISTED)) return undefined;
  if (!verb && noun?.length === 1 && isUnlistedVerb(word)) return undefined;
  if (verb && noun && verb.length !== noun.length) {
    return verb.length > noun.length ? { phrase: verb, form: 'verb' } : { phrase: noun, form: 'noun' };
  }
  const use = usedAs(words, at, verb, noun !== undefined);
  if (verb && use === 'verb') return { phrase: verb, form: 'verb' };
  if (noun && use === 'noun') return { phrase: noun, form: 'noun' };
  return undefined;
}
