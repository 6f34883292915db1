import { foldName } from '../../../dataset/fold.ts';
import type { GazetteerEntry } from '../../stage.ts';

/** What the text says of where a name lies. */
export interface Hints {
  /** Folded names of regions that stand with the name in its sentence. */
  readonly regions: ReadonlySet<string>;
  /** States that stand with the name in its sentence. */
  readonly countries: ReadonlySet<string>;
  /** Shares of the whole document. */
  readonly votes: ReadonlyMap<string, number>;
}

/**
 * States of settlers, who named their towns after others: Geneva in Illinois, London in Ontario. They are spoken of in every war, which
 * makes none of these towns likelier; a region beside the name does ("Geneva, Illinois").
 */
const NAMED_AFTER_OTHERS: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ']);

const REGION = 6;
const COUNTRY = 2.5;
const VOTES = 5;
const OWN_NAME = 0.7;
const TENFOLD_POPULATION = 1.1;

/**
 * The place most likely meant: one within a region named beside it before one in a state named beside it before one in the
 * states that the document is about before a larger one. Undefined when there is none.
 */
export function chooseEntry(
  name: string,
  entries: readonly GazetteerEntry[],
  hints: Hints,
): GazetteerEntry | undefined {
  const wanted = foldName(name);
  let best: GazetteerEntry | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const region = entry.region === undefined ? '' : foldName(entry.region);
    const namedState =
      (hints.countries.has(entry.country) ? COUNTRY : 0) + VOTES * (hints.votes.get(entry.country) ?? 0);
    const score =
      (hints.regions.has(region) ? REGION : 0) +
      (NAMED_AFTER_OTHERS.has(entry.country) ? 0 : namedState) +
      (foldName(entry.name) === wanted ? OWN_NAME : 0) +
      TENFOLD_POPULATION * Math.log10(entry.population + 10);
    if (score > bestScore) {
      best = entry;
      bestScore = score;
    }
  }
  return best;
}
