/** How much an event matters, as an editor would judge from how the documents treat it. */
import { MS_PER_DAY } from '../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../dataset/times/edtf.ts';
import type { Telling } from './tellings/tellings.ts';

/** Points for each sign of weight, and the most that one sign can give. */
const POINTS = {
  headline: { each: 2, most: 4 },
  recap: { each: 1.5, most: 4.5 },
  furtherDocument: { each: 2.5, most: 7.5 },
  furtherPost: { each: 0.7, most: 3.5 },
  action: { each: 0.8, most: 0.8 },
  harm: { each: 1, most: 1 },
  figure: { each: 0.4, most: 0.8 },
} as const;

const SIGNS = Object.keys(POINTS) as (keyof typeof POINTS)[];

/** The sum of points at which the score is one half. */
const HALF = 5;

/** What the text itself dates so many days before its report is background to the news, and weighs less by this share. */
const BACKGROUND_DAYS = 60;
const BACKGROUND_SHARE = 0.5;

function isBackground({ days, datedByText, reportedMs, document }: Telling): boolean {
  const told = reportedMs ?? parseEdtf(document.date ?? '')?.earliestMs;
  return datedByText && days !== undefined && told !== undefined && days.last < told / MS_PER_DAY - BACKGROUND_DAYS;
}

const distinct = (items: readonly unknown[]): number => new Set(items).size;

/** 0 (mentioned once in passing) to 1, rounded to three decimals: points / (points + HALF). */
export function importanceOf(tellings: readonly Telling[]): number {
  const counts: Record<keyof typeof POINTS, number> = {
    headline: tellings.filter(({ isHeadline }) => isHeadline).length,
    recap: tellings.filter(({ post }) => post.kind === 'summary').length,
    furtherDocument: distinct(tellings.map(({ document }) => document.id)) - 1,
    furtherPost: distinct(tellings.map(({ post }) => post)) - 1,
    action: tellings.some(({ mention }) => mention.kind === 'action') ? 1 : 0,
    harm: tellings.some(({ topics }) => topics.has('civilian-harm')) ? 1 : 0,
    figure: tellings.reduce((sum, { mention }) => sum + mention.claims.length, 0),
  };
  let points = 0;
  for (const sign of SIGNS) points += Math.min(POINTS[sign].most, POINTS[sign].each * counts[sign]);
  if (tellings.every(isBackground)) points *= BACKGROUND_SHARE;
  return Math.round((1000 * points) / (points + HALF)) / 1000;
}
