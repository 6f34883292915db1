import { lazy, Suspense, useCallback, type ReactNode } from 'react';
import { countOf } from '../../../wording/plural.ts';
import { useQuestion } from '../../data/use-question.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { EventEngine } from '../../query/event-engine.ts';
import { facetLabel } from '../../query/facet-labels.ts';
import { ViewLink } from '../../parts/ViewLink.tsx';
import { SoFar } from '../../parts/SoFar.tsx';
import { chooseValue } from '../../view/choose.ts';
import type { EntityRef } from '../../view/page-ref.ts';
import { NO_FILTERS, type ViewFilters } from '../../view/view-state.ts';
import { Companions } from './Companions.tsx';
import { EntityFacts } from './EntityFacts.tsx';
import { EventSections } from './EventSections.tsx';

const TimeStrip = lazy(async () => ({ default: (await import('../../timeline/overview/TimeStrip.tsx')).TimeStrip }));

export interface EntityPageProps {
  readonly dataset: LoadedDataset;
  readonly entity: EntityRef;
  readonly filters: ViewFilters;
  readonly zone: string;
  readonly selected: number | undefined;
  /** Stands in place of their events where these are not held; absent where they are. */
  readonly notHeld: ReactNode;
  readonly onOpen: (row: number) => void;
}

/** All that the documents have on one person, group, place or topic, as far as the filters let it through. */
export function EntityPage({ dataset, entity, filters, zone, selected, notHeld, onOpen }: EntityPageProps) {
  const { index } = dataset;
  const position = index.facets[entity.kind].positions.get(entity.id);
  const { kind, id } = entity;
  const ask = useCallback(
    (engine: EventEngine) => engine.entity(filters, { kind, id }, MOST_SHOWN),
    [filters, kind, id],
  );
  const { value: told } = useQuestion(dataset, ask);
  // No link leads to what is unknown: it opens the timeline and says so.
  if (position === undefined) return null;
  return (
    <article className="mx-auto max-w-5xl px-5 pt-5 pb-10">
      <EntityFacts index={index} entity={entity} position={position} />
      {notHeld ?? (
        <>
          <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="font-medium">
              {told === undefined ? 'Counting…' : countOf(told.events.total, 'event')}
            </span>
            <ViewLink
              className="text-link inline-flex min-h-6.5 items-center"
              change={(view) => ({
                ...view,
                page: undefined,
                filters: chooseValue({ ...NO_FILTERS, knownMs: filters.knownMs }, kind, id, 'included'),
              })}
            >
              Show them on the timeline
            </ViewLink>
          </p>
          <SoFar progress={dataset.progress} />
          {told !== undefined && (
            <>
              <Suspense fallback={<div className="mt-2.5 h-15" />}>
                <TimeStrip times={told.times} zone={zone} name={facetLabel(index, kind, position)} />
              </Suspense>
              <Companions index={index} entity={entity} told={told} />
              <EventSections
                dataset={dataset}
                entity={entity}
                told={told}
                zone={zone}
                selected={selected}
                onOpen={onOpen}
              />
            </>
          )}
        </>
      )}
    </article>
  );
}

/** Whoever wants more sees them on the timeline. */
const MOST_SHOWN = 40;
