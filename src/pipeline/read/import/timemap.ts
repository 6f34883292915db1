/**
 * The events of TimeMap (https://github.com/forensic-architecture/timemap): a list of objects with `description`, `date`
 * (month first), `time`, `location`, `latitude`, `longitude`, `associations`, `sources`, all of them text.
 */
import { defined } from '../../../dataset/defined.ts';
import { paragraphsOf } from './plain-text.ts';
import type { TableReader } from './imported-table.ts';
import { atClock, dateOfIso, dayOfWords, minutesOf, pointOf, textOf, textsOf } from './row-fields.ts';

export const TIMEMAP: TableReader = {
  format: 'TimeMap',
  recognises: (names) => names.has('description') && (names.has('associations') || names.has('latitude')),
  readRow: (row, zone) => {
    const { line } = row;
    const paragraphs = paragraphsOf(textOf(row, 'description') ?? '');
    if (paragraphs.length === 0) return { line, problem: 'This has no description.' };
    const written = textOf(row, 'date');
    const clock = textOf(row, 'time');
    const day = written === undefined ? undefined : (dayOfWords(written, 'month-first') ?? dateOfIso(written, zone));
    const when = day === undefined || clock === undefined ? day : atClock(day, minutesOf(clock), zone);
    const id = textOf(row, 'id');
    const title = textOf(row, 'title');
    const location = textOf(row, 'location');
    const point = pointOf(row, 'latitude', 'longitude');
    return defined({
      line,
      id,
      title,
      paragraphs,
      when,
      ...(written !== undefined && { whenText: clock === undefined ? written : `${written} ${clock}` }),
      actors: [],
      ...(location !== undefined && { place: { name: location, ...point } }),
      topics: [],
      sources: textsOf(row, 'sources'),
    });
  },
};
