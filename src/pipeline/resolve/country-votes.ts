import type { Known } from '../lexicon/registry.ts';
import type { NameMention } from '../stage.ts';

/** How often a document names each state, or somebody or something of it, by ISO code. */
export function countryCounts(
  names: readonly NameMention[],
  knownOf: (mention: NameMention) => Known | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of names) {
    const code = countryOf(knownOf(mention));
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** How much of a document is about each state: shares by ISO code that add up to 1. */
export function countryVotes(
  names: readonly NameMention[],
  knownOf: (mention: NameMention) => Known | undefined,
): ReadonlyMap<string, number> {
  const counts = countryCounts(names, knownOf);
  const sum = [...counts.values()].reduce((all, count) => all + count, 0);
  return new Map([...counts].map(([code, count]) => [code, count / sum]));
}

function countryOf(known: Known | undefined): string | undefined {
  switch (known?.is) {
    case 'state':
    case 'demonym':
    case 'capital':
      return known.state.code;
    case 'place':
      return known.place.country;
    case 'actor':
      return known.actor.kind === 'media' ? undefined : known.actor.country;
    case 'person':
      return known.person.offices[0]?.country;
    case undefined:
      return undefined;
  }
}
