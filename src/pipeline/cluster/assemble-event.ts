/** One event record out of the tellings of one happening: what they agree on, and what each adds. */
import { daysMeet } from './tellings/days-told.ts';
import { defined } from '../../dataset/defined.ts';
import type { TopicId } from '../../dataset/records/ids.ts';
import type { Claim, Evidence, EventRecord, PlaceRef } from '../../dataset/records/records.ts';
import { MS_PER_DAY } from '../../dataset/times/calendar-day.ts';
import { compareText } from '../../dataset/compare.ts';
import { leansBack } from '../text/leaning-title.ts';
import { claimsWithoutEcho } from './claims/headline-echoes.ts';
import { claimRecord } from './claims/claim-record.ts';
import { alignClaims } from './claims/align-claims.ts';
import { differingFacts } from './claims/differing-facts.ts';
import type { MergedEntities } from './entities/entities.ts';
import { actorsOf } from './event-actors.ts';
import { importanceOf } from './importance.ts';
import { sumsUpOver } from './tellings/sums-up-over.ts';
import { quoteOf, type Telling } from './tellings/tellings.ts';

/** An event that has no id yet. */
export interface EventDraft {
  readonly record: Omit<EventRecord, 'id'>;
  /** One for each passage, the leading telling's first. */
  readonly fingerprints: readonly string[];
}

/** How many topics one event names at most. */
const MOST_TOPICS = 3;

/**
 * Makes the event of a group; the group has at least one telling.
 * @param denials of what it tells, which are events of their own
 */
export function assembleEvent(
  tellings: readonly Telling[],
  entities: MergedEntities,
  denials: readonly Telling[] = [],
): EventDraft {
  const byWeight = tellings.toSorted(compareLead);
  const lead = byWeight[0];
  if (!lead) throw new Error('An event needs at least one telling');
  const inOrder = tellings.toSorted(compareReported);
  const status = statusOf(byWeight, lead);
  const dated = datedAsSaid(bestDated(byWeight, status), lead, byWeight);
  const isToCome = status === 'happened' && plansAfter(dated, lead);
  const kind = isToCome ? 'action' : kindOf(byWeight);
  const { whenText, whenAnchor } = dated.mention;
  const titled = titledBy(byWeight, lead, dated);
  const places = placesOf(byWeight, (telling) => telling.places);
  return {
    record: {
      title: titled.mention.title,
      ...defined({ when: dated.mention.when }),
      whenBasis: basisOf(dated),
      ...defined({ whenText, whenAnchor }),
      status: isToCome ? 'planned' : status,
      kind,
      actors: actorsOf(byWeight, kind, titled),
      places,
      about: placesOf(byWeight, ({ about }) => about).filter(({ id }) => places.every((place) => place.id !== id)),
      topics: topicsOf(byWeight),
      score: importanceOf(tellings),
      evidence: evidenceOf(tellings),
      claims: [
        ...alignClaims(
          inOrder.map((telling) => ({
            claims: claimsOf(telling, tellings, entities),
            topics: telling.topics,
            post: telling.passages[0]?.post ?? '',
            document: telling.document.id,
            sentence: telling.mention.sentence,
            ...townOf(telling),
            ...stretchOf(telling),
          })),
        ),
        ...differingFacts([...inOrder, ...denials], entities.shownName),
      ],
      ...aliasesOf(tellings),
    },
    fingerprints: [...new Set(byWeight.flatMap(({ fingerprints }) => fingerprints))],
  };
}

/** The town where it happened, where the telling names just one; or the place over which it sums up. */
function townOf(telling: Telling): { readonly town?: string } {
  const { places, about } = telling;
  const whole = [...places, ...about].find(({ name }) => sumsUpOver(quoteOf(telling), name));
  if (whole !== undefined) return { town: whole.name };
  const [town, ...others] = places.filter(({ kind }) => kind === 'city');
  return town === undefined || others.length > 0 ? {} : { town: town.name };
}

