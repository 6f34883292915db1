/** "13:00 local time (11:00 BST)": the clock time in brackets tells how far the local clock is ahead. */
import type { ClockExpression, TimeMention } from '../../stage.ts';

const LARGEST_OFFSET = 14 * 60;
const HALF_DAY = 720;
const LONGEST_GAP = 3;

/** Gives local times their offset where the text states the same moment on a known clock beside them. */
export function withLocalZones(mentions: readonly TimeMention[], text: string): readonly TimeMention[] {
  return mentions.map((mention, at) => {
    const clock = mention.parsed.expression;
    if (clock.kind !== 'clock' || (clock.zone !== 'local' && clock.zone !== undefined)) return mention;
    const next = mentions[at + 1];
    const other = next?.parsed.expression;
    if (!next || other?.kind !== 'clock' || !isBracketed(text, mention, next)) return mention;
    const offsetMinutes = offsetBeside(clock, other);
    if (offsetMinutes === undefined) return mention;
    return { ...mention, parsed: { ...mention.parsed, expression: { ...clock, zone: { offsetMinutes } } } };
  });
}

function isBracketed(text: string, mention: TimeMention, next: TimeMention): boolean {
  const gap = text.slice(mention.span.end, next.span.start);
  return gap.length <= LONGEST_GAP && /[(/,;]/.test(gap);
}

function offsetBeside(local: ClockExpression, known: ClockExpression): number | undefined {
  if (!known.zone || known.zone === 'local' || !('offsetMinutes' in known.zone)) return undefined;
  const ahead = local.hour * 60 + local.minute - (known.hour * 60 + known.minute);
  const wrapped = ahead > HALF_DAY ? ahead - 2 * HALF_DAY : ahead < -HALF_DAY ? ahead + 2 * HALF_DAY : ahead;
  const offset = wrapped + known.zone.offsetMinutes;
  return Math.abs(offset) <= LARGEST_OFFSET && offset % 15 === 0 ? offset : undefined;
}
