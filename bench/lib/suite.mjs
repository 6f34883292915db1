/**
 * A part of the bench.
 *
 * @typedef {object} SuiteContext
 * @property {import('@playwright/test').Browser} browser
 * @property {string} address of the server, with a slash at its end
 * @property {readonly number[]} sizes
 * @property {number} runs of which the median is taken
 * @property {boolean} isQuick
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {(context: SuiteContext, record: (figure: Omit<import('./figures.mjs').Figure, 'limit' | 'ok'>) => void) => Promise<void>} run
 */

export {};
