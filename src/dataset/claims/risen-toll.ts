/** Tolls that rise: what was counted first is not told differently by who counts later. */
import { amountRange } from './claim-amount.ts';
import type { Claim } from '../records/records.ts';

/** Counts of people that grow as long as they are counted. */
const TOLL = /\b(?:killed|died|dead|deaths|injured|wounded|hurt|missing|displaced|fled)\b|^(?:toll|casualties)$/;

/** "The toll has risen to 15", "climbed from 8 to 15", "the clinic now counts 15": says itself that there was a lower one. */
const RISEN =
  /\b(?:rose|risen|rises|rising|climb(?:ed|s|ing)|increase[ds]?|grew|grown|jump(?:ed|s)|went up|gone up|mount(?:ed|s)|now stands?)\b[^.;]{0,40}?\b(?:to|at)\b|\bnow (?:gives?|gave|counts?|counted|puts?|put|reports?|reported)\b/iu;

/** Whether words that give a toll say that there was a lower one before. */
export const saysItRose = (words: string): boolean => RISEN.test(words);

/**
 * The figures of one quantity without those that a later one replaces: of a toll of people, what the same source counted before in another
 * passage, or says itself that it counted before, and what anybody had counted before it rose, but not what was more than the figure that rose:
 * there the two differed, and still do. `group` stands in the order of the reports.
 */
export function latestFigures(group: readonly Claim[]): readonly Claim[] {
  if (!TOLL.test(group[0]?.what ?? '')) return group;
  const figures = group.map(figureOf);
  return figures
    .filter(
      (figure, at) =>
        !figures.some((other, place) =>
          place > at ? replaces(other, figure, figures) : place < at && recalls(figure, other),
        ),
    )
    .map(({ claim }) => claim);
}

/**
 * The figures of one quantity that their own source replaced by a later one, each with the last that did, so that what somebody counted
 * as a toll rose is not read as the words of many. `group` stands in the order of the reports.
 */
export function ownEarlierFigures(group: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  if (!TOLL.test(group[0]?.what ?? '')) return new Map();
  const figures = group.map(figureOf);
  return new Map(
    figures.flatMap((figure, at) => {
      const last = figures.findLast(
        (other, place) => place > at && areOfOneSource(other, figure) && replaces(other, figure, figures),
      );
      return last === undefined ? [] : [[figure.claim, last.claim] as const];
    }),
  );
}

/** "An hour ago he spoke of five dead": what its source no longer says, though it is told behind what it says now. */
const RECALLED =
  /\b(?:ago|earlier|previously|at first|initially|originally) (?:\S{1,20} ){0,3}(?:spoke|spoken|put|gave|given|said|reported|counted|announced)\b/iu;

/** A claim with what is asked of it beside every other. */
const figureOf = (claim: Claim) => ({
  claim,
  range: amountRange(claim.value),
  isRecalled: RECALLED.test(claim.quote),
  hasRisen: saysItRose(claim.quote),
});
type Figure = ReturnType<typeof figureOf>;

const areOfOneSource = ({ claim: { by } }: Figure, { claim: other }: Figure): boolean =>
  by !== undefined && by === other.by;

const recalls = (figure: Figure, before: Figure): boolean => figure.isRecalled && areOfOneSource(figure, before);

function replaces(later: Figure, earlier: Figure, all: readonly Figure[]): boolean {
  if (later.claim.document === earlier.claim.document && later.claim.start === earlier.claim.start) return false;
  if (later.range === undefined || earlier.range === undefined || later.range.most <= earlier.range.most) return false;
  return areOfOneSource(later, earlier) || (later.hasRisen && !isMoreThanBefore(earlier, later, all));
}

/** Whether a figure of somebody else is more than any that the source of a later one gave before. */
function isMoreThanBefore({ range }: Figure, later: Figure, all: readonly Figure[]): boolean {
  const before = all.slice(0, all.indexOf(later)).filter((figure) => areOfOneSource(figure, later));
  return before.length > 0 && range !== undefined && before.every((figure) => (figure.range?.most ?? 0) < range.least);
}
