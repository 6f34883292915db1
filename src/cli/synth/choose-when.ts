/** When a synthetic event is said to have happened, and how exactly. */
import { calendarDay } from '../../dataset/times/calendar-day.ts';
import { formatEdtfDay, formatEdtfMinute, formatEdtfMonth, formatEdtfYear } from '../../dataset/times/edtf.ts';
import type { Edtf, WhenBasis } from '../../dataset/records/records.ts';
import { drawMagnitude, drawOne, drawWhole, type Draw } from './random.ts';

export interface SynthWhen {
  /** Absent: nothing dates it. */
  readonly when?: Edtf;
  readonly whenBasis: WhenBasis;
  readonly whenText?: string;
}

type Kind = { readonly share: number; readonly choose: (day: number, draw: Draw, offsetMinutes: number) => SynthWhen };

const explicit = (when: Edtf, whenText: string = when): SynthWhen => ({ when, whenBasis: 'explicit', whenText });

const KINDS: readonly Kind[] = [
  {
    share: 0.44,
    choose: (day, draw, offsetMinutes) => ({
      when: formatEdtfMinute(day, drawWhole(draw, 0, 1439), offsetMinutes),
      whenBasis: 'post-time',
    }),
  },
  { share: 0.34, choose: (day) => ({ when: formatEdtfDay(day), whenBasis: 'relative', whenText: 'that day' }) },
  { share: 0.04, choose: (day, draw) => explicit(`${formatEdtfDay(day)}${drawOne(draw, ['~', '?', '%'])}`) },
  { share: 0.04, choose: chooseMonth },
  { share: 0.005, choose: (day, draw) => explicit(formatEdtfMonth(calendarDay(day).year, drawWhole(draw, 21, 24))) },
  { share: 0.005, choose: (day) => explicit(formatEdtfYear(calendarDay(day).year)) },
  { share: 0.06, choose: chooseInterval },
  {
    share: 0.01,
    choose: (day, draw) => explicit(drawOne(draw, [`${formatEdtfDay(day)}/..`, `../${formatEdtfDay(day)}`])),
  },
  { share: 0.06, choose: () => ({ whenBasis: 'unknown' }) },
];

/** @param day the day number (see calendar-day.ts) on which it happened @param offsetMinutes of the clock that tells it */
export function chooseWhen(day: number, draw: Draw, offsetMinutes: number): SynthWhen {
  let left = draw();
  for (const { share, choose } of KINDS) {
    left -= share;
    if (left < 0) return choose(day, draw, offsetMinutes);
  }
  return explicit(formatEdtfDay(day));
}

function chooseMonth(day: number, draw: Draw): SynthWhen {
  const { year, month } = calendarDay(day);
  return explicit(`${formatEdtfMonth(year, month)}${drawOne(draw, ['', '', '~', '?'])}`);
}

/** Most last days, few last months, hardly any a year. */
function chooseInterval(day: number, draw: Draw): SynthWhen {
  return explicit(`${formatEdtfDay(day)}/${formatEdtfDay(day + drawMagnitude(draw, 1, draw() < 0.1 ? 400 : 40))}`);
}
