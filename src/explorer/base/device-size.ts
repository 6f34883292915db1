import type { ElementSize } from './use-element-size.ts';
import { zoomOf } from './zoom.ts';

/** Sizes as the display has them. */
export interface DeviceSize {
  /** In device pixels. */
  readonly pixels: ElementSize;
  /** Device pixels a px of the element. */
  readonly ratio: number;
}

/**
 * How many device pixels an element covers. Browsers put its edges on whole pixels, so that the same width covers one more
 * or less by where it begins; a canvas that has not just that many is stretched at every frame, which blurs it and costs more
 * than drawing it.
 * @param mostRatio of a finer display no more is used than this
 */
export function deviceSizeOf(element: Element, mostRatio: number): DeviceSize {
  const ratio = Math.min(mostRatio, devicePixelRatio);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const pixelsBetween = (from: number, to: number): number =>
    Math.max(1, Math.round(to * ratio) - Math.round(from * ratio));
  const pixels = { widthPx: pixelsBetween(left, right), heightPx: pixelsBetween(top, bottom) };
  return { pixels, ratio: ratio * zoomOf(element) };
}
