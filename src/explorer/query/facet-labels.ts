import { STATUS_WORDS } from '../../wording/status-words.ts';
import type { FacetKey } from '../view/view-state.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { sourceOfDay } from '../../wording/source-name.ts';

/** How a value of a facet is called: by its place in the dictionary. */
export function facetLabel(index: DatasetIndex, key: FacetKey, position: number): string {
  const { actors, places, topics, sources } = index.dictionaries;
  switch (key) {
    case 'actor':
      return actors[position]?.name ?? '';
    case 'place':
      return places[position]?.name ?? '';
    case 'topic':
      return topics[position]?.label ?? '';
    case 'source':
      return sourceOfDay(sources[position]);
    case 'status':
      return statusLabel(index.facets.status.ids[position]);
    case 'figures':
      return 'Sources differ';
  }
}

/** The label of a value by its id; the id itself when the dataset does not have it. */
export function facetLabelOfId(index: DatasetIndex, key: FacetKey, id: string): string {
  const position = index.facets[key].positions.get(id);
  return position === undefined ? id : facetLabel(index, key, position);
}

function statusLabel(id: string | undefined): string {
  const found = Object.entries(STATUS_WORDS).find(([status]) => status === id);
  return found?.[1] ?? '';
}
