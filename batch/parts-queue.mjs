/** What the two sides of the queue have to agree on. */

export const QUEUE = 'dateline-parts';

/** Where Redis listens when nobody says otherwise. */
export const DEFAULT_REDIS = 'redis://127.0.0.1:6379';

/**
 * One part of a corpus, as a job.
 *
 * @typedef {object} Part
 * @property {string} folder the corpus
 * @property {string} analyses where the analyses go
 * @property {number} index from 1
 * @property {number} count
 */

/** BullMQ asks for this: a worker waits for its connection as long as it takes. @param {string} url */
export const connectionTo = (url) => ({ url, maxRetriesPerRequest: null });
