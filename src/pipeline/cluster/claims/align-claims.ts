/** Claims on one quantity side by side: claims of an event that count the same kind of thing get the same `what`. */
import { amountRange, amountsMeet } from '../../../dataset/claims/claim-amount.ts';
import { compareText } from '../../../dataset/compare.ts';
import type { Claim } from '../../../dataset/records/records.ts';
import { ANY_PEOPLE, quantityKey, sameQuantity } from '../tellings/quantity-key.ts';
import { countOthers } from './count-others.ts';

/** The claims of one telling, and what it is about. */
export interface ClaimingPassage {
  readonly claims: readonly Claim[];
  /** Where it was told; absent where that does not matter. */
  readonly document?: string;
  readonly post?: string;
  readonly sentence?: number;
  /** The one town in which it happened; absent where none or several are named. */
  readonly town?: string;
  /** The words for the stretch of several days over which it counts; empty for a day, absent where it names neither. */
  readonly stretch?: string;
  readonly topics: ReadonlySet<string>;
}

/**
 * The claims of one event, those on one quantity under one wording, in the order of the passages: a toll that rises is read as it
 * rose. Two figures of one source for one kind of thing in the same sentence count different things ("57 over Kursk, 31 over
 * Belgorod"): only the first, the total, is set beside what others say; the wording of the rest is made distinct by their values.
 * @param passages the claims of each telling, in the order in which they were reported
 */
