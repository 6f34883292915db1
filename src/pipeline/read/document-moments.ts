/** When a document appeared and when it was captured, to the minute where anything says so. */
import { defined } from '../../dataset/defined.ts';
import type { InputDocument, Layout } from '../stage.ts';
import { isoDay } from '../text/calendar.ts';
import { instantAt, parseIsoMoment } from '../text/instants.ts';
import type { DocumentDay } from './document-date.ts';
import type { DraftPost } from './drafts.ts';
import type { FormatReading } from './format-reading.ts';
import type { PageHead } from './head.ts';
import type { StampTime } from './stamps.ts';
import type { DocumentClock } from './timing.ts';

/** Layouts whose posts all appeared with the document. */
const PUBLISHED_AT_ONCE: ReadonlySet<Layout> = new Set<Layout>(['article', 'topic-bullets', 'situation-report']);

/** Gives posts that appeared with the document its time: the instant of the metadata, of the head or for machines, or the day. */
export function publishedAtOnce(
  layout: Layout,
  drafts: readonly DraftPost[],
  told: { readonly input: InputDocument; readonly reading: FormatReading; readonly head: PageHead },
  day: DocumentDay,
  zone: string,
): readonly DraftPost[] {
  if (!PUBLISHED_AT_ONCE.has(layout)) return drafts;
  const { published: given } = told.input.metadata;
  const published =
    (given === undefined ? undefined : parseIsoMoment(given, zone)) ??
    printedMoment(told.head.published, day, zone) ??
    machineMoment(told.reading.machine.published, day, zone) ??
    day.date;
  return published === undefined ? drafts : drafts.map((draft) => ({ ...draft, published }));
}

/** The instant printed in the head, when it lies on the document's day. */
function printedMoment(printed: StampTime | undefined, day: DocumentDay, zone: string): string | undefined {
  if (printed?.clock === undefined || day.date === undefined) return undefined;
  const { month = 0, day: dayOfMonth = 0 } = printed.day ?? {};
  const isSameDay = isoDay(Number(day.date.slice(0, 4)), month, dayOfMonth) === day.date;
  return isSameDay ? instantAt(day.date, printed.clock, printed.zone ?? zone) : undefined;
}

/** The instant that a page gives to machines, when it lies on the document's day: some give that of their last change. */
function machineMoment(machine: string | undefined, day: DocumentDay, zone: string): string | undefined {
  const moment = machine === undefined ? undefined : parseIsoMoment(machine, zone);
  return moment !== undefined && moment.length > DAY_LENGTH && moment.slice(0, DAY_LENGTH) === day.date
    ? moment
    : undefined;
}

const DAY_LENGTH = '2025-03-15'.length;

/** What the clocks of a document count from. */
export function clockOf(input: InputDocument, day: DocumentDay, zone: string, head: PageHead): DocumentClock {
  const captured = capturedAt(head.captured, input.metadata.published, day, zone);
  return {
    zone,
    ...defined({ date: day.date, year: day.year, captured }),
  };
}

/** The printed time of the last update, on its day or the document's, else an instant given in the metadata. */
function capturedAt(
  stamp: StampTime | undefined,
  published: string | undefined,
  day: DocumentDay,
  zone: string,
): string | undefined {
  if (stamp?.clock !== undefined && day.date !== undefined) {
    const { year, month = 0, day: dayOfMonth = 0 } = stamp.day ?? {};
    const printed = isoDay(year ?? Number(day.date.slice(0, 4)), month, dayOfMonth);
    return instantAt(printed ?? day.date, stamp.clock, stamp.zone ?? zone);
  }
  const moment = published === undefined ? undefined : parseIsoMoment(published, zone);
  return moment !== undefined && moment.length > DAY_LENGTH ? moment : undefined;
}
