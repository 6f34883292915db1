import { Timeline } from '@gravity-ui/timeline';
import { extentOf, host, loadRows, markComplete } from './page.js';

const TRACKS = 20;
const rows = await loadRows();
const { from, to } = extentOf(rows);
const canvas = document.createElement('canvas');
host.append(canvas);
const topics = [...new Set(rows.map(({ topics: [topic] }) => topic ?? 'none'))];
const timeline = new Timeline({
  settings: {
    start: from,
    end: to,
    axes: topics.map((id, at) => ({ id, tracksCount: TRACKS, top: at * 40, height: 40 })),
    events: rows.map(({ id, start, end, topics: [topic] }, at) => ({
      id,
      from: start,
      to: Math.max(end, start + 60_000),
      axisId: topic ?? 'none',
      trackIndex: at % TRACKS,
    })),
    markers: [],
    sections: [],
  },
  viewConfiguration: {},
});
timeline.init(canvas);
markComplete();
Object.assign(globalThis, { timeline });
