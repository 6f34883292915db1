/**
 * The explorer's own fonts for the pictures. satori reads WOFF2 and takes a variable font at its default weight, so that the
 * packages which the page loads serve here too; their files for one script each stand in for one another.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { PICTURE_FONTS } from '../../pages/picture.ts';

const require = createRequire(import.meta.url);
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek'] as const;

export function loadPictureFonts(): Font[] {
  return [
    ...fontsOf(PICTURE_FONTS.serif, '@fontsource-variable/source-serif-4/files/source-serif-4'),
    ...fontsOf(PICTURE_FONTS.sans, '@fontsource-variable/inter/files/inter'),
  ];
}

function fontsOf(names: readonly string[], prefix: string): Font[] {
  return SCRIPTS.map((script, position) => ({
    name: names[position] ?? script,
    data: readFileSync(require.resolve(`${prefix}-${script}-wght-normal.woff2`)),
    weight: 400,
    style: 'normal',
  }));
}
