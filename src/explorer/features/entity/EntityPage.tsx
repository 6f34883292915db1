import { useMemo } from 'react';
import { countOf } from '../../../wording/plural.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { facetLabel } from '../../query/facet-labels.ts';
import { ViewLink } from '../../parts/ViewLink.tsx';
import { chooseValue } from '../../view/choose.ts';
import type { EntityRef } from '../../view/page-ref.ts';
import { NO_FILTERS } from '../../view/view-state.ts';
import { Companions } from './Companions.tsx';
import { EntityFacts } from './EntityFacts.tsx';
import { EntityEvents } from './EntityEvents.tsx';
import { entityPosition, entityRows } from './entity-events.ts';
import { TimeStrip } from './TimeStrip.tsx';

export interface EntityPageProps {
  readonly dataset: LoadedDataset;
  readonly entity: EntityRef;
  /** By row, 1 where the event passes the filters. */
  readonly matches: Uint8Array;
  readonly zone: string;
  readonly selected: number | undefined;
  readonly onOpen: (row: number) => void;
}

/** All that the documents have on one person, group, place or topic, as far as the filters let it through. */
export function EntityPage({ dataset, entity, matches, zone, selected, onOpen }: EntityPageProps) {
  const { index } = dataset;
  const position = entityPosition(index, entity);
  const rows = useMemo(
    () => (position === undefined ? [] : entityRows(index, entity.kind, position, matches)),
    [index, entity.kind, position, matches],
  );
  if (position === undefined) {
    return (
      <p className="p-5 text-soft">
        This timeline has no {NOUNS[entity.kind]} “{entity.id}”.
      </p>
    );
  }
  return (
    <article className="mx-auto max-w-5xl px-5 pt-5 pb-10">
      <EntityFacts index={index} entity={entity} position={position} />
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="font-medium">{countOf(rows.length, 'event')}</span>
        <ViewLink
          className="text-link inline-flex min-h-6.5 items-center"
          change={(view) => ({
            ...view,
            page: undefined,
            filters: chooseValue(NO_FILTERS, entity.kind, entity.id, 'included'),
          })}
        >
          Show them on the timeline
        </ViewLink>
      </p>
      <TimeStrip table={index.table} rows={rows} zone={zone} name={facetLabel(index, entity.kind, position)} />
      <Companions index={index} entity={entity} position={position} rows={rows} />
      <EntityEvents dataset={dataset} entity={entity} rows={rows} zone={zone} selected={selected} onOpen={onOpen} />
    </article>
  );
}

const NOUNS = { actor: 'person or group', place: 'place', topic: 'topic' } as const;
