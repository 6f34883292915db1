/**
 * Gives every time expression of a document its value: in text order, with the time of its post, the dates told before
 * it in that post, and the tense of its verb.
 */
import { defined } from '../../../dataset/defined.ts';
import { calendarDay } from '../../../dataset/times/calendar-day.ts';
import {
  type ExtractedDocument,
  IN_HEADER,
  type ReadPost,
  type ResolvedTime,
  type Resources,
  type Sentence,
  type TimeExpression,
  type TimeMention,
} from '../../stage.ts';
import type { ResolvedNames } from '../names.ts';
import { isZone } from '../../text/zoned.ts';
import { dayOfStory, type TimeContext, type WritingTime, writingTime } from './context.ts';
import { evaluate } from './evaluate.ts';
import { innermost, looksAside, tellsHistory } from './history.ts';
import { localZoneFinder } from './local-places.ts';
import { withLocalZones } from './local-clocks.ts';
import type { Outcome } from './outcome.ts';
import { lengthInDays, type Period } from './periods.ts';

/** Values in text order. Words without a place in the calendar and lengths without a number ("recently", "for weeks") are left out. */
export function resolveTimes(
  doc: ExtractedDocument,
  resources: Resources,
  located: Pick<ResolvedNames, 'places' | 'placeMentions'>,
): readonly ResolvedTime[] {
  const zone = zoneOf(doc, resources);
  const writings = doc.posts.map((post) => writingTime(doc, post, zone));
  const story = new Story(doc, tellsHistory(doc.times, yearOf(writings[0] ?? writingTime(doc, undefined, zone))));
  const resolved: ResolvedTime[] = [];
  for (const mention of withLocalZones(doc.times, doc.text, localZoneFinder(doc, located))) {
    const post = postOf(doc, mention);
    const writing = post === undefined ? writingTime(doc, undefined, zone) : writings[post];
    const context = story.contextFor(mention, post, writing, zone);
    const outcome =
      mention.sentence === IN_HEADER
        ? headerValue(mention, context, doc.posts[post ?? 0])
        : evaluate(mention.parsed.expression, context);
    story.tell(mention, outcome);
    if (!isVague(mention, outcome)) resolved.push(resolvedTime(mention, outcome));
  }
  return resolved;
}

function isVague(mention: TimeMention, outcome: Outcome): boolean {
  const { kind } = mention.parsed.expression;
  return kind === 'vague' || (kind === 'duration' && outcome.value === undefined);
}

function yearOf(writing: WritingTime | undefined): number | undefined {
  return writing && calendarDay(writing.days.last).year;
}

function zoneOf(doc: ExtractedDocument, resources: Resources): string {
  const zone = doc.timezone ?? resources.context.timezone;
  return isZone(zone) ? zone : 'UTC';
}

function postOf(doc: ExtractedDocument, mention: TimeMention): number | undefined {
  if (mention.sentence !== IN_HEADER) return doc.sentences[mention.sentence]?.post;
  const at = doc.posts.findIndex((post) => mention.span.start < post.span.end);
  return at < 0 ? undefined : at;
}

/** A clock time or an age in a post's header says when the post was published, which is known better than it says. */
function headerValue(mention: TimeMention, context: TimeContext, post: ReadPost | undefined): Outcome {
  const { expression } = mention.parsed;
  const published = post?.published;
  const ofPost = expression.kind === 'clock' || expression.kind === 'shift';
  if (!ofPost || published === undefined) return evaluate(expression, context);
  return { rule: 'time of the post', value: published, basis: 'explicit', use: 'background' };
}

function resolvedTime(mention: TimeMention, outcome: Outcome): ResolvedTime {
  const plain = outcome.value ?? outcome.period?.edtf;
  const single = plain !== undefined && !plain.includes('/') && !plain.startsWith('P');
  const value = outcome.approximate && single ? `${plain}~` : plain;
  return {
    sentence: mention.sentence,
    span: mention.span,
    text: mention.text,
    ...defined({ value }),
    basis: outcome.basis,
    ...defined({ anchor: outcome.anchor }),
    use: outcome.use,
    ...(outcome.deadline ? { deadline: true as const } : {}),
    ...(outcome.lasting ? { lasting: true as const } : {}),
    ...defined({ near: outcome.near }),
    rule: outcome.rule,
  };
}

