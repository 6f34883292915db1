import type { Span } from '../../../../dataset/records/records.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { readRule } from '../../../lexicon/trigger-frames.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { QuantityMention } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import type { Telling } from '../telling/telling.ts';

/** What happened to the things that a figure counts. */
export interface Deed {
  readonly span: Span;
  readonly happening: Happening;
}

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
  'move',
]);
/** No deed is looked for further from the figure than this. */
const REACH = 80;
const AUXILIARIES = wordSet('were was are is been have has had being also reportedly others other people');

/** The verb of a countable happening that stands closest to the figure; "19 others were injured" before all others. */
export function nearestDeed(telling: Telling, quantity: QuantityMention): Deed | undefined {
  let best: Deed | undefined;
  let least = REACH;
  if (doSomethingElse(telling, quantity)) return undefined;
  const ofWhole = OF_WHOLE.test(textBefore(telling, quantity));
  const endOfPart = quantity.span.end + (OF_PART.exec(textBehind(telling, quantity))?.[0].length ?? 0);
  for (const { span, rule } of telling.triggers) {
    const read = readRule(rule);
    // "25 were killed, among them two civilians, and 80 wounded": a part shares what befell the whole
    if (ofWhole && span.start > quantity.span.start) continue;
    if (span.start >= quantity.span.end && span.end <= endOfPart) continue;
    if (read?.form !== 'verb' || liesIn(span, quantity.span) || isOfNextClause(telling, quantity, span)) continue;
    const isShelter = tookShelter(telling, span);
    if (!isShelter && !COUNTED_HAPPENINGS.has(read.happening)) continue;
    const distance = isPassiveOf(telling, quantity, span)
      ? 0
      : Math.min(Math.abs(span.start - quantity.span.end), Math.abs(quantity.span.start - span.end));
    if (distance < least) {
      least = distance;
      best = isShelter ? undefined : { span, happening: read.happening };
    }
  }
  return best;
}

/** "5,000 people marched; police held 60", "5,000 marched, and police held 60": the verb of another clause, with a number of its own. */
function isOfNextClause({ view: { sentence } }: Telling, { span }: QuantityMention, verb: Span): boolean {
  const { start } = sentence.span;
  const between = sentence.text.slice(span.end - start, verb.start - start);
  return (
    between.includes('; ') || (NEXT_CLAUSE.test(between) && OWN_NUMBER.test(sentence.text.slice(verb.end - start)))
  );
}

const NEXT_CLAUSE = /[^,]{4}(?:, (?:and|but|while)|;) (?:the )?\p{L}[^,;]*$/u;
const OWN_NUMBER =
  /^ (?:(?:at least|more than|as many as|some|about|around|nearly|over|another|up to) )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b)/u;

/** "The hall was hit, where hundreds of people were offering condolences": they were there, and no more is told of them. */
const WERE_THERE =
  /^ (?:who )?(?:(?:are|were|had been|have been|is|was) (?:still |also |already )?(?:gathered|at|inside|in|there|present|asleep|(?!being|missing|dying)(\p{Ll}{2,12}ing))|(?:had|have) gathered)\b/u;

function doSomethingElse({ view: { sentence }, triggers }: Telling, { span }: QuantityMention): boolean {
  const from = span.end - sentence.span.start;
  const [words, doing] = WERE_THERE.exec(sentence.text.slice(from, from + 50)) ?? [];
  if (words === undefined) return false;
  const verb = span.end + words.length - (doing?.length ?? 0);
  return doing === undefined || !triggers.some((trigger) => trigger.span.start === verb);
}

/** "300 drones, 280 of which were shot down, …": what befell a part with a count of its own did not befall the whole. */
const OF_PART = /^, (?:\d[\d.,]{0,9}|\p{L}{3,9}) of (?:which|whom|them)\b[^,.;]{1,60}/u;
const textBehind = ({ view: { sentence } }: Telling, { span }: QuantityMention): string =>
  sentence.text.slice(span.end - sentence.span.start);

const OF_WHOLE = /, (?:among them|including) (?:at least |some |about )?$/u;
const textBefore = ({ view: { sentence } }: Telling, { span }: QuantityMention): string =>
  sentence.text.slice(0, span.start - sentence.span.start);

/** "Hundreds had taken shelter": nobody was taken, and the blow that hit the house is not known to have hit them all. */
function tookShelter({ view: { sentence } }: Telling, { start, end }: Span): boolean {
  const from = start - sentence.span.start;
  return TAKES.test(sentence.text.slice(from, end - sentence.span.start + 10));
}

const TAKES = /^(?:takes?|taking|took|taken) (?:shelter|refuge|part|place|cover|aim)\b/iu;

/** "70 villagers — including displaced people — were killed": what is added is no part of the clause. */
const ASIDE =
  /^(?: [—–-] [^—–]{1,80} [—–-](?= )|, (?:including|among them|most(?:ly| of them)|some of them)\b[^,]{1,80},| \([^()]{1,80}\))/u;

/** "12 people were killed": only a form of "be" stands between the count and the verb. */
function isPassiveOf({ view }: Telling, quantity: QuantityMention, verb: Span): boolean {
  const { sentence } = view;
  const behind = sentence.text.slice(quantity.span.end - sentence.span.start);
  const from = quantity.span.end + (ASIDE.exec(behind)?.[0].length ?? 0);
  const between = view.words.filter((word) => word.start >= from && word.end <= verb.start);
  return verb.start > quantity.span.end && between.length > 0 && between.every(({ lower }) => AUXILIARIES.has(lower));
}

/** "killed five people … and wounded six", "police arrested 60": the victims are not named again, and nothing but people is arrested. */
export function countsVictims(telling: Telling, quantity: QuantityMention): boolean {
  const deed = nearestDeed(telling, quantity);
  if (deed === undefined || quantity.span.start - deed.span.end !== 1) return false;
  return deed.happening === 'harm' || ARRESTS.test(textBefore(telling, quantity));
}

const ARRESTS = /\b(?:arrest|detain|kidnap|abduct|imprison|jail)(?:s|ed|ped)? $/u;
