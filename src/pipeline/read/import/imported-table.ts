/** What the readers of other tools' tables give: rows as far as their columns say, before they become posts of a document. */
import type { Edtf } from '../../../dataset/records/records.ts';
import type { RowActor, RowPlace } from '../../stage.ts';
import type { TopicId } from '../../../dataset/records/ids.ts';

/** One event of a table. Texts are plain, as the table has them. */
export interface TableRow {
  /** In the file, from 1. */
  readonly line: number;
  /** The id that the event has there. */
  readonly id?: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  /** Absent where the table gives no date, or none that can be read. */
  readonly when?: Edtf;
  /** The date as the table writes it. */
  readonly whenText?: string;
  /** When it was reported, where the table says so. */
  readonly reported?: Edtf;
  readonly actors: readonly RowActor[];
  readonly place?: RowPlace;
  readonly topics: readonly TopicId[];
  /** How many people died, in digits. */
  readonly deaths?: string;
  /** Whom the table names as its sources. */
  readonly sources: readonly string[];
}

/** A row that cannot be read, and why: a sentence for people. */
export interface BadRow {
  readonly line: number;
  readonly problem: string;
}

/** A row that is no event but the title of the table. */
export interface TitleRow {
  readonly line: number;
  readonly tableTitle: string;
}

export type ReadRow = TableRow | BadRow;

export interface ImportedTable {
  /** How people call the format. */
  readonly format: string;
  /** Of the table as a whole, where it has one. */
  readonly title?: string;
  readonly rows: readonly ReadRow[];
}

export const isBad = (row: ReadRow): row is BadRow => 'problem' in row;

/** What a reader makes rows of: named values with the line at which they stand. */
export interface RawRow {
  readonly line: number;
  /** Names as the table spells them. */
  readonly fields: ReadonlyMap<string, unknown>;
}

/** Reads one kind of table. */
export interface TableReader {
  readonly format: string;
  /** True when rows with these names are of this kind. */
  readonly recognises: (names: ReadonlySet<string>) => boolean;
  /** @param zone IANA zone of clocks that state none */
  readonly readRow: (row: RawRow, zone: string) => ReadRow | TitleRow;
  /** Joins rows that tell one event; left out where each row is one. */
  readonly joinRows?: (rows: readonly ReadRow[]) => readonly ReadRow[];
}
