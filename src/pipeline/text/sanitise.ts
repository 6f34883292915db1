/** C0 controls (but tab, line feed and carriage return), DEL, and lone surrogates. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One look at each character tells that most texts hold nothing of it. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const MAY_BE_UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]/;

/** "Kenya`s", "don´t": an accent in the place of an apostrophe, and not the end of a quotation. */
const ACCENT_FOR_APOSTROPHE = /(?<=(?:^|[^\p{L}`´])\p{L}{1,30})[`´](?=(?:s|t|re|ve|ll|d|m)(?![\p{L}`´]))/gu;

/**
 * Makes text safe to store and show: what cannot be shown becomes U+FFFD, one for one, an accent that is meant
 * for an apostrophe becomes one, and a carriage return becomes a line feed or (before a line feed) a space, so that every offset
 * stays that of the decoded file.
 */
export function sanitise(text: string): string {
  const shown = MAY_BE_UNSAFE.test(text) ? text.replace(UNSAFE, '\uFFFD') : text;
  const read = /[`´]/.test(shown) ? shown.replace(ACCENT_FOR_APOSTROPHE, "'") : shown;
  return read.includes('\r') ? read.replace(/\r(?=\n)/g, ' ').replaceAll('\r', '\n') : read;
}
