/** Dateline's own filters and search, asked from a page as the explorer asks them: times include the way to the worker and back. */
import * as Comlink from 'comlink';
import { NO_FILTERS } from '../../src/explorer/view/view-state.ts';
import type { DatelineWorkerApi } from './dateline-worker.ts';
import { brushSteps, PAIRS, PREFIXES, timeEach, TOGGLES, type FilterTimes, type SearchTimes } from './operations.ts';

const parameters = new URLSearchParams(location.search);
const folder = new URL(`../dataset-${parameters.get('n')}/`, location.href).href;
const worker = Comlink.wrap<DatelineWorkerApi>(
  new Worker(new URL('dateline-worker.ts', import.meta.url), { type: 'module' }),
);

async function measureFilters(): Promise<FilterTimes> {
  const { buildMs, values, extent } = await worker.openFilters(folder);
  await worker.filter({ filters: NO_FILTERS });
  const queries = TOGGLES.flatMap(({ facet, rank }) => [
    { filters: { ...NO_FILTERS, [facet]: { include: [values[facet][rank] ?? ''], exclude: [] } } },
    { filters: NO_FILTERS },
  ]);
  const toggles = await timeEach(queries, (query) => worker.filter(query));
  const brush = await timeEach(brushSteps(extent.earliestMs, extent.latestMs), (within) =>
    worker.filter({ filters: NO_FILTERS, within }),
  );
  return { buildMs, toggles, brush };
}

async function measureSearch(): Promise<SearchTimes> {
  const startMs = performance.now();
  await worker.openSearch(folder);
  const buildMs = performance.now() - startMs;
  // What is typed is typed again and again: the parts of the index that the words need are here after the first time.
  await timeEach([...PREFIXES, ...PAIRS], (text) => worker.search(text));
  const prefixes = await timeEach(PREFIXES, (text) => worker.search(text));
  const pairs = await timeEach(PAIRS, (text) => worker.search(text));
  return { buildMs, prefixes, pairs };
}

Object.assign(globalThis, {
  result: await (parameters.get('variant') === 'search' ? measureSearch() : measureFilters()),
});
