/** One export from its rows to the bytes of its file. */
import { listAt } from '../../../dataset/columns/columns.ts';
import type { Manifest } from '../../../dataset/format/packed.ts';
import { nextTask } from '../../base/slices.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { isHeldBy, type ExportedSource, type ExportFormat, type ExportStatement } from './formats/exported-event.ts';
import { exportedSource, readEvents, type EventLoaders } from './read-events.ts';

export interface ExportOrder {
  readonly format: ExportFormat;
  /** Rows of the events to export, in table order; those that the format cannot hold are left out. */
  readonly rows: readonly number[];
  readonly statement: ExportStatement;
  readonly loaders: EventLoaders;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Rows of these that have a place in the format. */
export function heldRows({ table }: DatasetIndex, format: ExportFormat, rows: readonly number[]): readonly number[] {
  if (format.holds === 'all') return rows;
  return rows.filter((row) => {
    const reportedMs = table.reportedMs[row] ?? NaN;
    const span = { earliestMs: table.earliestMs[row] ?? NaN, latestMs: table.latestMs[row] ?? NaN };
    return isHeldBy(format, { ...(row < table.dated && { span }), ...(!Number.isNaN(reportedMs) && { reportedMs }) });
  });
}

/** Every document that the events in these rows rest on, in the dataset's order. */
export function sourcesOfRows(
  { table, dictionaries }: DatasetIndex,
  rows: readonly number[],
): readonly ExportedSource[] {
  const used = new Set<number>();
  for (const row of rows) for (const source of listAt(table.sources, row)) used.add(source);
  return dictionaries.sources.flatMap((source, position) => (used.has(position) ? (exportedSource(source) ?? []) : []));
}

export function statementOf(
  { title, description, timezone, credits }: Manifest,
  said: Pick<ExportStatement, 'exportedAt' | 'filters' | 'address' | 'count' | 'sources'>,
): ExportStatement {
  return { dataset: title, description, zone: timezone, credits, ...said };
}

/**
 * The file. Each batch goes into a blob of its own as soon as it is written, so that the browser may keep it on disk.
 * @throws DownloadError, DatasetError when titles or details cannot be had; the signal's reason when it is aborted
 */
export async function writeExport(index: DatasetIndex, order: ExportOrder): Promise<Blob> {
  const { format, statement, signal } = order;
  const writer = format.createWriter(statement);
  const parts: Blob[] = [new Blob([writer.head()])];
  let done = 0;
  for await (const events of readEvents(index, heldRows(index, format, order.rows), order.loaders)) {
    signal.throwIfAborted();
    const written = events.map((event, position) => writer.event(event, done + position === 0));
    parts.push(new Blob(written));
    done += events.length;
    order.onProgress(done);
    // Between batches the page paints and answers, even where nothing has to be fetched.
    await nextTask();
  }
  return new Blob([...parts, new Blob([writer.tail()])], { type: `${format.mediaType};charset=utf-8` });
}
