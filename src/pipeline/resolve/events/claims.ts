import type { Happening } from '../../lexicon/frame-row.ts';
import { readRule } from '../../lexicon/trigger-frames.ts';
import type { LocalClaim, QuantityMention } from '../../stage.ts';
import type { Speaker } from './speakers.ts';
import { liesIn, type DocumentView } from './sentence-view.ts';
import type { Telling } from './telling.ts';

/** Things that are counted without being a fact that anybody would check. */
const UNCHECKED = new Set(
  'side time thing way point option person-to-person party leader round country state page source reason part half'.split(
    ' ',
  ),
);
const COUNTED_HAPPENINGS: ReadonlySet<Happening> = new Set([
  'strike',
  'clash',
  'harm',
  'control',
  'detain',
  'release',
  'transfer',
  'aid',
  'deploy',
  'agree',
  'move',
  'vote',
  'process',
  'plan',
  'sanction',
]);

/** The checkable figures of a telling, each with who gives it. */
export function claimsOf(document: DocumentView, telling: Telling, speaker: Speaker): LocalClaim[] {
  const by = speakerName(document, speaker) ?? document.publisher;
  return telling.view.quantities
    .filter((quantity) => isChecked(telling, quantity))
    .map((quantity) => ({
      what: whatIsCounted(telling, quantity),
      value: shownValue(quantity),
      ...(quantity.unit !== undefined && { unit: quantity.unit }),
      ...(by !== undefined && { by }),
      span: telling.span,
    }));
}

export function speakerName(document: DocumentView, speaker: Speaker): string | undefined {
  const names = speaker.actors.map((key) => document.actors.get(key)?.name ?? key);
  if (names.length > 0) return names.join(' and ');
  return speaker.words;
}

/** The figure as the text gives it, with its bound, without what it counts: "more than 40", "$7bn". */
function shownValue(quantity: QuantityMention): string {
  const figure = /[\d.,]*\d(?:\s?(?:k|m|mn|bn|tn|%))?(?:\s(?:hundred|thousand|million|billion|trillion))?/u.exec(
    quantity.text,
  )?.[0];
  const sign = /^[^\d]*?([$£€¥₴₽₪₹₺])/u.exec(quantity.text)?.[1] ?? '';
  const shown = figure === undefined ? quantity.value : `${sign}${figure}`;
  return quantity.bound === undefined ? shown : `${quantity.bound} ${shown}`;
}

/** Figures of this clause that somebody could check: counts of something named, and tolls. */
function isChecked(telling: Telling, quantity: QuantityMention): boolean {
  if (!liesIn(quantity.span, telling.span) || telling.except.some((span) => liesIn(quantity.span, span))) return false;
  const toll = TOLL.test(telling.view.sentence.text);
  return quantity.unit === undefined ? toll : !UNCHECKED.has(quantity.unit);
}

const TOLL = /\b(?:toll|number of|figure)\b/u;

/**
 * What is counted with what happened to it ("person kill", "drone intercept"), by lemma, so that two sources on one quantity can be
 * put side by side.
 */
function whatIsCounted(telling: Telling, quantity: QuantityMention): string {
  const noun = quantity.unit ?? 'toll';
  const trigger = nearestTrigger(telling, quantity);
  return trigger === undefined ? noun : `${noun} ${trigger}`;
}

function nearestTrigger(telling: Telling, quantity: QuantityMention): string | undefined {
  let best: string | undefined;
  let least = 80;
  for (const trigger of telling.triggers) {
    const rule = readRule(trigger.rule);
    if (!rule || !COUNTED_HAPPENINGS.has(rule.happening) || liesIn(trigger.span, quantity.span)) continue;
    const distance = Math.min(
      Math.abs(trigger.span.start - quantity.span.end),
      Math.abs(quantity.span.start - trigger.span.end),
    );
    if (distance < least) {
      least = distance;
      best = trigger.lemma;
    }
  }
  return best;
}
