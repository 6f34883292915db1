import { formatCount } from '../../../wording/plural.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { facetLabel } from '../../query/facet-labels.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import type { EntityKind, EntityRef } from '../../view/page-ref.ts';
import type { CountedValue, EntityEvents } from '../../query/events/entity-events.ts';

export interface CompanionsProps {
  readonly index: DatasetIndex;
  readonly entity: EntityRef;
  readonly told: EntityEvents;
}

/** With whom, where and about what the events are. */
export function Companions({ index, entity, told }: CompanionsProps) {
  const { people, groups, places, topics } = told;
  return (
    <div className="mt-5 grid grid-cols-1 gap-x-8 gap-y-4 sm:grid-cols-2 min-[80em]:grid-cols-4">
      <CountedLinks title="With people" kind="actor" index={index} values={people} />
      <CountedLinks title="With groups" kind="actor" index={index} values={groups} />
      <CountedLinks
        title={entity.kind === 'place' ? 'Places in it and with it' : 'Places'}
        kind="place"
        index={index}
        values={places}
      />
      <CountedLinks title="Topics" kind="topic" index={index} values={topics} />
    </div>
  );
}

interface CountedLinksProps {
  readonly title: string;
  readonly kind: EntityKind;
  readonly index: DatasetIndex;
  readonly values: readonly CountedValue[];
}

function CountedLinks({ title, kind, index, values }: CountedLinksProps) {
  if (values.length === 0) return null;
  return (
    <section>
      <h3 className="eyebrow">{title}</h3>
      <ul className="mt-1">
        {values.map(({ position, count }) => (
          <li key={position} className="flex items-center justify-between gap-2 text-[0.867rem]">
            <EntityLink entity={{ kind, id: index.facets[kind].ids[position] ?? '' }}>
              {facetLabel(index, kind, position)}
            </EntityLink>
            <span className="text-[0.8rem] tabular-nums text-muted">{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
