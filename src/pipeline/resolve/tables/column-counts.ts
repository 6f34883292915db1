import type { Span } from '../../../dataset/records/records.ts';
import { singularOf } from '../../text/grammar/nouns.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { lemmaOf } from '../../text/lemma.ts';
import type { Counted } from '../events/figures/what-is-counted.ts';
import { becameOfWord } from '../events/figures/victims.ts';

/** Words that say nothing of what is counted. */
const IDLE =
  /\b(?:(?:total )?(?:number|no\.?|count) of|total|reported|estimated|confirmed|verified|cumulative|newly|new|people|persons?|so far|to date|as|since|in|on|during|from|until|by|between|the)\b|\([^)]*\)|[#:*]/giu;
/** What befalls things that are counted, as a participle. */
const BEFELL =
  /^(?:destroyed|damaged|burn(?:ed|t)|closed|looted|released|exchanged|returned|shot|intercepted|downed|launched|hit|struck|captured|lost|sunk|abducted|recovered|demolished|flooded|evacuated)$/u;
const PARTICLES = wordSet('down over back');
/** More words describe something that no other source counts. */
const MOST_WORDS = 4;

/**
 * What the figures below a column's name count ("Killed since 1 March": people killed), or beside the label of a row. Undefined where it
 * does not say what befell somebody or something: how many live in a town is no news.
 * @param times where its text names times
 */
export function countedBy(name: string, times: readonly Span[] = []): Counted | undefined {
  const words = withoutTimes(name, times)
    .toLowerCase()
    .replace(IDLE, ' ')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const [became] = words.flatMap((word) => becameOfWord(word) ?? becameOfWord(lemmaOf(word)) ?? []);
  const others = words.filter((word) => becameOfWord(word) === undefined && becameOfWord(lemmaOf(word)) === undefined);
  if (became !== undefined) {
    if (words.length - others.length > 1) return undefined;
    return others.length === 0
      ? { what: `people ${became}`, unit: 'person' }
      : { what: `${others.join(' ')} ${became}`, unit: singularOf(others.at(-1) ?? '') };
  }
  const deed = words.filter((word) => BEFELL.test(word) || PARTICLES.has(word));
  const things = words.filter((word) => !deed.includes(word));
  return deed.length === 0 || things.length === 0
    ? undefined
    : { what: [...things, ...deed].join(' '), unit: singularOf(things.at(-1) ?? '') };
}

/** From the last to the first, so that the spans before stay right. */
const withoutTimes = (name: string, times: readonly Span[]): string =>
  times
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, name);
