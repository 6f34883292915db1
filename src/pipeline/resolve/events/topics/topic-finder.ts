import { rememberingEach } from '../../../../dataset/remembering.ts';
import { topicId, type TopicId } from '../../../../dataset/records/ids.ts';
import { TOPIC_TERMS } from '../../../lexicon/topic-terms.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { AddedTopic } from '../../../stage.ts';
import { PhraseIndex } from '../../../text/phrases.ts';
import type { Word } from '../../../text/words.ts';
import { textAt } from '../../../text/word-at.ts';

/** Which pair of terms, and which of its two. */
interface Half {
  readonly index: number;
  readonly half: 0 | 1;
}

interface TermHit {
  readonly topic: TopicId;
  readonly pair?: Half;
}

export const TERM_WEIGHT = 2;
const PAIR_WEIGHT = 3;

/** Finds what a text is about: the built-in terms and those that a corpus adds. */
export class TopicFinder {
  private readonly terms = new PhraseIndex<TermHit>();

  constructor(added: readonly AddedTopic[]) {
    let index = 0;
    for (const { topic, alone, pairs } of TOPIC_TERMS) {
      const id = topicId(topic);
      if (alone !== '') this.terms.add(alone, { topic: id });
      for (const [first, second] of pairs) {
        this.terms.add(first, { topic: id, pair: { index, half: 0 } });
        this.terms.add(second, { topic: id, pair: { index, half: 1 } });
        index++;
      }
    }
    for (const { id, terms } of added) if (terms.length > 0) this.terms.add(terms.join(','), { topic: id });
  }

  /** Topics of some words with weights: terms, pairs of terms. */
  weigh(words: readonly Word[]): Map<TopicId, number> {
    const weights = new Map<TopicId, number>();
    const halves: Halves = new Map();
    const add = (topic: TopicId, weight: number): void => void weights.set(topic, (weights.get(topic) ?? 0) + weight);
    // inside a phrase its words say nothing of their own: "halt the fighting" tells no fighting
    let till = -1;
    let phraseTopic: TopicId | undefined;
    for (let at = 0; at < words.length; at++) {
      const hits = this.terms.findAll(words, at);
      if (hits.length === 0 || isPartOfName(words, at)) continue;
      for (const { value, length } of hits) {
        const { topic, pair } = value;
        // of "lorry bomb" the bomb does not come from the air
        if (at < till && (pair === undefined || topic !== phraseTopic)) continue;
        if (pair === undefined) {
          till = at + length;
          phraseTopic = topic;
          add(topic, TERM_WEIGHT);
        } else if (completes(pair, halves)) add(topic, PAIR_WEIGHT);
      }
    }
    return weights;
  }
}

/** Which halves of pairs a text has so far, by pair: a bit for each. */
type Halves = Map<number, number>;

/** Whether a half is the second of its pair; it is noted either way. */
function completes({ index, half }: Half, halves: Halves): boolean {
  const seen = halves.get(index) ?? 0;
  halves.set(index, seen | (1 << half));
  return seen === 1 << (1 - half);
}

/** "The National Liberation Army", "the Nobel Peace Prize": such a word of a name tells nothing of its own. */
const isPartOfName = (words: readonly Word[], at: number): boolean =>
  (textAt(words, at) === 'Peace' && textAt(words, at - 1) === 'Nobel') ||
  (textAt(words, at) === 'Staff' && SERGEANT.test(textAt(words, at + 1))) ||
  (FOUGHT_FOR.has(textAt(words, at)) && BODIES.has(textAt(words, at + 1)));

const SERGEANT = /^(?:Sgt|Sergeant)$/u;
const FOUGHT_FOR: ReadonlySet<string> = new Set(['Liberation', 'Resistance', 'Support']);
const BODIES = wordSet(
  'Army Front Force Forces Movement Party Tigers Organisation Organization Council Committee Committees',
);

/** The finder for what a corpus adds: made once for each list. */
export const topicFinderOf = rememberingEach((added: readonly AddedTopic[]) => new TopicFinder(added));
