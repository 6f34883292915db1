/** Draws the picture of a link preview as PNG, and keeps what it drew: most events look the same in the next build. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Picture } from '../../pages/picture.ts';
import { PICTURE_SIZE } from '../../pages/site.ts';
import { loadPictureFonts } from './picture-fonts.ts';

/** Raised when the same description is drawn differently: other fonts, another version of what draws. */
const DRAWING_VERSION = 1;

export interface DrawnPicture {
  readonly png: Uint8Array;
  /** Its name in the folder of kept pictures. */
  readonly key: string;
}

/** @param keptIn folder of pictures drawn before; created when it is not there */
export function createPainter(keptIn: string): (picture: Picture) => Promise<DrawnPicture> {
  let fonts: Font[] | undefined;
  return async (picture) => {
    const key = `${createHash('sha256')
      .update(JSON.stringify([DRAWING_VERSION, picture]))
      .digest('hex')
      .slice(0, 32)}.png`;
    const kept = await readFile(join(keptIn, key)).catch(() => undefined);
    if (kept !== undefined) return { png: kept, key };
    fonts ??= loadPictureFonts();
    const png = await draw(picture, fonts);
    await keep(keptIn, key, png);
    return { png, key };
  };
}

async function draw({ text, strip }: Picture, fonts: Font[]): Promise<Uint8Array> {
  const svg = await satori(text, { ...PICTURE_SIZE, fonts });
  const whole = svg.replace(/<\/svg>\s*$/, `${strip}</svg>`);
  // All text is outlines by now.
  return new Resvg(whole, { font: { loadSystemFonts: false } }).render().asPng();
}

/** Whole or not at all: a run that is stopped leaves no half picture for the next one. */
async function keep(folder: string, key: string, png: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${key}.${process.pid}-${threadId}`);
  await writeFile(temporary, png);
  await rename(temporary, join(folder, key));
}
