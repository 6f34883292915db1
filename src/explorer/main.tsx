import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startUrlSync } from './app/url-sync.ts';
import { datasetQuery } from './data/dataset-queries.ts';
import './styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');

startUrlSync();
const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
// Before React has drawn anything: the dataset is what everybody waits for.
void queries.prefetchQuery(datasetQuery);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
