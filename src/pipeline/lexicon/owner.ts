import type { State } from './states.ts';

/** Adjectives that English does not make from the first demonym. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['US', 'US'],
  ['NZ', 'New Zealand'],
  ['MM', 'Myanmar'],
]);

/** The adjective of a state in names of its bodies: "Ukrainian", "US". */
export function ownerAdjective(state: State): string {
  return ADJECTIVES.get(state.code) ?? state.demonyms[0] ?? state.name;
}
