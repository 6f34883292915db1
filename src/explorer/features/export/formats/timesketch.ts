/**
 * JSON Lines for Timesketch (https://timesketch.org/guides/user/import-from-json-csv/): each line has `message`, `datetime`
 * and `timestamp_desc`, and whatever else one wants to search. An event has a line for each of its clocks.
 */
import { eventFields, isoInstant } from './event-fields.ts';
import type { ExportedEvent, ExportFormat } from './exported-event.ts';

/** What `timestamp_desc` says. */
const CLOCK_NAMES = { event: 'Event time', reported: 'First reported' } as const;

export const TIMESKETCH: ExportFormat = {
  name: 'Timesketch',
  use: 'a line for each clock',
  ending: 'timesketch.jsonl',
  mediaType: 'application/jsonl',
  needsDetails: false,
  holds: 'clocked',
  createWriter: ({ dataset, exportedAt, filters, zone, address }) => {
    const statement = { dataset, exported: exportedAt, filters, zone, view: address };
    return {
      head: () => '',
      event: (event) =>
        clocksOf(event)
          .map(([clock, ms]) => `${JSON.stringify({ ...rowOf(event, clock, ms), ...statement })}\n`)
          .join(''),
      tail: () => '',
    };
  },
};

type Clock = keyof typeof CLOCK_NAMES;

function clocksOf({ span, reportedMs }: ExportedEvent): readonly (readonly [Clock, number])[] {
  return [
    ...(span === undefined ? [] : [['event', span.earliestMs] as const]),
    ...(reportedMs === undefined ? [] : [['reported', reportedMs] as const]),
  ];
}

function rowOf(event: ExportedEvent, clock: Clock, ms: number) {
  const { title, id, ...fields } = eventFields(event);
  return {
    message: title,
    datetime: isoInstant(ms)
      .replace(/\.000Z$/, '+00:00')
      .replace(/Z$/, '+00:00'),
    timestamp_desc: CLOCK_NAMES[clock],
    event_id: id,
    ...fields,
  };
}
