import { topicId } from '../../../../dataset/records/ids.ts';
import { tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { ResolvedTime } from '../../../stage.ts';
import { touches } from '../../../text/spans.ts';
import { contentStems } from '../../../text/stems.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import { BLOWS } from '../../../lexicon/happenings.ts';

/** Words at the head of a quotation that begin another point. */
const ANOTHER_POINT =
  /^[“"‘']?(?:we also|i also|also|second|secondly|third|thirdly|moreover|furthermore|in addition|another|it’s also|it's also|this is why|separately|finally|(?:i|we) (?:look forward|hope|expect|thank|urge|call on|welcome|condemn|demand))\b/iu;
/** Sentences that lean on the one before. */
const LEANING =
  /^(?:this|that|these|those|the (?:attack|strike|explosion|blast|incident|incidents|raid|children|victims|siblings|fire|shelling|talks|meeting|exchange|operation|decision|move)|it|they|among (?:them|the)|one|most|the majority|some of)\b/iu;

/**
 * The sentence that a quotation only continues: the introduction, or the sentence of the same quotation before it. Undefined where
 * a sentence makes a point of its own.
 */
export function continuedByQuotation(view: SentenceView, views: readonly SentenceView[]): number | undefined {
  const { attribution, sentence } = view;
  if (!attribution || attribution.speaker || attribution.carriedFrom === undefined) return undefined;
  const before = views[sentence.index - 1];
  if (!before || before.sentence.post !== sentence.post) return undefined;
  if (ANOTHER_POINT.test(sentence.text)) return undefined;
  const sameBlock = before.sentence.block === sentence.block;
  const introduced = attribution.carriedFrom < sentence.index && before.sentence.index === attribution.carriedFrom;
  if (introduced && before.sentence.text.trimEnd().endsWith(':')) return undefined;
  // the points of a list may be agreed in one breath and still be of two things: one that has a figure stands by itself
  if (listed(before) && !sameBlock && (view.quantities.length > 0 || !sharesTopic(view, before))) return undefined;
  if (before.attribution?.carriedFrom === attribution.carriedFrom && (listed(before) || !sameBlock))
    return before.sentence.index;
  if (sameBlock && before.attribution) return before.sentence.index;
  const bothQuoted = sentence.kind === 'quotation' && before.sentence.kind === 'quotation';
  return bothQuoted ? before.sentence.index : undefined;
}

/** Whether a list goes on after a sentence. */
const listed = ({ sentence }: SentenceView): boolean => /[:;]$/u.test(sentence.text.trimEnd());

/**
 * The statement that a quotation only proves: "Reed said the truce was dead. “It is over,” he said." The sentence before has the
 * same speaker in other words, and the quotation leans on it or repeats its words.
 */
export function continuedByProof(
  view: SentenceView,
  views: readonly SentenceView[],
  sameSpeaker: (a: number, b: number) => boolean,
): number | undefined {
  const { attribution, sentence } = view;
  const before = views[sentence.index - 1];
  if (!attribution?.speaker || !attribution.quoted || !before?.attribution) return undefined;
  if (before.sentence.post !== sentence.post || before.sentence.kind === 'headline' || before.attribution.quoted)
    return undefined;
  if (ANOTHER_POINT.test(sentence.text) || !sameSpeaker(before.sentence.index, sentence.index)) return undefined;
  const shared = new Set(contentStems(before.sentence.text));
  const repeated = contentStems(sentence.text).filter((stem) => shared.has(stem)).length;
  return LEANING.test(sentence.text.replace(/^[“"‘']/u, '')) || repeated >= 3 ? before.sentence.index : undefined;
}

/**
 * The sentence to which one without speaker only adds detail: the same paragraph goes on about the same kind of happening with
 * "This …", "The children …", "It …".
 */
export function continuedByDetail(view: SentenceView, views: readonly SentenceView[]): number | undefined {
  const { sentence, attribution } = view;
  const before = views[sentence.index - 1];
  if (!before || attribution?.speaker || before.sentence.post !== sentence.post) return undefined;
  if (before.sentence.kind === 'headline' || sentence.kind === 'headline') return undefined;
  if (!LEANING.test(sentence.text)) return undefined;
  const sameBlock = before.sentence.block === sentence.block;
  const ownTime = view.times.some((time) => time.use === 'point');
  const known = new Set(before.actors.map((mention) => mention.actor));
  if (view.actors.some((mention) => mention.form === 'name' && !known.has(mention.actor))) return undefined;
  return sameBlock && !ownTime && sharesTopic(view, before) ? before.sentence.index : undefined;
}

/** "It happened at 06:10, the harbour master said": nothing but the hour of what was told right before. */
const ONLY_WHEN =
  /^(?:it|this|the (?:attack|strike|explosion|blast|incident|raid|fire|shelling|crash)) (?:had )?(?:happened|occurred|took place|began|started|came|struck|went off) (?:at|around|about|shortly|just)\b/iu;

/** The hour of a sentence that says nothing but when something was that another tells. */
export const onlyHourOf = ({ sentence, times }: Pick<SentenceView, 'sentence' | 'times'>): ResolvedTime | undefined =>
  ONLY_WHEN.test(sentence.text)
    ? times.find(({ use, value = '' }) => use === 'point' && /T\d/u.test(value))
    : undefined;

/** The sentence of whose happening this one only says at which hour it was, by whatever source. */
export function continuedByHour({ sentence, times }: SentenceView, views: readonly SentenceView[]): number | undefined {
  const before = views[sentence.index - 1];
  if (!before || before.sentence.block !== sentence.block || before.sentence.post !== sentence.post) return undefined;
  if (before.sentence.kind === 'headline' || onlyHourOf({ sentence, times }) === undefined) return undefined;
  return before.sentence.index;
}

/** "The attack occurred on Wednesday in the village of Bor": on which day and where it was that was told before, and no more. */
const WHEN_AND_WHERE =
  /^the (?:attack|strike|explosion|blast|bombing|raid|shelling|ambush|incident|assault|crash|shooting|massacre|killings?) (?:occurred|took place|happened)\b(?! (?:after|when|while|hours|days|weeks|minutes|as)\b)/iu;
/** So many sentences before, the report told of it. */
const REPORT_REACH = 3;

/** The sentences before one that only says when and where a blow was, which may tell of the blow; the nearest first. */
export function mayBeSituatedBy(view: SentenceView, views: readonly SentenceView[]): number[] {
  const { sentence, quantities, attribution, actors } = view;
  if (!WHEN_AND_WHERE.test(sentence.text) || quantities.length > 0) return [];
  // whoever is named for it would be lost among the sources of the blow
  const { speaker } = attribution ?? {};
  if (speaker && actors.some(({ span, form }) => form === 'name' && touches(span, speaker))) return [];
  return views
    .slice(Math.max(0, sentence.index - REPORT_REACH), sentence.index)
    .filter(({ sentence: { post, kind } }) => post === sentence.post && kind !== 'headline')
    .filter(({ triggers }) => triggers.some((trigger) => tellsOneOf(trigger, BLOWS)))
    .map((earlier) => earlier.sentence.index)
    .toReversed();
}

const HARM = topicId('civilian-harm');

function sharesTopic(a: SentenceView, b: SentenceView): boolean {
  const topics = new Set(b.triggers.flatMap((trigger) => trigger.topics));
  if (a.triggers.length === 0) return true;
  return a.triggers.some(
    (trigger) => trigger.topics.some((topic) => topics.has(topic) || topic === HARM) || trigger.topics.length === 0,
  );
}
