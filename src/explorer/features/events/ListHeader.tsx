import { countOf, formatCount } from '../../base/plural.ts';
import { useSession } from '../../state/session-store.ts';
import { updateView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ListOrder } from '../../view/view-state.ts';

export interface ListHeaderProps {
  readonly inWindowCount: number;
  readonly undatedCount: number;
  readonly list: 'window' | 'undated';
  readonly order: ListOrder;
}

const ORDER_WORDS: Readonly<Record<ListOrder, string>> = { oldest: 'Oldest first', newest: 'Newest first' };

/** Above the list: which events it shows, and from which end. Undated events have a list of their own. */
export function ListHeader({ inWindowCount, undatedCount, list, order }: ListHeaderProps) {
  const hasUndated = undatedCount > 0 || list === 'undated';
  const other = order === 'oldest' ? 'newest' : 'oldest';
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-4 py-1.5 print:hidden">
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
        <button
          type="button"
          className="control text-[0.8rem]"
          aria-label={`${ORDER_WORDS[order]}. Show the ${other} first`}
          onClick={() => updateView((view) => ({ ...view, order: other }))}
        >
          <Icon name="order" size={16} />
          {ORDER_WORDS[order]}
        </button>
      )}
    </div>
  );
}
