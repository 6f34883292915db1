import type { Known, KnownName } from '../../lexicon/registry.ts';
import type { NameMention } from '../../stage.ts';
import type { Token } from './tokens.ts';
import { upperFirst } from '../../text/upper-first.ts';

export type Clue = NonNullable<NameMention['clue']>;

/** What a registered name stands for; a capital may be its town or its state. */
export function clueOf(known: Known): Clue | undefined {
  switch (known.is) {
    case 'state':
    case 'demonym':
      return 'state';
    case 'person':
      return 'person';
    case 'place':
      return 'place';
    case 'actor':
      return known.actor.kind;
    case 'capital':
      return undefined;
  }
}

/** "The independent monitors": without its capital the word behind the article names no paper. */
export const isPaperOnlyByCapitals = (known: Known, second: Pick<Token, 'text'> | undefined): boolean =>
  known.is === 'actor' &&
  known.actor.kind === 'media' &&
  known.actor.name === `The ${upperFirst(second?.text ?? '')}` &&
  second?.text !== upperFirst(second?.text ?? '');

/** How many words the name of an outlet takes; 0 for anything else that is known. */
export const wordsOfOutlet = (match: KnownName | undefined): number =>
  match?.known.is === 'actor' && match.known.actor.kind === 'media' ? match.length : 0;

/** Whether a longer name of an organisation may begin with what is known: "Sudan Doctors Network", and not behind a name that is whole. */
export function mayOpenOrganisation(match: KnownName | undefined): boolean {
  const is = match?.known.is;
  if (is === 'actor') return wordsOfOutlet(match) > 0;
  return is !== 'capital' && (is !== 'person' || match?.length === 1);
}
