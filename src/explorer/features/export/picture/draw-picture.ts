/** Draws a picture of the timeline that can stand alone: a heading, the tracks with their names, and where it all comes from. */
import { countOf, formatCount } from '../../../../wording/plural.ts';
import { drawTimeline } from '../../../timeline/draw/draw.ts';
import { canvasY, type TimelineScene } from '../../../timeline/draw/scene.ts';
import { SANS_FONT, topicColour } from '../../../timeline/draw/theme.ts';
import type { ExportStatement } from '../formats/exported-event.ts';
import { sourceInWords } from '../formats/statement-words.ts';
import type { PictureContext } from './svg-context.ts';

export interface Picture {
  readonly scene: TimelineScene;
  readonly statement: ExportStatement;
  /** What part of time it shows, in words. */
  readonly span: string;
  /** Width of a text in a CSS font, px. */
  readonly measure: (text: string, font: string) => number;
}

const SERIF_FONT = '"Source Serif 4 Variable", Georgia, serif';
const TITLE_FONT = `600 24px ${SERIF_FONT}`;
const TEXT_FONT = `400 12px ${SANS_FONT}`;
const LABEL_FONT = `500 12.5px ${SANS_FONT}`;
const MARGIN_PX = 24;
const HEAD_PX = 76;
const LINE_PX = 17;
/** Lines of sources; the rest is counted. */
const MOST_SOURCE_LINES = 3;

/** Height in px of a picture: heading, timeline and foot. */
export function pictureHeight(picture: Picture): number {
  return HEAD_PX + picture.scene.size.heightPx + footLines(picture).length * LINE_PX + MARGIN_PX * 1.5;
}

/** @param ctx one unit is one px; what it is drawn over is not cleared */
export function drawPicture(ctx: PictureContext, picture: Picture): void {
  const { scene, statement, span } = picture;
  const { theme, size } = scene;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'left';
  ctx.fillStyle = theme.ink;
  ctx.font = TITLE_FONT;
  ctx.fillText(statement.dataset, MARGIN_PX, 38);
  ctx.fillStyle = theme.muted;
  ctx.font = TEXT_FONT;
  ctx.fillText(span, MARGIN_PX, 60);
  ctx.save();
  ctx.translate(0, HEAD_PX);
  drawTimeline(ctx, scene);
  drawLabels(ctx, picture);
  ctx.restore();
  ctx.fillStyle = theme.muted;
  ctx.font = TEXT_FONT;
  footLines(picture).forEach((line, index) => {
    ctx.fillText(line, MARGIN_PX, HEAD_PX + size.heightPx + MARGIN_PX + index * LINE_PX);
  });
}

/** The names of the tracks, which are buttons on the screen. */
function drawLabels(ctx: PictureContext, { scene, measure }: Picture): void {
  const { theme, laidOut, size } = scene;
  laidOut.tracks.forEach(({ label, topic, rows }, track) => {
    const box = laidOut.boxes[track];
    if (box === undefined) return;
    const y = canvasY(scene, box.topPx) + 20;
    if (topic !== undefined) {
      ctx.beginPath();
      ctx.arc(MARGIN_PX + 4, y - 4, 4, 0, 2 * Math.PI);
      ctx.fillStyle = topicColour(theme, topic);
      ctx.fill();
    }
    const count = formatCount(rows.length);
    const countPx = measure(count, TEXT_FONT);
    const x = MARGIN_PX + (topic === undefined ? 0 : 16);
    ctx.fillStyle = theme.ink;
    ctx.font = LABEL_FONT;
    ctx.fillText(cutTo(label, size.gutterPx - x - countPx - 20, LABEL_FONT, measure), x, y);
    ctx.fillStyle = theme.muted;
    ctx.font = TEXT_FONT;
    ctx.fillText(count, size.gutterPx - 10 - countPx, y);
  });
}

function footLines({ scene, statement, measure }: Picture): readonly string[] {
  const widthPx = scene.size.widthPx - 2 * MARGIN_PX;
  const { count, filters, sources, exportedAt, address, credits } = statement;
  const wrapped = (text: string): readonly string[] => wrap(text, widthPx, TEXT_FONT, measure);
  const named = sources.map(sourceInWords);
  return [
    ...wrapped(`${countOf(count, 'event')}. Filters: ${filters}.`),
    ...fewLines(named, (list) => wrapped(`Sources: ${list}.`)),
    ...wrapped(`Exported by Dateline on ${exportedAt} from ${address}`),
    ...credits.flatMap(wrapped),
  ];
}

/** As many of the names as fit on the lines that there are. */
function fewLines(names: readonly string[], lines: (list: string) => readonly string[]): readonly string[] {
  for (let shown = names.length; shown > 0; shown -= 1) {
    const rest = names.length - shown;
    const made = lines(`${names.slice(0, shown).join('; ')}${rest === 0 ? '' : ` and ${rest} more`}`);
    if (made.length <= MOST_SOURCE_LINES || shown === 1) return made;
  }
  return [];
}

function wrap(text: string, widthPx: number, font: string, measure: Picture['measure']): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function cutTo(text: string, widthPx: number, font: string, measure: Picture['measure']): string {
  if (measure(text, font) <= widthPx) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('')}…`, font) > widthPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
