/** Tables of texts and the values of the times in them, as tests. */
import { expect, it } from 'vitest';
import { type TestSetting, timesOf } from './times-of.test-support.ts';

/** Words that hold a time, and the value of the last time in them. */
type Case = readonly [text: string, value: string | undefined];

/** Wednesday, 18 March 2026, half past two in the afternoon in Khartoum (two hours ahead of UTC). */
export const WEDNESDAY: TestSetting = { published: '2026-03-18T14:30+02:00', timezone: 'Africa/Khartoum' };

export function check(cases: readonly Case[], setting: TestSetting = WEDNESDAY): void {
  it.each(cases)('%s → %s', (text, value) => {
    expect(timesOf(text, setting).at(-1)?.value).toBe(value);
  });
}
