import scriptUrl from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { host, loadRows, markComplete } from './page.js';

// It is made for script elements and leaves a global variable behind.
const script = document.createElement('script');
script.src = scriptUrl;
await new Promise((resolve) => {
  script.addEventListener('load', resolve);
  document.head.append(script);
});
const { TL } = globalThis;
const rows = await loadRows();
const partsOf = (ms) => {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
  };
};
const events = rows.map(({ id, title, start, end }) => ({
  unique_id: id,
  start_date: partsOf(start),
  ...(end - start < 60_000 ? {} : { end_date: partsOf(end) }),
  text: { headline: title },
}));
const timeline = new TL.Timeline(host, { events }, { height: 800, hash_bookmark: false });
timeline.on('loaded', markComplete);
Object.assign(globalThis, { timeline });
