import { useCallback, useMemo } from 'react';
import type { SourceEntry } from '../../../dataset/packed.ts';
import { countOf } from '../../../wording/plural.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { DisagreementCard } from './DisagreementCard.tsx';
import { disputedRows } from './disputed-rows.ts';

export interface DisagreementsPageProps {
  readonly dataset: LoadedDataset;
  /** By row, 1 where the event passes the filters. */
  readonly matches: Uint8Array;
  readonly zone: string;
  readonly selected: number | undefined;
  /** True where the page scrolls rather than this part of it. */
  readonly isPageScrolled: boolean;
  readonly onOpen: (row: number) => void;
}

/** Every event on which sources differ, with who says what. */
export function DisagreementsPage(props: DisagreementsPageProps) {
  const { dataset, matches, zone, selected, isPageScrolled, onOpen } = props;
  const { table, dictionaries } = dataset.index;
  const rows = useMemo(() => disputedRows(table, matches), [table, matches]);
  const sources = useMemo(
    () => new Map<string, SourceEntry>(dictionaries.sources.map((source) => [source.id, source])),
    [dictionaries],
  );
  const keyOf = useCallback((position: number) => (position === 0 ? 'heading' : String(rows[position - 1])), [rows]);
  const renderItem = (position: number) => {
    const row = rows[position - 1];
    if (row === undefined) return <Heading count={rows.length} />;
    return (
      <DisagreementCard
        dataset={dataset}
        row={row}
        sources={sources}
        zone={zone}
        isSelected={row === selected}
        onOpen={onOpen}
      />
    );
  };
  return (
    <VirtualList
      count={rows.length + 1}
      headings={[]}
      renderItem={renderItem}
      keyOf={keyOf}
      revealed={undefined}
      isPageScrolled={isPageScrolled}
    />
  );
}

function Heading({ count }: { readonly count: number }) {
  return (
    <header className="px-5 pt-5 pb-2">
      <h2 className="font-serif text-2xl font-semibold">Where sources differ</h2>
      <p className="mt-1 max-w-[70ch] text-soft">
        {count === 0
          ? 'No source contradicts another on a figure, as far as these filters go.'
          : `${countOf(count, 'event')} on which sources give different figures, the most recent first. No figure is preferred: each stands with who gives it, and in which words.`}
      </p>
    </header>
  );
}
