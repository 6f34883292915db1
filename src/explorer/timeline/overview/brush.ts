/** Moving the overview's brush, as a whole or by one of its ends. */
import type { TimeWindow } from '../../view/view-state.ts';
import type { OverviewScale } from './overview-scale.ts';
import { clampWindow, spanMs } from '../motion/window-motion.ts';

export type BrushPart = 'whole' | 'start' | 'end';

/** An end dragged to the other keeps this distance, the shortest window that there is. */
const LEAST_SPAN_MS = 600_000;
const KEY_SHARE = 0.1;
const PAGE_SHARE = 1;

/**
 * The window after its brush was dragged. The whole brush keeps its length in time, not in px: where the overview narrows
 * empty time the brush becomes narrower on the way.
 * @param byShare how far it was dragged, in shares of the strip's width
 */
export function brushWindow(scale: OverviewScale, from: TimeWindow, part: BrushPart, byShare: number): TimeWindow {
  const moved = (ms: number): number => scale.timeFromShare(scale.shareFromTime(ms) + byShare);
  if (part === 'start') return startingAt(moved(from.fromMs), from);
  if (part === 'end') return endingAt(moved(from.toMs), from);
  const shift = moved((from.fromMs + from.toMs) / 2) - (from.fromMs + from.toMs) / 2;
  return clampWindow({ fromMs: from.fromMs + shift, toMs: from.toMs + shift }, scale.extent);
}

/** The window after a key was pressed on a part of the brush; undefined for keys that do nothing. Steps go by its length. */
export function stepBrush(
  scale: OverviewScale,
  from: TimeWindow,
  part: BrushPart,
  key: string,
): TimeWindow | undefined {
  const share = stepShare(key);
  const span = spanMs(from);
  if (share === undefined) return keyToEnd(scale, from, part, key);
  if (part === 'start') return startingAt(from.fromMs + share * span, from);
  if (part === 'end') return endingAt(from.toMs + share * span, from);
  return clampWindow({ fromMs: from.fromMs + share * span, toMs: from.toMs + share * span }, scale.extent);
}

const startingAt = (ms: number, { toMs }: TimeWindow): TimeWindow => ({
  fromMs: Math.min(ms, toMs - LEAST_SPAN_MS),
  toMs,
});

const endingAt = (ms: number, { fromMs }: TimeWindow): TimeWindow => ({
  fromMs,
  toMs: Math.max(ms, fromMs + LEAST_SPAN_MS),
});

function stepShare(key: string): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -KEY_SHARE;
    case 'ArrowRight':
    case 'ArrowUp':
      return KEY_SHARE;
    case 'PageDown':
      return -PAGE_SHARE;
    case 'PageUp':
      return PAGE_SHARE;
    default:
      return undefined;
  }
}

function keyToEnd({ extent }: OverviewScale, from: TimeWindow, part: BrushPart, key: string): TimeWindow | undefined {
  if (key !== 'Home' && key !== 'End') return undefined;
  const toMs = key === 'Home' ? extent.fromMs : extent.toMs;
  if (part === 'start') return startingAt(toMs, from);
  if (part === 'end') return endingAt(toMs, from);
  const shift = key === 'Home' ? toMs - from.fromMs : toMs - from.toMs;
  return { fromMs: from.fromMs + shift, toMs: from.toMs + shift };
}
