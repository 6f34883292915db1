/** Worker entry: makes its part of the events' pages (pages/run-pages.ts is the other side). */
import { parentPort, workerData } from 'node:worker_threads';
import { renderEvents, type RenderPart } from './pages/render-events.ts';

await renderEvents(workerData as RenderPart, (progress) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort?.postMessage(progress);
});
