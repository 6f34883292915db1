import { countOf, formatCount } from '../../../wording/plural.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { countKnown } from './report-extent.ts';

/**
 * How many events had been reported by a time, and of how many that is: of a large dataset those that are here so far, of one
 * that is held in part those of the stretch of time. Undefined where no events are held to be counted.
 * @param untimedCount how many rows have no time of a report, those included that are on their way
 */
export function knownWords(
  { index: { table }, progress: { loaded, total }, part }: Pick<LoadedDataset, 'index' | 'progress' | 'part'>,
  knownMs: number,
  untimedCount: number,
): string | undefined {
  if (part !== undefined && part.range === undefined) return undefined;
  const known = formatCount(countKnown(table, knownMs));
  const untimed = untimedCount - Math.max(0, total - loaded);
  const leftOut = untimed > 0 ? ` ${countOf(untimed, 'event')} without a time of report left out.` : '';
  if (loaded < total)
    return `${known} of the ${countOf(loaded, 'event')} that are here so far had been reported.${leftOut}`;
  const stretch = part === undefined ? '' : ' of this stretch of time';
  return `${known} of ${countOf(table.count, 'event')}${stretch} had been reported.${leftOut}`;
}
