import type { LinkNotice } from '../view/notice.ts';
import { FACET_KEYS, type FacetChoice, type FacetKey, type ViewFilters, type ViewState } from '../view/view-state.ts';
import { unknownIds, type DatasetIndex } from './dataset-index.ts';

const FACET_NOUNS: Readonly<Record<FacetKey, string>> = {
  actor: 'person or group',
  place: 'place',
  topic: 'topic',
  source: 'source',
  status: 'status',
  figures: 'figures',
};

/**
 * The view with only what this dataset has: a filter for an unknown value is dropped, an unknown event is not opened,
 * and each is reported in a sentence. Everything else of the link stays.
 */
export function reconcileView(
  view: ViewState,
  index: DatasetIndex,
): { readonly view: ViewState; readonly notices: readonly LinkNotice[] } {
  const notices: LinkNotice[] = [];
  const keepKnown = <Id extends string>(key: FacetKey, choice: FacetChoice<Id>): FacetChoice<Id> => {
    const unknown = new Set(unknownIds(index, key, [...choice.include, ...choice.exclude]));
    for (const id of unknown) {
      notices.push({
        parameter: key,
        message: `This timeline has no ${FACET_NOUNS[key]} “${id}”. That filter was left out.`,
      });
    }
    if (unknown.size === 0) return choice;
    return {
      include: choice.include.filter((id) => !unknown.has(id)),
      exclude: choice.exclude.filter((id) => !unknown.has(id)),
    };
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
  const isUnchanged = isEventKnown && isReadingKnown && FACET_KEYS.every((key) => filters[key] === view.filters[key]);
  return {
    view: isUnchanged
      ? view
      : {
          ...view,
          filters,
          event: isEventKnown ? view.event : undefined,
          reading: isReadingKnown ? reading : undefined,
        },
    notices,
  };
}
