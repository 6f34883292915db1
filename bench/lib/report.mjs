/** Writes what was measured: bench/results.json, the tables in docs/performance.md and the plots beside it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type as systemName } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/run-command.mjs';
import { plotSvg } from './plot.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */

const PAGE = join(projectFolder, 'docs/performance.md');
const PLOTS = join(projectFolder, 'docs/performance');
const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

/** @param {string} browserVersion */
export function describeMachine(browserVersion) {
  const [cpu] = cpus();
  return {
    processor: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: systemName(),
    node: process.version,
    browser: `Chromium ${browserVersion}`,
    peers: peerVersions(),
  };
}

function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'bench/package.json'), 'utf8'));
  return /** @type {Record<string, string>} */ (dependencies);
}

/** @param {number} value */
const short = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3))));

/** The last slash parts the suite from what was measured: names of packages have one of their own. @param {string} name */
const suiteOf = (name) => name.slice(0, name.lastIndexOf('/'));
/** @param {string} name */
const whatOf = (name) => name.slice(name.lastIndexOf('/') + 1);

/** @param {number} n */
const sizeWords = (n) => (n === 0 ? '' : n.toLocaleString('en'));

/** @param {Figure | undefined} figure */
const cell = (figure) => (figure?.value === undefined ? '–' : `${short(figure.value)} ${figure.unit}`);

/** What is asked of figures of one kind; at which size, where there are several. @param {readonly Figure[]} figures */
const askedWords = (figures) =>
  figures.flatMap(({ n, unit, limit, ok }) => {
    if (limit === undefined) return [];
    const size = figures.length > 1 ? ` at ${sizeWords(n)}` : '';
    return [`${short(limit)} ${unit}${size}: ${ok === true ? 'kept' : '**missed**'}`];
  });

/**
 * A line for each thing that was measured, a column for each size: how far the runs lay apart is in the results.
 *
 * @param {readonly Figure[]} figures
 */
function suiteTable(figures) {
  const sizes = [...new Set(figures.map(({ n }) => n))].toSorted((a, b) => a - b);
  const isAsked = figures.some(({ limit }) => limit !== undefined);
  const lines = [...new Set(figures.map(({ name }) => whatOf(name)))].map((what) => {
    const same = figures.filter(({ name }) => whatOf(name) === what);
    const medians = sizes.map((size) => cell(same.find(({ n }) => n === size)));
    return [what, ...medians, ...(isAsked ? [askedWords(same).join(', ')] : [])];
  });
  const head = ['what', ...sizes.map(sizeWords), ...(isAsked ? ['asked'] : [])];
  const rule = ['---', ...sizes.map(() => '--:'), ...(isAsked ? ['---'] : [])];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`);
}

/** @param {readonly Figure[]} figures */
function groupTables(figures) {
  return [...new Set(figures.map(({ name }) => suiteOf(name)))].flatMap((suite) => [
    `### ${suite}`,
    '',
    ...suiteTable(figures.filter(({ name }) => suiteOf(name) === suite)),
    '',
  ]);
}

const FRAME_LINES = [
  ['Dateline', 'explorer/pan work per frame'],
  ...['vis-timeline', 'vis-timeline without stacking', 'TimelineJS3', 'react-chrono', '@gravity-ui/timeline'].map(
    (peer) => [peer, `${peer}/work per frame`],
  ),
];
const FILTER_LINES = [
  ['Dateline', 'filters/toggle p50'],
  ['crossfilter2', 'crossfilter2/toggle p50'],
];

/** @param {readonly Figure[]} figures @param {string[][]} lines */
const linesOf = (figures, lines) =>
  lines.map(([label = '', name]) => ({
    label,
    points: figures
      .flatMap((figure) =>
        figure.name === name && figure.value !== undefined ? [{ n: figure.n, value: figure.value }] : [],
      )
      .toSorted((a, b) => a.n - b.n),
  }));

/** @param {readonly Figure[]} figures */
function writePlots(figures) {
  mkdirSync(PLOTS, { recursive: true });
  const plots = [
    { file: 'frames.svg', title: 'Work of the page for one frame while panning', lines: FRAME_LINES },
    { file: 'filters.svg', title: 'A filter put on or taken off, all counts new', lines: FILTER_LINES },
  ];
  return plots.flatMap(({ file, title, lines }) => {
    const svg = plotSvg(title, 'ms', linesOf(figures, lines));
    if (svg === undefined) return [];
    writeFileSync(join(PLOTS, file), svg);
    return [`![${title}](performance/${file})`, ''];
  });
}

/**
 * @param {readonly Figure[]} figures
 * @param {ReturnType<typeof describeMachine>} machine
 */
export function writeReport(figures, machine) {
  writeFileSync(join(projectFolder, 'bench/results.json'), `${JSON.stringify({ machine, figures }, undefined, 2)}\n`);
  const { processor, memoryGb, system, node, browser, peers } = machine;
  const others = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  const lines = [
    BEGIN,
    '',
    `Medians by how many events there are (of ingest, documents), measured on ${processor}, ${memoryGb} GB, ${system}; Node ${node}, ${browser} without graphics processor; beside ${others.join(', ')}.`,
    'How far the runs lay apart, and why there is no result: bench/results.json.',
    '',
    ...writePlots(figures),
    ...groupTables(figures),
    END,
  ];
  const page = readFileSync(PAGE, 'utf8');
  const [before] = page.split(BEGIN);
  const [, after = '\n'] = page.split(END);
  writeFileSync(PAGE, `${before}${lines.join('\n')}${after}`);
}
