import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { kindOf, statusOf } from '../../../dataset/read/row-values.ts';
import { eventDetailQuery } from '../../data/dataset-queries.ts';
import { useEventText } from '../../data/use-event-text.ts';
import { rowOfFiles, type LoadedDataset } from '../../query/dataset-index.ts';
import { detailBy } from '../../query/events/known-detail.ts';
import { findHighlights } from '../../query/search/highlight.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { ClaimGroups } from '../../parts/ClaimGroups.tsx';
import { countOf } from '../../../wording/plural.ts';
import { formatEdtf } from '../../../wording/dating-words.ts';
import { standingInWords } from '../../../wording/status-words.ts';
import { sourcesById } from '../../query/event-sources.ts';
import { EventFacts } from './EventFacts.tsx';
import { EventActions } from './EventActions.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { NeighbourLinks } from './NeighbourLinks.tsx';
import { reportLag } from '../../../wording/report-lag.ts';
import { earliestReportMs } from '../../../wording/reporting-order.ts';
import { rowWhen } from '../../../wording/row-when.ts';
import { useMediaQuery, WIDE_SCREEN } from '../../base/use-media-query.ts';
import { WhereMap } from './WhereMap.tsx';
import { useArrival } from './use-arrival.ts';

export interface EventPaneProps {
  readonly dataset: LoadedDataset;
  readonly row: number;
  readonly zone: string;
  /** Words to mark. */
  readonly searched: string;
  /** Only what had been reported by then, epoch ms; absent: all that is known. */
  readonly knownMs: number | undefined;
  /** The address that opens this event anywhere. */
  readonly address: string;
  readonly onOpen: (row: number) => void;
}

/** One event: what happened, when and how we know, where, who, who says which figure, and every sentence that tells it. */
export function EventPane({ dataset, row, zone, searched, knownMs, address, onOpen }: EventPaneProps) {
  const { manifest, index } = dataset;
  const { table } = index;
  const { data: whole, error, isPending, refetch } = useQuery(eventDetailQuery(manifest, rowOfFiles(index, row)));
  const isWide = useMediaQuery(WIDE_SCREEN);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  const sources = useMemo(() => sourcesById(index), [index]);
  const { detail, laterCount } = useMemo(
    () =>
      whole === undefined ? { detail: whole, laterCount: 0 } : detailBy(whole, knownMs, sources, manifest.timezone),
    [whole, knownMs, sources, manifest],
  );
  const title = useEventText(index.texts, row)?.title ?? '';
  const when = detail?.when === undefined ? rowWhen(table, row, zone) : formatEdtf(detail.when, zone);
  const earliestMs = whole && earliestReportMs(whole.evidence, sources, manifest.timezone);
  const lag = earliestMs === undefined ? undefined : reportLag(table, row, zone, manifest.timezone, earliestMs);
  const status = statusOf(table, row);
  const kind = kindOf(table, row);

  return (
    <article className="px-5 pt-4 pb-10" aria-labelledby="event-title">
      <p className="text-[0.8rem] text-muted">{standingInWords(status, kind, detail?.actors ?? [], detail?.claims)}</p>
      <h2
        ref={heading}
        id="event-title"
        tabIndex={-1}
        className="mt-1.5 scroll-mt-14 font-serif text-[1.55rem] leading-[1.22] font-semibold"
      >
        <Highlighted text={title} ranges={findHighlights(title, searched)} />
      </h2>

      <EventFacts index={index} row={row} when={when} detail={detail} zone={zone} lag={lag} hasMap={isWide} />

      {isPending && <output className="mt-6 block text-muted">Loading the sources…</output>}
      {error !== null && (
        <div className="mt-6">
          <ErrorNote
            message={`The details of this event could not be loaded. ${error.message}`}
            consolation="Timeline and filters still work."
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {detail !== undefined && (
        <>
          <ClaimGroups detail={detail} sources={sources} zone={zone} />
          {!isWide && <WhereMap index={index} row={row} />}
          {detail.evidence.length > 0 && (
            <EvidenceList sources={sources} evidence={detail.evidence} zone={zone} searched={searched} />
          )}
          {laterCount > 0 && (
            <p className="mt-3 text-[0.867rem] text-muted">
              {countOf(laterCount, 'sentence')} of later or unknown time left out.
            </p>
          )}
        </>
      )}
      <NeighbourLinks dataset={dataset} row={row} knownMs={knownMs} zone={zone} onOpen={onOpen} />
      <EventActions index={index} row={row} title={title} when={when} address={address} />
    </article>
  );
}
