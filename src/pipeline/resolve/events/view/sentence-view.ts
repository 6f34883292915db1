import { topicId } from '../../../../dataset/records/ids.ts';
import type { Span } from '../../../../dataset/records/records.ts';
import type {
  ActorMention,
  AttributionMention,
  ExtractedDocument,
  LocalActor,
  LocalPlace,
  PlaceMention,
  QuantityMention,
  ReadPost,
  ResolvedTime,
  Sentence,
  TriggerMention,
} from '../../../stage.ts';
import { groupBy } from '../../../../dataset/group-by.ts';
import { liesIn } from '../../../text/spans.ts';
import { runsOfSentence, wordsOfSentence, type Word } from '../../../text/words.ts';
import { groundsOf, peoplesIn, type NamedPeople } from '../sides/actor-countries.ts';
import { principalsOf, type Principals } from '../sides/principals.ts';
import { backgroundsIn } from './backgrounds.ts';
import type { WordRuns } from '../../../text/word-runs.ts';

/** What the names of one document stand for. */
export interface ResolvedNames {
  readonly actors: readonly LocalActor[];
  readonly places: readonly LocalPlace[];
  readonly actorMentions: readonly ActorMention[];
  readonly placeMentions: readonly PlaceMention[];
}

/**
 * How a sentence uses its tenses. In headlines, and in the points of a recap that end without a stop, "seize" tells what
 * happened and "to meet" what will; in the entries of a chronology "Rebels seize the town" tells what happened, too.
 */
export type Grammar = 'prose' | 'headline' | 'chronicle';

/** Everything that was found in one sentence. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly grammar: Grammar;
  readonly words: readonly Word[];
  /** Of these words, for patterns that ask for a word first. */
  readonly runs: WordRuns;
  /** Where it says against which background something happened, which is not what it tells. */
  readonly backgrounds: readonly Span[];
  readonly triggers: readonly TriggerMention[];
  /** Who speaks the sentence, or its first clause. */
  readonly attribution: AttributionMention | undefined;
  /** Speakers of later clauses. */
  readonly furtherAttributions: readonly AttributionMention[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly peoples: readonly NamedPeople[];
  readonly times: readonly ResolvedTime[];
  readonly quantities: readonly QuantityMention[];
}

/** One document as the event rules see it. */
export interface DocumentView {
  readonly text: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly posts: readonly ReadPost[];
  readonly views: readonly SentenceView[];
  readonly actors: ReadonlyMap<string, LocalActor>;
  readonly places: ReadonlyMap<string, LocalPlace>;
  /** Codes of states (ISO 3166-1 alpha-2) → the key of the place that is their country, where the document has it. */
  readonly countries: ReadonlyMap<string, string>;
  readonly principals: Principals;
}

/** Gathers what the earlier steps found, sentence by sentence. */
export function viewDocument(
  document: ExtractedDocument,
  names: ResolvedNames,
  times: readonly ResolvedTime[],
): DocumentView {
  const triggers = bySentence(document.triggers);
  const attributions = groupBy(document.attributions, (mention) => mention.sentence);
  const actors = bySentence(names.actorMentions);
  const places = bySentence(names.placeMentions);
  const timesOf = bySentence(times);
  const quantities = bySentence(document.quantities);
  const views = document.sentences.map((sentence): SentenceView => {
    const [attribution, ...furtherAttributions] = attributions.get(sentence.index) ?? [];
    const words = wordsOfSentence(sentence);
    const runs = runsOfSentence(sentence);
    return {
      sentence,
      grammar: grammarOf(document, sentence),
      words,
      runs,
      backgrounds: backgroundsIn(sentence, runs),
      triggers: besidePlaces(
        outsideNames(triggers.get(sentence.index) ?? [], actors.get(sentence.index) ?? []),
        places.get(sentence.index) ?? [],
        document.text,
      ),
      attribution,
      furtherAttributions,
      actors: actors.get(sentence.index) ?? [],
      places: places.get(sentence.index) ?? [],
      peoples: peoplesIn(words),
      times: timesOf.get(sentence.index) ?? [],
      quantities: quantities.get(sentence.index) ?? [],
    };
  });
  return {
    text: document.text,
    ...(document.publisher !== undefined && { publisher: document.publisher }),
    ...(document.date !== undefined && { date: document.date }),
    posts: document.posts,
    views,
    actors: new Map(names.actors.map((actor) => [actor.key, actor])),
    places: new Map(names.places.map((place) => [place.key, place])),
    countries: new Map([...groundsOf(names.places)].map(([code, place]) => [code, place.key])),
    principals: principalsOf(names.actors, names.places, document.title),
  };
}

/** The triggers that are no part of a longer name: "Armed Forces" arms nobody. */
function outsideNames(triggers: readonly TriggerMention[], actors: readonly ActorMention[]): readonly TriggerMention[] {
  const names = actors.filter(({ form }) => form === 'name');
  return triggers.filter(({ span }) => !names.some((name) => liesIn(span, name.span)));
}

/** Without "take", "lose" and "fall" where no place is taken, lost or falls; a place that is seized is taken. */
function besidePlaces(
  triggers: readonly TriggerMention[],
  places: readonly PlaceMention[],
  text: string,
): readonly TriggerMention[] {
  return triggers.flatMap((trigger) => {
    const { rule, span, lemma } = trigger;
    const isBefore = (pattern: RegExp): boolean =>
      places.some(
        (place) => place.span.start > span.end && pattern.exec(text.slice(span.end, place.span.start))?.index === 0,
      );
    if (rule === 'take-place:verb') {
      const falls = (place: PlaceMention): boolean =>
        place.preposition === undefined && BEFORE_FALL.test(text.slice(place.span.end, span.start));
      return (lemma === 'fall' ? places.some(falls) : isBefore(BEFORE_PLACE)) ? [trigger] : [];
    }
    // "seized Goma": of land the verb says what it says of ships otherwise
    return rule === 'seize:verb' && isBefore(BEFORE_PLACE)
      ? [{ ...trigger, rule: 'capture-land:verb', topics: TERRITORIAL_CONTROL }]
      : [trigger];
  });
}

const BEFORE_FALL = /^ (?:(?:has|have|had|finally|also|\p{Ll}{3,12}ly) ){0,2}$/u;
/** Between a verb or preposition and a place, at the end of the words: "the northern town of". */
export const BEFORE_PLACE =
  / (?:(?:the|most|all|parts|much|of|nearby|eastern|western|northern|southern|central|strategic|village|town|city) ){0,4}$/u;

const TERRITORIAL_CONTROL = [topicId('territorial-control')];
function grammarOf({ layout, posts }: ExtractedDocument, { kind, text, post }: Sentence): Grammar {
  if (kind === 'headline') return 'headline';
  const mayBePoint = posts[post]?.kind === 'post' ? kind === 'bullet' && layout !== 'dated-list' : kind !== 'quotation';
  const isPoint = mayBePoint && !SENTENCE_END.test(text);
  if (isPoint) return 'headline';
  return layout === 'dated-list' ? 'chronicle' : 'prose';
}

const SENTENCE_END = /[.!?…:;]["”’')\]]{0,3}$/u;

/** The mentions of each sentence, in text order. */
function bySentence<Mention extends { readonly sentence: number; readonly span: Span }>(
  mentions: readonly Mention[],
): Map<number, Mention[]> {
  const start = (mention: Mention): number => mention.span.start;
  const groups = groupBy(mentions, (mention) => mention.sentence);
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => start(a) - start(b));
  return groups;
}
