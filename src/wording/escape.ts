/** The one escape for text that comes from documents, in HTML and XML, between tags and in quoted attributes. */

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A bare one would become a line feed.
  ['\r', '&#13;'],
]);

const SPECIAL = /[&<>"'\r]/g;
// What XML 1.0 cannot hold, and HTML should not: control characters, half characters, U+FFFE and U+FFFF.
// oxlint-disable-next-line no-control-regex -- control characters are what is replaced
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text that no parser of HTML or XML takes for anything but this text. What neither can hold becomes U+FFFD. */
export function escapeText(text: string): string {
  return writable(text).replace(SPECIAL, (character) => REFERENCES.get(character) ?? character);
}

/** Text as a page can hold it, which is what its reader gets back: each character that cannot be written is U+FFFD. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}
