import { useCallback, useMemo } from 'react';
import { countOf, formatCount } from '../../../wording/plural.ts';
import { useQuestion } from '../../data/use-question.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { EventEngine } from '../../query/event-engine.ts';
import { sourcesById } from '../../query/event-sources.ts';
import type { EventListing } from '../../query/events/events-in-window.ts';
import { SoFar } from '../../parts/SoFar.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import type { ViewFilters } from '../../view/view-state.ts';
import { DisagreementCard } from './DisagreementCard.tsx';

export interface DisagreementsPageProps {
  readonly dataset: LoadedDataset;
  readonly filters: ViewFilters;
  readonly zone: string;
  readonly selected: number | undefined;
  /** True where the page scrolls rather than this part of it. */
  readonly isPageScrolled: boolean;
  readonly onOpen: (row: number) => void;
}

/** Whoever wants more than these filters. */
const MOST_LISTED = 3000;
const NOTHING: EventListing = { rows: [], total: 0 };

/** Every event on which sources differ, with who says what. */
export function DisagreementsPage(props: DisagreementsPageProps) {
  const { dataset, filters, zone, selected, isPageScrolled, onOpen } = props;
  const { dictionaries } = dataset.index;
  const ask = useCallback((engine: EventEngine) => engine.disputed(filters, MOST_LISTED), [filters]);
  const { value, isPending } = useQuestion(dataset, ask);
  const { rows, total } = value ?? NOTHING;
  const sources = useMemo(() => sourcesById({ dictionaries }), [dictionaries]);
  const keyOf = useCallback((position: number) => (position === 0 ? 'heading' : String(rows[position - 1])), [rows]);
  const renderItem = (position: number) => {
    const row = rows[position - 1];
    if (row === undefined) {
      return <Heading total={total} listed={rows.length} isPending={isPending} progress={dataset.progress} />;
    }
    return (
      <DisagreementCard
        dataset={dataset}
        row={row}
        sources={sources}
        knownMs={filters.knownMs}
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

interface HeadingProps extends Pick<LoadedDataset, 'progress'> {
  readonly total: number;
  readonly listed: number;
  readonly isPending: boolean;
}

function Heading({ total, listed, isPending, progress }: HeadingProps) {
  return (
    <header className="px-5 pt-5 pb-2">
      <h2 className="font-serif text-2xl font-semibold">Where sources differ</h2>
      <p className="mt-1 max-w-[70ch] text-soft">
        {total === 0 && isPending && 'One moment…'}
        {total === 0 && !isPending && 'No source contradicts another, as far as these filters go.'}
        {total > 0 &&
          `${countOf(total, 'event')} on which sources differ${total > 1 ? ', the most recent first' : ''}. None is preferred: each stands with who gives it, and in which words.`}
        {listed < total && ` The first ${formatCount(listed)} are listed here; filter to see the others.`}
      </p>
      <SoFar progress={progress} />
    </header>
  );
}
