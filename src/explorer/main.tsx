import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { adoptDataset } from './app/start/adopt-dataset.ts';
import { App } from './app/App.tsx';
import { datasetQuery } from './app/start/dataset-query.ts';
import { settleLinks } from './app/links/settle-links.ts';
import { makeRoom } from './app/start/take-over.ts';
import { nextTask } from './base/slices.ts';
import { startUrlSync } from './app/links/url-sync.ts';
import { warmUpEmbed, warmUpEvent, warmUpTimeline } from './app/start/warm-up.ts';
import './styles.css';
import './app/start/event-page.css';
import './app/start/first-screen.css';
import './app/start/landing.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');

settleLinks();
startUrlSync();
const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
const app = (
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>
);
// By itself, while the data is on its way: it takes a phone as long to start as all the rest. The page preloads it.
const renderer = import('react-dom/client');
// The page already shows the structure of the screen (index.html): React takes over when there is something to show.
void queries.prefetchQuery(datasetQuery).then(async () => {
  const dataset = queries.getQueryData(datasetQuery.queryKey);
  await nextTask();
  if (dataset !== undefined) {
    await adoptDataset(dataset);
    await Promise.all([warmUpEvent(queries, dataset), warmUpEmbed(), warmUpTimeline(dataset)]);
  }
  const { createRoot } = await renderer;
  // As a transition React draws in slices of a few ms, between which the page hears what people do.
  startTransition(() => createRoot(makeRoom(root)).render(app));
});
