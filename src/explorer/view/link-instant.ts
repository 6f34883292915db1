/** Instants as links write them: `2025-06-02`, `2025-06-02T13:00Z`, seconds and milliseconds only when there are any. */

const INSTANT = /^(\d{4}|[+-]\d{6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)?)?$/;

const MINUTE_MS = 60_000;

/** The shortest text that names exactly this instant. `instantMs` must be a valid time value of `Date`. */
export function encodeInstant(instantMs: number): string {
  const iso = new Date(instantMs).toISOString();
  return iso.replace('.000Z', 'Z').replace(/:00Z$/, 'Z').replace('T00:00Z', '');
}

/** Epoch milliseconds, or undefined when the text is no such instant. Without an offset it is read as UTC. */
export function decodeInstant(text: string): number | undefined {
  const parts = INSTANT.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', offset = 'Z'] = parts;
  const utc = new Date(0);
  utc.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // A day or an hour that the calendar does not have would roll over into the next.
  if (utc.getUTCMonth() !== Number(month) - 1 || utc.getUTCDate() !== Number(day)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  utc.setUTCHours(Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, '0')));
  const instantMs = utc.getTime() - offsetMs(offset);
  return Number.isNaN(instantMs) ? undefined : instantMs;
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))) * MINUTE_MS;
}
