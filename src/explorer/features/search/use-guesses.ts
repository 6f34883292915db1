import { useMemo } from 'react';
import { countOf } from '../../../wording/plural.ts';
import { useMeantText } from '../../data/use-meant-text.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { findNearNames } from '../../query/near-names.ts';
import { updateFilters } from '../../state/view-store.ts';
import { chooseValue } from '../../view/choose.ts';
import { VALUE_ICONS, type SearchOption } from './search-option.ts';

const NAMES_OFFERED = 3;

/**
 * What may have been meant by a text that finds nothing: people, groups and places, else other words that find something.
 * @param text undefined: something is found by it
 * @param knownMs only what had been reported by then, epoch ms; absent: all
 */
export function useGuesses(
  dataset: LoadedDataset,
  text: string | undefined,
  knownMs: number | undefined,
): readonly SearchOption[] {
  const { index } = dataset;
  const names = useMemo(() => (text === undefined ? [] : findNearNames(index, text, NAMES_OFFERED)), [index, text]);
  const meant = useMeantText(dataset, names.length === 0 ? text : undefined, knownMs);
  return useMemo((): readonly SearchOption[] => {
    const values = names.map(({ facet, id, label, count }): SearchOption => ({
      key: `${facet} ${id}`,
      icon: VALUE_ICONS[facet],
      label: `Did you mean ${label}?`,
      detail: countOf(count, 'event'),
      isGuess: true,
      choose: () => updateFilters((filters) => chooseValue(filters, facet, id, 'included')),
    }));
    if (meant === undefined) return values;
    const words: SearchOption = {
      key: 'meant',
      icon: 'filter',
      label: `Did you mean “${meant.text}”?`,
      detail: countOf(meant.count, 'event'),
      isGuess: true,
      choose: () => updateFilters((filters) => ({ ...filters, text: meant.text })),
    };
    return [...values, words];
  }, [names, meant]);
}
