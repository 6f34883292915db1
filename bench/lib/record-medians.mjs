/** From what was measured to the figures of a suite. */

/** @typedef {Parameters<import('./suite.ts').Suite['run']>[1]} RecordFigure */
/** @typedef {Awaited<ReturnType<typeof import('./statistics.mjs').medianOf>>} Medians */

/**
 * @param {RecordFigure} record
 * @param {string} component what was measured, the first half of each figure's name
 * @param {number} n
 * @param {Medians} medians
 * @param {(what: string) => string} unitOf
 */
export function recordMedians(record, component, n, medians, unitOf = () => 'ms') {
  for (const [what, { value, spread }] of Object.entries(medians)) {
    record({ name: `${component}/${what}`, n, value, unit: unitOf(what), spread });
  }
}

/**
 * The same of a component that may fail, which is a result too.
 *
 * @param {RecordFigure} record
 * @param {{ component: string, n: number, missing: string }} of with the figure that then says why there is none
 * @param {() => Promise<Medians>} measure
 */
export async function recordMediansOrFailure(record, { component, n, missing }, measure) {
  try {
    recordMedians(record, component, n, await measure());
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    record({ name: `${component}/${missing}`, n, value: undefined, unit: 'ms', note: `no result: ${reason}` });
  }
}
