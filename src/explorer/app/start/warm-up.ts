import type { QueryClient } from '@tanstack/react-query';
import { EVENT_OF_PAGE } from '../../base/site-root.ts';
import { eventDetailQuery } from '../../data/dataset-queries.ts';
import { rowOfFiles, type LoadedDataset } from '../../query/dataset-index.ts';
import { loadEventPane } from '../panels/EventPanel.tsx';
import { loadTimeline } from '../panels/TimelinePanel.tsx';
import { loadFonts } from '../screen/use-fonts.ts';
import { useViewStore } from '../../state/view-store.ts';

/**
 * On an event's own page: fetches all that the event's pane shows and the code that shows it, so that what people read
 * already is not replaced by a screen that waits. Whatever cannot be had is asked for again, and told, by the pane.
 */
export async function warmUpEvent(queries: QueryClient, { index, manifest }: LoadedDataset): Promise<void> {
  const { event } = useViewStore.getState().view;
  if (EVENT_OF_PAGE === undefined || event === undefined) return;
  const row = await index.texts.findRow(event).catch(() => undefined);
  if (row === undefined) return;
  await Promise.allSettled([
    queries.prefetchQuery(eventDetailQuery(manifest, rowOfFiles(index, row))),
    import('../layouts/Overlays.tsx'),
    loadEventPane(),
  ]);
}

/** In a frame: fetches the code of the embedded view, so that nothing stands empty between the page as it was and that. */
export async function warmUpEmbed(): Promise<void> {
  if (useViewStore.getState().view.isEmbedded) await import('../layouts/EmbedLayout.tsx').catch(() => undefined);
}

/**
 * Where the first picture stands before any list: fetches the code that draws it, so that it is there with the first screen, and sends
 * for the fonts that it is written in, so that it need not be laid out twice.
 */
export async function warmUpTimeline({ picture, manifest }: LoadedDataset): Promise<void> {
  if (picture === undefined) return;
  void loadFonts([manifest.title, ...picture.topics.map(({ label }) => label)].join(' '));
  await loadTimeline();
}
