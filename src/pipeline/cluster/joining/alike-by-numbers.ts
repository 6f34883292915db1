/** How likely two tellings tell the same happening, as far as numbers say it: asked of all pairs that are proposed. */
import { BASE, RARE, WEIGHT } from './log-odds.ts';
import { mayLeadOneStory } from './one-story.ts';
import { shareForce, shareSign, SIGN, STAGES } from './signs.ts';
import { NONE, type TellingNumbers } from './telling-numbers.ts';

/**
 * The log-odds that two tellings tell one happening by their words, topics and triggers.
 * @param least -Infinity where nothing else that they may share can bring them so far, as for most pairs
 */
export function likenessByNumbers(tellings: TellingNumbers, a: number, b: number, least = -Infinity): number {
  const { cosine, second } = sharedWords(tellings, a, b);
  const byWords =
    BASE +
    WEIGHT.words * cosine +
    WEIGHT.rareWords * Math.min(1, second / VERY_RARE) +
    WEIGHT.fewWords * Math.max(0, 1 - cosine / ALIKE) +
    WEIGHT.topics * sharedTopics(tellings, a, b) +
    WEIGHT.trigger * agreedTrigger(tellings, a, b);
  return byWords + mostBesides(tellings, a, b) < least ? -Infinity : byWords;
}

/** What two tellings can gain by all other signs. Whoever adds a sign to the likeness adds it here. */
function mostBesides(tellings: TellingNumbers, a: number, b: number): number {
  const { posts, signs, counts } = tellings;
  if (posts[a] === posts[b]) return Infinity;
  const [mine, theirs] = [signs[a] ?? 0, signs[b] ?? 0];
  return (
    WEIGHT.stage * Number(shareSign(mine, theirs, STAGES)) +
    WEIGHT.actions * Number(shareSign(mine, theirs, SIGN.acts)) +
    WEIGHT.speaker * Number(shareSign(mine, theirs, SIGN.speaks)) +
    WEIGHT.dispute * Number(shareSign(mine, theirs, SIGN.holder | SIGN.day | SIGN.date | SIGN.hit)) +
    WEIGHT.blow * Number(shareForce(mine, theirs)) +
    WEIGHT.losses * Number(shareSign(mine, theirs, SIGN.losses)) +
    WEIGHT.story * Number(mayLeadOneStory(tellings, a, b)) +
    WEIGHT.recap * Number(((mine ^ theirs) & SIGN.recaps) !== 0) +
    (WEIGHT.quantity + WEIGHT.rareQuantity) * Number(((counts[a] ?? 0) & (counts[b] ?? 0)) !== 0)
  );
}

/** Below this cosine, what two neighbouring sentences of one speaker on one topic tell is hardly one thing. */
const ALIKE = 0.3;

/** Inverse document frequency of a stem that one telling in 150 has. */
const VERY_RARE = Math.log(150);

/**
 * Cosine of the idf-weighted stems, with a share for a short telling (a headline) that stands wholly in a long one; and the weight
 * of the second rarest stem that both have.
 */
function sharedWords(
  { numbers, from, topicsFrom, norms, weights }: TellingNumbers,
  a: number,
  b: number,
): { readonly cosine: number; readonly second: number } {
  const [mineTo, theirsTo] = [topicsFrom[a] ?? 0, topicsFrom[b] ?? 0];
  let [i, k] = [from[a] ?? 0, from[b] ?? 0];
  const [mineSize, theirsSize] = [mineTo - i, theirsTo - k];
  let dot = 0;
  let rarest = 0;
  let second = 0;
  while (i < mineTo && k < theirsTo) {
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
  const [mine, theirs] = [norms[a] ?? 0, norms[b] ?? 0];
  // Of two with as many stems the lesser norm: who is compared with whom must not matter.
  const equals = mineSize === theirsSize ? Math.min(mine, theirs) : undefined;
  const short = equals ?? (mineSize < theirsSize ? mine : theirs);
  return { cosine: (dot / (mine * theirs) + dot / (short * short)) / 2, second };
}

/** 1 when the same rare thing is told to happen; half for each trigger that stands in the other telling, less 1 for there being two. */
function agreedTrigger(tellings: TellingNumbers, a: number, b: number): number {
  const [mine = NONE, theirs = NONE] = [tellings.triggers[a], tellings.triggers[b]];
  if (mine === NONE || theirs === NONE) return 0;
  if (mine === theirs) return Math.min(1, (tellings.weights[mine] ?? 0) / RARE);
  return (Number(hasStem(tellings, a, theirs)) + Number(hasStem(tellings, b, mine))) / 2 - 1;
}

function hasStem({ numbers, from, topicsFrom }: TellingNumbers, telling: number, stem: number): boolean {
  const to = topicsFrom[telling] ?? 0;
  for (let i = from[telling] ?? 0; i < to; i++) if (numbers[i] === stem) return true;
  return false;
}

/** Which share of the topics of two tellings both have. */
function sharedTopics({ numbers, from, topicsFrom }: TellingNumbers, a: number, b: number): number {
  const [mineTo, theirsTo] = [from[a + 1] ?? 0, from[b + 1] ?? 0];
  let [i, k] = [topicsFrom[a] ?? 0, topicsFrom[b] ?? 0];
  const sizes = mineTo - i + (theirsTo - k);
  let shared = 0;
  while (i < mineTo && k < theirsTo) {
    const difference = (numbers[i] ?? 0) - (numbers[k] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return sizes === shared ? 0 : shared / (sizes - shared);
}
