/** Draws what lies on the tracks: density, spans, signs and titles. */
import { PRECISIONS } from '../../../dataset/format/packed.ts';
import { densityHeight } from '../layout/density.ts';
import { drawBarEnds } from './draw-bar-ends.ts';
import type { DrawContext } from './draw-context.ts';
import { drawSign } from './draw-sign.ts';
import { MARK_HALF_PX, type PlacedMark } from '../layout/placed-mark.ts';
import { markStyleOf } from './mark-style.ts';
import { markGeometry, type MarkGeometry } from './mark-geometry.ts';
import { canvasX, canvasY, type TimelineScene } from './scene.ts';
import { SANS_FONT, topicColour } from './theme.ts';
import { LANE_PX } from '../layout/track-boxes.ts';
import { countHolding } from '../layout/wide-spans.ts';

const TITLE_PX = 12.5;
/** Events from this importance on have their titles in bold. */
const BOLD_SCORE = 0.75;
const INTERVAL = PRECISIONS.indexOf('interval');
const MINUTE = PRECISIONS.indexOf('minute');
const SPAN_HEIGHT_PX = 18;
const SPAN_ALPHA = 0.11;
/** Height of the highest bar of density. */
const MOST_DENSITY_PX = 44;
const MOST_UNDER_MARKS_PX = 14;
/** How far the ends of an uncertain span fade, at most. */
const FADE_PX = 28;

/** Radius of an event's sign: importance shows, but never so much that signs touch. */
export const signRadius = (score: number): number => 3.8 + 2.2 * Math.max(0, Math.min(1, score));

/** Topic colour of an event: its track's, else that of its first topic. */
export function markColour(scene: TimelineScene, track: number, row: number): string {
  const { table, theme, laidOut } = scene;
  const from = table.topics.offsets[row] ?? 0;
  const first = from < (table.topics.offsets[row + 1] ?? 0) ? table.topics.values[from] : undefined;
  return topicColour(theme, laidOut.tracks[track]?.topic ?? first);
}

export const titleFont = (score: number): string => `${score >= BOLD_SCORE ? 600 : 400} ${TITLE_PX}px ${SANS_FONT}`;

/** Bars that show how many events without a mark of their own lie where, from the track's lower edge up. */
export function drawDensity(ctx: DrawContext, scene: TimelineScene, track: number): void {
  const { laidOut, size, theme } = scene;
  const density = laidOut.layouts[track]?.density;
  const box = laidOut.boxes[track];
  if (density === undefined || box === undefined) return;
  const bottom = canvasY(scene, box.topPx + box.heightPx) - 1;
  // Under titles it is a hint that more lies there, else it is all that there is to see.
  const hasMarks = (laidOut.layouts[track]?.marks.length ?? 0) > 0;
  const mostPx = Math.min(box.heightPx - 6, hasMarks ? MOST_UNDER_MARKS_PX : MOST_DENSITY_PX);
  const { window } = scene.scale;
  const first = Math.max(0, Math.floor((window.fromMs - density.fromMs) / density.binMs));
  const last = Math.min(density.mass.length - 1, Math.floor((window.toMs - density.fromMs) / density.binMs));
  const leftPx = canvasX(scene, density.fromMs);
  const binPx = density.binMs / scene.scale.msPerPx;
  ctx.fillStyle = topicColour(theme, laidOut.tracks[track]?.topic);
  ctx.globalAlpha = box.lanes === 0 ? 0.65 : 0.32;
  for (let bin = first; bin <= last; bin++) {
    const share = densityHeight(density.mass[bin] ?? 0, laidOut.fullMass);
    if (share === 0) continue;
    const x = Math.max(size.gutterPx, Math.round(leftPx + bin * binPx));
    const end = Math.round(leftPx + (bin + 1) * binPx);
    // On whole pixels: a thousand bars with soft edges take as long to paint as all signs. What is lower stays a faint line.
    const exactPx = share * mostPx;
    const height = exactPx < 1 ? exactPx : Math.round(exactPx);
    // Low bars run together: a plateau of spread dates is one line, not a row of dots.
    ctx.fillRect(x, bottom - height, height < 4 ? end - x : end - x - 1, height);
  }
  ctx.globalAlpha = 1;
}

