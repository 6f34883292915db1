/**
 * Takes what is drawn on it as SVG: as much of a canvas's 2D context as the timeline asks for, with its state, its clips and
 * its paths. Everything becomes presentation attributes, which no content policy forbids.
 */
import type { DrawContext } from '../../../timeline/draw/draw-context.ts';
import { escapeText } from '../../../../wording/escape.ts';

/** What pictures are drawn on: the timeline's surface, which can be moved. */
export type PictureContext = DrawContext & Pick<CanvasRenderingContext2D, 'translate'>;

interface State {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  globalAlpha: number;
  lineWidth: number;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  /** Elements that were opened since the state before was saved. */
  openGroups: number;
}

const START: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  globalAlpha: 1,
  lineWidth: 1,
  lineJoin: 'miter',
  font: '10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  dash: [],
  openGroups: 0,
};

class SvgGradient {
  readonly id: string;
  readonly stops: { readonly offset: number; readonly colour: string }[] = [];

  constructor(id: string) {
    this.id = id;
  }

  addColorStop(offset: number, colour: string): void {
    this.stops.push({ offset, colour });
  }
}

export class SvgContext implements PictureContext {
  readonly #measure: (text: string, font: string) => TextMetrics;
  readonly #defs: (() => string)[] = [];
  readonly #body: string[] = [];
  readonly #saved: State[] = [];
  #state: State = { ...START };
  #path = '';
  #at: readonly [number, number] = [0, 0];

  /** @param measure the size of a text in a CSS font */
  constructor(measure: (text: string, font: string) => TextMetrics) {
    this.#measure = measure;
  }

  get fillStyle(): State['fillStyle'] {
    return this.#state.fillStyle;
  }
  set fillStyle(value: State['fillStyle']) {
    this.#state.fillStyle = value;
  }
  get strokeStyle(): State['strokeStyle'] {
    return this.#state.strokeStyle;
  }
  set strokeStyle(value: State['strokeStyle']) {
    this.#state.strokeStyle = value;
  }
  get globalAlpha(): number {
    return this.#state.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.#state.globalAlpha = value;
  }
  get lineWidth(): number {
    return this.#state.lineWidth;
  }
  set lineWidth(value: number) {
    this.#state.lineWidth = value;
  }
  get lineJoin(): CanvasLineJoin {
    return this.#state.lineJoin;
  }
  set lineJoin(value: CanvasLineJoin) {
    this.#state.lineJoin = value;
  }
  get font(): string {
    return this.#state.font;
  }
  set font(value: string) {
    this.#state.font = value;
  }
  get textAlign(): CanvasTextAlign {
    return this.#state.textAlign;
  }
  set textAlign(value: CanvasTextAlign) {
    this.#state.textAlign = value;
  }
  get textBaseline(): CanvasTextBaseline {
    return this.#state.textBaseline;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.#state.textBaseline = value;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
    this.#state = { ...this.#state, openGroups: 0 };
  }

  restore(): void {
    const before = this.#saved.pop();
    if (before === undefined) return;
    this.#body.push('</g>'.repeat(this.#state.openGroups));
    this.#state = before;
  }

  translate(x: number, y: number): void {
    this.#open(`transform="translate(${short(x)} ${short(y)})"`);
  }

  clip(): void {
    const id = `clip${this.#defs.length}`;
    const path = this.#path;
    this.#defs.push(() => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
    this.#open(`clip-path="url(#${id})"`);
  }

