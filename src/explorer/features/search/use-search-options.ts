import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countOf } from '../../../wording/plural.ts';
import { searchIndexQuery } from '../../data/dataset-queries.ts';
import { useEventTexts } from '../../data/use-event-text.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { rowWhen } from '../../../wording/row-when.ts';
import { updateFilters } from '../../state/view-store.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { chooseValue } from '../../view/choose.ts';
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
const ICONS = { actor: 'person', place: 'pin', topic: 'tag', source: 'document', status: 'tag' } as const;

/**
 * What the search box offers for a text: values to filter by, the text itself as a filter, and the events that fit best.
 * Values are found at once, events when the full-text index is there.
 */
export function useSearchOptions(
  { manifest, index }: LoadedDataset,
  text: string,
  zone: string,
  onOpenEvent: (row: number) => void,
) {
  const { data: search, error, isPending, refetch } = useQuery(searchIndexQuery(manifest.files.search));
  const hits = useMemo(() => (text === '' ? [] : (search?.find(text) ?? [])), [text, search]);
  const shown = useMemo(() => hits.slice(0, EVENTS_SHOWN).map(({ row }) => row), [hits]);
  const texts = useEventTexts(index.texts, shown);
  const options = useMemo((): readonly SearchOption[] => {
    if (text === '') return [];
    const all: SearchOption = {
      key: 'all',
      icon: 'filter',
      label: `Show every event with “${text}”`,
      detail: search === undefined ? 'Loading the index…' : countOf(hits.length, 'event'),
      choose: () => updateFilters((filters) => ({ ...filters, text })),
    };
    const values = suggestFacetValues(index, text, VALUES_SHOWN).map((value): SearchOption => ({
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
    const isWorthFiltering = hits.length > 0 || search === undefined;
    return [...values, ...(isWorthFiltering ? [all] : []), ...events];
  }, [text, search, hits, shown, texts, index, zone, onOpenEvent]);
  return { options, error, isPending, retry: () => void refetch() };
}
