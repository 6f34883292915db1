/** What every layout reader is given: the text as lines, with the stamps found on them, and what the head tells. */
import type { TextLine } from '../text/lines.ts';
import type { EntryDate } from './entry-dates.ts';
import type { Stamp } from './stamps.ts';
import type { DraftPost } from './drafts.ts';

export interface SourceText {
  readonly text: string;
  /** Lines up to the tail of the page. */
  readonly lines: readonly TextLine[];
  /** The dates of entries by line index; empty in other layouts than dated lists. */
  readonly entries: ReadonlyMap<number, EntryDate>;
  /** The stamps of posts by line index. */
  readonly stamps: ReadonlyMap<number, Stamp>;
  /** Index of the first line that belongs to a post or intro: the head stands before it. */
  readonly bodyStart: number;
  /** Lines that repeat or hold the document's title. */
  readonly titleLines: ReadonlySet<number>;
  /** The document's day, when known. */
  readonly date?: string;
  /** The year that the head gives to dates without one. */
  readonly year?: number;
  /** Where the day is unknown: nothing in the document is later. */
  readonly latest?: string;
}

/** Reads the posts of one layout family. Never throws; gives no post where it finds none. */
export type LayoutReader = (source: SourceText) => readonly DraftPost[];
