/** What the peers' pages share: the events, where they are put, and how a page says that its first picture stands. */

export const host = /** @type {HTMLElement} */ (document.querySelector('#host'));

/** @returns {Promise<import('./rows.ts').Row[]>} */
export async function loadRows() {
  const n = new URLSearchParams(location.search).get('n');
  const response = await fetch(`../rows-${n}/rows.json`);
  return response.json();
}

/** Two frames later what was asked for has been painted. */
export function markComplete() {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('peer-complete')));
}

/** @param {readonly { start: number, end: number }[]} rows */
export function extentOf(rows) {
  let [from, to] = [Infinity, -Infinity];
  for (const { start, end } of rows) [from, to] = [Math.min(from, start), Math.max(to, end)];
  return { from, to };
}
