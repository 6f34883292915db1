import { groupBy } from '../../../dataset/group-by.ts';
import type { ExtractedDocument, Stranger } from '../../stage.ts';
import { wordCharacterAt } from '../../text/characters.ts';
import { touches } from '../../text/spans.ts';
import type { ResolvedNames } from '../names.ts';
import { isOrdinary } from '../places/place-names.ts';

/** A name of one word, or of several: "Ruvia", "West Ruvia"; not "Survivors". */
const NAME = /^\p{Lu}[\p{L}-]{1,23}[^s\P{L}](?: \p{Lu}[\p{L}-]{2,24}){0,2}$/u;
/** "Ruvia's army": what only a state has. */
const OF_STATE =
  /^(?<state>\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24})?)['’]s (?:\p{L}{3,12} )?(?:army|government|ministry|minister|president|parliament|air force|navy|military|foreign)\b/u;

/** Who speaks in a document, or has an army, by a name that stands for nobody it knows. */
export function strangersIn(
  document: ExtractedDocument,
  { actorMentions, placeMentions }: ResolvedNames,
): readonly Stranger[] {
  const known = groupBy([...actorMentions, ...placeMentions], ({ sentence }) => sentence);
  const names = document.attributions.flatMap(({ sentence, speaker }) => {
    if (speaker === undefined) return [];
    const isKnown = known.get(sentence)?.some(({ span }) => touches(span, speaker)) ?? false;
    const words = document.text.slice(speaker.start, speaker.end);
    const name = OF_STATE.exec(words)?.groups?.['state'] ?? (NAME.test(words) ? words : undefined);
    return name === undefined || isKnown || isOrdinary(name) ? [] : [name];
  });
  return [...groupBy(names, (name) => name)]
    .filter(([name]) => !standsInSmallLetters(name, document.text))
    .map(([name, all]) => ({ name, mentions: all.length }));
}

/** "Governor", "Survivors": a single word that also stands in small letters names nobody. */
function standsInSmallLetters(name: string, text: string): boolean {
  if (/[ -]/u.test(name)) return false;
  const word = name.toLowerCase();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isBegun = at > 0 && wordCharacterAt(text, at - 1) > 0;
    if (!isBegun && wordCharacterAt(text, at + word.length) === 0) return true;
  }
  return false;
}
