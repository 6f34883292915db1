/** How likely two tellings tell the same happening. */
import { answers } from './answers.ts';
import { standCloseBy } from './close-by.ts';
import { giveFactsDifferently } from '../claims/differing-facts.ts';
import { tellOnOtherDays } from './on-other-days.ts';
import { claimOnePlace } from './who-holds.ts';
import { countTheSame, sameQuantity } from '../claims/claims.ts';
import { namesAny } from './contradictions.ts';
import { NONE, type Rarity, type WeighedTelling } from './rarity.ts';
import { sameBlow } from './one-blow.ts';
import { leadOneStory, mayLeadOneStory } from './one-story.ts';
import { SIGN } from './signs.ts';
import { agreedOn } from './roles.ts';
import type { Telling } from '../tellings.ts';

/**
 * Log-odds that each sign adds; a sign is between 0 and 1, or between -1 and 1. Fitted by logistic regression over annotated pairs,
 * then rounded: what is told counts for more than who and where, which neighbouring happenings share.
 */
const WEIGHT = {
  words: 4,
  rareWords: 2.2,
  fewWords: -1,
  topics: 1.6,
  trigger: 0.7,
  quantity: 1,
  rareQuantity: 1.5,
  actions: 1.4,
  speaker: 1.4,
  agents: 0.65,
  stage: 0.3,
  samePost: 1.1,
  neighbours: 0.9,
  nearby: 0.8,
  distance: -0.65,
  headline: 0.85,
  lead: 0.6,
  recap: 0.9,
  strangers: -1,
  blow: 2.5,
  dispute: 2.5,
  story: 4,
  contradiction: 1,
};

/** Log-odds that two tellings of which nothing is known tell one happening. */
const BASE = -6.2;

/**
 * The log-odds that two tellings that nothing keeps apart tell one happening.
 * @param least below which they need not be known, as for most pairs: then they are -Infinity
 */
export function likeness(mine: WeighedTelling, theirs: WeighedTelling, rarity: Rarity, least = -Infinity): number {
  const { cosine, second } = sharedWords(mine, theirs, rarity);
  const [a, b] = [mine.telling, theirs.telling];
  const byWords =
    BASE +
    WEIGHT.words * cosine +
    WEIGHT.rareWords * Math.min(1, second / VERY_RARE) +
    WEIGHT.fewWords * Math.max(0, 1 - cosine / ALIKE) +
    WEIGHT.topics * sharedTopics(mine, theirs, rarity) +
    WEIGHT.trigger * agreedTrigger(mine, theirs, rarity);
  if (byWords + mostBesidesWords(mine, theirs) < least) return -Infinity;
  const withoutStory =
    byWords +
    WEIGHT.quantity * countTheSame(a.quantities, b.quantities) +
    WEIGHT.rareQuantity * sharedQuantity(a, b, rarity) +
    WEIGHT.actions * Number(a.mention.kind === 'action' && b.mention.kind === 'action') +
    WEIGHT.speaker * Math.max(0, agreedOn(a, b, 'speaker')) +
    WEIGHT.agents * Math.min(0, agreedOn(a, b, 'agent')) +
    WEIGHT.stage * Number(stageOf(a) === stageOf(b)) +
    WEIGHT.strangers * Number(isOneNameless(a, b)) +
    WEIGHT.blow * sameBlow(a, b, rarity.ofPlace) +
    toldWhere(a, b);
  // two posts are compared last: that takes longest
  if (withoutStory + WEIGHT.story < least) return -Infinity;
  return withoutStory + WEIGHT.story * leadOneStory(mine, theirs, rarity);
}

/** What two tellings of two posts can gain by all signs but words, topics and trigger. Whoever adds a sign to the likeness adds it here. */
function mostBesidesWords(a: WeighedTelling, b: WeighedTelling): number {
  if (a.post === b.post) return Infinity;
  const story = mayLeadOneStory(a, b) ? WEIGHT.story : 0;
  const recap = ((a.signs ^ b.signs) & SIGN.recaps) === 0 ? 0 : WEIGHT.recap;
  return (MOST_BY_SIGNS[a.signs & b.signs & BOTH_HAVE] ?? Infinity) + WEIGHT.stage + story + recap;
}

/** The signs that say something where both have them. */
const BOTH_HAVE = SIGN.leads - 1;
/** By the signs that both have. */
const MOST_BY_SIGNS = Float64Array.from({ length: SIGN.leads }, (_, both) => {
  const most = [
    [SIGN.acts, WEIGHT.actions],
    [SIGN.names, WEIGHT.speaker],
    [SIGN.counts, WEIGHT.quantity + WEIGHT.rareQuantity],
    [SIGN.tellsFacts, WEIGHT.dispute],
    [SIGN.tellsForce, WEIGHT.blow],
  ] as const;
  return most.reduce((sum, [sign, weight]) => sum + ((both & sign) === 0 ? 0 : weight), 0);
});

