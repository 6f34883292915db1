/** How many bytes an event takes on its way to the page, compressed, without and with its title; and as rows of JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { coreRowsBytes, datasetFolder } from '../lib/work.mjs';

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function gzipBytes(folder, name) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => name.test(path) && path.endsWith('.json'))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 6 }).length, 0);
}

/** @type {import('../lib/suite.ts').Suite} */
export const payload = {
  name: 'payload',
  async run({ sizes }, record) {
    for (const n of sizes) {
      const folder = datasetFolder(n);
      const core = gzipBytes(folder, /^(?:core|dictionaries)/) / n;
      const texts = gzipBytes(folder, /^(?:core|dictionaries|texts)/) / n;
      record({ name: 'payload/core gzip', n, value: core, unit: 'B/event' });
      record({ name: 'payload/core and titles gzip', n, value: texts, unit: 'B/event' });
      const rows = (await coreRowsBytes(n)) / n;
      record({ name: 'payload/row JSON gzip', n, value: rows, unit: 'B/event' });
    }
  },
};
