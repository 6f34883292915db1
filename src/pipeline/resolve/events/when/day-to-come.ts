/** The day of a plan, where the sentences behind it name it: "Envoys will visit Goma. They are expected there next week." */
import { parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { Edtf } from '../../../../dataset/records/records.ts';
import type { ResolvedTime } from '../../../stage.ts';
import { contentStems } from '../../../text/stems.ts';
import { tellsWhatComes } from '../telling/what-comes.ts';
import type { Telling } from '../telling/telling.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import type { Dating } from './going-on.ts';

/** "It is planned for Monday", "the visit begins tomorrow", "he leaves on Friday": of the plan before, when it is to be. */
const LEANS =
  /^(?:it|they|both|he|she|the two|(?:the|his|her|their|its|this) (?:\p{L}+ )?(?:visits?|trip|tour|meeting|talks|summit|session|conference|briefing|exchange|swap|handover|transfer|release|return|vote|election|ceremony|funerals?|burials?|operation|convoy|evacuation|withdrawal|mission|delegation|deployment|offensive|exercises?|drills?|ceasefire|truce|delivery|shipment|strike|protest|march|trial|hearing|journey|move|deal|agreement|plan|proposal|sanctions|measures?|curfew)) (?:(?:is|are|will|takes?|begins?|starts?|meets?|leaves?|departs?|arrives?|opens?|goes|go|fly|flies|travels?) )/iu;
/** A headline and the sentence that tells it share so many words at least. */
const SHARED_WORDS = 2;
/** So far below its headline the text still tells the same. */
const BODY_REACH = 3;

/**
 * The day to come that the next sentence gives to a plan without a day of its own, or that the text gives to the plan of its headline.
 * @param dating of the plan by itself
 */
export function dayToCome(document: DocumentView, { view, main, span }: Telling, dating: Dating): Dating {
  const { sentence } = view;
  if (dating.whenBasis !== 'post-time' || dating.when === undefined || sentence.kind === 'bullet') return dating;
  if (view.times.some(({ use }) => use === 'point') || span.end < sentence.span.end - 1) return dating;
  const behind = document.views.slice(sentence.index + 1, sentence.index + 1 + BODY_REACH);
  const near = behind.filter((other) => other.sentence.post === sentence.post);
  const found =
    sentence.kind === 'headline'
      ? near.find((other) => tellsPlan(view, other) && dayAhead(other, dating.when) !== undefined)
      : near.slice(0, 1).find((other) => main !== undefined && leansOn(view, other));
  const time = found && dayAhead(found, dating.when);
  if (time === undefined) return dating;
  return {
    when: time.near ?? time.value ?? dating.when,
    whenBasis: time.basis,
    whenText: time.text,
    ...(time.anchor !== undefined && { whenAnchor: time.anchor }),
    rule: `plan's ${time.rule}`,
  };
}

/** Whether a sentence tells the plan of a headline in its own words. */
function tellsPlan(headline: SentenceView, { sentence, runs }: SentenceView): boolean {
  if (!tellsWhatComes(sentence.text, runs)) return false;
  const planned = new Set(contentStems(headline.sentence.text));
  return new Set(contentStems(sentence.text).filter((stem) => planned.has(stem))).size >= SHARED_WORDS;
}

/** Whether a sentence says only more of the plan before it: nobody else is named first. */
const leansOn = (plan: SentenceView, { sentence }: SentenceView): boolean =>
  sentence.block - plan.sentence.block <= 1 && LEANS.test(sentence.text);

/** The day, or stretch of days, to come that a sentence names, if it names no other: what was agreed on Monday is told of Monday. */
function dayAhead({ times }: SentenceView, written: Edtf | undefined): ResolvedTime | undefined {
  const [day, ...others] = times.filter(({ use }) => use === 'point');
  if (day?.value === undefined || day.deadline || others.length > 0 || written === undefined) return undefined;
  const [time, post] = [parseEdtf(day.value), parseEdtf(written)];
  const isWhole = time !== undefined && !time.openStart && !time.openEnd;
  return isWhole && post !== undefined && time.earliestMs > post.latestMs ? day : undefined;
}