/** A stretch of one colour whose ends fade: the date lies somewhere within. */
function fillSoft(ctx: DrawContext, x: number, y: number, width: number, colour: string): void {
  const fade = Math.min(FADE_PX, width / 3) / width;
  const gradient = ctx.createLinearGradient(x, 0, x + width, 0);
  gradient.addColorStop(0, 'transparent');
  gradient.addColorStop(fade, colour);
  gradient.addColorStop(1 - fade, colour);
  gradient.addColorStop(1, 'transparent');
  ctx.fillStyle = gradient;
  ctx.fillRect(x, y, width, SPAN_HEIGHT_PX);
}

const hasTicks = ({ table }: TimelineScene, row: number): boolean =>
  table.precision[row] === INTERVAL && table.uncertain[row] !== 1;

/** Soft ends for a date that lies somewhere within the span, ticks at the ends of an interval that is known. */
function drawSpan(ctx: DrawContext, scene: TimelineScene, mark: PlacedMark, place: MarkGeometry, colour: string): void {
  const { size } = scene;
  const left = Math.max(place.spanFromX, size.gutterPx - FADE_PX);
  const right = Math.min(place.spanToX, size.widthPx + FADE_PX);
  const width = right - left;
  if (place.spanToX - place.spanFromX <= 2 * MARK_HALF_PX || width <= 0) return;
  ctx.globalAlpha = SPAN_ALPHA;
  const top = place.y - SPAN_HEIGHT_PX / 2;
  if (!hasTicks(scene, mark.row)) {
    fillSoft(ctx, left, top, width, colour);
  } else {
    ctx.fillStyle = colour;
    ctx.fillRect(left, top, width, SPAN_HEIGHT_PX);
    ctx.globalAlpha = 0.8;
    ctx.fillRect(left, top, 1.5, SPAN_HEIGHT_PX);
    ctx.fillRect(right - 1.5, top, 1.5, SPAN_HEIGHT_PX);
  }
  ctx.globalAlpha = 1;
}

/**
 * The spans of a track's marks, under signs and titles; those that say the same on one lane are drawn once.
 * @returns the lanes on which ticks stand
 */
function drawSpans(ctx: DrawContext, scene: TimelineScene, track: number): ReadonlySet<number> {
  const ticked = new Set<number>();
  const { table, matches, laidOut } = scene;
  const drawn = new Set<string>();
  for (const mark of laidOut.layouts[track]?.marks ?? []) {
    if (matches[mark.row] !== 1) continue;
    const key = `${mark.lane} ${table.earliestMs[mark.row]} ${table.latestMs[mark.row]}`;
    const place = markGeometry(scene, track, mark);
    if (place === undefined || drawn.has(key)) continue;
    drawn.add(key);
    drawSpan(ctx, scene, mark, place, markColour(scene, track, mark.row));
    if (hasTicks(scene, mark.row)) ticked.add(mark.lane);
  }
  return ticked;
}

/** @param hasGround something that would blur letters lies under the lane */
function drawTitle(ctx: DrawContext, scene: TimelineScene, row: number, place: MarkGeometry, hasGround: boolean): void {
  if (place.titlePx < 16) return;
  const { table, theme, titleWithin } = scene;
  ctx.font = titleFont(table.score[row] ?? 0);
  const text = titleWithin(row, place.titlePx);
  ctx.globalAlpha = place.titleAlpha;
  if (hasGround) {
    // The paper shows around the letters as a halo. It takes twice as long as the letters.
    ctx.strokeStyle = theme.paper;
    ctx.lineWidth = 3;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, place.titleX, place.y + 4.5);
  }
  ctx.fillStyle = theme.ink;
  ctx.fillText(text, place.titleX, place.y + 4.5);
  ctx.globalAlpha = 1;
}

