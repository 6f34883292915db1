import { countOf, formatCount } from '../../../wording/plural.ts';
import { useSession, type ListKind } from '../../state/session-store.ts';
import { updateView } from '../../state/view-store.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { LIST_ORDERS, type Clock, type ListOrder } from '../../view/view-state.ts';

export interface ListHeaderProps {
  readonly inWindowCount: number;
  readonly undatedCount: number;
  readonly list: ListKind;
  readonly order: ListOrder;
  readonly clock: Clock;
}

export const ORDER_WORDS: Readonly<Record<ListOrder, string>> = {
  important: 'Most important first',
  oldest: 'Oldest first',
  newest: 'Newest first',
};

/** Above the list: which events it shows, and in which order. */
export function ListHeader({ inWindowCount, undatedCount, list, order, clock }: ListHeaderProps) {
  const options: readonly { readonly value: ListKind; readonly label: string }[] = [
    { value: 'key', label: 'Key events' },
    { value: 'window', label: `In view ${formatCount(inWindowCount)}` },
    ...(undatedCount > 0 || list === 'undated'
      ? [
          {
            value: 'undated' as const,
            label: `Without a ${clock === 'report' ? 'time of report' : 'date'} ${formatCount(undatedCount)}`,
          },
        ]
      : []),
  ];
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 border-b border-line px-4 py-1.5 print:hidden">
      <h2 className="sr-only">{countOf(inWindowCount, 'event')} in view</h2>
      <Segmented
        label="Which events to list"
        options={options}
        value={list}
        onChange={(next) => useSession.setState({ list: next })}
      />
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
