/** What one sentence says of itself, before anybody decides what it stands for. Exported by stage.ts. */
import type { TopicId } from '../dataset/records/ids.ts';
import type { Span } from '../dataset/records/records.ts';
import type { ParsedTime } from './time-expression.ts';

/** What kinds of thing a name can be: an actor, a place, or (a state, a capital) both, which `resolve` decides. */
export interface NameMention {
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** The span without title and possessive: "Rustem Umerov" in "defence minister Rustem Umerov's". */
  readonly name: string;
  /** What the words themselves say: a title in front, a preposition, a pattern of organisation names. */
  readonly clue?: 'person' | 'state' | 'organisation' | 'armed-force' | 'media' | 'place' | undefined;
  /** Office or function that stands with the name: "defence minister". */
  readonly title?: string | undefined;
  /** "in", "near", "from", "to" … directly before it. */
  readonly preposition?: string | undefined;
}

/** A time expression as parsed, before it is anchored. `parsed` belongs to extract/times and resolve/times alone. */
export interface TimeMention {
  /** Position of its sentence, or IN_HEADER. */
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  readonly parsed: ParsedTime;
}

/** A number with what it counts. */
export interface QuantityMention {
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** The number in digits ("41", "6000", "7000000000"), or words when it has none ("several hundred"). */
  readonly value: string;
  /** Head noun in the singular ("plane"), or a currency or unit code ("USD", "km2", "%"). */
  readonly unit?: string;
  /** "more than", "at least", "nearly", "up to" … */
  readonly bound?: string;
}

/** What is done in saying something. `reject` refuses a proposal, `deny` disputes a fact. */
export type SpeechAct =
  | 'say'
  | 'announce'
  | 'claim'
  | 'accuse'
  | 'deny'
  | 'reject'
  | 'demand'
  | 'offer'
  | 'warn'
  | 'praise'
  | 'promise'
  | 'expect'
  | 'question'
  | 'confirm';

/** Who says something, with which word, and what part of the text is said. */
export interface AttributionMention {
  readonly sentence: number;
  readonly act: SpeechAct;
  /** The words that name the speaker, absent when carried over from before. */
  readonly speaker?: Span;
  /** "said", "according to" … */
  readonly cue?: Span;
  /** What is said: within this sentence. */
  readonly content: Span;
  /** True when the content stands in quotation marks or in a quotation block. */
  readonly quoted: boolean;
  /** Sentence from which the speaker is carried over ("he added", a quotation after its introduction). */
  readonly carriedFrom?: number;
}

/** The word that tells a happening. */
export interface TriggerMention {
  readonly sentence: number;
  readonly span: Span;
  readonly lemma: string;
  readonly topics: readonly TopicId[];
  /** Which rule of the lexicon matched: printed by `inspect`. */
  readonly rule: string;
}
