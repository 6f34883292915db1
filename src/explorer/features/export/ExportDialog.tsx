import { useId, useState, type ReactNode } from 'react';
import { countOf, formatCount } from '../../../wording/plural.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { Modal } from '../../ui/Modal.tsx';
import { isUnfiltered, type TimeWindow, type ViewState } from '../../view/view-state.ts';
import { describeFilters } from './describe-filters.ts';
import { ExportProgress } from './ExportProgress.tsx';
import type { ExportFormat } from './formats/exported-event.ts';
import { EXPORT_FORMATS } from './formats/formats.ts';
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
  readonly onClose: () => void;
}

const PICTURES: readonly { readonly format: PictureFormat; readonly name: string; readonly use: string }[] = [
  { format: 'svg', name: 'SVG', use: 'the timeline in view, for print' },
  { format: 'png', name: 'PNG', use: 'the timeline in view, for slides' },
];

/** From here on the sentences are many files to fetch, and one has to ask for them. */
const MANY_EVENTS = 20_000;

/** Takes events along as a file, or the timeline as a picture, and says beforehand what the file will hold. */
export function ExportDialog(props: ExportDialogProps) {
  const { dataset, view, matches, matchCount, onClose } = props;
  const { table } = dataset.index;
  const canNarrow = !isUnfiltered(view.filters);
  const [isFiltered, setFiltered] = useState(canNarrow);
  const [format, setFormat] = useState<ExportFormat | PictureFormat>(EXPORT_FORMATS[0] ?? 'svg');
  const [wantsDetails, setWantsDetails] = useState(matchCount < MANY_EVENTS);
  const run = useExport();

  const chosen = isFiltered ? matches : new Uint8Array(table.count).fill(1);
  const isPicture = typeof format === 'string';
  const rows = rowsOf(chosen);
  const held = isPicture ? rows.length : heldRows(dataset.index, format, rows).length;
  const withDetails = !isPicture && (format.needsDetails || wantsDetails);
  const save = (): void => run.start(format, { ...props, matches: chosen, isFiltered, withDetails, now: new Date() });

  return (
    <Modal title="Export" shape="centre" onClose={onClose}>
      <div className="grid gap-5 px-5 py-4 text-[0.867rem]">
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">Which events</legend>
          {canNarrow && (
            <Choice name="which" isChosen={isFiltered} onChoose={() => setFiltered(true)}>
              The {formatCount(matchCount)} that pass the filters
              <span className="block text-muted">{describeFilters(dataset.index, view.filters)}</span>
            </Choice>
          )}
          <Choice name="which" isChosen={!isFiltered} onChoose={() => setFiltered(false)}>
            All {formatCount(table.count)}
          </Choice>
        </fieldset>
        <fieldset>
          <legend className="mb-1 font-semibold">As</legend>
          <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {EXPORT_FORMATS.map((one) => (
              <Choice key={one.name} name="format" isChosen={one === format} onChoose={() => setFormat(one)}>
                <span className="font-medium">{one.name}</span> <span className="text-muted">{one.use}</span>
              </Choice>
            ))}
            {PICTURES.map((one) => (
              <Choice
                key={one.name}
                name="format"
                isChosen={one.format === format}
                onChoose={() => setFormat(one.format)}
              >
                <span className="font-medium">{one.name}</span> <span className="text-muted">{one.use}</span>
              </Choice>
            ))}
          </div>
        </fieldset>
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
        <LeftOut count={rows.length - held} format={format} />
      </div>
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-5 py-3">
        <button
          type="button"
          className="button-primary"
          disabled={held === 0 || run.state.is === 'running'}
          onClick={save}
        >
          {isPicture ? 'Save the picture' : `Save ${countOf(held, 'event')}`}
        </button>
        <ExportProgress state={run.state} onCancel={run.cancel} />
      </footer>
    </Modal>
  );
}

function LeftOut({ count, format }: { readonly count: number; readonly format: ExportFormat | PictureFormat }) {
  if (count === 0 || typeof format === 'string') return null;
  return (
    <p className="text-warning">
      {countOf(count, 'event')} without a date {count === 1 ? 'is' : 'are'} left out: {format.name} has no place for{' '}
      {count === 1 ? 'it' : 'them'}.
    </p>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex min-h-7 items-baseline gap-2.5">
      <input id={id} type="radio" className="accent-accent" name={name} checked={isChosen} onChange={onChoose} />
      <label htmlFor={id} className="flex-1 py-0.5">
        {children}
      </label>
    </div>
  );
}