/** The stretch of days over which a telling counts, where its words name one; empty where they name a day. */
function stretchOf({ days, datedByText, mention: { whenText } }: Telling): { readonly stretch?: string } {
  if (!datedByText || days === undefined || whenText === undefined) return {};
  return { stretch: days.last - days.first >= STRETCH_DAYS ? whenText : '' };
}

/** Shorter ones are days told with the night before or after. */
const STRETCH_DAYS = 3;

/** The telling whose title the event has: the lead; where that leans on what stands before or had to be cut, the first of the event's day that reads whole. */
function titledBy(byWeight: readonly Telling[], lead: Telling, dated: Telling): Telling {
  const readsWhole = ({ mention }: Telling): boolean => !leansBack(mention.title) && !mention.title.endsWith('…');
  const ofItsDay = ({ datedByText, days }: Telling): boolean =>
    !datedByText || days === undefined || dated.days === undefined || daysMeet(days, dated.days);
  const fits = (telling: Telling): boolean =>
    telling.post.kind !== 'summary' && ofItsDay(telling) && readsWhole(telling);
  return byWeight.length === 1 ? lead : (byWeight.find(fits) ?? lead);
}

/**
 * The headline leads, then the text of posts in order of reporting, then recaps; then whoever denies what the others tell; what
 * cannot stand alone comes last.
 */
function compareLead(a: Telling, b: Telling): number {
  const rank = ({ isHeadline, post, mention }: Telling): number =>
    (isHeadline ? 0 : post.kind === 'summary' ? 2 : 1) +
    (mention.status === 'denied' ? 3 : 0) +
    (leansBack(mention.title) ? 6 : 0);
  return (
    rank(a) - rank(b) || compareReported(a, b) || compareText(a.document.id, b.document.id) || startOf(a) - startOf(b)
  );
}

const startOf = ({ mention }: Telling): number => mention.span.start;

function compareReported(a: Telling, b: Telling): number {
  return compareNumbers(a.reportedMs ?? Infinity, b.reportedMs ?? Infinity);
}

/** From so many days on, a date in words says less than the day of a chronology's entry. */
const MONTH_DAYS = 27;

/**
 * The telling that dates the event best: of what is planned, the day to come before the day on which it was announced; the day in
 * words before that of an entry, that before a month or year in words, those before the post's time; then the narrowest span.
 */
function bestDated(tellings: readonly Telling[], status: EventRecord['status']): Telling {
  const width = ({ days }: Telling): number => (days ? days.last - days.first : Infinity);
  const rank = (telling: Telling): number => {
    if (telling.mention.when === undefined) return 5;
    if (!telling.datedByText) return telling.mention.whenBasis === 'unknown' ? 4 : 3;
    if (telling.mention.whenBasis === 'post-time') return 1;
    return width(telling) < MONTH_DAYS ? 0 : 2;
  };
  const announced = (telling: Telling): number => (status === 'planned' && !liesAhead(telling) ? 1 : 0);
  const [best] = tellings
    .map((telling, order) => ({ telling, order }))
    .toSorted(
      (a, b) =>
        announced(a.telling) - announced(b.telling) ||
        rank(a.telling) - rank(b.telling) ||
        compareNumbers(width(a.telling), width(b.telling)) ||
        a.order - b.order,
    );
  if (!best) throw new Error('An event needs at least one telling');
  return best.telling;
}

/**
 * What is said today is not of last week because one of its tellings recalls last week, and what is
 * told today is not of this year because one sums up the year: such a date stands where the lead has it, where it reaches to within a
 * day before the lead's, or where half of the tellings bear it.
 */
function datedAsSaid(best: Telling, lead: Telling, all: readonly Telling[]): Telling {
  const { days } = best;
  if (days === undefined || lead.days === undefined || lead.datedByText) return best;
  const isGone = days.first < lead.days.first - 1 && days.last < lead.days.first;
  const isSum = days.last - days.first >= MONTH_DAYS && days.first < lead.days.first && days.last >= lead.days.last;
  const isRecalled = isSum || (isGone && kindOf(all) === 'statement');
  const bearing = all.filter(({ days: other }) => other?.first === days.first && other.last === days.last);
  return isRecalled && bearing.length * 2 < all.length ? lead : best;
}

