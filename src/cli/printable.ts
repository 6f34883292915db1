/**
 * Makes text from a document or a file name safe for a terminal: control characters, which could move the cursor or hide
 * what was printed, become U+FFFD; line ends and tabs become spaces.
 */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
  return text.replace(/[\t\n\r]/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
