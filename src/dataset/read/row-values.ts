/** What the event table holds of a row as numbers, in words of the records. No number stands for a fact that nobody told. */
import { PRECISIONS, type EventTable, type Precision } from '../format/packed.ts';
import { EVENT_KINDS, STATUSES, type EventKind, type EventStatus } from '../records/records.ts';

export function statusOf({ status }: Pick<EventTable, 'status'>, row: number): EventStatus {
  return STATUSES[status[row] ?? -1] ?? 'claimed';
}

export function kindOf({ kind }: Pick<EventTable, 'kind'>, row: number): EventKind {
  return EVENT_KINDS[kind[row] ?? -1] ?? 'action';
}

export function precisionOf({ precision }: Pick<EventTable, 'precision'>, row: number): Precision {
  return PRECISIONS[precision[row] ?? -1] ?? 'undated';
}
