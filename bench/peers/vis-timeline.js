import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { extentOf, host, loadRows, markComplete } from './page.js';

const rows = await loadRows();
const { from, to } = extentOf(rows);
const items = new DataSet(
  rows.map(({ id, title, start, end }) => {
    const isInstant = end - start < 60_000;
    return {
      id,
      content: title,
      start,
      ...(isInstant ? { type: 'box' } : { end, type: 'range' }),
    };
  }),
);
// Stacking is its default, leaving it out its fastest way.
const isStacking = new URLSearchParams(location.search).get('variant') !== 'flat';
const timeline = new Timeline(host, items, {
  start: from,
  end: to,
  height: '800px',
  stack: isStacking,
  showCurrentTime: false,
  onInitialDrawComplete: markComplete,
});
Object.assign(globalThis, { timeline });
