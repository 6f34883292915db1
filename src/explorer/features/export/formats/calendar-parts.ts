/** The digits that clocks of a zone show, for formats that write dates as parts. */
import { MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { wallFromInstant } from '../../../../wording/zone-clock.ts';
import type { ExportedEvent } from './exported-event.ts';

/** From the first to the last moment as the zone's clocks show them: epoch ms of a clock in UTC with the same digits. */
export interface WallSpan {
  readonly fromMs: number;
  /** Exclusive: the first moment after it. */
  readonly toMs: number;
  /** True where both ends are midnights: the span is so many whole days. */
  readonly isWholeDays: boolean;
}

export function wallSpan({ earliestMs, latestMs }: NonNullable<ExportedEvent['span']>, zone: string): WallSpan {
  const fromMs = wallFromInstant(earliestMs, zone);
  const toMs = wallFromInstant(latestMs, zone) + 1;
  return { fromMs, toMs, isWholeDays: fromMs % MS_PER_DAY === 0 && toMs % MS_PER_DAY === 0 };
}

/** The day after the last one that a span touches. */
export const dayAfter = ({ toMs }: WallSpan): number => Math.ceil(toMs / MS_PER_DAY) * MS_PER_DAY;
