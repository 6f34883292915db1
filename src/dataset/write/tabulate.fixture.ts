import type { OrderedEvents } from '../times/event-times.ts';
import { Tabulation, type NamedRecords, type TabulatedEvents } from './tabulate.ts';

/** The table of all events at once. */
export function tabulate(records: NamedRecords, { events, times }: OrderedEvents): TabulatedEvents {
  const tabulation = new Tabulation(records, events.length);
  events.forEach((event, row) => {
    const time = times[row];
    if (time !== undefined) tabulation.add(event, time);
  });
  return tabulation.finish();
}
