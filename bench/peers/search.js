/** minisearch, with prefixes and all words asked for, as somebody types. */
import MiniSearch from 'minisearch';
import { PAIRS, PREFIXES, timeEach } from './operations.ts';
import { loadRows } from './page.js';

const rows = await loadRows();
const startMs = performance.now();
const index = new MiniSearch({ fields: ['title', 'text'], storeFields: [] });
index.addAll(rows);
const buildMs = performance.now() - startMs;
const search = (text) => index.search(text, { prefix: true, combineWith: 'AND' });
const prefixes = await timeEach(PREFIXES, search);
const pairs = await timeEach(PAIRS, search);
Object.assign(globalThis, { result: { buildMs, prefixes, pairs } });
