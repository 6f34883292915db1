import { UsageError } from './errors.ts';

/**
 * The whole number that an option gives.
 * @param option its name, without hyphens
 * @throws UsageError when it is none, or out of bounds
 */
export function wholeNumber(option: string, text: string, least = -Infinity, most = Infinity): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const from = least === -Infinity ? '' : ` from ${least}`;
  const to = most === Infinity ? '' : ` to ${most}`;
  throw new UsageError(`--${option} expects a whole number${from}${to}.`);
}
