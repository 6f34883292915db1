/** Work that may hang, as a page does that never answers. */

/**
 * @param {number} limitMs
 * @param {Promise<T>} work goes on behind the limit: whoever started it ends what it needs
 * @returns {Promise<T>} rejected when the time is up
 * @template T
 */
export async function within(limitMs, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${Math.round(limitMs / 1000)} s`)), limitMs);
  });
  // What fails after that is of no interest any more.
  work.catch(() => undefined);
  try {
    return /** @type {T} */ (await Promise.race([work, limit]));
  } finally {
    clearTimeout(timer);
  }
}
