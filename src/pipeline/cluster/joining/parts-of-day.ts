/** At which part of its day tellings say that something happened: a blow of the morning is not that of the evening. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import type { Telling } from '../tellings/tellings.ts';

/** First and last hour of a part of the day, as widely as anybody means it. */
const PARTS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/\b(?:dawn|daybreak|sunrise|early (?:\S{1,12} ){0,3}morning)\b/iu, 3, 8],
  [/\bmorning\b/iu, 4, 12],
  [/\b(?:noon|midday|lunchtime)\b/iu, 11, 15],
  [/\bafternoon\b/iu, 12, 18],
  [/\b(?:evening|dusk|sunset|nightfall)\b/iu, 16, 24],
];

/** Hours between two parts of a day, or two hours, that are told of two happenings; nearer ones are told differently. */
const APART_HOURS = 4;
const MS_PER_HOUR = MS_PER_DAY / 24;

interface Hours {
  /** Parts of the day are those of the place, clock times those of a zone. */
  readonly isClock: boolean;
  readonly from: number;
  readonly to: number;
}

/** Each telling is compared with many. */
const readOnce = rememberingEach((telling: Telling) => ({ hours: readHours(telling) }));
const hoursOf = (telling: Telling): Hours | undefined => readOnce(telling).hours;

function readHours({ mention, datedByText }: Telling): Hours | undefined {
  const { when = '', whenText = '' } = mention;
  if (!datedByText || mention.kind !== 'action') return undefined;
  if (/T\d/u.test(when)) {
    const value = parseEdtf(when);
    const isMoment = value !== undefined && value.latestMs - value.earliestMs < MS_PER_DAY / 2;
    return isMoment
      ? { isClock: true, from: value.earliestMs / MS_PER_HOUR, to: value.latestMs / MS_PER_HOUR }
      : undefined;
  }
  const [, from, to] = PARTS.find(([words]) => words.test(whenText)) ?? [];
  return from === undefined || to === undefined ? undefined : { isClock: false, from, to };
}

/** "Late on Tuesday", "early on Wednesday": the night between two days is told of either. */
const LATE = /\b(?:late(?! (?:morning|afternoon))|evening|night|midnight|overnight)\b/iu;
const EARLY = /\b(?:early(?! (?:afternoon|evening))|dawn|daybreak|small hours|night|midnight|overnight)\b/iu;

/** Whether a telling says that something happened by night. */
export const tellsOfNight = ({ datedByText, mention: { whenText = '' } }: Telling): boolean =>
  datedByText && (LATE.test(whenText) || EARLY.test(whenText));

/** Whether one telling is of the end of a day and the other of the beginning of the next. */
export function shareNight(a: Telling, b: Telling): boolean {
  if (!a.days || !b.days || !tellsOfNight(a) || !tellsOfNight(b)) return false;
  const [earlier, later] = a.days.last < b.days.first ? [a, b] : [b, a];
  return (
    later.days?.first === (earlier.days?.last ?? 0) + 1 &&
    LATE.test(earlier.mention.whenText ?? '') &&
    EARLY.test(later.mention.whenText ?? '')
  );
}

/** Whether two tellings of one day are hours apart. */
export function hoursContradict(a: Telling, b: Telling): boolean {
  const mine = hoursOf(a);
  const theirs = mine && hoursOf(b);
  if (theirs === undefined || mine?.isClock !== theirs.isClock) return false;
  return mine.from - theirs.to >= APART_HOURS || theirs.from - mine.to >= APART_HOURS;
}
