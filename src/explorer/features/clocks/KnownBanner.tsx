import { useMemo } from 'react';
import { firstInstantFromWall, wallFromInstant } from '../../../wording/zone-clock.ts';
import { formatInstant } from '../../../wording/zone-format.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { focusMain } from '../../base/focus-main.ts';
import { updateFilters, updateView } from '../../state/view-store.ts';
import { knownWords } from './known-words.ts';
import { reportExtent } from './report-extent.ts';

const MINUTE_MS = 60_000;
/** The slider goes from the first report to the last in about so many steps. */
const STEPS = 400;

export interface KnownBannerProps {
  readonly dataset: LoadedDataset;
  readonly knownMs: number;
  readonly zone: string;
}

/** Says that only what had been reported by a time is shown, moves that time, and leads back to all that is known. */
export function KnownBanner({ dataset, knownMs, zone }: KnownBannerProps) {
  const { table } = dataset.index;
  const extent = useMemo(() => reportExtent(table, dataset.manifest), [table, dataset.manifest]);
  const { firstMs, lastMs, untimedCount } = extent ?? { firstMs: knownMs, lastMs: knownMs, untimedCount: table.count };
  const words = useMemo(() => knownWords(dataset, knownMs, untimedCount), [dataset, knownMs, untimedCount]);
  const stepMs = Math.max(1, Math.round((lastMs - firstMs) / STEPS / MINUTE_MS)) * MINUTE_MS;
  return (
    <section
      aria-label="As known at"
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-wash px-4 py-2 text-[0.867rem]"
    >
      <p className="min-w-0 flex-1 basis-72">
        <strong className="font-semibold">
          As known at {formatInstant(knownMs, zone)}
          {words === undefined ? '.' : ':'}
        </strong>{' '}
        {words} <span className="text-muted">Titles, dates and places read as they do now.</span>
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 print:hidden">
        <input
          type="datetime-local"
          aria-label="What was known at"
          className="field min-h-8 px-2 text-[0.8rem]"
          value={localText(knownMs, zone)}
          onChange={(event) => {
            const wallMs = Date.parse(`${event.target.value}Z`);
            if (!Number.isNaN(wallMs)) setKnown(firstInstantFromWall(wallMs, zone));
          }}
        />
        <input
          type="range"
          aria-label="What was known, from the first report to the last"
          aria-valuetext={formatInstant(knownMs, zone)}
          className="h-6 w-44 accent-accent"
          min={firstMs}
          max={lastMs}
          step={stepMs}
          value={Math.min(lastMs, Math.max(firstMs, knownMs))}
          onChange={(event) => slideKnown(Number(event.target.value))}
        />
        <button type="button" className="text-link min-h-6" onClick={showAll}>
          Show all that is known
        </button>
      </div>
    </section>
  );
}

/** As a field for a date and a time holds it: the digits of the zone's clock, to the minute. */
function localText(instantMs: number, zone: string): string {
  return new Date(wallFromInstant(instantMs, zone)).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
}

const setKnown = (knownMs: number | undefined): void => updateFilters((filters) => ({ ...filters, knownMs }));

function showAll(): void {
  focusMain();
  setKnown(undefined);
}

/** While it is dragged, the address stays one step of the history. */
const slideKnown = (knownMs: number): void =>
  updateView((view) => ({ ...view, filters: { ...view.filters, knownMs } }), 'replace');
