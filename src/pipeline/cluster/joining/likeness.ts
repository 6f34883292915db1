/** How likely two tellings tell the same happening. */
import { answers } from './answers.ts';
import { standCloseBy } from '../tellings/close-by.ts';
import type { LocalFact } from '../../stage.ts';
import { daysMeet } from '../tellings/days-told.ts';
import { shareTown } from '../tellings/places-apart.ts';
import { differ, giveFactsDifferently } from '../claims/differing-facts.ts';
import { tellOnOtherDays } from './on-other-days.ts';
import { claimOnePlace } from './who-holds.ts';
import { countTheSame, sameQuantity } from '../tellings/quantity-key.ts';
import { namesAny } from './contradictions.ts';
import { likenessByNumbers } from './alike-by-numbers.ts';
import { leadOneStory } from './one-story.ts';
import { RARE, WEIGHT } from './log-odds.ts';
import type { Rarity } from './rarity.ts';
import { sameBlow } from './one-blow.ts';
import { countSameLosses } from './same-losses.ts';
import { shareSign, SIGN, STAGES } from './signs.ts';
import { agreedOn } from '../tellings/roles.ts';
import type { Telling } from '../tellings/tellings.ts';

/**
 * The log-odds that two tellings that nothing keeps apart tell one happening.
 * @param least     below which they need not be known, as for most pairs: then they are -Infinity
 * @param byNumbers what their numbers say (see alike-by-numbers.ts)
 */
export function likeness(
  mine: number,
  theirs: number,
  rarity: Rarity,
  least = -Infinity,
  byNumbers = likenessByNumbers(rarity.numbers, mine, theirs, least),
): number {
  const { tellings, numbers } = rarity;
  const [a, b] = [tellings[mine], tellings[theirs]];
  if (a === undefined || b === undefined || byNumbers === -Infinity) return -Infinity;
  const share = (sign: number): number => Number(shareSign(numbers.signs[mine] ?? 0, numbers.signs[theirs] ?? 0, sign));
  const withoutStory =
    byNumbers +
    WEIGHT.quantity * countTheSame(a.quantities, b.quantities) +
    WEIGHT.rareQuantity * sharedQuantity(a, b, rarity.ofQuantity) +
    WEIGHT.actions * share(SIGN.acts) +
    WEIGHT.speaker * Math.max(0, agreedOn(a, b, 'speaker')) +
    WEIGHT.agents * Math.min(0, agreedOn(a, b, 'agent')) +
    WEIGHT.stage * share(STAGES) +
    WEIGHT.strangers * Number(isOneNameless(a, b)) +
    WEIGHT.blow * sameBlow(a, b, rarity.ofPlace) +
    WEIGHT.losses * (share(SIGN.losses) && countSameLosses(a, b)) +
    toldWhere(a, b);
  // two posts are compared last: that takes longest
  if (withoutStory + WEIGHT.story < least) return -Infinity;
  return withoutStory + WEIGHT.story * leadOneStory(mine, theirs, rarity);
}

/** What the places of two tellings in their posts say. */
function toldWhere(a: Telling, b: Telling): number {
  if (a.post !== b.post)
    return (
      WEIGHT.recap * Number((a.post.kind === 'summary') !== (b.post.kind === 'summary')) +
      WEIGHT.dispute * Number(claimOnePlace(a, b) || tellOnOtherDays(a, b) || hitOneTown(a, b))
    );
  return (
    nearness(a, b) +
    WEIGHT.headline * Number(a.isHeadline || b.isHeadline) +
    WEIGHT.dispute * Number(answers(a, b)) +
    WEIGHT.contradiction * Number(standCloseBy(a, b) && giveFactsDifferently(a, b))
  );
}

/** Whether two papers let one town be hit on one day, and give two targets, or two sides who did it. */
const hitOneTown = (a: Telling, b: Telling): boolean =>
  a.document !== b.document &&
  a.facts.some((mine) => WHOM_AND_WHAT.has(mine.of) && b.facts.some((theirs) => differ(mine, theirs))) &&
  shareTown(a, b) &&
  a.days !== undefined &&
  b.days !== undefined &&
  daysMeet(a.days, b.days);

const WHOM_AND_WHAT: ReadonlySet<LocalFact['of']> = new Set(['target', 'culprit']);

/** What it says that two tellings stand in one post, so far apart: a headline mostly tells what the first sentence tells. The points of a list are set apart from each other. */
function nearness(a: Telling, b: Telling): number {
  if (a.bullet !== undefined && b.bullet !== undefined && a.bullet !== b.bullet) return 0;
  const gap = Math.abs(a.mention.sentence - b.mention.sentence);
  return (
    WEIGHT.samePost +
    WEIGHT.neighbours * Number(gap === 1) +
    WEIGHT.lead * Number(gap === 1 && a.isHeadline !== b.isHeadline) +
    WEIGHT.nearby / (1 + gap) +
    WEIGHT.distance * Math.min(1, gap / FAR)
  );
}

/** Sentences of a post that lie further apart than this are simply far. */
const FAR = 8;

/** 1 when both count the same, rare thing: "41 planes hit" and "13 warplanes destroyed". */
function sharedQuantity(a: Telling, b: Telling, rarityOf: Rarity['ofQuantity']): number {
  let most = 0;
  for (const mine of a.quantities) {
    for (const theirs of b.quantities) {
      const same = sameQuantity(mine, theirs);
      if (same > 0) most = Math.max(most, same * Math.max(rarityOf(mine), rarityOf(theirs)));
    }
  }
  return Math.min(1, most / RARE);
}

/** Two documents of which one names nobody and no place; if both named some, they would have one in common. */
const isOneNameless = (a: Telling, b: Telling): boolean => a.document !== b.document && !(namesAny(a) && namesAny(b));