export function alignClaims(passages: readonly ClaimingPassage[]): readonly Claim[] {
  // Most events have none.
  if (passages.every(({ claims }) => claims.length === 0)) return [];
  const apart = countedApart(passages);
  const keys = passages.map((passage, at) => keysOf(passage, apart[at]));
  const leading = leadingKeys(keys);
  const wordings = new Map<string, Wording[]>();
  const seen = new Set<string>();
  const aligned: Claim[] = [];
  const given = new Map<string, Given>();
  for (const [at, passage] of passages.entries()) {
    const { claims } = passage;
    // "area seized (over the past year)" where the rest of its event counts over another stretch
    const aside = apart[at] === undefined ? '' : ` (${apart[at]})`;
    const met = new Set<string>();
    for (const [position, claim] of claims.entries()) {
      const identity = `${claim.document} ${claim.start} ${claim.end} ${claim.value}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      const own = keys[at]?.[position];
      const key = own === undefined ? undefined : (leading.get(own) ?? own);
      if (key === undefined) {
        aligned.push(claim);
      } else if (met.has(sourceOf(claim, key)) || givesAnother(given, claim, key, passage)) {
        aligned.push({ ...claim, what: `${claim.what} (${claim.value})` });
      } else {
        met.add(sourceOf(claim, key));
        aligned.push({ ...claim, what: wordingOf(wordings, key, claim, aside) });
      }
    }
  }
  return aligned.toSorted((a, b) => compareText(a.what, b.what));
}

/** Claims that stand side by side, and how they are called. */
interface Wording {
  readonly what: string;
  readonly claims: Claim[];
}

/** How a claim is called beside those of its key that may count the same people: as the first of them. */
function wordingOf(wordings: Map<string, Wording[]>, key: string, claim: Claim, aside: string): string {
  const known = wordings.get(key) ?? [];
  const beside = known.find(({ claims }) => !claims.some((other) => countOthers(claim, other)));
  if (beside !== undefined) {
    beside.claims.push(claim);
    return beside.what;
  }
  const what = `${claim.what}${aside}`;
  wordings.set(key, [...known, { what, claims: [claim] }]);
  return what;
}

/** A figure, and in which sentence of which post it was given. */
interface Given {
  readonly value: string;
  readonly post: string;
  readonly sentence: number;
}

/** Sentences within which one source that gives two figures means two things. */
const NEXT = 2;

/**
 * Whether its source gave another figure for the same right before: "Burundi sent 1,000 soldiers. South Africa sent 700". Tolls are told
 * anew as they rise, and never as they fall: "19 rebels died. Four soldiers were killed".
 */
function givesAnother(given: Map<string, Given>, { by, value }: Claim, key: string, at: ClaimingPassage): boolean {
  const { post, sentence } = at;
  if (post === undefined || sentence === undefined) return false;
  const source = JSON.stringify([key, by]);
  const before = given.get(source);
  given.set(source, { value, post, sentence });
  if (before?.post !== post || Math.abs(sentence - before.sentence) > NEXT) return false;
  const [mine, theirs] = [amountRange(value), amountRange(before.value)];
  if (mine === undefined || theirs === undefined) return false;
  return TOLL_OF_PEOPLE.test(key) ? mine.most < theirs.least : !amountsMeet(mine, theirs);
}

const TOLL_OF_PEOPLE = /^\S+ (?:killed|injured|missing|displaced)$/;

/** What sets the figures of a telling apart from those of others: another stretch of time, or another town of the same document. */
function countedApart(passages: readonly ClaimingPassage[]): readonly (string | undefined)[] {
  const stretches = otherStretches(passages);
  const firstTowns = new Map<string | undefined, string>();
  for (const { document, town } of passages)
    if (town !== undefined && !firstTowns.has(document)) firstTowns.set(document, town);
  return passages.map(
    ({ document, town }, at) => stretches[at] ?? (town === firstTowns.get(document) ? undefined : town),
  );
}

/**
 * Over which stretch each telling counts, where it is another than that of the first: of figures for two stretches of time, say May and
 * a year, each is a quantity of its own, and so is that of a day. What names neither a stretch nor a day stands with the first.
 */
function otherStretches(passages: readonly ClaimingPassage[]): readonly (string | undefined)[] {
  const told = passages.flatMap(({ claims, stretch }) => (claims.length > 0 ? (stretch ?? []) : []));
  // a day stands for itself: what counts over a stretch is set apart from it, whichever was told first
  const first = told.includes('') ? '' : told[0];
  return passages.map(({ stretch = '' }) => {
    const isOne = stretch === first || stretch === '' || (first === '' && LOOSE_DAY.test(stretch));
    return isOne ? undefined : stretch;
  });
}

/** "Last week" may be the day that others name; "over the past week" is not. */
const LOOSE_DAY = /^(?:in |earlier |late |early )*(?:last|this|that|the (?:same|previous)) week$/iu;

/** What each claim of a telling counts. @param apart the stretch or town for which that is counted apart */
function keysOf({ claims, topics }: ClaimingPassage, apart: string | undefined): readonly (string | undefined)[] {
  return claims.map((claim) => {
    const key = quantityKey({ ...claim, topics });
    return key === undefined || apart === undefined ? key : `${apart}: ${key}`;
  });
}

/** People of whom it is not said what befell them may be those who fled, or who stood by: their number is none of a toll. */
const standTogether = (a: string, b: string): boolean =>
  sameQuantity(a, b) > 0 && (a === ANY_PEOPLE) === (b === ANY_PEOPLE);

/** Who says it in which sentence: of one source in one sentence, further figures are parts of the first or count something else. */
const sourceOf = ({ by, start }: Claim, key: string): string => `${start} ${key}${by === undefined ? '' : `\n${by}`}`;

/**
 * Keys that stand beside an earlier key of the event: soldiers here and people there, dead here and a bare number there. Not where
 * one passage tells the two apart, nor where there are two to choose from.
 */
function leadingKeys(passages: readonly (readonly (string | undefined)[])[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(passages.flat().filter((key) => key !== undefined))];
  const leading = new Map<string, string>();
  for (const [at, key] of distinct.entries()) {
    const kindred = distinct.slice(0, at).filter((other) => !leading.has(other) && standTogether(key, other));
    const [only] = kindred;
    if (only === undefined || kindred.length > 1) continue;
    if (!passages.some((keys) => keys.includes(key) && keys.includes(only))) leading.set(key, only);
  }
  return leading;
}
