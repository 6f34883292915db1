import { formatCount } from '../../../wording/plural.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';

/** How much of a large dataset is there, in a corner of the screen, so that nothing moves when it goes: when all is there. */
export function LoadingProgress({ progress: { loaded, total, error } }: Pick<LoadedDataset, 'progress'>) {
  if (loaded >= total) return null;
  if (error !== undefined) {
    return (
      <p role="alert" className="border-b border-line px-4 py-1 text-[0.8rem] text-warning wide:px-5 print:hidden">
        Only {formatCount(loaded)} of {formatCount(total)} events could be loaded. {error.message} Reload the page to
        try again.
      </p>
    );
  }
  return (
    <div className="fixed bottom-3 left-3 z-10 flex items-center gap-2 rounded-md border border-line bg-raised px-2.5 py-1.5 text-[0.8rem] text-muted shadow-sm print:hidden">
      <progress className="progress w-18" aria-label="Events loaded" value={loaded} max={total} />
      <span>
        {formatCount(loaded)} of {formatCount(total)} events
      </span>
    </div>
  );
}
