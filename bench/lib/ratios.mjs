/** What figures are beside each other within one run: machines and days differ, ratios hardly do. */

/** @typedef {import('./figures.mjs').Figure} Figure */

const MILLION = 1_000_000;
const FRAME_PEERS = [
  'vis-timeline',
  'vis-timeline without stacking',
  'TimelineJS3',
  'react-chrono',
  '@gravity-ui/timeline',
];

/**
 * @param {readonly Figure[]} figures
 * @returns {Omit<Figure, 'limit' | 'ok'>[]} only those whose both sides were measured
 */
export function ratiosOf(figures) {
  /** @param {string} name @param {number} n */
  const valueOf = (name, n) => figures.find((figure) => figure.name === name && figure.n === n)?.value;
  const sizes = [...new Set(figures.map(({ n }) => n))].toSorted((a, b) => b - a);
  const peerWork = FRAME_PEERS.map((peer) => valueOf(`${peer}/work per frame`, 100_000)).filter(
    (value) => value !== undefined,
  );
  /** @param {string} name @param {string} peer */
  const largestOfBoth = (name, peer) =>
    sizes.find((n) => valueOf(name, n) !== undefined && valueOf(peer, n) !== undefined) ?? 0;

  /** @type {{ name: string, n: number, over: number | undefined, under: number | undefined }[]} */
  const wanted = [
    {
      name: 'frame work beside the best peer at 100,000',
      n: MILLION,
      over: peerWork.length === 0 ? undefined : Math.min(...peerWork),
      under: valueOf('explorer/pan work per frame', MILLION),
    },
    {
      name: 'first picture beside vis-timeline at 1,000',
      n: MILLION,
      over: valueOf('explorer/first picture', MILLION),
      under: valueOf('vis-timeline/first picture', 1000),
    },
    ...[
      ['toggle beside crossfilter2', 'crossfilter2/toggle p50', 'filters/toggle p50'],
      ['brush first beside crossfilter2', 'crossfilter2/brush first', 'filters/brush first'],
      ['brush next beside crossfilter2', 'crossfilter2/brush next p95', 'filters/brush next p95'],
    ].map(([name = '', theirs = '', ours = '']) => {
      const n = largestOfBoth(ours, theirs);
      return { name, n, over: valueOf(theirs, n), under: valueOf(ours, n) };
    }),
    {
      name: 'search beside minisearch at 100,000',
      n: 100_000,
      over: valueOf('minisearch/prefix p95', 100_000),
      under: valueOf('search/prefix p95', 100_000),
    },
    {
      name: 'core beside row JSON, gzip',
      n: MILLION,
      over: valueOf('payload/core gzip', MILLION),
      under: valueOf('payload/row JSON gzip', MILLION),
    },
    {
      name: 'frame work at 1,000,000 beside 10,000',
      n: MILLION,
      over: valueOf('explorer/pan work per frame', MILLION),
      under: valueOf('explorer/pan work per frame', 10_000),
    },
    {
      name: 'toggle at 1,000,000 beside 10,000',
      n: MILLION,
      over: valueOf('filters/toggle p50', MILLION),
      under: valueOf('filters/toggle p50', 10_000),
    },
  ];
  return wanted.flatMap(({ name, n, over, under }) =>
    over === undefined || under === undefined ? [] : [{ name: `ratio/${name}`, n, value: over / under, unit: '×' }],
  );
}
