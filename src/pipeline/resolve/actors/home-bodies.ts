import { STATE_BODIES } from '../../lexicon/organisation-words.ts';
import { ownerAdjective } from '../../lexicon/owner.ts';
import type { Registry } from '../../lexicon/registry.ts';
import type { State } from '../../lexicon/states.ts';
import type { ExtractedDocument } from '../../stage.ts';
import { WordPattern } from '../../text/word-pattern.ts';
import type { ActorList, Identity } from './actor-list.ts';
import { isNamed, phrasesIn } from './phrases-in.ts';

/** "The government", "the junta", "the General Staff": what rules or commands, by what it is alone. */
const RULERS = new WordPattern(
  /(?<![\p{L}\p{N}’'-])(?:[Tt]he (?:(?:federal|central|military|interim|transitional|internationally recogni[sz]ed|rightful) )?(government|junta|[Gg]eneral [Ss]taff))\b(?![\p{L}’'-])/gu,
);
/** Behind "the government" these words make it part of something else, or that of somebody else. */
const PART_OF_MORE =
  /^ (?:of (?!the country)|building|forces|troops|soldiers|headquarters|offices?|buildings|positions?|media|side|spokes\w+|minister|official|officials|sources?|delegation|negotiators?|hospital|quarter|district|shutdown)/u;

/** A body of a state by the words for it alone: "{} army" of Sudan is the Sudanese Armed Forces. */
export function bodyOf(state: State, words: string, registry: Registry): Identity | undefined {
  const pattern = STATE_BODIES.get(words);
  if (pattern === undefined) return undefined;
  const name = pattern.name.replace('{}', ownerAdjective(state)).replace('{s}', state.name);
  const listed = registry.find(name);
  return listed?.is === 'actor'
    ? { name: listed.actor.name, kind: listed.actor.kind, known: true }
    : { name, kind: pattern.kind, known: false };
}

/** Adds the government, junta or general staff that is meant without its state, where the whole document is about one. */
export function addHomeBodies(document: ExtractedDocument, list: ActorList, registry: Registry, home: State): void {
  const named = list.mentions();
  for (const sentence of document.sentences) {
    for (const phrase of phrasesIn(sentence, RULERS)) {
      const identity = isNamed(phrase.span, named) ? undefined : bodyOf(home, phrase.part.toLowerCase(), registry);
      if (identity === undefined || PART_OF_MORE.test(phrase.behind)) continue;
      if (!sitsElsewhere(phrase.behind, registry, home)) list.add(identity, phrase, 'title');
    }
  }
}

/** "The government in Port Sudan": from a town of no other state. */
const SEAT = /^ in (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;

function sitsElsewhere(behind: string, registry: Registry, home: State): boolean {
  const seat = SEAT.exec(behind)?.[1];
  const known = seat === undefined ? undefined : (registry.find(seat) ?? registry.find(seat.split(' ', 1)[0] ?? ''));
  if (known === undefined) return false;
  return !('state' in known) || known.state.code !== home.code;
}
