import { countOf, formatCount } from '../../../wording/plural.ts';
import { formatInstant } from '../../../wording/zone-format.ts';
import type { DatasetPart } from '../../query/dataset-index.ts';
import { updateView } from '../../state/view-store.ts';
import { narrowToHold } from '../links/narrow-to-hold.ts';
import type { ScreenState } from '../screen/screen-state.ts';

/** Of a dataset that is held in part: which events the lists, counts and search are of, and the way to others. */
export function PartNote({ dataset, coverage, view, window, zone }: ScreenState) {
  const { part, manifest, index } = dataset;
  if (part === undefined) return null;
  const { events, undated } = manifest.counts;
  return (
    <aside
      aria-label="Which events are held"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 text-[0.8rem] text-muted wide:px-5 print:hidden"
    >
      {part.error === undefined ? (
        <output className="block">
          {wordsOf(part, coverage, index.table.dated, events, zone)}
          {undated > 0 && ` ${countOf(undated, 'event')} without a date open by their links alone.`}
        </output>
      ) : (
        <p role="alert" className="text-warning">
          The events of this stretch of time could not be loaded. {part.error.message}
        </p>
      )}
      {part.error !== undefined && (
        <button type="button" className="text-link min-h-6" onClick={() => part.look({ ...window }, view.event)}>
          Try again
        </button>
      )}
      {part.error === undefined && coverage === 'beyond' && <ZoomToEvents part={part} window={window} />}
    </aside>
  );
}

function wordsOf(
  { range }: DatasetPart,
  coverage: ScreenState['coverage'],
  held: number,
  total: number,
  zone: string,
): string {
  if (coverage === 'beyond') {
    return `${countOf(total, 'event')} are too many to show one by one: the timeline shows how many begin when, whatever the filters. Zoom in to list, filter and search them.`;
  }
  if (coverage === 'coming' || range === undefined) return 'Loading the events of this stretch of time…';
  return `Lists, counts, filters and search are of ${formatCount(held)} of ${countOf(total, 'event')}: those that begin from ${formatInstant(range.fromMs, zone)} to ${formatInstant(range.toMs, zone)}. Move or zoom the timeline for others.`;
}

/** The way to a stretch of time whose events can be shown. */
function ZoomToEvents({ part, window }: { readonly part: DatasetPart } & Pick<ScreenState, 'window'>) {
  return (
    <button
      type="button"
      className="control border border-line px-3"
      onClick={() => updateView((view) => ({ ...view, window: narrowToHold(part, window) }))}
    >
      Zoom in to events
    </button>
  );
}
