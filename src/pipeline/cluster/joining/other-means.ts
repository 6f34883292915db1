/** Blows that are dealt by means that no one blow has, to things of which none is hit in both: a bus on a mine, and a market under shells. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { CIVILIAN_TARGETS, MILITARY_TARGETS } from '../../lexicon/targets.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { singularOf } from '../../text/grammar/nouns.ts';
import { quoteOf, type Telling } from '../tellings/tellings.ts';

/** Laid and driven over, sent from afar, or held in the hand. A "blast" or a "bomb" may be any. */
const LAID = wordSet('mine landmine ied explosive roadside');
const FROM_AFAR = wordSet(`
  mortar shell shelling artillery rocket missile drone airstrike jet warplane helicopter howitzer bombardment`);
const BY_HAND = wordSet('gunman gunmen rifle shot shooting sniper knife machete stabbed stabbing torched');
const MEANS = [LAID, FROM_AFAR, BY_HAND] as const;

/** What is hit, and is no people, whom every blow may hit. */
const MOVED = wordSet(
  'car truck lorry train convoy ferry boat ship van taxi motorcycle tractor vehicle bridge dam pipeline checkpoint',
);
const PEOPLE = wordSet(`
  refugee civilian family child pupil patient mourner worshipper shopper villager resident passenger fighter militant soldier troop gunman
  insurgent rebel terrorist combatant guerrilla military weapon arms command`);

interface Blow {
  /** A bit for each of MEANS. */
  readonly means: number;
  readonly hit: ReadonlySet<string>;
}

const blowOf = rememberingEach((telling: Telling): Blow => {
  const words =
    quoteOf(telling)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  // "bus" is no plural
  const singular = words.flatMap((word) => [word, singularOf(word)]);
  const means = MEANS.reduce((bits, some, at) => bits + (singular.some((word) => some.has(word)) ? 2 ** at : 0), 0);
  const isThing = (word: string): boolean =>
    MOVED.has(word) || (!PEOPLE.has(word) && (CIVILIAN_TARGETS.has(word) || MILITARY_TARGETS.has(word)));
  return { means, hit: new Set(singular.filter(isThing)) };
});

/** Whether two tellings are of two blows by what they were dealt with and to. Where one thing was hit, sources may differ on the means. */
export function struckOtherwise(a: Telling, b: Telling): boolean {
  if (a.mention.kind !== 'action' || b.mention.kind !== 'action') return false;
  const [mine, theirs] = [blowOf(a), blowOf(b)];
  if (mine.means === 0 || theirs.means === 0 || (mine.means & theirs.means) !== 0) return false;
  return mine.hit.size > 0 && theirs.hit.size > 0 && [...mine.hit].every((thing) => !theirs.hit.has(thing));
}
