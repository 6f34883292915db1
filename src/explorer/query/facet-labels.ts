import { MONTH_NAMES } from '../../wording/zone-format.ts';
import { STATUS_WORDS } from '../../wording/status-words.ts';
import type { FacetKey } from '../view/view-state.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { sourceName } from '../../wording/source-name.ts';

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
      return sourceLabel(sources[position]);
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

/** Publisher and day tell two live blogs of one publisher apart. */
function sourceLabel(source: DatasetIndex['dictionaries']['sources'][number] | undefined): string {
  if (source === undefined) return '';
  const name = sourceName(source, source.id);
  return source.date === undefined ? name : `${name}, ${shortDay(source.date)}`;
}

/** "2 Jun 2025" of "2025-06-02". */
function shortDay(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  const name = MONTH_NAMES[Number(month) - 1];
  return name === undefined ? isoDay : `${Number(day)} ${name.slice(0, 3)} ${year}`;
}

function statusLabel(id: string | undefined): string {
  const found = Object.entries(STATUS_WORDS).find(([status]) => status === id);
  return found?.[1] ?? '';
}
