import { formatCount } from '../../wording/plural.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';

/** Says of what is counted on a page that it is a part, while a large dataset is on its way or when not all of it came. */
export function SoFar({ progress: { loaded, total, error } }: Pick<LoadedDataset, 'progress'>) {
  if (loaded >= total) return null;
  return (
    <p className="mt-1 text-[0.867rem] text-warning">
      {error === undefined ? 'So far counted in' : 'Counted only in'} {formatCount(loaded)} of {formatCount(total)}{' '}
      events
      {error === undefined ? ': the others are on their way.' : '.'}
    </p>
  );
}
