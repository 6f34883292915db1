/**
 * Changes a text where it is not `kept`, such as outside of quotations.
 * @param kept has one group, around all that it matches
 */
export const changedOutside = (text: string, kept: RegExp, change: (part: string) => string): string =>
  text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
