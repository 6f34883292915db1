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
import { rowWhen } from '../../../wording/row-when.ts';
import { updateFilters } from '../../state/view-store.ts';
import { chooseValue } from '../../view/choose.ts';
import { NO_FILTERS } from '../../view/view-state.ts';
import { findCommands } from './commands.ts';
import { VALUE_ICONS, type SearchOption } from './search-option.ts';
import { useGuesses } from './use-guesses.ts';
import { useSentenceHits } from './use-sentence-hits.ts';
import { foldNames, suggestFacetValues } from './suggestions.ts';

const VALUES_SHOWN = 6;
const EVENTS_SHOWN = 12;
const NONE: readonly number[] = [];
/** Names of so many actors and places are folded at once; those of more come a few frames after the box has opened. */
const MOST_AT_ONCE = 500;
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
  const isWorthFiltering = found === undefined || found.total > 0;
  const isFruitless = text !== '' && values.length === 0 && !isWorthFiltering;
  const guesses = useGuesses(dataset, isFruitless ? text : undefined, knownMs);
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
      icon: VALUE_ICONS[value.facet],
      label: value.label,
      detail: `${value.noun} · ${countOf(value.count, 'event')}`,
      choose: () => updateFilters((filters) => chooseValue(filters, value.facet, value.id, 'included')),
    }));
    const events = shown.map((row, position): SearchOption => ({
      key: `event ${row}`,
      icon: 'clock',
      label: texts[position]?.title ?? '…',
      detail: rowWhen(dataset.index.table, row, zone),
      ...defined({ sentence: sentences[position] }),
      choose: () => onOpenEvent(row),
    }));
    const commands = findCommands(text, dataset.manifest.timezone).map((command): SearchOption => ({
      key: `command ${command.label}`,
      icon: command.icon,
      label: command.label,
      detail: 'Command',
      choose: command.choose,
    }));
    // Whoever looks for the events that have a word gets them first.
    return [...offered, ...(isWorthFiltering ? [all] : []), ...commands, ...guesses, ...events];
  }, [text, found, shown, texts, sentences, dataset, values, guesses, isWorthFiltering, zone, onOpenEvent]);
  // What was found for the words before stays until then; titles may come after their events.
  const isBusy = isPending || isPlaceholderData || texts.includes(undefined);
  return { options, error, isPending, isBusy, retry: () => void refetch() };
}
