import { MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { formatEdtfDay, parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import type { Edtf, Span } from '../../../../dataset/records/records.ts';
import { MILITARY_DEEDS } from '../../../lexicon/happenings.ts';
import { isVerb, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { ResolvedTime, SpeechAct, TriggerMention } from '../../../stage.ts';
import { isFiniteForm } from '../../../text/grammar/verbs.ts';
import type { Telling } from '../telling/telling.ts';

/** Joints of a clause: behind them, a time belongs to what is told there. */
const CLAUSE = /,(?!\d{3})|[;:“”"]| (?:that|who|which|when|where|while|as|after|before|and|but) /u;
/** "Monday's", "Monday’s": describes the noun behind it. */
export const isPossessive = ({ text }: ResolvedTime): boolean => /['’]s?$/u.test(text);
/** What a word of saying and its object go on with behind the time of saying. */
const CLAUSE_FOLLOWS = /^ (?:that|to) /u;
const OBJECT_FOLLOWS = /^ (?:of|for|to|against|over|from|on|in|at|with) |^[,.]?$/u;
/** "… in a speech to troops on Saturday", at the end: the speech was then, whatever stands before it. */
const SPOKEN_IN =
  /[ ”"’] ?(?:in|at|during) (?:an?|his|her|their|its) (?:\p{L}+ ){0,3}(?:speech|statement|interview|address|post|message|letter|video|briefing|conference|sermon|tweet|broadcast|communiqué|lecture)(?: (?:to|with|for|on|in|at|broadcast)(?: (?!that\b|which\b|where\b)[\p{L}’-]+){1,5})?(?: on| late on| early on)? $/u;
/** "Described the group on Friday as terrorists" */
const JUDGES = /^(?:describ|dismiss|condemn|denounc|prais|hail|reject|brand|label|character)/u;
/** "Proclaimed its independence", "declared a three-day truce": what is so by being said. */
const SO_BY_SAYING =
  /^ (?:(?:its|their|his|her|the|an?) )?(?:[\p{L}-]+ )?(?:independence|secession|war|ceasefire|truce|state of (?:emergency|siege|war)|martial law|curfew|holy war|jihad|republic|caliphate)\b/u;
/** "Said in Nairobi on Monday the army had left": nothing but a place and the time stands behind the word of saying. */
const ONLY_PLACE = /^ (?:in|from|at) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}(?: on| late on| early on)? $/u;
/** "Disclosed the deaths on Sunday": who makes public what happened does so then. */
const MAKES_PUBLIC = /^(?:disclos|reveal|announc|acknowledg|publish)/u;
const BARE_OBJECT = /^ (?:(?:the|its|their|his|her) )?(?:\p{Ll}+ ){1,2}(?:on )?$/u;
/** "Rejected the offer", "denounced the court's ruling as": what somebody else put forward is older than what is said of it. */
const PUT_FORWARD =
  /^ (?:(?:the|an?|this|that|its|their|his|her|all|both|\p{Lu}[\p{L}-]*['’]s?) )?(?:\p{L}[\p{L}-]* ){0,3}(?:offers?|proposals?|plans?|demands?|calls?|appeals?|requests?|ultimatum|claims?|allegations?|accusations?|charges|reports?|suggestions?|ideas?|invitations?|decisions?|rulings?|verdict|remarks|comments|criticism|bid|motion|draft|terms|conditions)(?: on| late on| early on)? $/u;
/** "… and demanded", "but warned", ", saying": the sentence goes on with what else was said. */
const SAYS_MORE =
  /^,? (?:(?:and|but)(?: (?:also|again|instead))? \p{Ll}{2,}ed\b|(?:saying|adding|calling|demanding|insisting|urging|arguing)\b)/u;
/** "Registered 2,700 arrivals between 12 and 16 May": what was counted and the counting are of the same days. */
const COUNTS = /^(?:regist|record|count|tall|document|log)/u;
const BOUND = / (?:by|before|after|since|until) $/u;
/** Behind the word of saying stand what it is said of, the time, and then these words: the time is that of saying. */
const SAID_OF: readonly Record<'saying' | 'object' | 'behind', RegExp>[] = [
  { saying: MAKES_PUBLIC, object: BARE_OBJECT, behind: /^(?:[,.]|$)/u },
  { saying: JUDGES, object: /^/u, behind: /^ as /u },
  { saying: JUDGES, object: PUT_FORWARD, behind: SAYS_MORE },
  { saying: COUNTS, object: /^/u, behind: /^(?:[,.;]|$)/u },
];

/**
 * Whether a time within what is said tells when it was said: it stands right behind the word of saying ("said on Monday the
 * talks …"), or no happening and no clause lies between ("said at a briefing in Accra on Monday that …", "accused Chad in a letter
 * on Monday of …").
 */
export function tellsWhenSaid(telling: Telling, time: ResolvedTime): boolean {
  const { view, attribution, span } = telling;
  const { cue, content } = attribution ?? {};
  if (!cue || !content || time.span.end <= cue.end) return false;
  const { text, span: whole } = view.sentence;
  const between = text.slice(cue.end - whole.start, Math.max(cue.end, time.span.start) - whole.start);
  const behind = text.slice(time.span.end - whole.start, span.end - whole.start);
  if (SPOKEN_IN.test(between) && /^[,.]?["”’']?$/u.test(behind)) return true;
  if (isPossessive(time) || CLAUSE.test(`${between} `) || BOUND.test(between)) return false;
  if (between.trim() === '' || ONLY_PLACE.test(between)) return true;
  const saying = text.slice(cue.start - whole.start, cue.end - whole.start);
  if (SAID_OF.some((words) => words.saying.test(saying) && words.object.test(between) && words.behind.test(behind)))
    return true;
  if (SO_BY_SAYING.test(between)) return /^(?:[,.]|$)/u.test(behind);
  const told = view.triggers.some((trigger) => trigger.span.start >= cue.end && trigger.span.end <= time.span.start);
  if (endsStatement(telling, time, behind)) return true;
  if (told) return isCallForWhatComes(telling, time) && /^[,.]?$/u.test(behind);
  return (content.start > cue.start ? CLAUSE_FOLLOWS : OBJECT_FOLLOWS).test(behind);
}

/**
 * "Declared the town a safe area late on Friday", "rejected the truce on Monday": no clause and no deed of war, which may have
 * a day of its own, stands between the word of saying and a day gone by at the end.
 */
function endsStatement({ view, attribution }: Telling, { span, rule }: ResolvedTime, behind: string): boolean {
  const { cue, quoted } = attribution ?? {};
  if (cue === undefined || quoted === true || !rule.endsWith(GONE) || !/^\.?$/u.test(behind)) return false;
  const isBetween = (words: Span): boolean => words.start >= cue.end && words.end <= span.start;
  if (view.triggers.some((trigger) => isBetween(trigger.span) && !isHarmless(trigger))) return false;
  return !view.words.some((word) => isBetween(word) && isFiniteForm(word));
}

const isHarmless = (trigger: TriggerMention): boolean => !isVerb(trigger) && !tellsOneOf(trigger, MILITARY_DEEDS);

/** What can only lie ahead of who calls for it: the day gone by behind "called for talks on Sunday" is that of the call. */
const CALLS: ReadonlySet<SpeechAct> = new Set(['demand', 'offer', 'promise']);
const AHEAD: ReadonlySet<Happening> = new Set([
  'meet',
  'agree',
  'release',
  'transfer',
  'process',
  'aid',
  'vote',
  'law',
  'deploy',
  'move',
  'closure',
  'sanction',
]);

function isCallForWhatComes({ view, attribution }: Telling, time: ResolvedTime): boolean {
  const { act, cue } = attribution ?? {};
  if (act === undefined || cue === undefined || !time.rule.endsWith(GONE)) return false;
  // "threatened to shell the town on Sunday"
  if (TO_DO.test(view.sentence.text.slice(cue.end - view.sentence.span.start))) return CALLS.has(act) || act === 'warn';
  if (!CALLS.has(act)) return false;
  const between = view.triggers.filter(({ span }) => span.start >= cue.end && span.end <= time.span.start);
  return between.every((trigger) => tellsOneOf(trigger, AHEAD));
}

const TO_DO = /^ to \p{Ll}+ /u;

/** The rule of a weekday that lies behind. */
const GONE = 'weekday gone';

const IN_THE_MORNING = /\b(?:morning|early|dawn)\b/iu;

/** "Nine people were killed, the governor said this morning": overnight or that morning. */
export function withNightBefore(said: ResolvedTime): ResolvedTime {
  const day = said.value === undefined ? undefined : parseEdtf(said.value);
  if (day?.precision !== 'day' || !IN_THE_MORNING.test(said.text)) return said;
  const before = formatEdtfDay(Math.floor(day.earliestMs / MS_PER_DAY) - 1);
  return { ...said, value: `${before}/${said.value ?? before}`, rule: `night before ${said.rule}` };
}

/** Words of the day's hours that say nothing of which day. */
const HOUR_ALONE = /^(?:overnight|(?:(?:\p{L}+ ){0,2}of a day|.*clock on the day told or of writing))$/u;
const NAMES_DAY = /day\b(?<!mid-?day)|\b(?:tonight|this|last)\b/iu;

/**
 * "Downed nine drones overnight, the air force said on Sunday", "exploded at 9am, police said on Sunday": hours of the day on which that was
 * said, which is not the day of writing.
 * @param hours of what is told
 * @param said when it was said
 * @param written day of the post
 */
export function hoursOfSaying(
  hours: ResolvedTime,
  said: ResolvedTime | undefined,
  written: Edtf | undefined,
): ResolvedTime {
  const day = said?.value;
  if (day === undefined || hours.value === undefined || written === undefined || !said?.rule.endsWith(GONE))
    return hours;
  if (!HOUR_ALONE.test(hours.rule) || NAMES_DAY.test(hours.text) || !hours.value.includes(written) || day >= written)
    return hours;
  const shifted = { ...hours, anchor: day };
  if (hours.rule !== 'overnight')
    return { ...shifted, value: hours.value.replaceAll(written, day), ...nearOn(hours, written, day) };
  const first = parseEdtf(day)?.earliestMs ?? 0;
  return { ...shifted, value: `${formatEdtfDay(Math.floor(first / MS_PER_DAY) - 1)}/${day}` };
}

const nearOn = ({ near }: ResolvedTime, written: Edtf, day: Edtf): Pick<ResolvedTime, 'near'> =>
  near === undefined ? {} : { near: near.replaceAll(written, day) };
