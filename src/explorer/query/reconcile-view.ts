import { foldName } from '../../dataset/fold.ts';
import type { LinkNotice } from '../view/notice.ts';
import type { PageRef } from '../view/page-ref.ts';
import { FACET_KEYS, type FacetChoice, type FacetKey, type ViewFilters, type ViewState } from '../view/view-state.ts';
import { unknownIds, type DatasetIndex } from './dataset-index.ts';
import { facetLabel } from './facet-labels.ts';

const FACET_NOUNS: Readonly<Record<FacetKey, string>> = {
  actor: 'person or group',
  place: 'place',
  topic: 'topic',
  source: 'source',
  status: 'status',
  figures: 'figures',
};

/**
 * The view with only what this dataset has: a value that somebody has written by its name gets its id, a filter for an
 * unknown value is dropped, an unknown event or page is not opened, and each of these is reported in a sentence. Everything
 * else of the link stays.
 */
export function reconcileView(
  view: ViewState,
  index: DatasetIndex,
): { readonly view: ViewState; readonly notices: readonly LinkNotice[] } {
  const notices: LinkNotice[] = [];
  const keepKnown = <Id extends string>(key: FacetKey, choice: FacetChoice<Id>): FacetChoice<Id> => {
    const ids = knownIds(index, key, [...choice.include, ...choice.exclude]);
    if (ids === undefined) return choice;
    for (const [id, known] of ids) {
      if (known === undefined) {
        notices.push({ parameter: key, message: `${unknownSentence(key, id)} That filter was left out.` });
      }
    }
    const known = (given: readonly Id[]): Id[] => [...new Set(given.flatMap((id) => ids.get(id) ?? []))] as Id[];
    return { include: known(choice.include), exclude: known(choice.exclude) };
  };
  const filters: ViewFilters = {
    ...view.filters,
    actor: keepKnown('actor', view.filters.actor),
    place: keepKnown('place', view.filters.place),
    topic: keepKnown('topic', view.filters.topic),
    source: keepKnown('source', view.filters.source),
    status: keepKnown('status', view.filters.status),
    figures: keepKnown('figures', view.filters.figures),
  };
  const page = knownPage(index, view.page);
  if (page === undefined && view.page !== undefined && 'id' in view.page) {
    notices.push({ parameter: 'page', message: unknownSentence(view.page.kind, view.page.id) });
  }
  const isEventKnown = view.event === undefined || !index.texts.isMissing(view.event);
  if (!isEventKnown) {
    notices.push({
      parameter: 'event',
      message: `This timeline has no event “${view.event}”. It may have been withdrawn, or the address is incomplete.`,
    });
  }
  const { reading } = view;
  const isReadingKnown = reading === undefined || unknownIds(index, 'source', [reading.document]).length === 0;
  if (!isReadingKnown) {
    notices.push({ parameter: 'read', message: `This timeline has no document “${reading.document}”.` });
  }
  const isUnchanged =
    isEventKnown &&
    isReadingKnown &&
    page === view.page &&
    FACET_KEYS.every((key) => filters[key] === view.filters[key]);
  return {
    view: isUnchanged
      ? view
      : {
          ...view,
          filters,
          page,
          event: isEventKnown ? view.event : undefined,
          reading: isReadingKnown ? reading : undefined,
        },
    notices,
  };
}

const unknownSentence = (key: FacetKey, id: string): string => `This timeline has no ${FACET_NOUNS[key]} “${id}”.`;

/** For each id of a link the one that is meant, undefined where there is none; undefined where all are right as they are. */
function knownIds(
  index: DatasetIndex,
  key: FacetKey,
  ids: readonly string[],
): ReadonlyMap<string, string | undefined> | undefined {
  const unknown = new Set(unknownIds(index, key, ids));
  if (unknown.size === 0) return undefined;
  return new Map(ids.map((id) => [id, unknown.has(id) ? idByName(index, key, id) : id]));
}

/** Of a value that is written by its name, "istanbul" or "Rustem Umerov", as people write who edit an address; none where two have it. */
function idByName(index: DatasetIndex, key: FacetKey, written: string): string | undefined {
  const name = foldName(written);
  const named = index.facets[key].ids.filter((_, position) =>
    namesOf(index, key, position).some((one) => foldName(one) === name),
  );
  return named.length === 1 ? named[0] : undefined;
}

function namesOf(index: DatasetIndex, key: FacetKey, position: number): readonly string[] {
  const { actors, places } = index.dictionaries;
  const entry = key === 'actor' ? actors[position] : key === 'place' ? places[position] : undefined;
  return [facetLabel(index, key, position), ...(entry?.aliases ?? [])];
}

function knownPage(index: DatasetIndex, page: PageRef | undefined): PageRef | undefined {
  if (page === undefined || !('id' in page)) return page;
  const ids = knownIds(index, page.kind, [page.id]);
  if (ids === undefined) return page;
  const id = ids.get(page.id);
  return id === undefined ? undefined : { ...page, id };
}
