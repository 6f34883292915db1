import { formatCount } from '../../../wording/plural.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';

/** How much of a large dataset is there; gone when all is. */
export function LoadingProgress({ progress: { loaded, total, error } }: Pick<LoadedDataset, 'progress'>) {
  if (loaded >= total) return null;
  return (
    <div className="flex items-center gap-3 border-b border-line px-4 py-1 text-[0.8rem] text-muted wide:px-5 print:hidden">
      {error === undefined ? (
        <>
          <progress className="h-1.5 w-32 accent-accent" aria-label="Events loaded" value={loaded} max={total} />
          <span>
            {formatCount(loaded)} of {formatCount(total)} events
          </span>
        </>
      ) : (
        <p role="alert" className="text-warning">
          Only {formatCount(loaded)} of {formatCount(total)} events could be loaded. {error.message} Reload the page to
          try again.
        </p>
      )}
    </div>
  );
}
