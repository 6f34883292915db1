import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { countOf } from '../../../wording/plural.ts';
import { searchQuery } from '../../data/dataset-queries.ts';
import { useQuestion } from '../../data/use-question.ts';
import { useEventTexts } from '../../data/use-event-text.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { EventEngine } from '../../query/event-engine.ts';
import { rowWhen } from '../../../wording/row-when.ts';
import { updateFilters } from '../../state/view-store.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { chooseValue } from '../../view/choose.ts';
import { NO_FILTERS } from '../../view/view-state.ts';
import { suggestFacetValues } from './suggestions.ts';

/** A line of the result: choosing it closes the box. */
export interface SearchOption {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly detail: string;
  readonly choose: () => void;
}

const VALUES_SHOWN = 6;
const EVENTS_SHOWN = 12;
const NONE: readonly number[] = [];
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
  const { data: found, error, isPending, refetch } = useQuery(searchQuery(dataset, text, EVENTS_SHOWN, knownMs));
  const shown = found?.rows ?? NONE;
  const texts = useEventTexts(index.texts, shown);
  const options = useMemo((): readonly SearchOption[] => {
    if (text === '') return [];
    const all: SearchOption = {
      key: 'all',
      icon: 'filter',
      label: `Show every event with “${text}”`,
      detail: found === undefined ? 'Searching…' : countOf(found.total, 'event'),
      choose: () => updateFilters((filters) => ({ ...filters, text })),
    };
    const values = suggestFacetValues(index, text, VALUES_SHOWN, counts).map((value): SearchOption => ({
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
      choose: () => onOpenEvent(row),
    }));
    const isWorthFiltering = found === undefined || found.total > 0;
    return [...values, ...(isWorthFiltering ? [all] : []), ...events];
  }, [text, found, shown, texts, index, counts, zone, onOpenEvent]);
  return { options, error, isPending, retry: () => void refetch() };
}
