/** crossfilter2: every change of a filter, until the counts of all facets are read. */
import crossfilter from 'crossfilter2';
import { brushSteps, timeEach, TOGGLES } from './operations.ts';
import { extentOf, loadRows } from './page.js';

const rows = await loadRows();
const startMs = performance.now();
const filter = crossfilter(rows);
const dimensions = {
  actor: filter.dimension((row) => row.actors, true),
  place: filter.dimension((row) => row.places, true),
  topic: filter.dimension((row) => row.topics, true),
  status: filter.dimension((row) => row.status),
};
const time = filter.dimension((row) => row.start);
const groups = Object.values(dimensions).map((dimension) => dimension.group());
const readAll = () => groups.reduce((sum, group) => sum + group.all().length, 0) + filter.groupAll().value();
readAll();
const buildMs = performance.now() - startMs;

const byCount = Object.fromEntries(
  Object.entries(dimensions).map(([facet, dimension]) => [
    facet,
    dimension
      .group()
      .top(Infinity)
      .map(({ key }) => key),
  ]),
);
const changes = TOGGLES.flatMap(({ facet, rank }) => [
  () => dimensions[facet].filterExact(byCount[facet][rank]),
  () => dimensions[facet].filterAll(),
]);
const toggles = await timeEach(changes, (change) => {
  change();
  return readAll();
});
const { from, to } = extentOf(rows);
const brush = await timeEach(brushSteps(from, to), (step) => {
  time.filterRange([step.fromMs, step.toMs]);
  return readAll();
});
Object.assign(globalThis, { result: { buildMs, toggles, brush } });
