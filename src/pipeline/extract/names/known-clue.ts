import type { Known } from '../../lexicon/registry.ts';
import type { NameMention } from '../../stage.ts';
import type { Token } from './tokens.ts';

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
  known.actor.name === `The ${capitalised(second?.text ?? '')}` &&
  second?.text !== capitalised(second?.text ?? '');

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
