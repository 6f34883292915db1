/** Pairs of one post that are worth comparing whatever their words and days. */
import { answers } from './answers.ts';
import { standCloseBy } from '../tellings/close-by.ts';
import type { Telling } from '../tellings/tellings.ts';

/** Shows tellings that stand in one post as headline and text, and those that answer each other; the earlier first. */
export function eachAnsweringPair(tellings: readonly Telling[], show: (earlier: number, later: number) => void): void {
  let headline: number | undefined;
  let leads: number[] = [];
  for (const [index, telling] of tellings.entries()) {
    const isNewPost = tellings[index - 1]?.post !== telling.post;
    if (isNewPost) leads = [];
    let at = index - 1;
    for (; at >= 0; at--) {
      const before = tellings[at];
      if (before === undefined || !standCloseBy(before, telling)) break;
      if (answers(before, telling)) show(at, index);
    }
    for (const lead of leads) {
      const before = tellings[lead];
      if (lead <= at && before !== undefined && answers(before, telling)) show(lead, index);
    }
    if (telling.leads) leads.push(index);
    if (telling.isHeadline) headline = index;
    else if (headline !== undefined && tellings[headline]?.post === telling.post) show(headline, index);
  }
}
