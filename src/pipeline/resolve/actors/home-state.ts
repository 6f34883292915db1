import { nameWords, type Known, type Registry } from '../../lexicon/registry.ts';
import type { State } from '../../lexicon/states.ts';
import type { ExtractedDocument } from '../../stage.ts';
import { countryCounts } from '../country-votes.ts';

/** A state is named at least this often, and in this share of all times that some state, or somebody or something of one, is. */
const FROM = 3;
const SHARE = 0.4;
/** And this many times as often as the next: else both may be "the government". */
const LEAD = 2;

/**
 * The state whose government and army a document means by "the government" and "the army": the one that its title names alone, or
 * that it names far more often than any other. None where two states fight.
 */
export function homeStateOf(document: ExtractedDocument, registry: Registry): State | undefined {
  const titled = statesIn(document.title ?? '', registry);
  const [named] = titled;
  const ranked = [...countryCounts(document.names, ({ name }) => registry.find(name))].toSorted(
    ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
  );
  const all = ranked.reduce((sum, [, count]) => sum + count, 0);
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const [code, count] = first;
  if (count < FROM || count < SHARE * all) return undefined;
  const leads = titled.length < 2 && count >= LEAD * (second?.[1] ?? 0);
  const isTitled = titled.length === 1 && named?.code === code;
  return leads || isTitled ? registry.stateByCode(code) : undefined;
}

/** The states that some words name: by name, people or capital, each once. */
export function statesIn(words: string, registry: Registry): readonly State[] {
  const found = new Map<string, State>();
  const all = nameWords(words);
  for (let at = 0; at < all.length; at++) {
    const known = registry.match(all, at)?.known;
    const state = stateOf(known);
    if (state !== undefined) found.set(state.code, state);
  }
  return [...found.values()];
}

const stateOf = (known: Known | undefined): State | undefined =>
  known?.is === 'state' || known?.is === 'demonym' || known?.is === 'capital' ? known.state : undefined;
