import { parseFragment } from 'parse5';
import { renderPage } from '../html/render.ts';

/** The paragraphs of a text that may be HTML; what is none comes back as it is. */
export function plainText(text: string): readonly string[] {
  if (!/[<&]/.test(text)) return paragraphsOf(text);
  return renderPage(parseFragment(text), new Set(), new Set()).blocks.flatMap((block) => paragraphsOf(block.text));
}

/** Lines that hold something. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
