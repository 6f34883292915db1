import type { EventTable } from '../../../dataset/format/packed.ts';
import { countOf } from '../../../wording/plural.ts';
import { matchedSpan } from '../../query/events/events-in-window.ts';
import { updateView } from '../../state/view-store.ts';
import type { ScreenState } from '../screen/screen-state.ts';

/** In place of the list of an empty stretch of time: the way to where the events are. */
export function NothingInView({ view, filtered, undated, table }: ScreenState & { readonly table: EventTable }) {
  const { matches, matchCount } = filtered.result;
  const hasDated = undated.total < matchCount;
  const showAll = (): void =>
    updateView((current) => ({ ...current, window: matchedSpan(table, matches) ?? current.window }));
  return (
    <div className="px-4 py-8 text-muted">
      <p>
        Nothing {view.clock === 'report' ? 'was first reported' : 'happened'} in the stretch of time that is shown, as
        far as these filters go.
      </p>
      {hasDated && (
        <button type="button" className="text-link mt-2 min-h-6.5" onClick={showAll}>
          Widen it to {countOf(matchCount - undated.total, 'event')}
        </button>
      )}
    </div>
  );
}
