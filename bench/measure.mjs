/** Prepares what is measured, runs the suites one after the other, and judges their figures. */
import { launchBrowser } from './lib/browser.mjs';
import { judge, MANY, toJsonLine } from './lib/figures.mjs';
import { ratiosOf } from './lib/ratios.mjs';
import { describeMachine, writeReport } from './lib/report.mjs';
import { serveFolders } from './lib/serve.mjs';
import { buildPeers, buildSite, datasetFolder, peers, provideDataset, provideRows, site } from './lib/work.mjs';
import { explorer } from './suites/explorer.mjs';
import { filters } from './suites/filters.mjs';
import { parts } from './suites/parts.mjs';
import { payload } from './suites/payload.mjs';
import { pipeline } from './suites/pipeline.mjs';
import { search } from './suites/search.mjs';
import { timelines } from './suites/timelines.mjs';

const SUITES = [explorer, parts, filters, search, timelines, payload, pipeline];
const SIZES = [1000, 10_000, 100_000, 1_000_000];
const RUNS = 3;

/**
 * @param {object} options
 * @param {readonly string[]} options.only
 * @param {boolean} options.isQuick each once
 * @param {number} options.most no dataset of more events
 * @param {boolean} options.isJson
 * @param {(line: string) => void} options.log
 * @returns {Promise<readonly import('./lib/figures.mjs').Figure[]>}
 */
export async function measure({ only, isQuick, most, isJson, log }) {
  const suites = SUITES.filter(({ name }) => only.length === 0 || only.includes(name));
  if (suites.length === 0)
    throw new Error(`There is no suite ${only.join(', ')}: ${SUITES.map(({ name }) => name).join(', ')}.`);
  const sizes = suites.every((suite) => suite === parts) ? [] : SIZES.filter((n) => n <= most);
  log('Building the site and the pages of the others …');
  await buildSite();
  await buildPeers();
  /** @type {Record<string, string>} */
  const folders = { peers };
  const wantsMany = suites.includes(parts) && most >= MANY;
  for (const n of wantsMany ? [...sizes, MANY] : sizes) {
    log(`Providing ${n.toLocaleString('en')} events …`);
    folders[`dataset-${n}`] = await provideDataset(n);
    if (n !== MANY) folders[`rows-${n}`] = await provideRows(n);
    folders[`site-${n}`] = site;
    folders[`site-${n}/data`] = datasetFolder(n);
  }

  /** @type {import('./lib/figures.mjs').Figure[]} */
  const figures = [];
  /** @param {Omit<import('./lib/figures.mjs').Figure, 'limit' | 'ok'>} figure */
  const record = (figure) => {
    const judged = judge(figure);
    figures.push(judged);
    if (isJson) process.stdout.write(`${toJsonLine(judged)}\n`);
    else
      log(
        `${judged.ok === false ? 'MISSED ' : ''}${toJsonLine(judged)}${judged.note === undefined ? '' : ` ${judged.note}`}`,
      );
  };
  const server = await serveFolders(folders);
  const browser = await launchBrowser(log);
  try {
    for (const suite of suites) {
      log(`Measuring ${suite.name} …`);
      const measured = suite === parts ? [MANY].filter((n) => n <= most) : sizes;
      await suite.run({ browser, address: server.address, sizes: measured, runs: isQuick ? 1 : RUNS }, record);
    }
    for (const ratio of ratiosOf(figures)) record(ratio);
    if (only.length === 0 && !isQuick && most >= Math.max(...SIZES))
      writeReport(figures, describeMachine(browser.version()));
  } finally {
    await browser.close();
    server.close();
  }
  return figures;
}
