/** Pairs of one post that are worth comparing whatever their words and days. */
import { answers } from './answers.ts';
import { standCloseBy } from '../tellings/close-by.ts';
import type { Telling } from '../tellings/tellings.ts';

/** Shows tellings that stand in one post as headline and text, and those that answer each other; the earlier first. */
export function eachAnsweringPair(tellings: readonly Telling[], show: (earlier: number, later: number) => void): void {
  let headline: number | undefined;
  for (const [index, telling] of tellings.entries()) {
    for (let at = index - 1; at >= 0; at--) {
      const before = tellings[at];
      if (before === undefined || !standCloseBy(before, telling)) break;
      if (answers(before, telling)) show(at, index);
    }
    if (telling.isHeadline) headline = index;
    else if (headline !== undefined && tellings[headline]?.post === telling.post) show(headline, index);
  }
}
