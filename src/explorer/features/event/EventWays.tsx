import { useEventText } from '../../data/use-event-text.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { useSession } from '../../state/session-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useNeighbours } from './use-neighbours.ts';

export interface EventWaysProps {
  readonly dataset: LoadedDataset;
  readonly row: number;
  readonly knownMs: number | undefined;
  readonly onOpen: (row: number) => void;
}

/** Above an event that covers the screen, always at hand: what came before and after with the same people or place, and sharing. */
export function EventWays({ dataset, row, knownMs, onOpen }: EventWaysProps) {
  const { before, after } = useNeighbours(dataset, row, knownMs);
  return (
    <>
      <Way words="Earlier" dataset={dataset} row={before} onOpen={onOpen} />
      <Way words="Later" dataset={dataset} row={after} onOpen={onOpen} />
      <IconButton icon="share" label="Share" onClick={() => useSession.setState({ overlay: 'share' })} />
    </>
  );
}

interface WayProps extends Pick<EventWaysProps, 'dataset' | 'onOpen'> {
  readonly words: string;
  /** Absent where that way nothing lies: then nothing can be pressed, and the other way stays where it is. */
  readonly row: number | undefined;
}

function Way({ words, dataset, row, onOpen }: WayProps) {
  const title = useEventText(dataset.index.texts, row)?.title;
  return (
    <button
      type="button"
      className="control px-2 aria-disabled:text-muted aria-disabled:opacity-50"
      aria-disabled={row === undefined}
      aria-label={title === undefined ? words : `${words}: ${title}`}
      onClick={() => row !== undefined && onOpen(row)}
    >
      {words}
    </button>
  );
}
