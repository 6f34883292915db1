import type { TopicId } from '../../../dataset/ids.ts';
import type { AddedTopic, EventMention, ExtractedDocument, ResolvedTime } from '../../stage.ts';
import { claimsOf, speakerName } from './claims.ts';
import { continuedByDetail, continuedByQuotation } from './continuation.ts';
import { rolesOf } from './roles.ts';
import { viewDocument, type DocumentView, type ResolvedNames, type SentenceView } from './sentence-view.ts';
import { speakerOf } from './speakers.ts';
import { splitSentence } from './split.ts';
import { kindAndStatusOf } from './status.ts';
import { tellsSomething } from './tells-something.ts';
import type { Telling } from './telling.ts';
import { headlineTells, headlineTitle, titleOf } from './title.ts';
import { postTopics, topicsOf, TopicFinder } from './topics.ts';
import { whereabouts } from './where.ts';
import { dateOf } from './when.ts';

/** Makes the event mentions of one document, in text order. */
export function resolveEvents(
  document: ExtractedDocument,
  names: ResolvedNames,
  times: readonly ResolvedTime[],
  addedTopics: readonly AddedTopic[],
): EventMention[] {
  const view = viewDocument(document, names, times);
  const finder = new TopicFinder(addedTopics);
  const contexts = postContexts(view, finder);
  const told = new Map<number, number>();
  return view.views.flatMap((sentence) => {
    const context = contexts.get(sentence.sentence.post) ?? [];
    const mentions = sentenceEvents(view, sentence, finder, context, told);
    return mentions;
  });
}

/** The events of one sentence. `told` maps sentences to the sentence under which their event stands. */
function sentenceEvents(
  document: DocumentView,
  view: SentenceView,
  finder: TopicFinder,
  context: readonly TopicId[],
  told: Map<number, number>,
): EventMention[] {
  const continues = continuedSentence(document, view, told);
  const tellings = splitSentence(view).filter(
    (telling, i) => (continues !== undefined && i === 0) || tellsSomething(document, telling),
  );
  const index = view.sentence.index;
  if (tellings.length > 0) told.set(index, continues ?? index);
  return tellings.map((telling, i) => eventOf(document, telling, finder, context, i === 0 ? continues : undefined));
}

/** The sentence whose event this one continues; chains lead to the first. */
function continuedSentence(
  document: DocumentView,
  view: SentenceView,
  told: ReadonlyMap<number, number>,
): number | undefined {
  const before = continuedByQuotation(view, document.views) ?? continuedByDetail(view, document.views);
  return before === undefined ? undefined : told.get(before);
}

function eventOf(
  document: DocumentView,
  telling: Telling,
  finder: TopicFinder,
  context: readonly TopicId[],
  continues: number | undefined,
): EventMention {
  const speaker = telling.attribution ? speakerOf(document, telling.view.sentence.index) : { actors: [] };
  const { kind, status, rule } = kindAndStatusOf(document, telling, speaker);
  const actors = rolesOf(document, telling, kind, speaker);
  const where = whereabouts(document, telling, kind, actors);
  const { rule: dateRule, ...when } = dateOf(document, telling, kind, status);
  const { sentence } = telling.view;
  return {
    sentence: sentence.index,
    post: sentence.post,
    span: telling.span,
    title: titleFor(document, telling, kind, speakerName(document, speaker)),
    trigger: telling.main?.lemma ?? telling.attribution?.act ?? 'say',
    ...when,
    status,
    kind,
    actors,
    places: where.places,
    about: where.about,
    topics: topicsOf(telling, finder, context),
    claims: claimsOf(document, telling, speaker),
    ...(continues !== undefined && { continues }),
    rules: [`date:${dateRule}`, `place:${where.rule}`, `status:${rule}`, `trigger:${telling.main?.rule ?? 'none'}`],
  };
}

/** The post's headline where it tells the same as the first sentence after it. */
function titleFor(
  document: DocumentView,
  telling: Telling,
  kind: EventMention['kind'],
  speaker: string | undefined,
): string {
  const { sentence, words } = telling.view;
  const headline = document.views[sentence.index - 1];
  if (headline?.sentence.kind === 'headline' && headline.sentence.post === sentence.post) {
    const telling_ = headline.words.filter((word) => word.text.length > 3).map((word) => word.lemma);
    if (headlineTells(telling_, new Set(words.map((word) => word.lemma))))
      return headlineTitle(document, headline.sentence.span);
  }
  return titleOf(document, telling, kind, speaker);
}

/** Topics of each post: of its headline and first sentences. */
function postContexts(document: DocumentView, finder: TopicFinder): Map<number, TopicId[]> {
  const firstWords = new Map<number, SentenceView['words'][number][]>();
  for (const { sentence, words } of document.views) {
    const gathered = firstWords.get(sentence.post) ?? [];
    if (gathered.length < 60) firstWords.set(sentence.post, [...gathered, ...words]);
  }
  return new Map([...firstWords].map(([post, words]) => [post, postTopics(finder, words)]));
}
