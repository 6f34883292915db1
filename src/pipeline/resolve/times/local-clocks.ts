/**
 * "13:00 local time (11:00 BST)": the clock time in brackets tells how far the local clock is ahead; without one, the place
 * that is told of has the clock.
 */
import type { ClockExpression, StatedZone, TimeExpression, TimeMention } from '../../stage.ts';

const LARGEST_OFFSET = 14 * 60;
const HALF_DAY = 720;
const LONGEST_GAP = 3;

const LOCAL_TIME = /\blocal\b/iu;

/**
 * Gives local times their offset where the text states the same moment on a known clock beside them, else their zone.
 * @param zoneOf the zone of the place that a mention of local time is told of
 */
export function withLocalZones(
  mentions: readonly TimeMention[],
  text: string,
  zoneOf: (mention: TimeMention) => string | undefined,
): readonly TimeMention[] {
  return mentions.map((mention, at) => {
    const clock = clockOf(mention.parsed.expression);
    if (!clock || (clock.zone !== 'local' && clock.zone !== undefined)) return mention;
    const offsetMinutes = offsetInBrackets(mention, clock, mentions[at + 1], text);
    // "IST" may be of three zones, and only the document says of which
    const zone = offsetMinutes === undefined && LOCAL_TIME.test(mention.text) ? zoneOf(mention) : undefined;
    const known = offsetMinutes !== undefined ? { offsetMinutes } : zone !== undefined ? { zone } : undefined;
    return known ? { ...mention, parsed: { ...mention.parsed, expression: inZone(mention, clock, known) } } : mention;
  });
}

/** The clock time of an expression: itself, or what "before" and "since" bound. */
function clockOf(expression: TimeExpression): ClockExpression | undefined {
  if (expression.kind === 'bound') return clockOf(expression.of);
  return expression.kind === 'clock' ? expression : undefined;
}

function inZone({ parsed }: TimeMention, clock: ClockExpression, zone: StatedZone): TimeExpression {
  const { expression } = parsed;
  const zoned = { ...clock, zone };
  return expression.kind === 'bound' ? { ...expression, of: zoned } : zoned;
}

function offsetInBrackets(
  mention: TimeMention,
  clock: ClockExpression,
  next: TimeMention | undefined,
  text: string,
): number | undefined {
  const other = next?.parsed.expression;
  if (!next || other?.kind !== 'clock' || !isBracketed(text, mention, next)) return undefined;
  return offsetBeside(clock, other);
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