  #open(attribute: string): void {
    this.#body.push(`<g ${attribute}>`);
    this.#state.openGroups += 1;
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    const gradient = new SvgGradient(`fade${this.#defs.length}`);
    const line = `x1="${short(x0)}" y1="${short(y0)}" x2="${short(x1)}" y2="${short(y1)}"`;
    this.#defs.push(
      () =>
        `<linearGradient id="${gradient.id}" gradientUnits="userSpaceOnUse" ${line}>${stopTags(gradient)}</linearGradient>`,
    );
    return gradient;
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${short(x)} ${short(y)}`;
    this.#at = [x, y];
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${short(x)} ${short(y)}`;
    this.#at = [x, y];
  }

  closePath(): void {
    this.#path += 'Z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += rectPath(x, y, width, height);
  }

  /** Clockwise, as all arcs of the timeline are. */
  arc(x: number, y: number, radius: number, fromAngle: number, toAngle: number): void {
    const pointAt = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    const sweep = Math.min(2 * Math.PI, toAngle - fromAngle);
    const start = pointAt(fromAngle);
    this.#path += `${this.#path === '' ? 'M' : 'L'}${short(start[0])} ${short(start[1])}`;
    // A whole circle has no single arc: its ends are one point.
    for (const part of [1, 2]) this.#arcTo(radius, pointAt(fromAngle + (sweep * part) / 2), true);
  }

  /** The corner at (x1, y1) on the way to (x2, y2), rounded. */
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    const [x0, y0] = this.#at;
    const [ax, ay] = unit(x0 - x1, y0 - y1);
    const [bx, by] = unit(x2 - x1, y2 - y1);
    const turn = ax * by - ay * bx;
    const half = Math.acos(Math.max(-1, Math.min(1, ax * bx + ay * by))) / 2;
    if (turn === 0 || radius === 0) return this.lineTo(x1, y1);
    const reach = radius / Math.tan(half);
    this.lineTo(x1 + ax * reach, y1 + ay * reach);
    this.#arcTo(radius, [x1 + bx * reach, y1 + by * reach], turn < 0);
  }

  #arcTo(radius: number, [x, y]: readonly [number, number], isClockwise: boolean): void {
    this.#path += `A${short(radius)} ${short(radius)} 0 0 ${isClockwise ? 1 : 0} ${short(x)} ${short(y)}`;
    this.#at = [x, y];
  }

  roundRect(x: number, y: number, width: number, height: number, radii?: unknown): void {
    const radius = Math.min(typeof radii === 'number' ? radii : 0, width / 2, height / 2);
    this.moveTo(x + radius, y);
    this.arcTo(x + width, y, x + width, y + height, radius);
    this.arcTo(x + width, y + height, x, y + height, radius);
    this.arcTo(x, y + height, x, y, radius);
    this.arcTo(x, y, x + width, y, radius);
    this.closePath();
  }

  setLineDash(segments: Iterable<number>): void {
    this.#state.dash = [...segments];
  }

  fill(): void {
    this.#body.push(`<path d="${this.#path}" ${this.#paint('fill', this.fillStyle)}/>`);
  }

  stroke(): void {
    this.#body.push(`<path d="${this.#path}" fill="none" ${this.#strokeAttributes()}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#body.push(`<path d="${rectPath(x, y, width, height)}" ${this.#paint('fill', this.fillStyle)}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#paint('fill', this.fillStyle));
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="none" ${this.#strokeAttributes()}`);
  }

  measureText(text: string): TextMetrics {
    return this.#measure(text, this.font);
  }

  #text(text: string, x: number, y: number, paint: string): void {
    const { font, textAlign, textBaseline } = this.#state;
    const [, weight = '400', size = '10', family = 'sans-serif'] = /^(?:(\d+) )?([\d.]+)px (.+)$/.exec(font) ?? [];
    const anchor = textAlign === 'right' ? ' text-anchor="end"' : textAlign === 'center' ? ' text-anchor="middle"' : '';
    const baseline = textBaseline === 'middle' ? ' dominant-baseline="central"' : '';
    const face = `font-family="${escapeText(family)}" font-size="${size}" font-weight="${weight}"`;
    const place = `x="${short(x)}" y="${short(y)}"${anchor}${baseline}`;
    this.#body.push(`<text ${place} ${face} ${paint} xml:space="preserve">${escapeText(text)}</text>`);
  }

  #strokeAttributes(): string {
    const { lineWidth, lineJoin, dash } = this.#state;
    const join = lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`;
    const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(short).join(' ')}"`;
    return `${this.#paint('stroke', this.strokeStyle)} stroke-width="${short(lineWidth)}"${join}${dashes}`;
  }

  #paint(what: 'fill' | 'stroke', style: State['fillStyle']): string {
    const colour = style instanceof SvgGradient ? `url(#${style.id})` : typeof style === 'string' ? style : 'none';
    const { globalAlpha } = this.#state;
    return `${what}="${escapeText(colour)}"${globalAlpha === 1 ? '' : ` ${what}-opacity="${short(globalAlpha)}"`}`;
  }

  /** The whole file. `title` and `description` are what screen readers say of it. */
  toSvg(widthPx: number, heightPx: number, title: string, description: string): string {
    const size = `width="${short(widthPx)}" height="${short(heightPx)}" viewBox="0 0 ${short(widthPx)} ${short(heightPx)}"`;
    const open = '</g>'.repeat([this.#state, ...this.#saved].reduce((sum, { openGroups }) => sum + openGroups, 0));
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
      `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc>`,
      `<defs>${this.#defs.map((write) => write()).join('')}</defs>`,
      `${this.#body.join('\n')}${open}</svg>\n`,
    ].join('\n');
  }
}

/** A stop without colour takes that of its neighbour: SVG would fade by way of black. */
function stopTags({ stops }: SvgGradient): string {
  return stops
    .map(({ offset, colour }, index) => {
      const isClear = colour === 'transparent';
      const shown = isClear ? ((stops[index + 1] ?? stops[index - 1])?.colour ?? colour) : colour;
      return `<stop offset="${short(offset)}" stop-color="${escapeText(shown)}"${isClear ? ' stop-opacity="0"' : ''}/>`;
    })
    .join('');
}

function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** Hundredths of a px are seen by nobody. */
const short = (value: number): string => String(Math.round(value * 100) / 100);
