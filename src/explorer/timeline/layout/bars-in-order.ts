import { groupBy } from '../../../dataset/group-by.ts';
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { PlacedMark } from './placed-mark.ts';

/**
 * The marks, those bars that have one span and a lane each so that the most important stands above the others: who found room first
 * stands lowest, where marks need it least.
 * @param marks new ones in the order of their importance
 */
export function barsInOrder(
  marks: readonly PlacedMark[],
  { earliestMs, latestMs }: Pick<EventTable, 'earliestMs' | 'latestMs'>,
  isAlone: (mark: PlacedMark) => boolean,
): readonly PlacedMark[] {
  const spanOf = ({ row }: PlacedMark): string => `${earliestMs[row]} ${latestMs[row]}`;
  const bars = groupBy(
    marks.filter((mark) => mark.form === 'bar' && isAlone(mark)),
    spanOf,
  );
  const laneOf = new Map<number, number>();
  for (const same of bars.values()) {
    const lanes = same.map(({ lane }) => lane).toSorted((a, b) => a - b);
    for (const [at, { row }] of same.entries()) laneOf.set(row, lanes[at] ?? 0);
  }
  return marks.map((mark) => {
    const lane = laneOf.get(mark.row);
    return lane === undefined ? mark : { ...mark, lane };
  });
}
