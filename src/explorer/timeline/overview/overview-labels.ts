/** The words under the overview: years first, then months, then days, as many as have room. */
import { MONTH_NAMES, wallFields } from '../../../wording/zone-format.ts';
import { wallFromInstant } from '../../../wording/zone-clock.ts';
import type { OverviewScale } from './overview-scale.ts';
import { ticksBetween, tickStep, type TickUnit } from '../layout/ticks.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { spanMs } from '../motion/window-motion.ts';

export interface OverviewLabel {
  readonly text: string;
  /** Share of the strip's width at which it stands. */
  readonly share: number;
}

interface UnitLabel extends OverviewLabel {
  readonly unit: TickUnit;
}

const UNITS: readonly TickUnit[] = ['year', 'month', 'day'];
/** Finer units are left out where they would be more than this many. */
const MOST_TICKS = 300;
const LABEL_PX = 46;
const YEAR_MS = 365 * 86_400_000;
/** Months and days are named only where their stretch of the strip has room for a few: between two gaps they say little. */
const LEAST_DETAIL_PX = 2 * LABEL_PX;

function textOf(unit: TickUnit, wallMs: number): string {
  const { year, month, day } = wallFields(wallMs);
  const monthName = (MONTH_NAMES[month] ?? '').slice(0, 3);
  if (unit === 'year') return String(year);
  return unit === 'month' ? monthName : `${day} ${monthName}`;
}

/** Years between labels that stand at round ones: 1945, 1950, … where there is no room for each. */
const yearsApart = (extent: TimeWindow, widthPx: number): number =>
  ROUND_YEARS.find((every) => (spanMs(extent) / (every * YEAR_MS)) * LABEL_PX <= widthPx) ?? 1000;
const ROUND_YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Labels that stand at least a label's width apart, in order of their places. */
export function overviewLabels(scale: OverviewScale, widthPx: number, zone: string): readonly OverviewLabel[] {
  const labels: UnitLabel[] = [];
  const addWhereFree = (label: UnitLabel): void => {
    const { share } = label;
    const isFree =
      share * widthPx < widthPx - LABEL_PX &&
      labels.every((other) => Math.abs(other.share - share) * widthPx >= LABEL_PX);
    if (isFree) labels.push(label);
  };
  const firstWall = wallFromInstant(scale.extent.fromMs, zone);
  const years = yearsApart(scale.extent, widthPx);
  // between round years an odd first one would be read as one of them
  if (spanMs(scale.extent) > YEAR_MS && years === 1)
    labels.push({ text: textOf('year', firstWall), share: 0, unit: 'year' });
  for (const unit of UNITS) {
    const step = tickStep(unit, unit === 'year' ? years : 1);
    for (const { fromMs, toMs, fromShare, toShare, isNarrowed } of scale.segments) {
      const hasRoom = !isNarrowed && (toShare - fromShare) * widthPx >= LEAST_DETAIL_PX;
      if ((!hasRoom && unit !== 'year') || (toMs - fromMs) / step.lengthMs > MOST_TICKS) continue;
      for (const { ms, wallMs } of ticksBetween(step, fromMs, toMs, zone))
        addWhereFree({ text: textOf(unit, wallMs), share: scale.shareFromTime(ms), unit });
    }
  }
  const inOrder = labels.toSorted((a, b) => a.share - b.share);
  return inOrder.map(({ text, share, unit }, at) => {
    const isAmongDays = unit === 'month' && [inOrder[at - 1], inOrder[at + 1]].some((beside) => beside?.unit === 'day');
    return { text: isAmongDays ? `1 ${text}` : text, share };
  });
}
