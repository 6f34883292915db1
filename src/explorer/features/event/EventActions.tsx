import { usePrinting } from '../../base/use-printing.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { citeEvent } from '../../../wording/citation.ts';
import { sourcesOf } from '../../query/event-sources.ts';

export interface EventActionsProps {
  readonly index: DatasetIndex;
  readonly row: number;
  readonly title: string;
  /** When it happened, in words. */
  readonly when: string;
  readonly address: string;
}

/** What one takes away from an event: its address and a reference for a footnote, which stands below it on paper. */
export function EventActions({ index, row, title, when, address }: EventActionsProps) {
  const isPrinting = usePrinting();
  const cite = () => citeEvent(title, when, sourcesOf(index, row), address);
  return (
    <>
      <div className="mt-7 flex flex-wrap gap-2 print:hidden">
        <CopyButton icon="link" label="Copy link" text={() => address} />
        <CopyButton icon="quote" label="Cite" text={cite} />
      </div>
      {isPrinting && <p className="mt-7 border-t border-line pt-3 text-[0.867rem]">{cite()}</p>}
    </>
  );
}
