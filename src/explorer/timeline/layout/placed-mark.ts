/** What a layout gives: where an event has its mark, and how much room marks take. */

/** Half of what a mark takes, in px. */
export const MARK_HALF_PX = 8;
/** From the middle of a mark to its title. */
export const TITLE_OFFSET_PX = 13;
/** Air after a title. */
export const TITLE_AIR_PX = 14;
/** From the visible left end of a bar to its sign's left edge. */
export const BAR_INSET_PX = 4;
/** Titles are cut to this, so that others find room beside them. */
export const MOST_TITLE_PX = 280;
/** Where room is left, titles get up to this. */
export const WIDEST_TITLE_PX = 520;

export interface PlacedMark {
  readonly row: number;
  readonly lane: number;
  /** `mark`: a sign at `anchorMs`. `bar`: its whole span is taken; its sign keeps in view at the bar's visible left end. */
  readonly form: 'mark' | 'bar';
  /** Of a bar: how far behind that end its own room begins, where several events stand on one bar; else 0. */
  readonly queuedPx: number;
  /** Middle of the sign: within the event's span. */
  readonly anchorMs: number;
  /** Room for the title, 0 when it has none. */
  readonly titlePx: number;
}
