import { countOf, formatCount } from '../../../wording/plural.ts';
import { useSession } from '../../state/session-store.ts';
import { updateView } from '../../state/view-store.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { LIST_ORDERS, type ListOrder } from '../../view/view-state.ts';

export interface ListHeaderProps {
  readonly inWindowCount: number;
  readonly undatedCount: number;
  readonly list: 'window' | 'undated';
  readonly order: ListOrder;
}

const ORDER_WORDS: Readonly<Record<ListOrder, string>> = {
  important: 'Most important first',
  oldest: 'Oldest first',
  newest: 'Newest first',
};

/** Above the list: which events it shows, and in which order. Undated events have a list of their own. */
export function ListHeader({ inWindowCount, undatedCount, list, order }: ListHeaderProps) {
  const hasUndated = undatedCount > 0 || list === 'undated';
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 border-b border-line px-4 py-1.5 print:hidden">
      <h2 className={hasUndated ? 'sr-only' : 'text-[0.867rem] font-semibold'}>
        {countOf(inWindowCount, 'event')} in view
      </h2>
      {hasUndated && (
        <Segmented
          label="Which events to list"
          options={[
            { value: 'window', label: `In view ${formatCount(inWindowCount)}` },
            { value: 'undated', label: `Without a date ${formatCount(undatedCount)}` },
          ]}
          value={list}
          onChange={(next) => useSession.setState({ list: next })}
        />
      )}
      {list === 'window' && (
        <select
          className="control dropdown text-[0.8rem]"
          aria-label="Order of the list"
          value={order}
          onChange={(event) => {
            const chosen = LIST_ORDERS.find((known) => known === event.target.value);
            if (chosen !== undefined) updateView((view) => ({ ...view, order: chosen }));
          }}
        >
          {LIST_ORDERS.map((known) => (
            <option key={known} value={known}>
              {ORDER_WORDS[known]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
