/** What a publisher pastes into a page to show a view of ours in it: docs/embed.md says how the two talk. */
import { escapeText } from '../../../wording/escape.ts';

/** Before the frame has told its height. */
const FIRST_HEIGHT_PX = 640;

/**
 * The frame alone, with a link for where frames are not shown. Its height is that of a common view; embed.md has the lines of
 * script that make it follow the content.
 * @param address of the view, embedded
 * @param wholeAddress of the same view by itself
 */
export function embedCode(title: string, address: string, wholeAddress: string): string {
  const name = escapeText(title);
  return [
    `<iframe src="${escapeText(address)}" title="${name}" width="100%" height="${FIRST_HEIGHT_PX}"`,
    `  style="border:0" loading="lazy" allow="clipboard-write"></iframe>`,
    `<p><a href="${escapeText(wholeAddress)}">${name}</a></p>`,
  ].join('\n');
}
