/** Plots of a figure against the number of events, both axes logarithmic, as SVG without any library. */

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 64;
const RIGHT = 190;
const TOP = 40;
const BOTTOM = 48;
const COLOURS = ['#0c5767', '#b65c0a', '#6a57b0', '#23795a', '#a3457c', '#8a6d00'];

/**
 * @typedef {object} Line
 * @property {string} label
 * @property {readonly { n: number, value: number }[]} points in order of n
 */

/** @param {number} value */
const tickLabel = (value) => (value >= 1 ? value.toLocaleString('en') : String(value));

/** @param {string} text */
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whole powers of ten that hold all values. @param {readonly number[]} values */
function decades(values) {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step));
}

/**
 * @param {readonly number[]} ticks powers of ten
 * @param {number} start px of the first
 * @param {number} end px of the last
 */
function logScale(ticks, start, end) {
  const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)];
  return (/** @type {number} */ value) => start + ((Math.log10(value) - low) / (high - low)) * (end - start);
}

/**
 * @param {string} title
 * @param {string} unit
 * @param {readonly Line[]} lines those without points are left out
 */
export function plotSvg(title, unit, lines) {
  const shown = lines.filter(({ points }) => points.length > 0);
  const all = shown.flatMap(({ points }) => points);
  if (all.length === 0) return undefined;
  const xTicks = decades(all.map(({ n }) => n));
  const yTicks = decades(all.map(({ value }) => value));
  const x = logScale(xTicks, LEFT, WIDTH - RIGHT);
  const y = logScale(yTicks, HEIGHT - BOTTOM, TOP);
  const grid = [
    ...xTicks.map((tick) => `<path d="M${x(tick)} ${TOP}V${HEIGHT - BOTTOM}"/>`),
    ...yTicks.map((tick) => `<path d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}"/>`),
  ];
  const labels = [
    ...xTicks.map(
      (tick) => `<text x="${x(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${tickLabel(tick)}</text>`,
    ),
    ...yTicks.map(
      (tick) => `<text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${tickLabel(tick)} ${unit}</text>`,
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf8f4"/>`,
    `<text x="${LEFT}" y="22" font-size="14" font-weight="600">${escapeXml(title)}</text>`,
    `<g stroke="#e3ddd1" fill="none">${grid.join('')}</g>`,
    `<g fill="#6a645a">${labels.join('')}<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">events</text></g>`,
    ...drawLines(shown, x, y),
    '</svg>\n',
  ].join('\n');
}

/**
 * @param {readonly Line[]} lines
 * @param {(n: number) => number} x
 * @param {(value: number) => number} y
 */
function drawLines(lines, x, y) {
  const ends = spread(lines.map(({ points }) => y(points.at(-1)?.value ?? 1)));
  return lines.map(({ label, points }, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const places = points.map(({ n, value }) => `${x(n).toFixed(1)},${y(value).toFixed(1)}`);
    const dots = places
      .map((place) => `<circle cx="${place.split(',')[0]}" cy="${place.split(',')[1]}" r="3"/>`)
      .join('');
    return [
      `<g fill="${colour}"><polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="${at === 0 ? 2.5 : 1.5}"/>${dots}`,
      `<text x="${WIDTH - RIGHT + 10}" y="${(ends[at] ?? 0) + 4}">${escapeXml(label)}</text></g>`,
    ].join('');
  });
}

/** Moves labels down until none lies on another. @param {readonly number[]} heights */
function spread(heights) {
  const order = heights.map((height, at) => ({ height, at })).toSorted((a, b) => a.height - b.height);
  let free = -Infinity;
  const placed = [...heights];
  for (const { height, at } of order) {
    placed[at] = Math.max(height, free);
    free = (placed[at] ?? 0) + 15;
  }
  return placed;
}
