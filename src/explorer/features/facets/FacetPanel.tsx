import { memo, useMemo } from 'react';
import type { ActorKind } from '../../../dataset/records/records.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { createPlaceTree } from '../../query/places/place-tree.ts';
import type { FacetCounts } from '../../query/filters/filter-engine.ts';
import { updateFilters } from '../../state/view-store.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { TopicDot } from '../../ui/TopicDot.tsx';
import { toggleValue, type ChoiceState } from '../../view/choose.ts';
import { FACET_KEYS, type FacetChoice, type FacetKey, type ViewFilters } from '../../view/view-state.ts';
import {
  listFacetOptions,
  listPlaceOptions,
  placesWithoutEvents,
  withoutEvents,
  type FacetOption,
} from './facet-options.ts';
import { FacetList } from './FacetList.tsx';
import { FacetSection } from './FacetSection.tsx';
import { PlaceFacet } from './PlaceFacet.tsx';

export interface FacetPanelProps {
  readonly index: DatasetIndex;
  readonly filters: ViewFilters;
  readonly counts: FacetCounts;
  /** True when the counts are of what the timeline shows. */
  readonly isInView: boolean;
  /** Absent where the counts can only cover the whole time. */
  readonly onInView: ((isInView: boolean) => void) | undefined;
  readonly covers: FacetCoverage;
}

/**
 * What the counts are of that do not go by the window: all events, those that are held of very many, or all of very many for the
 * most frequent values alone.
 */
export type FacetCoverage = 'all' | 'held' | 'frequent';

const COVERAGE_WORDS: Readonly<Record<FacetCoverage, string>> = {
  all: 'whole time',
  held: 'loaded',
  frequent: 'whole time',
};

const PEOPLE: readonly ActorKind[] = ['person'];
const GROUPS: readonly ActorKind[] = ['state', 'organisation', 'armed-force', 'media'];

const topicSign = (option: FacetOption) => <TopicDot topic={option.position} />;
const chosenIn = (options: readonly FacetOption[]) => options.filter((option) => option.state !== 'neither').length;
const chosenOf = (choice: FacetChoice) => choice.include.length + choice.exclude.length;

/** All facets, each value with its count under the other filters, in the whole time or in the timeline's window. */
export const FacetPanel = memo(function FacetPanel(props: FacetPanelProps) {
  const { index, filters } = props;
  // Words that no event has leave nothing of any facet: the values stay in their places, greyed.
  const isNothing = filters.text !== '' && FACET_KEYS.every((key) => !props.counts[key].some((count) => count > 0));
  const placeTree = useMemo(() => createPlaceTree(index.dictionaries.places), [index]);
  const input = (facet: FacetKey) => ({
    index,
    facet,
    choice: filters[facet],
    counts: isNothing ? index.facets[facet].totals : props.counts[facet],
  });
  const optionsOf = (facet: FacetKey, kinds?: readonly ActorKind[]): readonly FacetOption[] => {
    const options = listFacetOptions(input(facet), kinds);
    return isNothing ? withoutEvents(options) : options;
  };
  const people = optionsOf('actor', PEOPLE);
  const groups = optionsOf('actor', GROUPS);
  const foundPlaces = listPlaceOptions(input('place'), placeTree);
  const places = isNothing ? placesWithoutEvents(foundPlaces) : foundPlaces;
  const topics = optionsOf('topic');
  const sources = optionsOf('source');
  const statuses = optionsOf('status');
  const figures = optionsOf('figures');
  // Any or all of them: it is asked where the first of them stands, and before the second is chosen, which widens or narrows.
  const asksMatch = filters.actor.include.length > 0;
  const wantsPeople = people.some(({ state }) => state === 'included');
  const toggle = (facet: FacetKey) => (id: string, state: ChoiceState) =>
    updateFilters((current) => toggleValue(current, facet, id, state));

  return (
    <div>
      <CoverageSwitch {...props} />
      <FacetSection title="People" chosenCount={chosenIn(people)} isEmpty={people.length === 0}>
        {asksMatch && wantsPeople && <ActorMatchSwitch filters={filters} />}
        <FacetList index={index} facet="actor" noun="people" options={people} onToggle={toggle('actor')} />
      </FacetSection>
      <FacetSection title="Groups" chosenCount={chosenIn(groups)} isEmpty={groups.length === 0}>
        {asksMatch && !wantsPeople && <ActorMatchSwitch filters={filters} />}
        <FacetList index={index} facet="actor" noun="groups" options={groups} onToggle={toggle('actor')} />
      </FacetSection>
      <FacetSection title="Places" chosenCount={chosenOf(filters.place)} isEmpty={places.length === 0}>
        <PlaceFacet index={index} options={places} onToggle={toggle('place')} />
      </FacetSection>
      <FacetSection title="Topics" chosenCount={chosenOf(filters.topic)} isEmpty={topics.length === 0}>
        <FacetList
          index={index}
          facet="topic"
          noun="topics"
          options={topics}
          onToggle={toggle('topic')}
          signOf={topicSign}
        />
      </FacetSection>
      <FacetSection title="Sources" chosenCount={chosenOf(filters.source)} isEmpty={sources.length === 0}>
        <FacetList index={index} facet="source" noun="sources" options={sources} onToggle={toggle('source')} />
      </FacetSection>
      <FacetSection title="Status" chosenCount={chosenOf(filters.status)} isEmpty={statuses.length === 0}>
        <FacetList index={index} facet="status" noun="statuses" options={statuses} onToggle={toggle('status')} />
      </FacetSection>
      <FacetSection title="Figures" chosenCount={chosenOf(filters.figures)} isEmpty={figures.length === 0}>
        <FacetList index={index} facet="figures" noun="figures" options={figures} onToggle={toggle('figures')} />
      </FacetSection>
    </div>
  );
});

function CoverageSwitch({ isInView, onInView, covers }: Pick<FacetPanelProps, 'isInView' | 'onInView' | 'covers'>) {
  const words = covers === 'held' ? 'the events that are loaded' : 'the whole time';
  if (onInView === undefined) return <p className="px-1.5 pb-2 text-[0.8rem] text-muted">Counts cover {words}.</p>;
  const control = (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-1.5 pb-2 text-[0.8rem] text-muted">
      Counts
      <Segmented
        label="What the counts cover"
        options={[
          { value: 'whole', label: COVERAGE_WORDS[covers] },
          { value: 'view', label: 'in view' },
        ]}
        value={isInView ? 'view' : 'whole'}
        onChange={(covered) => onInView(covered === 'view')}
      />
    </div>
  );
  if (covers !== 'frequent') return control;
  return (
    <>
      {control}
      <p className="px-1.5 pb-2 text-[0.8rem] text-muted">
        Of the most frequent people, groups, topics and sources, by the day and whatever the filters. Zoom in to events
        for the others.
      </p>
    </>
  );
}

function ActorMatchSwitch({ filters }: { readonly filters: ViewFilters }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-1.5 pb-1 text-[0.8rem] text-muted">
      {filters.actor.include.length > 1 ? 'Events with' : 'With another person or group, events with'}
      <Segmented
        label="Events with any or all of the chosen people and groups"
        options={[
          { value: 'any', label: 'any of them' },
          { value: 'all', label: 'all' },
        ]}
        value={filters.actorMatch}
        onChange={(actorMatch) => updateFilters((current) => ({ ...current, actorMatch }))}
      />
    </div>
  );
}
