import type { Dictionaries } from '../../../dataset/format/packed.ts';
import type { EntityRef } from '../../view/page-ref.ts';

/** A stretch of a text, with whom or what it names. */
export interface NamedPiece {
  readonly text: string;
  readonly entity: EntityRef | undefined;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.’'-]*/gu;
/** Names are written with a capital; "may" is no Theresa May. */
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const LONGEST_NAME_WORDS = 6;

/**
 * Finds the people, groups and places of a dataset in any text, by the spellings that were met in it, the longest first.
 * A spelling that two of a kind share names nobody; a state goes before the land of that name.
 */
export function createNameFinder({ actors, places }: Dictionaries): (text: string) => readonly NamedPiece[] {
  const named = new Map<string, EntityRef>([...namesOf('place', places), ...namesOf('actor', actors)]);
  return (text) => {
    const words = [...text.matchAll(WORD)].map((match) => ({
      start: match.index,
      end: match.index + withoutEnding(match[0]).length,
    }));
    const pieces: NamedPiece[] = [];
    let done = 0;
    for (let word = 0; word < words.length; word += 1) {
      const start = words[word]?.start ?? 0;
      const found = start < done ? undefined : longestName(text, words.slice(word, word + LONGEST_NAME_WORDS), named);
      if (found === undefined) continue;
      if (start > done) pieces.push({ text: text.slice(done, start), entity: undefined });
      pieces.push({ text: text.slice(start, found.end), entity: found.entity });
      done = found.end;
    }
    if (done < text.length) pieces.push({ text: text.slice(done), entity: undefined });
    return pieces;
  };
}

function longestName(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  named: ReadonlyMap<string, EntityRef>,
): { readonly end: number; readonly entity: EntityRef } | undefined {
  const start = words[0]?.start ?? 0;
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? start;
    const entity = named.get(text.slice(start, end));
    if (entity !== undefined) return { end, entity };
  }
  return undefined;
}

/** "Kyiv" of "Kyiv’s" and of "Kyiv." at the end of a sentence. */
function withoutEnding(word: string): string {
  return word.replace(/(?:[’']s?|[.-])$/u, '');
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

function namesOf(kind: EntityRef['kind'], entries: readonly Entry[]): readonly (readonly [string, EntityRef])[] {
  const owners = new Map<string, string | undefined>();
  for (const { id, name, aliases } of entries) {
    for (const spelling of new Set([name, ...aliases])) {
      // Shared spellings belong to nobody.
      owners.set(spelling, owners.has(spelling) ? undefined : id);
    }
  }
  return [...owners].flatMap(([spelling, id]) =>
    id === undefined || !CAPITAL.test(spelling) ? [] : [[spelling, { kind, id }] as const],
  );
}
