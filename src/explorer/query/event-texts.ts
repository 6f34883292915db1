import type { EventId } from '../../dataset/records/ids.ts';
import type { EventText } from '../../dataset/format/packed.ts';

/**
 * Ids and titles of events, which are most of a dataset's weight: they come in chunks when somebody looks at them. What
 * asks without waiting (`textOf`, `rowOf`) gets undefined the first time and is told through `subscribe` when to ask again.
 */
export interface EventTexts {
  /** Id and title of a row: the same object each time; undefined while they are on their way. Asking sends for them. */
  readonly textOf: (row: number) => EventText | undefined;
  /** As textOf, without sending for what is not here: for who looks at more than is shown. */
  readonly textIfHere: (row: number) => EventText | undefined;
  /** The row of an id; undefined while that is being looked up, and for good when there is no such event. */
  readonly rowOf: (id: EventId) => number | undefined;
  /** From somebody who has an event by its row: its id need not be looked up. */
  readonly knowRow: (id: EventId, row: number) => void;
  /** True when it is certain that the dataset has no such event. */
  readonly isMissing: (id: EventId) => boolean;
  /**
   * Ids and titles of many rows, in their order.
   * @throws DownloadError, DatasetError
   */
  readonly load: (rows: Iterable<number>) => Promise<readonly EventText[]>;
  /**
   * As rowOf, waiting for the answer.
   * @throws DownloadError, DatasetError
   */
  readonly findRow: (id: EventId) => Promise<number | undefined>;
  /** Calls `listener` whenever more texts or rows are known. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Texts that are all here already: a small dataset brings them with its table. */
export function createEventTexts(texts: readonly EventText[]): EventTexts {
  const rows = new Map(texts.map(({ id }, row) => [id, row]));
  return {
    textOf: (row) => texts[row],
    textIfHere: (row) => texts[row],
    rowOf: (id) => rows.get(id),
    knowRow: () => undefined,
    isMissing: (id) => !rows.has(id),
    load: async (wanted) => Array.from(wanted).flatMap((row) => texts[row] ?? []),
    findRow: async (id) => rows.get(id),
    subscribe: () => () => undefined,
  };
}

/**
 * The same texts under other numbers of rows.
 * @param rowAt from the new number to the row
 * @param positionOf from the row to the new number; undefined where it has none
 */
export function renumberTexts(
  texts: EventTexts,
  rowAt: (position: number) => number,
  positionOf: (row: number) => number | undefined,
): EventTexts {
  const renumbered = (row: number | undefined): number | undefined => (row === undefined ? undefined : positionOf(row));
  return {
    textOf: (position) => texts.textOf(rowAt(position)),
    textIfHere: (position) => texts.textIfHere(rowAt(position)),
    rowOf: (id) => renumbered(texts.rowOf(id)),
    knowRow: (id, position) => texts.knowRow(id, rowAt(position)),
    isMissing: texts.isMissing,
    load: (wanted) => texts.load(Array.from(wanted, rowAt)),
    findRow: async (id) => renumbered(await texts.findRow(id)),
    subscribe: texts.subscribe,
  };
}
