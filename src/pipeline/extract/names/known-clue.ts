import type { Known } from '../../lexicon/registry.ts';
import type { NameMention } from '../../stage.ts';

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
