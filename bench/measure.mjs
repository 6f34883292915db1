/** Prepares what is measured, runs the suites one after the other, and judges their figures. */
import { launchBrowser } from './lib/browser.mjs';
import { judge, MANY, toJsonLine } from './lib/figures.mjs';
import { ratiosOf } from './lib/ratios.mjs';
import { describeMachine, writeReport } from './lib/report.mjs';
import { serveFolders } from './lib/serve.mjs';
import { openStore } from './lib/store.mjs';
import { within } from './lib/within.mjs';
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
/** A suite that takes longer hangs. */
const SUITE_LIMIT_MS = 45 * 60_000;

/** @typedef {import('./lib/figures.mjs').Figure} Figure */

/**
 * @typedef {object} BenchOptions
 * @property {readonly string[]} only
 * @property {boolean} isQuick each once
 * @property {number} most no dataset of more events
 * @property {boolean} isJson
 * @property {(line: string) => void} log
 */

/**
 * The sizes that a suite measures; none where it brings documents of its own.
 *
 * @param {import('./lib/suite.ts').Suite} suite
 * @param {number} most
 */
function sizesOf(suite, most) {
  if (suite === pipeline) return [];
  return (suite === parts ? [MANY] : SIZES).filter((n) => n <= most);
}

/**
 * @param {BenchOptions} options
 * @returns {import('./lib/suite.ts').Suite[]}
 */
function suitesOf({ only, most, log }) {
  const named = SUITES.filter(({ name }) => only.length === 0 || only.includes(name));
  if (named.length === 0)
    throw new Error(`There is no suite ${only.join(', ')}: ${SUITES.map(({ name }) => name).join(', ')}.`);
  return named.filter((suite) => {
    if (suite !== parts || most >= MANY) return true;
    log(`Left out: parts, which takes ${MANY.toLocaleString('en')} events (--most ${MANY}).`);
    return false;
  });
}

/**
 * Datasets, rows and the site of each size, below the names that suites ask for.
 *
 * @param {readonly number[]} sizes
 * @param {(line: string) => void} log
 */
async function provideFolders(sizes, log) {
  /** @type {Record<string, string>} */
  const folders = { peers };
  for (const n of sizes) {
    log(`Providing ${n.toLocaleString('en')} events …`);
    folders[`dataset-${n}`] = await provideDataset(n);
    if (n !== MANY) folders[`rows-${n}`] = await provideRows(n);
    folders[`site-${n}`] = site;
    folders[`site-${n}/data`] = datasetFolder(n);
  }
  return folders;
}

/**
 * Runs one suite in a browser of its own. What makes it fail is told, and the next suite runs.
 *
 * @param {import('./lib/suite.ts').Suite} suite
 * @param {Omit<import('./lib/suite.ts').SuiteContext, 'browser'>} context
 * @param {(figure: Figure) => void} record
 * @param {(line: string) => void} log
 */
async function runSuite(suite, context, record, log) {
  log(`Measuring ${suite.name} …`);
  const browser = await launchBrowser(log);
  try {
    await within(
      SUITE_LIMIT_MS,
      suite.run({ ...context, browser }, (figure) => record(judge(figure))),
    );
  } catch (error) {
    const reason = String(error).split('\n')[0];
    record({ name: `${suite.name}/whole`, n: 0, value: undefined, unit: '', ok: false, note: `stopped: ${reason}` });
  } finally {
    await browser.close();
  }
}

/**
 * @param {BenchOptions} options
 * @returns {Promise<readonly Figure[]>} what this run measured
 */
export async function measure(options) {
  const { only, isQuick, most, isJson, log } = options;
  const suites = suitesOf(options);
  const sizes = [...new Set(suites.flatMap((suite) => sizesOf(suite, most)))].toSorted((a, b) => a - b);
  if (sizes.length > 0) {
    log('Building the site and the pages of the others …');
    await buildSite();
    await buildPeers();
  }
  const server = await serveFolders(await provideFolders(sizes, log));
  const store = openStore(isQuick);
  /** @type {Figure[]} */
  const figures = [];
  /** @param {Figure} figure */
  const tell = (figure) => {
    figures.push(figure);
    const line = toJsonLine(figure);
    if (isJson) process.stdout.write(`${line}\n`);
    else log(`${figure.ok === false ? 'MISSED ' : ''}${line}${figure.note === undefined ? '' : ` ${figure.note}`}`);
  };
  try {
    for (const suite of suites) {
      const own = sizesOf(suite, most);
      store.begin(suite.name, own);
      const record = (/** @type {Figure} */ figure) => {
        store.keep(suite.name, figure);
        tell(figure);
      };
      await runSuite(suite, { address: server.address, sizes: own, runs: isQuick ? 1 : RUNS }, record, log);
    }
  } finally {
    server.close();
  }
  for (const ratio of ratiosOf(figures)) tell(judge(ratio));
  if (only.length === 0 && !isQuick && most >= Math.max(...SIZES)) await writeMeasured(log);
  return figures;
}

/**
 * Writes the report of what was measured last of each suite.
 *
 * @param {(line: string) => void} log
 * @returns {Promise<readonly Figure[]>}
 */
export async function writeMeasured(log) {
  const measured = openStore(false).figures(SUITES.map(({ name }) => name));
  const figures = [...measured, ...ratiosOf(measured).map(judge)];
  const browser = await launchBrowser(log);
  writeReport(figures, describeMachine(browser.version()));
  await browser.close();
  return figures;
}
