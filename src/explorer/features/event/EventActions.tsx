import type { DatasetIndex } from '../../query/dataset-index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { citeEvent, sourcesOf } from './event-facts.ts';

export interface EventActionsProps {
  readonly index: DatasetIndex;
  readonly row: number;
  /** When it happened, in words. */
  readonly when: string;
  readonly address: string;
}

/** What one takes away from an event: its address and a reference for a footnote. */
export function EventActions({ index, row, when, address }: EventActionsProps) {
  const cite = () => citeEvent(index.table.titles[row] ?? '', when, sourcesOf(index, row), address);
  return (
    <div className="mt-7 flex flex-wrap gap-2 print:hidden">
      <CopyButton icon="link" label="Copy link" text={() => address} />
      <CopyButton icon="quote" label="Cite" text={cite} />
    </div>
  );
}
