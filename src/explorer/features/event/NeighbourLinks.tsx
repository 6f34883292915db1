import type { LoadedDataset } from '../../query/dataset-index.ts';
import { EventTitle } from '../../data/EventTitle.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { rowWhen } from '../../../wording/row-when.ts';
import { useNeighbours } from './use-neighbours.ts';

export interface NeighbourLinksProps {
  readonly dataset: LoadedDataset;
  readonly row: number;
  /** Only events that had been reported by then, epoch ms; absent: all. */
  readonly knownMs: number | undefined;
  readonly zone: string;
  readonly onOpen: (row: number) => void;
}

/** The events just before and after with the same people or place. */
export function NeighbourLinks({ dataset, row, knownMs, zone, onOpen }: NeighbourLinksProps) {
  const { index } = dataset;
  const { before, after } = useNeighbours(dataset, row, knownMs);
  if (before === undefined && after === undefined) return null;
  const link = (neighbour: number, direction: 'before' | 'after') => (
    <button
      type="button"
      className="flex w-full items-start gap-2 rounded-md px-1 py-2 text-left hover:bg-sunken"
      onClick={() => onOpen(neighbour)}
    >
      <span className="pt-0.5 text-muted">
        <Icon name={direction === 'before' ? 'back' : 'forward'} size={16} />
      </span>
      <span className="min-w-0">
        <span className="block text-[0.8rem] text-muted">
          {direction === 'before' ? 'Before: ' : 'After: '}
          {rowWhen(index.table, neighbour, zone)}
        </span>
        <span className="block font-serif leading-snug">
          <EventTitle texts={index.texts} row={neighbour} />
        </span>
      </span>
    </button>
  );
  return (
    <nav className="mt-7 border-t border-line pt-3 print:hidden" aria-label="Events with the same people or place">
      <h3 className="eyebrow">Same people or place</h3>
      {before !== undefined && link(before, 'before')}
      {after !== undefined && link(after, 'after')}
    </nav>
  );
}
