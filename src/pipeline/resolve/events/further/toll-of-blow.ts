/** Tolls that are told right behind the blow: "Jets bombed a market. Medics counted 25 dead." */
import type { EventKind, EventStatus } from '../../../../dataset/records/records.ts';
import { tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { LocalClaim } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { befellNone } from '../figures/none.ts';
import type { Telling } from '../telling/telling.ts';
import { whatIsCounted } from '../figures/what-is-counted.ts';
import { BLOWS } from '../../../lexicon/happenings.ts';

/** A blow whose victims may be counted next, and what was counted in it. */
export interface LastBlow {
  readonly post: number;
  readonly sentence: number;
  readonly block: number;
  readonly claims: readonly LocalClaim[];
}

/** Sentences between a blow and its toll, at most. */
const REACH = 2;

/** What a toll behind this telling would count; undefined where it tells no blow that was dealt. */
export function blowOf(
  { main, view, form }: Telling,
  kind: EventKind,
  status: EventStatus,
  claims: readonly LocalClaim[],
): LastBlow | undefined {
  const dealt = kind === 'action' && (status === 'happened' || status === 'claimed') && form?.negated !== true;
  if (!dealt || !tellsOneOf(main, BLOWS) || view.sentence.kind === 'headline') return undefined;
  return { post: view.sentence.post, sentence: view.sentence.index, block: view.sentence.block, claims };
}

/** Whether a telling gives nothing but how many the blow killed, hurt or left missing: by a source of its own where another gave that before. */
export function onlyCountsVictims(document: DocumentView, telling: Telling, blow: LastBlow | undefined): boolean {
  const { view, span, attribution } = telling;
  const { sentence } = view;
  const gap = sentence.index - (blow?.sentence ?? -Infinity);
  if (blow?.post !== sentence.post || gap < 1 || gap > REACH || span.start !== sentence.span.start) return false;
  // the points of a list tell a blow each
  if (sentence.kind === 'bullet' && sentence.block !== blow.block) return false;
  const tolls = tollsOf(document, telling);
  if (tolls.length === 0 || tolls.includes(undefined) || tellsDeed(telling)) return false;
  if (ELSEWHERE.test(sentence.text) || view.times.some((time) => liesIn(time.span, span))) return false;
  const speaker = attribution?.speaker;
  if (speaker && REGION.test(document.text.slice(speaker.start, speaker.end))) return false;
  if (view.places.some((place) => liesIn(place.span, span) && !(speaker && liesIn(place.span, speaker)))) return false;
  if (view.actors.some((actor) => liesIn(actor.span, span) && !(speaker && liesIn(actor.span, speaker)))) return false;
  const told = blow.claims.some(({ what }) => tolls.includes(TOLL.exec(what)?.[1]));
  return !told || speaker !== undefined;
}

/** "Bahr region counted three dead": its own, and not those of the blow in another region. */
const REGION = /^(?:the )?\p{Lu}[\p{L}’' -]{2,40} (?:region|province|oblast|state|district|county|governorate)$/iu;

/** What befell those whom a telling counts, be they none: undefined among them where a figure counts something else. */
function tollsOf(document: DocumentView, telling: Telling): readonly (string | undefined)[] {
  const { view, span } = telling;
  const counts = view.quantities.filter((quantity) => liesIn(quantity.span, span));
  const counted = counts.map((quantity) => whatIsCounted(document, telling, quantity)?.what ?? '');
  const none = counts.length > 0 ? undefined : befellNone(document.text.slice(span.start, span.end), view.runs)?.what;
  return (none === undefined ? counted : [none]).map((what) => (what === 'toll' ? 'killed' : TOLL.exec(what)?.[1]));
}

/** What becomes of the victims of a blow. */
const TOLL = / (killed|died|injured|wounded|hurt|missing)$/u;

/** Whether anything is told but the count: "30 wounded" tells no more, "30 people were wounded" may be of another blow. */
const tellsDeed = ({ main, view }: Telling): boolean =>
  main !== undefined &&
  !view.quantities.some(({ span }) => main.span.start >= span.start && main.span.start <= span.end + 1);

/** "In a separate attack", "by a sniper": others than those of the blow. */
const ELSEWHERE =
  /^(?:separately|elsewhere|another|in (?:a separate|another|other))\b|\b(?:killed|wounded|injured|hurt|died) (?:by|in|when|as|after|while|during)\b/iu;
