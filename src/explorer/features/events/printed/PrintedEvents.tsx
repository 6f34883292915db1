import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { EventId } from '../../../../dataset/records/ids.ts';
import { countOf } from '../../../../wording/plural.ts';
import type { LoadedDataset } from '../../../query/dataset-index.ts';
import { sourcesById } from '../../../query/event-sources.ts';
import { detailBy } from '../../../query/events/known-detail.ts';
import { itemsOf, type ListItem } from '../list-items.ts';
import { detailIfHere, loadBrief, PRINTED_AT_MOST } from './brief.ts';
import { PrintedEvent } from './PrintedEvent.tsx';

export interface PrintedEventsProps {
  readonly dataset: LoadedDataset;
  /** In the order in which they are printed. */
  readonly rows: readonly number[];
  /** True for events in the order of time: they stand under their days. */
  readonly isGrouped: boolean;
  readonly zone: string;
  /** Only what had been reported by then, epoch ms; absent: all that is known. */
  readonly knownMs: number | undefined;
  /** Where an event lies for good. */
  readonly addressOf: (event: EventId) => string;
}

/** The list as a brief: each event with who says what in which words, as far as it is here when the paper is laid out. */
export function PrintedEvents({ dataset, rows, isGrouped, zone, knownMs, addressOf }: PrintedEventsProps) {
  const client = useQueryClient();
  const { index, manifest } = dataset;
  const sources = useMemo(() => sourcesById(index), [index]);
  const printed = rows.slice(0, PRINTED_AT_MOST);
  const missingCount = printed.filter((row) => detailIfHere(client, dataset, row) === undefined).length;
  const isComplete = missingCount === 0;
  useEffect(() => {
    // Too late for this paper: whoever prints again has them.
    if (!isComplete) void loadBrief(client, dataset, rows);
  }, [isComplete, client, dataset, rows]);

  const renderItem = (item: ListItem) => {
    if (item.kind === 'heading') return <DayHeading key={`heading ${item.label}`} label={item.label} />;
    const { row } = item;
    const detail = detailIfHere(client, dataset, row);
    return (
      <PrintedEvent
        key={row}
        index={index}
        row={row}
        detail={detail && detailBy(detail, knownMs, sources, manifest.timezone).detail}
        sources={sources}
        zone={zone}
        isUnderDay={isGrouped}
        addressOf={addressOf}
      />
    );
  };
  return (
    <>
      {missingCount > 0 && (
        <p className="px-4 pb-3 text-[0.867rem]">
          The sentences of {countOf(missingCount, 'event')} had not been loaded yet: print again to have them.
        </p>
      )}
      {itemsOf(index.table, printed, zone, isGrouped).map(renderItem)}
    </>
  );
}

function DayHeading({ label }: { readonly label: string }) {
  return (
    <h3 className="mt-5 break-after-avoid border-b border-line px-4 pb-1 text-[0.933rem] font-semibold first-letter:uppercase">
      {label}
    </h3>
  );
}
