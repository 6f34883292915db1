import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { countOf } from '../../../wording/plural.ts';
import { defined } from '../../../dataset/defined.ts';
import { useSliced } from '../../base/use-sliced.ts';
import { searchQuery } from '../../data/dataset-queries.ts';
import { useQuestion } from '../../data/use-question.ts';
import { useEventTexts } from '../../data/use-event-text.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { EventEngine } from '../../query/event-engine.ts';
import { findNearNames } from '../../query/near-names.ts';
import { rowWhen } from '../../../wording/row-when.ts';
import { updateFilters } from '../../state/view-store.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { chooseValue } from '../../view/choose.ts';
import { NO_FILTERS } from '../../view/view-state.ts';
import { useSentenceHits } from './use-sentence-hits.ts';
import { foldNames, suggestFacetValues } from './suggestions.ts';

/** A line of the result: choosing it closes the box. */
export interface SearchOption {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly detail: string;
  /** Of an event whose title has none of the words: the sentence that has them. */
  readonly sentence?: string;
  /** True for what was not found, but may have been meant. */
  readonly isGuess?: true;
  readonly choose: () => void;
}

const VALUES_SHOWN = 6;
const EVENTS_SHOWN = 12;
const NAMES_OFFERED = 3;
const NONE: readonly number[] = [];
/** Names of so many actors and places are folded at once; those of more come a few frames after the box has opened. */
const MOST_AT_ONCE = 500;
const ICONS = {
  actor: 'person',
  place: 'pin',
  topic: 'tag',
  source: 'document',
  status: 'tag',
  figures: 'tag',
} as const;

/**
 * What the search box offers for a text: values to filter by, the text itself as a filter, and the events that fit best.
 * Values are found at once, events when the part of the index that holds the words is there.
 * @param knownMs only what had been reported by then, epoch ms; absent: all
 */
export function useSearchOptions(
  dataset: LoadedDataset,
  text: string,
  zone: string,
  knownMs: number | undefined,
  onOpenEvent: (row: number) => void,
) {
  const { index } = dataset;
  const ask = useCallback(
    (asked: EventEngine) => (knownMs === undefined ? undefined : asked.filter({ ...NO_FILTERS, knownMs })),
    [knownMs],
  );
  const counts = useQuestion(dataset, ask).value?.counts;
  const fold = useCallback(() => foldNames(index), [index]);
  const names = useSliced(fold, index.dictionaries.actors.length + index.dictionaries.places.length <= MOST_AT_ONCE);
  const values = useMemo(
    () => (names === undefined ? [] : suggestFacetValues(index, names, text, VALUES_SHOWN, counts)),
    [index, names, text, counts],
  );
  const {
    data: found,
    error,
    isPending,
    isPlaceholderData,
    refetch,
  } = useQuery(searchQuery(dataset, text, EVENTS_SHOWN, knownMs));
  const shown = found?.rows ?? NONE;
  const texts = useEventTexts(index.texts, shown);
  const sentences = useSentenceHits(dataset, shown, texts, text);
  const options = useMemo((): readonly SearchOption[] => {
    if (text === '') return [];
    const all: SearchOption = {
      key: 'all',
      icon: 'filter',
      label: `Show every event with “${text}”`,
      detail: found === undefined ? 'Searching…' : countOf(found.total, 'event'),
      choose: () => updateFilters((filters) => ({ ...filters, text })),
    };
    const offered = values.map((value): SearchOption => ({
      key: `${value.facet} ${value.id}`,
      icon: ICONS[value.facet],
      label: value.label,
      detail: `${value.noun} · ${countOf(value.count, 'event')}`,
      choose: () => updateFilters((filters) => chooseValue(filters, value.facet, value.id, 'included')),
    }));
    const events = shown.map((row, position): SearchOption => ({
      key: `event ${row}`,
      icon: 'clock',
      label: texts[position]?.title ?? '…',
      detail: rowWhen(index.table, row, zone),
      ...defined({ sentence: sentences[position] }),
      choose: () => onOpenEvent(row),
    }));
    const isWorthFiltering = found === undefined || found.total > 0;
    const meant = offered.length > 0 || isWorthFiltering ? [] : findNearNames(index, text, NAMES_OFFERED);
    const guessed = meant.map(({ facet, id, label, count }): SearchOption => ({
      key: `${facet} ${id}`,
      icon: ICONS[facet],
      label: `Did you mean ${label}?`,
      detail: countOf(count, 'event'),
      isGuess: true,
      choose: () => updateFilters((filters) => chooseValue(filters, facet, id, 'included')),
    }));
    return [...offered, ...guessed, ...(isWorthFiltering ? [all] : []), ...events];
  }, [text, found, shown, texts, sentences, index, values, zone, onOpenEvent]);
  // What was found for the words before stays until then; titles may come after their events.
  const isBusy = isPending || isPlaceholderData || texts.includes(undefined);
  return { options, error, isPending, isBusy, retry: () => void refetch() };
}
