/**
 * JSON Lines of Timesketch (https://timesketch.org/guides/user/import-from-json-csv/): `message`, `datetime`,
 * `timestamp_desc`. A line stands for one clock of an event: lines with one `event_id` are one event.
 */
import { defined } from '../../../dataset/defined.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import { paragraphsOf } from './plain-text.ts';
import { isBad, type BadRow, type RawRow, type TableReader, type TableRow } from './imported-table.ts';
import { dateOfIso, fieldsOf, pointOf, textOf, textsOf } from './row-fields.ts';

/** A `timestamp_desc` that says when something was written down, not when it happened. */
const REPORT_CLOCK = /\b(?:report|publish|publication)/i;

export const TIMESKETCH: TableReader = {
  format: 'Timesketch',
  recognises: (names) => names.has('message') && names.has('datetime') && names.has('timestamp_desc'),
  readRow: (row, zone) => {
    const { line } = row;
    const [title, ...paragraphs] = paragraphsOf(textOf(row, 'message') ?? '');
    if (title === undefined) return { line, problem: 'This has no message.' };
    const written = textOf(row, 'datetime') ?? '';
    const instant = dateOfIso(written, zone);
    const isReport = REPORT_CLOCK.test(textOf(row, 'timestamp_desc') ?? '');
    // An export of ours has the date as it was told beside the instant.
    const told = textOf(row, 'when');
    const when = told !== undefined && parseEdtf(told) !== undefined ? told : isReport ? undefined : instant;
    const id = textOf(row, 'event_id', 'uuid', '_id');
    return defined({
      line,
      id,
      title,
      paragraphs,
      when,
      ...(!isReport && written !== '' && { whenText: written }),
      ...(isReport && instant !== undefined && { reported: instant }),
      actors: [],
      ...placeOf(row),
      topics: [],
      sources: textsOf(row, 'source'),
    });
  },
  joinRows: (rows) => {
    const joined = new Map<string, TableRow | BadRow>();
    for (const row of rows) {
      const key = isBad(row) || row.id === undefined ? `line ${row.line}` : `id ${row.id}`;
      const before = joined.get(key);
      joined.set(key, before === undefined || isBad(before) || isBad(row) ? row : { ...row, ...before });
    }
    return [...joined.values()];
  },
};

/** The first place that an export of ours names. */
function placeOf({ fields }: RawRow): Pick<TableRow, 'place'> {
  const places = fields.get('places');
  const first = { fields: fieldsOf(Array.isArray(places) ? places[0] : undefined) };
  const name = textOf(first, 'name');
  return name === undefined ? {} : { place: { name, ...pointOf(first, 'lat', 'lon') } };
}
