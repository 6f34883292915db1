import type { RowChunkRef } from '../../dataset/format/packed.ts';
import { DatasetError } from '../../dataset/dataset-error.ts';

/** What stands in some ascending rows, in their order. */
export type RowReader<T> = (rows: readonly number[]) => Promise<readonly T[]>;

/** Neighbouring batches of rows share a chunk; a batch of rows far apart has many. */
const CHUNKS_KEPT = 8;

/**
 * Reads rows that lie in chunks, each chunk once for who goes through the rows in order.
 * @param open what stands in the rows of a chunk
 * @throws DatasetError from what it returns, when a chunk lacks a row
 */
export function createRowReader<T>(
  chunks: readonly RowChunkRef[],
  open: (chunk: RowChunkRef) => Promise<readonly T[]>,
): RowReader<T> {
  const opened = new Map<RowChunkRef, Promise<readonly T[]>>();
  const openOnce = (chunk: RowChunkRef): Promise<readonly T[]> => {
    const content = opened.get(chunk) ?? open(chunk);
    opened.delete(chunk);
    opened.set(chunk, content);
    for (const oldest of opened.keys()) {
      if (opened.size <= CHUNKS_KEPT) break;
      opened.delete(oldest);
    }
    return content;
  };
  return async (rows) => {
    const [first = 0, last = -1] = [rows[0], rows.at(-1)];
    const parts = await Promise.all(
      chunks
        .filter(({ from, to }) => from <= last && to > first)
        .map(async (chunk) => {
          const wanted = rows.filter((row) => row >= chunk.from && row < chunk.to);
          if (wanted.length === 0) return [];
          const content = await openOnce(chunk);
          return wanted.flatMap((row) => content[row - chunk.from] ?? []);
        }),
    );
    const read = parts.flat();
    if (read.length < rows.length) throw new DatasetError('The dataset lacks some of these events.');
    return read;
  };
}
