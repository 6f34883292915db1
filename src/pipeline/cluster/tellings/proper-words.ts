/** Names that a telling writes and that belong to nobody known. */
import { foldText } from '../../../dataset/fold.ts';
import type { ActorRecord } from '../../../dataset/records/records.ts';

/** The part of a telling that says whom it names, before anybody is compared with it. */
interface Naming {
  readonly actors: readonly { readonly actor: Pick<ActorRecord, 'name' | 'aliases'> }[];
  readonly isHeadline: boolean;
}

/** The part of a telling that is compared. */
interface NamesTold {
  readonly properWords: ReadonlySet<string>;
}

/**
 * The words of its names, folded, without those of the people, states and organisations that it names.
 * @param written all that its passages write (see text/proper-words.ts)
 */
export function properWordsOf(written: readonly string[], { actors, isHeadline }: Naming): ReadonlySet<string> {
  // some papers capitalise every word of a headline
  if (isHeadline || written.length === 0) return new Set();
  const ofActors = new Set(
    actors.flatMap(({ actor: { name, aliases } }) => [name, ...aliases].flatMap((one) => foldText(one).split(' '))),
  );
  return new Set(written.filter((word) => !ofActors.has(word)));
}

/** Whether two tellings write a name in common that belongs to nobody whom either of them names. */
export function shareProperWord({ properWords: mine }: NamesTold, { properWords: theirs }: NamesTold): boolean {
  for (const word of mine) if (theirs.has(word)) return true;
  return false;
}
