/** Filters in words, for a file that is read without the explorer. */
import { formatInstant } from '../../../wording/zone-format.ts';
import { facetLabelOfId } from '../../query/facet-labels.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { FACET_KEYS, isUnfiltered, type FacetKey, type ViewFilters } from '../../view/view-state.ts';

const NOUNS: Readonly<Record<FacetKey, string>> = {
  actor: 'People and groups',
  place: 'Places',
  topic: 'Topics',
  source: 'Sources',
  status: 'Status',
  figures: 'Figures',
};

/**
 * "Topics: Air strikes, not Sanctions; words: “bridge”"; "none" when all events pass.
 * @param zone IANA zone in which times are written
 */
export function describeFilters(index: DatasetIndex, filters: ViewFilters, zone: string): string {
  if (isUnfiltered(filters)) return 'none';
  const parts = FACET_KEYS.flatMap((key) => {
    const { include, exclude } = filters[key];
    if (include.length + exclude.length === 0) return [];
    const label = (id: string): string => facetLabelOfId(index, key, id);
    const all = key === 'actor' && filters.actorMatch === 'all' && include.length > 1 ? ' (all of them)' : '';
    return [`${NOUNS[key]}: ${[...include.map(label), ...exclude.map((id) => `not ${label(id)}`)].join(', ')}${all}`];
  });
  const { text, knownMs } = filters;
  return [
    ...parts,
    ...(text === '' ? [] : [`words: “${text}”`]),
    ...(knownMs === undefined ? [] : [`as known at ${formatInstant(knownMs, zone)} (${zone})`]),
  ].join('; ');
}
