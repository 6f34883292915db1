/** What a mark looks like: its shape says action or statement, its fill how the event stands. One table, for canvas and legend. */
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { EventKind, EventStatus } from '../../../dataset/records/records.ts';
import { kindOf, statusOf } from '../../../dataset/read/row-values.ts';

export type MarkShape = 'disc' | 'bubble' | 'diamond';
export type MarkFill = 'full' | 'arrow' | 'hollow' | 'dashed' | 'crossed' | 'half';

export interface MarkStyle {
  readonly shape: MarkShape;
  readonly fill: MarkFill;
}

const FILLS: Readonly<Record<EventStatus, MarkFill>> = {
  happened: 'full',
  ongoing: 'arrow',
  planned: 'hollow',
  proposed: 'dashed',
  denied: 'crossed',
  claimed: 'half',
};

/** Plans are diamonds whoever makes them: what has not happened yet must not look like what has. */
export function markStyle(kind: EventKind, status: EventStatus): MarkStyle {
  const shape = status === 'planned' ? 'diamond' : kind === 'statement' ? 'bubble' : 'disc';
  return { shape, fill: FILLS[status] };
}

export function markStyleOf(table: Pick<EventTable, 'kind' | 'status'>, row: number): MarkStyle {
  return markStyle(kindOf(table, row), statusOf(table, row));
}
