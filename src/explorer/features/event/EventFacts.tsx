import { Fragment, useMemo } from 'react';
import { listAt } from '../../../dataset/columns/columns.ts';
import type { EventDetail, PlaceEntry } from '../../../dataset/format/packed.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { updateView } from '../../state/view-store.ts';
import { chooseValue } from '../../view/choose.ts';
import { useLeaving } from '../../parts/covering.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TopicDot } from '../../ui/TopicDot.tsx';
import { actorsWithRoles } from '../../../wording/role-words.ts';
import { explainDating } from '../../../wording/dating-words.ts';
import { innermostPlaces, placePrecision, placeWithContainers } from '../../../wording/place-words.ts';
import { Fact } from './Fact.tsx';
import { WhereMap } from './WhereMap.tsx';

export interface EventFactsProps {
  readonly index: DatasetIndex;
  readonly row: number;
  /** When it happened, in words. */
  readonly when: string;
  /** Absent while it is loading. */
  readonly detail: EventDetail | undefined;
  readonly zone: string;
  /** When it was first reported, in words; absent while that is loading, or where no report has a time. */
  readonly lag: string | undefined;
  /** Whether the map stands with the place; on a narrow screen it would push the figures out of sight. */
  readonly hasMap: boolean;
}

/** When and how we know, where, and who in which role. */
export function EventFacts({ index, row, when, detail, zone, lag, hasMap }: EventFactsProps) {
  const { table, dictionaries } = index;
  const places = useMemo(
    () => innermostPlaces([...listAt(table.places, row)], dictionaries.places),
    [table, dictionaries, row],
  );
  const about = [...listAt(table.about, row)].filter((place) => !places.includes(place));
  const topics = [...listAt(table.topics, row)];
  return (
    <dl className="mt-5 flex flex-col gap-3.5">
      <Fact icon="clock" term="When">
        <p className="font-medium first-letter:uppercase">{when}</p>
        {detail !== undefined && <p className="text-[0.867rem] text-muted">{explainDating(detail, zone)}</p>}
        {lag !== undefined && <p className="text-[0.867rem] text-muted">{lag}</p>}
      </Fact>
      {(places.length > 0 || about.length > 0) && (
        <Fact icon="pin" term="Where">
          {places.map((place) => (
            <p key={place}>
              <EntityLink entity={{ kind: 'place', id: dictionaries.places[place]?.id ?? '' }}>
                {placeWithContainers(place, dictionaries.places)}
              </EntityLink>{' '}
              <PlacePrecision place={dictionaries.places[place]} />
            </p>
          ))}
          {hasMap && <WhereMap index={index} row={row} />}
          <Concerns about={about} places={dictionaries.places} isAlone={places.length === 0} />
        </Fact>
      )}
      {detail !== undefined && detail.actors.length > 0 && <Who actors={detail.actors} />}
      {topics.length > 0 && (
        <Fact icon="tag" term="Topics">
          <ul className="flex flex-wrap gap-x-3">
            {topics.map((topic) => (
              <li key={topic} className="inline-flex items-center gap-1.5">
                <TopicDot topic={topic} />
                <EntityLink entity={{ kind: 'topic', id: dictionaries.topics[topic]?.id ?? '' }}>
                  {dictionaries.topics[topic]?.label}
                </EntityLink>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

interface ConcernsProps {
  /** Positions of places. */
  readonly about: readonly number[];
  readonly places: readonly PlaceEntry[];
  /** True where nothing says where it happened. */
  readonly isAlone: boolean;
}

/** Places that it is about, wherever it happened. */
function Concerns({ about, places, isAlone }: ConcernsProps) {
  if (about.length === 0) return null;
  return (
    <p className={isAlone ? undefined : 'text-[0.867rem] text-muted'}>
      Concerns{' '}
      {about.map((place, position) => (
        <Fragment key={place}>
          {position > 0 && ', '}
          <EntityLink entity={{ kind: 'place', id: places[place]?.id ?? '' }}>{places[place]?.name}</EntityLink>
        </Fragment>
      ))}
    </p>
  );
}

/** Who in which role, each with the way to their events. */
function Who({ actors }: Pick<EventDetail, 'actors'>) {
  const leave = useLeaving();
  const showOnly = (id: string): void =>
    updateView((view) => ({ ...leave(view), filters: chooseValue(view.filters, 'actor', id, 'included') }));
  return (
    <Fact icon="person" term="Who">
      <ul>
        {actorsWithRoles(actors).map(({ id, name, roles }) => (
          <li key={id}>
            <EntityLink entity={{ kind: 'actor', id }}>{name}</EntityLink>{' '}
            <span className="text-[0.867rem] text-muted">{roles}</span>
            <IconButton
              icon="filter"
              label={`Only events with ${name}`}
              className="h-6.5 min-h-6.5! align-middle text-muted"
              onClick={() => showOnly(id)}
            />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** Behind the name of a place, how exact it is. */
function PlacePrecision({ place }: { readonly place: PlaceEntry | undefined }) {
  if (place === undefined) return null;
  return <span className="text-[0.867rem] text-muted">({placePrecision(place)})</span>;
}
