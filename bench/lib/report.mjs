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

/** @param {Figure} figure */
function row({ name, n, value, unit, limit, ok, spread, note }) {
  const count = n === 0 ? '' : n.toLocaleString('en');
  const measured = value === undefined ? (note ?? 'not measured') : `${short(value)} ${unit}`;
  const range = spread === undefined ? '' : `${short(spread[0])}–${short(spread[1])}`;
  const asked = limit === undefined ? '' : `${short(limit)} ${unit}`;
  const verdict = ok === undefined ? '' : ok ? 'kept' : '**missed**';
  return `| ${name.slice(name.lastIndexOf('/') + 1)} | ${count} | ${measured} | ${range} | ${asked} | ${verdict} |`;
}

/** The last slash parts the suite from what was measured: names of packages have one of their own. @param {string} name */
const suiteOf = (name) => name.slice(0, name.lastIndexOf('/'));

/** @param {readonly Figure[]} figures */
function groupTables(figures) {
  return [...new Set(figures.map(({ name }) => suiteOf(name)))].flatMap((suite) => [
    `### ${suite}`,
    '',
    '| what | events | median | spread | asked | |',
    '| --- | --: | --: | --: | --: | --- |',
    ...figures.filter(({ name }) => suiteOf(name) === suite).map(row),
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
    `Measured on ${processor}, ${memoryGb} GB, ${system}; Node ${node}, ${browser} without graphics processor; beside ${others.join(', ')}.`,
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
