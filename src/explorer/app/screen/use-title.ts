import { useEffect } from 'react';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { facetLabelOfId } from '../../query/facet-labels.ts';
import type { PageRef } from '../../view/page-ref.ts';
import type { ScreenState } from './screen-state.ts';

/** Names in the browser's tab what is open: the event, else the page, else the corpus alone. */
export function useTitle({ dataset: { manifest, index }, selectedTitle, view: { page } }: ScreenState): void {
  const opened = selectedTitle ?? (page && pageTitle(index, page));
  useEffect(() => {
    document.title = `${opened === undefined ? '' : `${opened} · `}${manifest.title} – Dateline`;
  }, [opened, manifest]);
}

function pageTitle(index: DatasetIndex, page: PageRef): string {
  if ('id' in page) return facetLabelOfId(index, page.kind, page.id);
  return page.kind === 'map' ? 'Map' : 'Disagreements';
}
