import type { PartCoverage } from '../query/dataset-index.ts';

export interface NotHeldProps {
  /** How the window stands to the events that are held; absent where all are, or will be. */
  readonly coverage: PartCoverage | undefined;
  /** What cannot be done with the others: "list", "count". */
  readonly wanted: 'list' | 'count';
}

/** True where a stretch of time has events of which nothing can be said, since they are not held. */
export const areEventsMissing = (coverage: PartCoverage | undefined): boolean =>
  coverage === 'beyond' || coverage === 'coming';

/** In place of what would be told of a stretch of time, while its events are not held. */
export function NotHeld({ coverage, wanted }: NotHeldProps) {
  if (coverage === 'coming') return <output className="block p-5 text-muted">Loading the events…</output>;
  return (
    <p className="px-4 py-8 text-muted">
      There are too many events in this stretch of time to {wanted} them. Zoom in, until the timeline shows single
      events.
    </p>
  );
}
