/** The rows of a report's tables as events: what befell whom in each place, counted by whoever made the report. */
import { groupBy } from '../../../dataset/group-by.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import { topicId, type TopicId } from '../../../dataset/records/ids.ts';
import type { Edtf } from '../../../dataset/records/records.ts';
import type { EventMention, ExtractedDocument, PlaceMention, ResolvedTime } from '../../stage.ts';
import {
  isSum,
  placeColumnOf,
  tablesOf,
  type TableCell,
  type TableOfCells,
  type TableOfRow,
} from '../../text/tables-of.ts';
import type { Counted } from '../events/figures/what-is-counted.ts';
import type { ResolvedNames } from '../names.ts';
import { countedBy } from './column-counts.ts';

/** What the cells of one row that speak of one time count. */
interface Counting {
  readonly cell: TableCell;
  readonly counted: Counted;
  /** The column's own words. */
  readonly words: string;
  readonly time: ResolvedTime | undefined;
}

/** Events of the tables in a document; a table whose columns count nothing that befell anybody gives none. */
export function resolveTables(
  document: ExtractedDocument,
  names: ResolvedNames,
  times: readonly ResolvedTime[],
): readonly EventMention[] {
  const tables = tablesOf(document);
  if (tables.length === 0) return [];
  const found: Found = {
    document,
    times: groupBy(times, ({ sentence }) => sentence),
    places: new Map(names.placeMentions.map((mention) => [mention.sentence, mention])),
  };
  return tables.flatMap((table) => table.rows.flatMap((row) => rowEvents(found, table, row)));
}

interface Found {
  readonly document: ExtractedDocument;
  readonly times: ReadonlyMap<number, readonly ResolvedTime[]>;
  readonly places: ReadonlyMap<number, PlaceMention>;
}

/** An event for each time of which the row speaks: "Displaced" is of the day of the report, "Killed since 1 March" is not. */
function rowEvents(found: Found, table: TableOfCells, row: TableOfRow): EventMention[] {
  const counts = row.cells.flatMap((cell, column) => countingOf(found, table, row, cell, column) ?? []);
  const byTime = groupBy(counts, ({ time }) => time?.value ?? '');
  return [...byTime.values()].map((group) => eventOf(found, table, row, group));
}

function countingOf(
  found: Found,
  { head }: TableOfCells,
  { cells: [label] }: TableOfRow,
  cell: TableCell,
  column: number,
): Counting | undefined {
  const name = head.cells[column];
  if (cell === label || name === undefined || label === undefined || !COUNT.test(cell.text)) return undefined;
  const [ofColumn, ofLabel] = [countedIn(found, name), countedIn(found, label)];
  const counted = ofColumn ?? ofLabel;
  if (counted === undefined) return undefined;
  const words = ofColumn === undefined ? label : name;
  return { cell, counted, words: words.text, time: timeIn(found, words) ?? timeIn(found, name) };
}

/** A count of at least one: "12,400", "64*", "~300". */
const COUNT = /^[~≈<>≥≤]? ?(?=[\d.,\u00A0\u202F ]*[1-9])\d[\d.,\u00A0\u202F ]{0,15}\*{0,3}$/u;

const timesIn = ({ times }: Found, { sentence }: TableCell): readonly ResolvedTime[] =>
  sentence === undefined ? [] : (times.get(sentence.index) ?? []);

const timeIn = (found: Found, cell: TableCell): ResolvedTime | undefined =>
  timesIn(found, cell).find(({ value }) => value !== undefined && !value.startsWith('P'));

const countedIn = (found: Found, cell: TableCell): Counted | undefined =>
  countedBy(
    cell.text,
    timesIn(found, cell).map(({ span }) => ({ start: span.start - cell.span.start, end: span.end - cell.span.start })),
  );

function eventOf(found: Found, table: TableOfCells, row: TableOfRow, counts: readonly Counting[]): EventMention {
  const { document } = found;
  const [label] = row.cells;
  const first = row.cells.find(({ sentence }) => sentence !== undefined)?.sentence;
  const span = { start: row.span.start, end: counts.at(-1)?.cell.span.end ?? row.span.end };
  const place = placeOf(found, table, row);
  const triggers = document.triggers.filter(({ sentence }) => counts.some((one) => isHeadOf(table, one, sentence)));
  const by = document.publisher;
  return {
    sentence: first?.index ?? 0,
    post: table.post,
    span,
    title: titleOf(label?.text ?? '', counts),
    trigger: triggers[0]?.lemma ?? 'say',
    ...dateOf(found, table, row, counts),
    status: 'happened',
    kind: 'action',
    actors: [],
    places: place === undefined ? [] : [place],
    about: [],
    topics: [...new Set([...triggers.flatMap(({ topics }) => topics), ...topicsOf(counts)])].slice(0, MOST_TOPICS),
    claims: counts.map(({ cell, counted }) => ({
      ...counted,
      value: figureOf(cell),
      ...(by !== undefined && { by }),
      span,
    })),
    ofTable: true,
    rules: ['row of a table in a report'],
  };
}

const MOST_TOPICS = 2;

/** Tolls of people, where they are not said to be fighters. */
const topicsOf = (counts: readonly Counting[]): readonly TopicId[] =>
  counts.some(({ counted: { unit } }) => unit === 'person' || unit === 'civilian') ? [topicId('civilian-harm')] : [];

const isHeadOf = ({ head }: TableOfCells, { words }: Counting, sentence: number): boolean =>
  head.cells.some((cell) => cell.sentence?.index === sentence && cell.text === words);

/** Without the stars that lead to a note. */
const figureOf = ({ text }: TableCell): string => text.replaceAll('*', '');

function placeOf({ places }: Found, table: TableOfCells, { cells }: TableOfRow): string | undefined {
  const cell = cells[Math.max(0, placeColumnOf(table))];
  return cell?.sentence && places.get(cell.sentence.index)?.place;
}

/** "Brodek: 12,400 displaced"; of a sum "In all: …", of a label that says itself what is counted "64 killed". */
function titleOf(label: string, counts: readonly Counting[]): string {
  const said = counts.map((one) => `${figureOf(one.cell)} ${lowered(one.words)}`).join(', ');
  if (counts.some(({ words }) => words === label)) return said;
  return `${isSum(label) ? 'In all' : label}: ${said}`;
}

/** Of "Killed since 1 March" the first letter alone, of "IDPs" none. */
const lowered = (words: string): string => words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** By the row's own day, else by the time that the column names, else by the day of the report. */
function dateOf(
  found: Found,
  { post: at }: TableOfCells,
  { cells }: TableOfRow,
  [first]: readonly Counting[],
): Pick<EventMention, 'when' | 'whenBasis' | 'whenText'> {
  const { document } = found;
  const post = document.posts[at];
  const told = post?.published?.slice(0, DAY_LENGTH) ?? post?.publishedWithin ?? document.date;
  const own = cells.map((cell) => timeIn(found, cell)).find((time) => time !== undefined);
  const time = own ?? first?.time;
  if (time?.value !== undefined)
    return { when: closedAt(time.value, told), whenBasis: time.basis, whenText: time.text };
  return told === undefined ? { whenBasis: 'unknown' } : { when: told, whenBasis: 'post-time' };
}

const DAY_LENGTH = '2031-03-13'.length;

/** What has gone on "since 1 March" is counted up to the day of the report. */
function closedAt(value: Edtf, told: Edtf | undefined): Edtf {
  const start = parseEdtf(value)?.openEnd === true ? value.replace(/\/\.?\.?$/u, '') : undefined;
  return start === undefined || told === undefined || told.includes('/') ? value : `${start}/${told}`;
}
