import { useState } from 'react';
import type { EventId } from '../../../dataset/records/ids.ts';
import { countOf } from '../../../wording/plural.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { Modal } from '../../ui/Modal.tsx';
import { isUnfiltered, type TimeWindow, type ViewState } from '../../view/view-state.ts';
import { describeFilters } from './describe-filters.ts';
import { FormatChoice, WhichEvents } from './ExportChoices.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import type { ExportFormat } from './formats/exported-event.ts';
import { CSV } from './formats/csv.ts';
import { rowsOf, useExport, type PictureFormat } from './use-export.ts';
import { heldRows } from './write-export.ts';

export interface ExportDialogProps {
  readonly dataset: LoadedDataset;
  readonly view: ViewState;
  readonly window: TimeWindow;
  readonly zone: string;
  /** By row, 1 where the event passes the filters. */
  readonly matches: Uint8Array;
  readonly matchCount: number;
  readonly addressOf: (view: ViewState) => string;
  /** The lasting address of an event. */
  readonly addressOfEvent: (event: EventId) => string;
  /** Prints the list in view; absent where there is none. */
  readonly onPrint: (() => void) | undefined;
  readonly onClose: () => void;
}

/** From here on the sentences are many files to fetch, and one has to ask for them. */
const MANY_EVENTS = 20_000;

/** Takes events along as a file, or the timeline as a picture, and says beforehand what the file will hold. */
export function ExportDialog(props: ExportDialogProps) {
  const { dataset, view, matches, matchCount, onPrint, onClose } = props;
  const { index } = dataset;
  const canNarrow = !isUnfiltered(view.filters);
  const [isFiltered, setFiltered] = useState(canNarrow);
  const [format, setFormat] = useState<ExportFormat | PictureFormat>(CSV);
  const [wantsDetails, setWantsDetails] = useState(matchCount < MANY_EVENTS);
  const run = useExport();

  const chosen = isFiltered ? matches : new Uint8Array(index.table.count).fill(1);
  const isPicture = typeof format === 'string';
  const rows = rowsOf(chosen);
  const held = isPicture ? rows.length : heldRows(index, format, rows).length;
  const withDetails = !isPicture && (format.needsDetails || wantsDetails);
  const save = (): void => run.start(format, { ...props, matches: chosen, isFiltered, withDetails, now: new Date() });

  return (
    <Modal title="Export" shape="centre" onClose={onClose}>
      <div className="grid gap-5 px-5 py-4 text-[0.867rem]">
        <WhichEvents
          filtered={
            canNarrow ? { count: matchCount, filters: describeFilters(index, view.filters, props.zone) } : undefined
          }
          total={index.table.count}
          isFiltered={isFiltered}
          onChange={setFiltered}
        />
        <FormatChoice chosen={format} onChange={setFormat} />
        {!isPicture && (
          <label className="flex min-h-7 items-baseline gap-2.5">
            <input
              type="checkbox"
              className="accent-accent"
              checked={withDetails}
              disabled={format.needsDetails}
              onChange={(event) => setWantsDetails(event.target.checked)}
            />
            <span>
              With the sentences of the sources, and each date as it is told
              {format.needsDetails && <span className="text-muted"> (this format needs them)</span>}
            </span>
          </label>
        )}
        {!isPicture && <LeftOut count={rows.length - held} format={format} />}
      </div>
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-5 py-3">
        <button
          type="button"
          className="min-h-9 rounded-md bg-accent px-4 text-[0.867rem] font-medium text-on-accent disabled:opacity-60"
          disabled={held === 0 || run.state.is === 'running'}
          onClick={save}
        >
          {isPicture ? 'Save the picture' : `Save ${countOf(held, 'event')}`}
        </button>
        <ExportProgress state={run.state} onCancel={run.cancel} />
        {onPrint !== undefined && (
          <button
            type="button"
            className="control ml-auto border border-line px-3"
            title="With every sentence and figure, and who gives it"
            onClick={() => {
              onClose();
              onPrint();
            }}
          >
            Print the list in view
          </button>
        )}
      </footer>
    </Modal>
  );
}

function LeftOut({ count, format }: { readonly count: number; readonly format: ExportFormat }) {
  if (count === 0) return null;
  return (
    <p className="text-warning">
      {countOf(count, 'event')} without a date {count === 1 ? 'is' : 'are'} left out: {format.name} has no place for{' '}
      {count === 1 ? 'it' : 'them'}.
    </p>
  );
}
