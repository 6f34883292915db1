import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SourceEntry } from '../../../dataset/format/packed.ts';
import { classNames } from '../../base/class-names.ts';
import { eventDetailQuery } from '../../data/dataset-queries.ts';
import { EventTitle } from '../../data/EventTitle.tsx';
import { ClaimGroups } from '../../parts/ClaimGroups.tsx';
import { detailBy } from '../../query/events/known-detail.ts';
import { rowOfFiles, type LoadedDataset } from '../../query/dataset-index.ts';
import { rowWhen } from '../../../wording/row-when.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';

export interface DisagreementCardProps {
  readonly dataset: LoadedDataset;
  readonly row: number;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** Only what had been told by then, epoch ms; absent: all. */
  readonly knownMs: number | undefined;
  readonly zone: string;
  readonly isSelected: boolean;
  readonly onOpen: (row: number) => void;
}

/** One event with the figures on which its sources differ. They are fetched when the card comes near the screen. */
export function DisagreementCard({ dataset, row, sources, knownMs, zone, isSelected, onOpen }: DisagreementCardProps) {
  const { manifest, index } = dataset;
  const { data: whole, error, refetch } = useQuery(eventDetailQuery(manifest, rowOfFiles(index, row)));
  const detail = useMemo(
    () => whole && detailBy(whole, knownMs, sources, manifest.timezone).detail,
    [whole, knownMs, sources, manifest],
  );
  return (
    <article
      className={classNames(
        'mx-5 mt-3 rounded-lg border px-4 pt-3 pb-5 @container',
        isSelected ? 'border-accent bg-wash' : 'border-line bg-raised',
      )}
    >
      <p className="text-[0.8rem] text-muted first-letter:uppercase">{rowWhen(index.table, row, zone)}</p>
      <h3 className="mt-0.5 font-serif text-[1.2rem] leading-snug font-semibold">
        <button type="button" className="min-h-6.5 text-left hover:text-accent" onClick={() => onOpen(row)}>
          <EventTitle texts={index.texts} row={row} />
        </button>
      </h3>
      {error !== null && (
        <ErrorNote
          message={`The figures could not be loaded. ${error.message}`}
          consolation="The other events still work."
          onRetry={() => void refetch()}
        />
      )}
      {detail === undefined && error === null && <p className="min-h-40 pt-2 text-muted">Loading the figures…</p>}
      {detail !== undefined && <ClaimGroups detail={detail} sources={sources} zone={zone} isDisputedOnly />}
    </article>
  );
}
