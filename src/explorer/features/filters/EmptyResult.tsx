import { useMemo } from 'react';
import { countOf } from '../../../wording/plural.ts';
import { focusMain } from '../../base/focus-main.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useMeantText } from '../../data/use-meant-text.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { findNearNames } from '../../query/near-names.ts';
import type { Relaxation } from '../../query/filters/relaxations.ts';
import { updateFilters } from '../../state/view-store.ts';
import { chooseValue } from '../../view/choose.ts';
import { isUnfiltered, NO_FILTERS, type ViewFilters } from '../../view/view-state.ts';

export interface EmptyResultProps {
  readonly dataset: LoadedDataset;
  readonly filters: ViewFilters;
}

const PART_WORDS: Readonly<Record<Relaxation['part'], string>> = {
  actor: 'Without the people and groups',
  match: 'With any of the people and groups instead of all',
  place: 'Without the places',
  topic: 'Without the topics',
  source: 'Without the sources',
  status: 'Without the status',
  figures: 'Without the question whether sources differ',
  text: 'Without the searched words',
  known: 'With all that is known by now',
};

function relax(filters: ViewFilters): void {
  focusMain();
  updateFilters(() => filters);
}

/** Instead of an empty list: which filter to give up, and what would then be found; of a dataset without events, that it is one. */
export function EmptyResult(props: EmptyResultProps) {
  return isUnfiltered(props.filters) ? <NoEvents /> : <NothingPasses {...props} />;
}

function NoEvents() {
  return (
    <div className="mx-auto flex max-w-md flex-col items-start gap-4 px-6 py-10">
      <h2 className="font-serif text-2xl font-semibold">There are no events here yet</h2>
      <p className="text-soft">
        In the documents of this timeline nothing was found that happened, was said or is planned.
      </p>
    </div>
  );
}

function NothingPasses({ dataset, filters }: EmptyResultProps) {
  const { engine } = dataset;
  const { value: relaxations } = useAnswer(useMemo(() => engine.relax(filters), [engine, filters]));
  if (relaxations === undefined) return null;
  return (
    <div className="mx-auto flex max-w-md flex-col items-start gap-4 px-6 py-10">
      <h2 className="font-serif text-2xl font-semibold">No event has all of this</h2>
      <MeantInstead dataset={dataset} filters={filters} />
      <p className="text-soft">
        {relaxations.length === 0
          ? 'Giving up one filter would not be enough.'
          : 'Without one of these filters there is something to see:'}
      </p>
      <ul className="flex flex-col gap-1">
        {relaxations.map(({ part, filters: relaxed, matchCount }) => (
          <li key={part}>
            <button type="button" className="text-link min-h-8" onClick={() => relax(relaxed)}>
              {PART_WORDS[part]}: {countOf(matchCount, 'event')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="control border border-line px-3" onClick={() => relax(NO_FILTERS)}>
        Clear all filters
      </button>
    </div>
  );
}

const NAMES_OFFERED = 3;

/** Where the searched words look like a slip of the keys: the names that may be meant, else the words. */
function MeantInstead({ dataset, filters }: EmptyResultProps) {
  const { index } = dataset;
  const names = useMemo(() => findNearNames(index, filters.text, NAMES_OFFERED), [index, filters.text]);
  const meant = useMeantText(dataset, names.length === 0 ? filters.text : undefined, filters.knownMs);
  const offered = [
    ...names.map(({ facet, id, label }) => ({
      label,
      filters: chooseValue({ ...filters, text: '' }, facet, id, 'included'),
    })),
    ...(meant === undefined ? [] : [{ label: `“${meant.text}”`, filters: { ...filters, text: meant.text } }]),
  ];
  return offered.map((offer) => (
    <button
      key={offer.label}
      type="button"
      className="text-link min-h-8 text-left text-[1.067rem]"
      onClick={() => relax(offer.filters)}
    >
      Did you mean {offer.label}?
    </button>
  ));
}
