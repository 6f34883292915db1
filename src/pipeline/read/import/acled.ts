/**
 * Tables with the columns of ACLED (https://acleddata.com, codebook): one row an event with `event_id_cnty`, `event_date`,
 * `actor1`, `location`, `latitude`, `longitude`, `fatalities`, `notes`. The numbers of actors say nothing of who acted on
 * whom, so that both are only mentioned.
 */
import { defined } from '../../../dataset/defined.ts';
import { topicId } from '../../../dataset/records/ids.ts';
import type { ActorKind, Edtf } from '../../../dataset/records/records.ts';
import type { RowActor, RowPlace } from '../../stage.ts';
import { paragraphsOf } from './plain-text.ts';
import type { RawRow, TableReader } from './imported-table.ts';
import { dateOfIso, dayOfWords, pointOf, textOf, textsOf } from './row-fields.ts';

export const ACLED: TableReader = {
  format: 'ACLED',
  recognises: (names) => names.has('event_date') && names.has('event_type'),
  readRow: (row, zone) => {
    const { line } = row;
    const kind = textOf(row, 'sub_event_type', 'event_type');
    const location = textOf(row, 'location');
    const notes = paragraphsOf(textOf(row, 'notes') ?? '');
    if (kind === undefined && notes.length === 0) return { line, problem: 'This has neither event_type nor notes.' };
    const summary = location === undefined ? kind : `${kind}, ${location}`;
    const written = textOf(row, 'event_date');
    const when = dateOf(written, textOf(row, 'time_precision'), zone);
    const id = textOf(row, 'event_id_cnty', 'data_id');
    const place = placeOf(row, location);
    const deaths = textOf(row, 'fatalities');
    return defined({
      line,
      id,
      ...(notes.length === 0 && summary !== undefined && { title: summary }),
      paragraphs: notes,
      when,
      whenText: written,
      actors: ['1', '2'].flatMap((number) => actorOf(row, number) ?? []),
      place,
      topics: topicsOf(row),
      ...(deaths !== undefined && /^[1-9]\d{0,8}$/.test(deaths) && { deaths }),
      sources: textsOf(row, 'source'),
    });
  },
};

/** 1 is the day itself, 2 about that week, 3 some time in that month. */
function dateOf(written: string | undefined, precision: string | undefined, zone: string): Edtf | undefined {
  if (written === undefined) return undefined;
  const day = dayOfWords(written, 'day-first') ?? dateOfIso(written, zone);
  if (day?.length !== 10) return day;
  if (precision === '3') return day.slice(0, 7);
  return precision === '2' ? `${day}~` : day;
}

function placeOf(row: RawRow, location: string | undefined): RowPlace | undefined {
  if (location === undefined) return undefined;
  const country = textOf(row, 'country');
  const region = textOf(row, 'admin1');
  return defined({
    name: location,
    region,
    country,
    ...pointOf(row, 'latitude', 'longitude'),
  });
}

/** What `inter1` and `inter2` say, as numbers in older tables; who is no group (rioters, protesters, civilians) has no entry. */
const ACTOR_KINDS: ReadonlyMap<string, ActorKind> = new Map([
  ['1', 'armed-force'],
  ['2', 'armed-force'],
  ['3', 'armed-force'],
  ['4', 'armed-force'],
  ['8', 'organisation'],
  ['state forces', 'armed-force'],
  ['rebel group', 'armed-force'],
  ['political militia', 'armed-force'],
  ['identity militia', 'armed-force'],
  ['external/other forces', 'organisation'],
]);

function actorOf(row: RawRow, number: string): RowActor | undefined {
  // "Military Forces of Norland (2029-)": the years are those of its government.
  const name = textOf(row, `actor${number}`)?.replace(/ ?\(\d{4}-(?:\d{4})?\)/, '');
  const kind = ACTOR_KINDS.get(textOf(row, `inter${number}`)?.toLowerCase() ?? '');
  return name === undefined || name === '' || kind === undefined ? undefined : { name, kind, role: 'mentioned' };
}

/** Types and sub-types that one of our topics says as much of. */
const TOPICS: ReadonlyMap<string, string> = new Map([
  ['battles', 'ground-operations'],
  ['violence against civilians', 'civilian-harm'],
  ['protests', 'domestic-politics'],
  ['riots', 'domestic-politics'],
  ['air/drone strike', 'air-strike'],
  ['shelling/artillery/missile attack', 'air-strike'],
  ['government regains territory', 'territorial-control'],
  ['non-state actor overtakes territory', 'territorial-control'],
  ['non-violent transfer of territory', 'territorial-control'],
  ['agreement', 'peace-talks'],
]);

function topicsOf(row: RawRow): readonly ReturnType<typeof topicId>[] {
  const found = ['sub_event_type', 'event_type'].flatMap(
    (name) => TOPICS.get(textOf(row, name)?.toLowerCase() ?? '') ?? [],
  );
  return [...new Set(found)].map(topicId);
}