/** What the places of two tellings in their posts say. */
function toldWhere(a: Telling, b: Telling): number {
  if (a.post !== b.post)
    return (
      WEIGHT.recap * Number((a.post.kind === 'summary') !== (b.post.kind === 'summary')) +
      WEIGHT.dispute * Number(claimOnePlace(a, b) || tellOnOtherDays(a, b))
    );
  return (
    nearness(a, b) +
    WEIGHT.headline * Number(a.isHeadline || b.isHeadline) +
    WEIGHT.dispute * Number(answers(a, b)) +
    WEIGHT.contradiction * Number(standCloseBy(a, b) && giveFactsDifferently(a, b))
  );
}

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

/** Below this cosine, what two neighbouring sentences of one speaker on one topic tell is hardly one thing. */
const ALIKE = 0.3;

/** Inverse document frequency of a stem that one telling in 150 has. */
const VERY_RARE = Math.log(150);

/**
 * Cosine of the idf-weighted stems, with a share for a short telling (a headline) that stands wholly in a long one; and the weight
 * of the second rarest stem that both have.
 */
function sharedWords(
  mine: WeighedTelling,
  theirs: WeighedTelling,
  { numbers, weights }: Rarity,
): { readonly cosine: number; readonly second: number } {
  let dot = 0;
  let rarest = 0;
  let second = 0;
  for (let i = mine.from, k = theirs.from; i < mine.topicsFrom && k < theirs.topicsFrom;) {
    const stem = numbers[i] ?? 0;
    const difference = stem - (numbers[k] ?? 0);
    if (difference === 0) {
      const weight = weights[stem] ?? 0;
      dot += weight * weight;
      if (weight > rarest) {
        second = rarest;
        rarest = weight;
      } else if (weight > second) second = weight;
    }
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  if (dot === 0) return { cosine: 0, second };
  const short = normOfShorter(mine, theirs);
  return { cosine: (dot / (mine.norm * theirs.norm) + dot / (short * short)) / 2, second };
}

/** Of two tellings with as many stems, that of the lesser norm: who is compared with whom must not matter. */
function normOfShorter(a: WeighedTelling, b: WeighedTelling): number {
  const [mine, theirs] = [a.topicsFrom - a.from, b.topicsFrom - b.from];
  if (mine === theirs) return Math.min(a.norm, b.norm);
  return mine < theirs ? a.norm : b.norm;
}

/** Inverse document frequency from which a shared trigger or quantity says all it can: one telling in twenty has it. */
const RARE = Math.log(20);

/** 1 when the same rare thing is told to happen; half for each trigger that stands in the other telling, less 1 for there being two. */
function agreedTrigger(a: WeighedTelling, b: WeighedTelling, rarity: Rarity): number {
  if (a.trigger === NONE || b.trigger === NONE) return 0;
  if (a.trigger === b.trigger) return Math.min(1, rarity.ofStem(a.trigger) / RARE);
  return (Number(hasStem(a, b.trigger, rarity)) + Number(hasStem(b, a.trigger, rarity))) / 2 - 1;
}

function hasStem({ from, topicsFrom }: WeighedTelling, stem: number, { numbers }: Rarity): boolean {
  for (let i = from; i < topicsFrom; i++) if (numbers[i] === stem) return true;
  return false;
}

/** 1 when both count the same, rare thing: "41 planes hit" and "13 warplanes destroyed". */
function sharedQuantity(a: Telling, b: Telling, rarity: Rarity): number {
  let most = 0;
  for (const mine of a.quantities) {
    for (const theirs of b.quantities) {
      const same = sameQuantity(mine, theirs);
      if (same > 0) most = Math.max(most, same * Math.max(rarity.ofQuantity(mine), rarity.ofQuantity(theirs)));
    }
  }
  return Math.min(1, most / RARE);
}

/** What is planned or proposed is another thing than what is done, and than its denial. */
const STAGES: Readonly<Record<Telling['mention']['status'], string>> = {
  planned: 'ahead',
  proposed: 'ahead',
  denied: 'denied',
  happened: 'done',
  ongoing: 'done',
  claimed: 'done',
};
const stageOf = ({ mention }: Telling): string => STAGES[mention.status];

/** Two documents of which one names nobody and no place; if both named some, they would have one in common. */
const isOneNameless = (a: Telling, b: Telling): boolean => a.document !== b.document && !(namesAny(a) && namesAny(b));

/** Which share of the topics of two tellings both have. */
function sharedTopics(a: WeighedTelling, b: WeighedTelling, { numbers }: Rarity): number {
  let shared = 0;
  for (let i = a.topicsFrom, k = b.topicsFrom; i < a.to && k < b.to;) {
    const difference = (numbers[i] ?? 0) - (numbers[k] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  const all = a.to - a.topicsFrom + (b.to - b.topicsFrom) - shared;
  return all === 0 ? 0 : shared / all;
}
