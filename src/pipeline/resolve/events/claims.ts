import type { Span } from '../../../dataset/records.ts';
import type { Happening } from '../../lexicon/frame-row.ts';
import { readRule } from '../../lexicon/trigger-frames.ts';
import type { LocalClaim, QuantityMention } from '../../stage.ts';
import { participleOf } from './participle.ts';
import type { Speaker } from './speakers.ts';
import { liesIn, type DocumentView } from './sentence-view.ts';
import type { Telling } from './telling.ts';

/** Things that are counted without being a fact that anybody would check. */
const UNCHECKED = new Set(
  'side time thing way point option person-to-person party leader round country state page source reason part half'.split(
    ' ',
  ),
);
/** Happenings that are told with a count of what they did. */
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
]);
/** Happenings of which even a single victim or weapon is a fact to check. */
const COUNTED_FROM_ONE: ReadonlySet<Happening> = new Set(['strike', 'harm', 'detain']);

/** The checkable figures of a telling, each with who gives it. */
export function claimsOf(document: DocumentView, telling: Telling, speaker: Speaker): LocalClaim[] {
  const by = speakerName(document, speaker) ?? document.publisher;
  return telling.view.quantities
    .filter((quantity) => isChecked(telling, quantity))
    .map((quantity) => ({
      what: whatIsCounted(document, telling, quantity),
      value: shownValue(quantity),
      ...unitOf(telling, quantity),
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
  const figure =
    /\d(?:[\d.,]{0,20}\d)?(?:\s?(?:k|m|mn|bn|tn)(?!\p{L})|%)?(?:\s(?:hundred|thousand|million|billion|trillion))?/u.exec(
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
  if (quantity.unit === undefined) return toll || countsVictims(telling, quantity);
  if (UNCHECKED.has(quantity.unit)) return false;
  return quantity.value !== '1' || COUNTED_FROM_ONE.has(nearestDeed(telling, quantity)?.happening ?? 'plan');
}

/** "killed five people … and wounded six": the victims are not named again. */
function countsVictims(telling: Telling, quantity: QuantityMention): boolean {
  const deed = nearestDeed(telling, quantity);
  return deed !== undefined && deed.happening === 'harm' && quantity.span.start - deed.span.end === 1;
}

function unitOf(telling: Telling, quantity: QuantityMention): { readonly unit?: string } {
  if (quantity.unit !== undefined) return { unit: quantity.unit };
  return countsVictims(telling, quantity) ? { unit: 'person' } : {};
}

const TOLL = /\b(?:toll|number of|figure)\b/u;

/** What is counted with what happened to it: "people killed", "drones intercepted". */
function whatIsCounted(document: DocumentView, telling: Telling, quantity: QuantityMention): string {
  const words = document.text.slice(quantity.span.start, quantity.span.end);
  const unnamed = countsVictims(telling, quantity) ? 'people' : 'toll';
  const noun = quantity.unit === undefined ? unnamed : MEASURE.test(quantity.unit) ? quantity.unit : lastWord(words);
  const deed = nearestDeed(telling, quantity);
  if (deed === undefined) return noun;
  const [verb = '', ...rest] = document.text.slice(deed.span.start, deed.span.end).toLowerCase().split(' ');
  return [noun, participleOf(verb), ...rest].join(' ');
}

/** Codes of currencies and units: "USD", "km2", "%". */
const MEASURE = /[A-Z%\d]|^(?:km|mi|ha|kg|t|m)$/u;
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();

interface Deed {
  readonly span: Span;
  readonly happening: Happening;
}

/** No deed is looked for further from the figure than this. */
const REACH = 80;

/** The verb of a countable happening that stands closest to the figure; "19 others were injured" before all others. */
function nearestDeed(telling: Telling, quantity: QuantityMention): Deed | undefined {
  let best: Deed | undefined;
  let least = REACH;
  for (const { span, rule } of telling.triggers) {
    const read = readRule(rule);
    if (read?.form !== 'verb' || !COUNTED_HAPPENINGS.has(read.happening) || liesIn(span, quantity.span)) continue;
    const distance = isPassiveOf(telling, quantity, span)
      ? 0
      : Math.min(Math.abs(span.start - quantity.span.end), Math.abs(quantity.span.start - span.end));
    if (distance < least) {
      least = distance;
      best = { span, happening: read.happening };
    }
  }
  return best;
}

/** "12 people were killed": only a form of "be" stands between the count and the verb. */
function isPassiveOf({ view }: Telling, quantity: QuantityMention, verb: Span): boolean {
  const between = view.words.filter((word) => word.start >= quantity.span.end && word.end <= verb.start);
  return verb.start > quantity.span.end && between.length > 0 && between.every(({ lower }) => AUXILIARIES.has(lower));
}

const AUXILIARIES = new Set('were was are is been have has had being also reportedly others other people'.split(' '));
