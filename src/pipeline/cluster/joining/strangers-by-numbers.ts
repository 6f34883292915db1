/** What keeps most pairs of tellings apart that are alike in words: whom and what they name, as far as numbers say it. */
import { lieApart, meetSomewhere } from '../tellings/places-apart.ts';
import { shareSign, SIGN } from './signs.ts';
import type { NumberLists, TellingNumbers } from './telling-numbers.ts';

/**
 * Whether two tellings cannot be of one happening by what they name alone (see contradictions.ts). Whoever makes an exception there
 * makes it here.
 */
export const nameOthers = (tellings: TellingNumbers, a: number, b: number): boolean =>
  areElsewhere(tellings, a, b) || areStrangers(tellings, a, b);

/** Each happened at a place of its own; what both count may still be one figure. */
function areElsewhere({ signs, whereabouts }: TellingNumbers, a: number, b: number): boolean {
  const [mine, theirs] = [whereabouts[a], whereabouts[b]];
  if (mine === undefined || theirs === undefined) return false;
  return !shareSign(signs[a] ?? 0, signs[b] ?? 0, SIGN.figures) && lieApart(mine, theirs);
}

/** Each names somebody or some place, and none that the other names; what both count may still be one thing. */
function areStrangers(tellings: TellingNumbers, a: number, b: number): boolean {
  const { documents, counts, actors, properWords, whereabouts } = tellings;
  const [mine, theirs] = [whereabouts[a], whereabouts[b]];
  if (documents[a] === documents[b] || mine === undefined || theirs === undefined) return false;
  if (((counts[a] ?? 0) & (counts[b] ?? 0)) !== 0 || !namesAny(tellings, a) || !namesAny(tellings, b)) return false;
  return !haveInCommon(actors, a, b) && !meetSomewhere(mine, theirs) && !haveInCommon(properWords, a, b);
}

const namesAny = ({ actors: { from }, whereabouts }: TellingNumbers, telling: number): boolean =>
  from[telling] !== from[telling + 1] || whereabouts[telling]?.all.length !== 0;

/** Whether the lists of two tellings, which are short, have a number in common. */
function haveInCommon({ numbers, from }: NumberLists, a: number, b: number): boolean {
  const [mineTo, theirsTo] = [from[a + 1] ?? 0, from[b + 1] ?? 0];
  for (let i = from[a] ?? 0; i < mineTo; i++)
    for (let k = from[b] ?? 0; k < theirsTo; k++) if (numbers[i] === numbers[k]) return true;
  return false;
}
