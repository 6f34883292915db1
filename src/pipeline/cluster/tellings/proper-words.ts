/** Names that a telling writes and that belong to nobody known. */
import { foldText } from '../../../dataset/fold.ts';
import { rememberingEach } from '../../../dataset/remembering.ts';
import type { ActorRecord } from '../../../dataset/records/records.ts';

type Named = Pick<ActorRecord, 'name' | 'aliases'>;

/** The part of a telling that says whom it names, before anybody is compared with it. */
interface Naming {
  readonly actors: readonly { readonly actor: Named }[];
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
  return new Set(written.filter((word) => !actors.some(({ actor }) => wordsOfNames(actor).has(word))));
}

/** Folded once for each actor: some thousand tellings name the same. */
const wordsOfNames = rememberingEach(
  ({ name, aliases }: Named): ReadonlySet<string> =>
    new Set([name, ...aliases].flatMap((one) => foldText(one).split(' '))),
);

/** Whether two tellings write a name in common that belongs to nobody whom either of them names. */
export function shareProperWord({ properWords: mine }: NamesTold, { properWords: theirs }: NamesTold): boolean {
  for (const word of mine) if (theirs.has(word)) return true;
  return false;
}
