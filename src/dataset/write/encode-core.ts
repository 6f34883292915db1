/** The columns of some rows of the event table, packed. decode-core.ts reads them again. */
import { encodeDurations, encodeLags, encodeTimes } from '../columns/columns.ts';
import { encodeListColumns } from '../columns/list-shapes.ts';
import { encodeNumbers } from '../columns/number-text.ts';
import { packColumn } from '../columns/pack-column.ts';
import { SCORE_STEPS, stepOfScore } from '../columns/score-steps.ts';
import type { CoreFile } from '../format/packed-schemas.ts';
import type { EventTable } from '../format/packed.ts';

/** Everything of a core file but its schema version. */
export type CoreContent = Omit<CoreFile, 'schemaVersion'>;

export function encodeCore(table: EventTable, from: number, to: number): CoreContent {
  const earliest = table.earliestMs.subarray(from, to);
  const latest = table.latestMs.subarray(from, to);
  const small = (column: Uint8Array) => packColumn(column.subarray(from, to));
  // How exactly a date is known says much of all times: how long it lasts, and at which clock times it begins and is told.
  const precision = table.precision.subarray(from, to);
  return {
    count: to - from,
    dated: Math.max(0, Math.min(to, table.dated) - from),
    earliest: encodeTimes(earliest, precision),
    durations: encodeDurations(
      latest.map((last, row) => last + 1 - (earliest[row] ?? NaN)),
      precision,
    ),
    reported: encodeLags(table.reportedMs.subarray(from, to), earliest, precision),
    // Comes in runs, which gzip knows; and a file has a letter of it for each event, so that nobody makes room for more.
    precision: encodeNumbers(precision),
    uncertain: small(table.uncertain),
    status: small(table.status),
    kind: small(table.kind),
    scores: { steps: SCORE_STEPS, values: packColumn(table.score.subarray(from, to).map(stepOfScore)) },
    disagreement: small(table.disagreement),
    differing: encodeDurations(differingAfter(table, from, to)),
    ...encodeListColumns(table, from, to),
  };
}

/** Of each event on which sources differ, how long after its first report they did: ms, NaN when that is not known. */
function differingAfter({ disagreement, differsMs, reportedMs }: EventTable, from: number, to: number): Float64Array {
  const lags: number[] = [];
  for (let row = from; row < to; row += 1) {
    if (disagreement[row] === 1) lags.push((differsMs.get(row) ?? NaN) - (reportedMs[row] ?? NaN));
  }
  return Float64Array.from(lags);
}