/** Whether its days begin behind the day on which it was told. */
const liesAhead = ({ days, reportedMs }: Telling): boolean =>
  days !== undefined && reportedMs !== undefined && days.first * MS_PER_DAY > reportedMs;

/** What bears the day of a plan, days after the one on which the lead was told, has not happened, and is more than words. */
const plansAfter = ({ datedByText, days, mention }: Telling, lead: Telling): boolean =>
  datedByText &&
  mention.status === 'planned' &&
  days !== undefined &&
  lead.days !== undefined &&
  days.first > lead.days.last;

/** The day of a chronology's entry is stated by the source; it is not when somebody posted it. */
const basisOf = ({ mention: { whenBasis }, datedByText }: Telling): EventRecord['whenBasis'] =>
  whenBasis === 'post-time' && datedByText ? 'explicit' : whenBasis;

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b);

/**
 * What was planned and is then told as done has happened; what most tellings only claim is claimed, whatever a headline makes of
 * it, for headlines leave out who says so; else the leading telling says.
 */
function statusOf(all: readonly Telling[], lead: Telling): EventRecord['status'] {
  const { status } = lead.mention;
  const bodies = all.filter(({ isHeadline }) => !isHeadline);
  const tellings = bodies.length > 0 ? bodies : all;
  const done = tellings.filter(({ mention }) => mention.status === 'happened').length;
  if ((status === 'planned' || status === 'ongoing') && done * 2 > tellings.length) return 'happened';
  if (
    status === 'happened' &&
    tellings.filter(({ mention }) => mention.status === 'claimed').length * 2 > tellings.length
  ) {
    return 'claimed';
  }
  return status;
}

/** Done is what more tellings tell as done than as said. */
function kindOf(tellings: readonly Telling[]): EventRecord['kind'] {
  const actions = tellings.filter(({ mention }) => mention.kind === 'action').length;
  return actions * 2 > tellings.length ? 'action' : 'statement';
}

function placesOf(tellings: readonly Telling[], of: (telling: Telling) => Telling['places']): readonly PlaceRef[] {
  const found = new Map<string, PlaceRef>();
  for (const telling of tellings) for (const { id, name } of of(telling)) found.set(id, { id, name });
  return [...found.values()];
}

/** What comes second in a telling is half as sure to be what the event is about as what leads it. */
const SECOND_TOPIC = 0.5;
/** Share of the tellings that a topic leads at least, or comes second in twice as many. */
const SHARE_OF_TOPIC = 1 / 3;

/** The topics that enough tellings have, the weightiest first. */
function topicsOf(tellings: readonly Telling[]): readonly TopicId[] {
  const weights = new Map<TopicId, number>();
  for (const { mention } of tellings)
    for (const [rank, topic] of mention.topics.entries())
      weights.set(topic, (weights.get(topic) ?? 0) + (rank === 0 ? 1 : SECOND_TOPIC));
  return [...weights]
    .filter(([, weight]) => weight >= SHARE_OF_TOPIC * tellings.length)
    .toSorted(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}

function evidenceOf(tellings: readonly Telling[]): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { passages } of tellings) {
    for (const passage of passages) found.set(`${passage.document} ${passage.start} ${passage.end}`, passage);
  }
  return [...found.values()].toSorted(
    (a, b) => compareText(a.document, b.document) || a.start - b.start || a.end - b.end,
  );
}

function claimsOf(telling: Telling, all: readonly Telling[], entities: MergedEntities): readonly Claim[] {
  const { document } = telling;
  return claimsWithoutEcho(telling, all).map(({ what, value, unit, by, span }) => {
    const shown = by === undefined ? undefined : entities.shownName(by);
    return claimRecord(document, span, { what, value, ...defined({ unit }) }, shown);
  });
}

/** The ids that rows of tables bring along. */
function aliasesOf(tellings: readonly Telling[]): { readonly aliases?: readonly string[] } {
  const ids = new Set(tellings.flatMap(({ mention }) => mention.imported?.id ?? []));
  return ids.size === 0 ? {} : { aliases: [...ids].toSorted(compareText) };
}
