/** The picture of a timeline as a file: SVG for print and further work, PNG for chats and slides. */
import { countOf } from '../../../../wording/plural.ts';
import { drawPicture, pictureHeight, type Picture } from './draw-picture.ts';
import { SvgContext } from './svg-context.ts';

/** Device pixels a px of the PNG: sharp on today's screens. */
const PNG_RATIO = 2;

/** Measures texts as the page draws them. */
export function createMeasure(): (text: string, font: string) => TextMetrics {
  const { ctx } = createCanvas(1, 1);
  return (text, font) => {
    ctx.font = font;
    return ctx.measureText(text);
  };
}

export function svgOf(picture: Picture, measure: (text: string, font: string) => TextMetrics): Blob {
  const { scene, statement, span } = picture;
  const heightPx = pictureHeight(picture);
  const ctx = new SvgContext(measure);
  ctx.fillStyle = scene.theme.paper;
  ctx.fillRect(0, 0, scene.size.widthPx, heightPx);
  drawPicture(ctx, picture);
  const svg = ctx.toSvg(
    scene.size.widthPx,
    heightPx,
    `${statement.dataset}, ${span}`,
    countOf(statement.count, 'event'),
  );
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** @throws Error when the browser cannot make an image of this size */
export async function pngOf(picture: Picture): Promise<Blob> {
  const { scene } = picture;
  const heightPx = pictureHeight(picture);
  const { canvas, ctx } = createCanvas(scene.size.widthPx * PNG_RATIO, Math.ceil(heightPx * PNG_RATIO));
  ctx.scale(PNG_RATIO, PNG_RATIO);
  drawPicture(ctx, picture);
  // The timeline clears what it is drawn on: the ground comes last, below it.
  ctx.globalCompositeOperation = 'destination-over';
  ctx.fillStyle = scene.theme.paper;
  ctx.fillRect(0, 0, scene.size.widthPx, heightPx);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('This browser could not make the picture.');
  return blob;
}

function createCanvas(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('This browser cannot draw.');
  return { canvas, ctx };
}
