import { zoneOffsetMs } from './zone-clock.ts';

const MINUTE_MS = 60_000;

/** Whose clock it is, for people who read a date somewhere else: "Kyiv time (UTC+3)", "UTC". */
export function zoneInWords(zone: string, atMs: number): string {
  const offset = zoneOffsetMs(atMs, zone) / MINUTE_MS;
  if (!zone.includes('/') || zone.startsWith('Etc/')) return offset === 0 ? 'UTC' : offsetInWords(offset);
  return `${cityOf(zone)} time (${offsetInWords(offset)})`;
}

/** "Buenos Aires" of "America/Argentina/Buenos_Aires". */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** "UTC+3", "UTC−3:30". */
function offsetInWords(offsetMinutes: number): string {
  const whole = Math.round(Math.abs(offsetMinutes));
  const minutes = whole % 60;
  const clock = `${Math.floor(whole / 60)}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
  return whole === 0 ? 'UTC' : `UTC${offsetMinutes < 0 ? '−' : '+'}${clock}`;
}