/** A dot beside the sign: sources differ. */
function drawDisagreement(ctx: DrawContext, scene: TimelineScene, place: MarkGeometry, radius: number): void {
  ctx.beginPath();
  ctx.arc(place.x + radius, place.y - radius, 2.6, 0, 2 * Math.PI);
  ctx.fillStyle = scene.theme.accent;
  ctx.fill();
  ctx.strokeStyle = scene.theme.paper;
  ctx.lineWidth = 1;
  ctx.stroke();
}

/** A ring around the event that is selected, a lighter one around that under the pointer. */
function drawEmphasis(ctx: DrawContext, scene: TimelineScene, row: number, place: MarkGeometry): void {
  const isSelected = row === scene.selected;
  if (!isSelected && row !== scene.hovered) return;
  ctx.fillStyle = isSelected ? scene.theme.accent : scene.theme.muted;
  ctx.globalAlpha = isSelected ? 0.14 : 0.12;
  const from = Math.max(place.fromX - 4, scene.size.gutterPx - 12);
  ctx.beginPath();
  ctx.roundRect(from, place.y - 10, place.toX + 6 - from, 20, 10);
  ctx.fill();
  ctx.globalAlpha = 1;
  if (!isSelected) return;
  ctx.strokeStyle = scene.theme.accent;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

/** A fine line through the sign of an exact time: it stands where it stands, not somewhere in a span. */
function drawPin(ctx: DrawContext, scene: TimelineScene, row: number, place: MarkGeometry, colour: string): void {
  if (scene.table.precision[row] !== MINUTE) return;
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.5;
  ctx.fillRect(Math.round(place.x) - 0.5, place.y - LANE_PX / 2 + 1, 1, LANE_PX - 2);
  ctx.globalAlpha = 1;
}

/** The sign of an event, and that its sources differ. */
function drawSignOf(ctx: DrawContext, scene: TimelineScene, track: number, row: number, place: MarkGeometry): void {
  const { table, theme } = scene;
  const style = markStyleOf(table, row);
  const radius = signRadius(table.score[row] ?? 0);
  drawSign(
    ctx,
    style,
    { x: place.x, y: place.y, radius },
    { colour: markColour(scene, track, row), paper: theme.paper },
  );
  if (table.disagreement[row] === 1) drawDisagreement(ctx, scene, place, radius);
}

const NO_MARKS = { marks: [], unplacedSpans: [] } as const;

/** All marks of a track that are in view. */
export function drawMarks(ctx: DrawContext, scene: TimelineScene, track: number): void {
  const ticked = drawSpans(ctx, scene, track);
  const { layouts, boxes } = scene.laidOut;
  const { fromMs, toMs } = scene.scale.window;
  const { marks, unplacedSpans } = layouts[track] ?? NO_MARKS;
  // Bars of density reach up to the lowest lane.
  const lowest = (boxes[track]?.lanes ?? 0) - 1;
  let hasToldOthers = false;
  for (const mark of marks) {
    if (scene.matches[mark.row] !== 1) continue;
    const place = markGeometry(scene, track, mark);
    if (place === undefined) continue;
    drawPin(ctx, scene, mark.row, place, markColour(scene, track, mark.row));
    drawEmphasis(ctx, scene, mark.row, place);
    drawTitle(ctx, scene, mark.row, place, mark.lane === lowest || ticked.has(mark.lane));
    drawSignOf(ctx, scene, track, mark.row, place);
    if (mark.form !== 'bar') continue;
    const tellsOthers: boolean = place.whenPx > 0 && !hasToldOthers;
    drawBarEnds(ctx, scene, mark, place, tellsOthers ? countHolding(unplacedSpans, fromMs, toMs) : 0);
    hasToldOthers ||= tellsOthers;
  }
}
