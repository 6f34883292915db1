import { useCallback, useMemo, type ReactNode } from 'react';
import { countOf } from '../../../wording/plural.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { EventRow } from './EventRow.tsx';
import { itemsOf } from './list-items.ts';

export interface EventListProps {
  readonly index: DatasetIndex;
  /** In the order in which they are shown. */
  readonly rows: readonly number[];
  /** True for events in the order of time: they stand under their days. */
  readonly isGrouped: boolean;
  readonly zone: string;
  readonly selected: number | undefined;
  readonly searched: string;
  /** True where the page scrolls rather than the list. */
  readonly isPageScrolled: boolean;
  readonly onOpen: (row: number) => void;
}

/** Events under the days they happened on: what the canvas shows, as text. */
export function EventList(props: EventListProps) {
  const { index, rows, isGrouped, zone, selected, isPageScrolled } = props;
  const items = useMemo(() => itemsOf(index.table, rows, zone, isGrouped), [index, rows, isGrouped, zone]);
  const headings = useMemo(
    () => items.flatMap((item, position) => (item.kind === 'heading' ? [position] : [])),
    [items],
  );
  const revealed = useMemo(() => {
    const position = items.findIndex((item) => item.kind === 'event' && item.row === selected);
    return position < 0 ? undefined : position;
  }, [items, selected]);

  const renderItem = (position: number): ReactNode => {
    const item = items[position];
    if (item === undefined) return null;
    if (item.kind === 'heading') return <DayHeading label={item.label} count={item.count} />;
    return <EventRow {...props} row={item.row} isSelected={item.row === selected} isUnderDay={isGrouped} />;
  };
  const keyOf = useCallback(
    (position: number): string => {
      const item = items[position];
      return item?.kind === 'event' ? String(item.row) : `heading ${item?.label ?? ''}`;
    },
    [items],
  );

  return (
    <VirtualList
      count={items.length}
      headings={headings}
      renderItem={renderItem}
      keyOf={keyOf}
      revealed={revealed}
      isPageScrolled={isPageScrolled}
    />
  );
}

function DayHeading({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <h3 className="flex items-baseline justify-between border-b border-line bg-paper px-4 py-1.5">
      <span className="text-[0.867rem] font-semibold">{label}</span>
      <span className="text-[0.8rem] text-muted">{countOf(count, 'event')}</span>
    </h3>
  );
}