/** "Monday's raid" was told before. */
const POSSESSIVE = /['’]s$/u;

const LONGEST_DAY_ANCHOR = 3;
/** So many sentences on, a day without a year keeps to that of a date told; a month by itself does in the same sentence. */
const SENTENCES_NEAR = 2;
const MOST_TOLD = 8;

/** The dates that the text has told so far, as far as later words may be counted from them. */
class Story {
  readonly #doc: ExtractedDocument;
  #post: number | undefined;
  #told: Period[] = [];
  #here:
    | { readonly period: Period; readonly block: number; readonly sentence: number; readonly atNight: boolean }
    | undefined;
  #dated: { readonly year: number; readonly sentence: number } | undefined;
  #yearTold: number | undefined;

  readonly #isHistory: boolean;
  #dateTold: Period | undefined;

  constructor(doc: ExtractedDocument, isHistory: boolean) {
    this.#doc = doc;
    this.#isHistory = isHistory;
    this.#yearTold = yearIn(doc.title ?? '');
  }

  contextFor(
    mention: TimeMention,
    post: number | undefined,
    writing: WritingTime | undefined,
    zone: string,
  ): TimeContext {
    if (post !== this.#post) this.#enter(post);
    const sentence = this.#doc.sentences[mention.sentence];
    const here = sentence && this.#here?.block === sentence.block ? this.#here : undefined;
    const date = innermost(mention.parsed.expression);
    // the entry of a chronology is of a year: "the operation of September 1995" in it only looks back
    const isEntry = this.#doc.layout === 'dated-list';
    const ofOneDay = isEntry && writing !== undefined && lengthInDays(writing.days) === 1;
    const near = date.kind === 'calendar' && date.day !== undefined && !ofOneDay ? SENTENCES_NEAR : 0;
    const { tense, loosely } = mention.parsed;
    // the points of a list, and the entries of a chronology, tell different things
    const goesOn = sentence?.kind === 'paragraph' && !isEntry && tense !== 'future';
    return {
      writing,
      told: this.#told,
      toldHere: here?.period,
      toldInStory: goesOn ? dayOfStory(this.#told, writing) : undefined,
      toldAtNight: here?.atNight ?? false,
      yearHere: this.#yearWithin(near, sentence),
      yearTold: this.#yearTold,
      goesOnFrom: this.#dateTold,
      tense,
      isFirm: tense !== undefined && loosely !== true,
      isEntry: isEntry && !POSSESSIVE.test(mention.text),
      zone,
    };
  }

  /** The year of a date that stands at most so many sentences before. */
  #yearWithin(reach: number, sentence: Sentence | undefined): number | undefined {
    const dated = this.#dated;
    return dated !== undefined && sentence !== undefined && sentence.index - dated.sentence <= reach
      ? dated.year
      : undefined;
  }

  /** Forgets what the post before told. */
  #enter(post: number | undefined): void {
    this.#post = post;
    this.#told = [];
    this.#here = undefined;
    this.#dated = undefined;
    const entry = post === undefined ? undefined : this.#doc.posts[post];
    this.#yearTold = yearOfEntry(entry) ?? this.#yearTold;
  }

  tell(mention: TimeMention, outcome: Outcome): void {
    const { period } = outcome;
    const { expression } = mention.parsed;
    const year = statedYear(expression);
    if (year !== undefined) this.#yearTold = year;
    const sentence = this.#doc.sentences[mention.sentence];
    if (!period || !sentence) return;
    if (expression.kind === 'calendar' && expression.month !== undefined) {
      // "in September this year": the days told next are of that September
      const named = expression.whichYear === undefined ? year : calendarDay(period.first).year;
      if (named !== undefined) this.#dated = { year: named, sentence: sentence.index };
    }
    if (this.#isHistory && isDate(expression) && period.first > Number.NEGATIVE_INFINITY) {
      if (!looksAside(expression, period, this.#dateTold)) this.#dateTold = period;
    }
    if (outcome.use !== 'point' || !Number.isFinite(period.first) || !Number.isFinite(period.last)) return;
    this.#told = [period, ...this.#told].slice(0, MOST_TOLD);
    if (lengthInDays(period) > LONGEST_DAY_ANCHOR || expression.kind === 'clock') return;
    this.#here = { period, block: sentence.block, sentence: sentence.index, atNight: outcome.atNight ?? false };
  }
}

/** A date, a month, a season or a year, also at an end of something. */
function isDate(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'calendar':
    case 'feast':
    case 'season':
      return true;
    case 'edge':
    case 'bound':
      return isDate(expression.of);
    case 'range':
      return isDate(expression.from);
    case 'clock':
    case 'day-part':
      return expression.on !== undefined && isDate(expression.on);
    default:
      return false;
  }
}

/** The year that the words themselves state. */
function statedYear(expression: TimeExpression): number | undefined {
  switch (expression.kind) {
    case 'calendar':
    case 'season':
    case 'months':
    case 'feast':
    case 'numeric-date':
      return expression.year;
    case 'edge':
    case 'bound':
      return statedYear(expression.of);
    case 'range':
      return statedYear(expression.to) ?? statedYear(expression.from);
    default:
      return undefined;
  }
}

/** The year that an entry of a chronology is of, where no day is known: "1990: …". */
function yearOfEntry(post: ReadPost | undefined): number | undefined {
  const within = post?.publishedWithin;
  return within !== undefined && /^\d{4}$/u.test(within) ? Number(within) : undefined;
}

function yearIn(title: string): number | undefined {
  const found = /\b(?:19|20)\d\d\b/.exec(title);
  return found ? Number(found[0]) : undefined;
}
