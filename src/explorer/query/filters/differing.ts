/** Which events sources differ on, now or as it was at a time: only where both figures had been told by then. */
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { FacetColumn, FacetValues } from './facet-column.ts';

/**
 * Rows of the events on which sources differ, ascending.
 * @param knownMs only what had been told by then, epoch ms; absent: all that is known
 */
export function differingRows({ disagreement, differsMs }: EventTable, knownMs: number | undefined): Uint32Array {
  const rows: number[] = [];
  if (knownMs === undefined) disagreement.forEach((flag, row) => flag === 1 && rows.push(row));
  else for (const [row, ms] of differsMs) if (ms <= knownMs) rows.push(row);
  return Uint32Array.from(rows).toSorted();
}

/** The facet of these events as it was at a time. */
export function differingColumn(table: EventTable, { ids, positions }: FacetValues, knownMs: number): FacetColumn {
  const rows = differingRows(table, knownMs);
  return { ids, positions, rows: { offsets: Uint32Array.of(0, rows.length), values: rows } };
}

/** The table as it was at a time, as far as figures go. */
export function withFiguresBy(table: EventTable, knownMs: number): EventTable {
  const disagreement = new Uint8Array(table.count);
  for (const row of differingRows(table, knownMs)) disagreement[row] = 1;
  return { ...table, disagreement };
}
