import type { EventTable } from '../../../dataset/format/packed.ts';

/** True where all dated events have one and the same time, such as a day: they have no course that bars could show. */
export function happenAtOnce({
  dated,
  earliestMs,
  latestMs,
}: Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>): boolean {
  const isOne = (ends: Float64Array): boolean => ends.subarray(0, dated).every((ms) => ms === ends[0]);
  return isOne(earliestMs) && isOne(latestMs);
}
