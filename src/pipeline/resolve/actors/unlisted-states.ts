/** States and lands that no list of states has, and that a document shows to act as one: "Karovia’s army", "Biafran troops", "Somaliland said". */
import { foldName } from '../../../dataset/fold.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import { STRONG_PLACE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import type { Registry } from '../../lexicon/registry.ts';
import { SPEECH_VERBS } from '../../lexicon/titles.ts';
import type { ExtractedDocument, NameMention } from '../../stage.ts';
import { matchesOf } from '../../text/matches.ts';
import { WordPattern } from '../../text/word-pattern.ts';
import { runsOfSentence } from '../../text/words.ts';
import { stateIsGround } from '../state-mentions.ts';
import type { Surroundings } from '../surroundings.ts';
import type { ActorList } from './actor-list.ts';

const BODIES =
  'army|military|armed forces|forces|troops|soldiers|artillery|air force|navy|government|parliament|president|prime minister|(?:foreign|defen[cs]e|interior|health) (?:ministry|minister)|general staff|authorities|border guards?';
/** "Karovia’s army", from the end of the name on. */
const OWNS = new RegExp(`^['’]s (?:(?:own|new|federal|national|regular) )?(?:${BODIES})\\b`, 'u');
/** "Karovian troops": whose adjective it is shows the name of the land beside it. */
const BODY = new WordPattern(
  new RegExp(`\\b(?:${BODIES}|jets|drones|shelling|gunners|tanks|warplanes|engineers|commandos|officials)\\b`, 'gu'),
);
const OF_PEOPLE = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{3,20}) $/u;
/** No name of a people is longer, with what stands before it. */
const LONGEST_PEOPLE = 24;
/** "In Karovia", "the Republic of Karovia": a land, and nobody who has an army. */
const LAND_BEFORE =
  /\b(?:in|into|inside|across|within|throughout|(?:[Rr]epublic|[Ss]tate|[Gg]overnment|[Kk]ingdom) of) $/u;
const NAME = /^\p{Lu}[\p{L}’'-]{3,24}(?: \p{Lu}[\p{L}’'-]{2,24})?$/u;
const ENDING = '(?:n|an|ian|ean|nian|ese|i|ish|er)s?';

/** A land, and how its people are called. */
interface Land {
  readonly name: string;
  readonly mentions: readonly NameMention[];
  /** Whether a list has it as a part of a state. */
  readonly isRegion: boolean;
  /** As a pattern of whole words. */
  readonly people: RegExp;
}

/** Adds the lands of a document that act as states do, where they act and not where they are the ground. */
export function addUnlistedStates(
  document: ExtractedDocument,
  list: ActorList,
  registry: Registry,
  around: Surroundings,
  taken: ReadonlySet<NameMention>,
): void {
  const free = document.names.filter((mention) => !taken.has(mention) && mayBeLand(mention, registry));
  if (free.length === 0) return;
  const peoples = peoplesIn(document, registry);
  for (const [, mentions] of groupBy(free, ({ name }) => foldName(name))) {
    // most names have no army: nothing is compiled for them
    if (peoples.size === 0 && !mentions.some((mention) => mayAct(mention, around))) continue;
    const land = landOf(mentions, registry);
    if (land === undefined || !actsAsState(land, document, peoples, around)) continue;
    const identity = { name: land.name, kind: 'state', known: false } as const;
    for (const mention of land.mentions)
      if (!stateIsGround(mention, around.after(mention))) list.add(identity, mention, 'name');
    for (const sentence of document.sentences)
      for (const { 0: text, index } of matchesOf(land.people, sentence.text)) {
        const start = sentence.span.start + index;
        list.add(identity, { sentence: sentence.index, span: { start, end: start + text.length }, text }, 'demonym');
      }
  }
}

function mayBeLand({ name, clue }: NameMention, registry: Registry): boolean {
  if (clue !== undefined && clue !== 'place') return false;
  const known = registry.find(name);
  return (
    NAME.test(name) &&
    (known === undefined ||
      (known.is === 'place' && known.place.kind === 'region' && known.place.country !== undefined))
  );
}

function landOf(mentions: readonly NameMention[], registry: Registry): Land | undefined {
  const [first] = mentions;
  if (first === undefined) return undefined;
  const stem = first.name.replace(/(?:ia|ea|a|e|o|y)$/u, '').replaceAll(/[^\p{L}\p{N} ]/gu, '.');
  return {
    name: first.name,
    mentions,
    isRegion: registry.find(first.name) !== undefined,
    people: new RegExp(`(?<![\\p{L}’'-])${stem}(?:ia|ea|a|e|o|y)?${ENDING}(?![\\p{L}’'-])`, 'gu'),
  };
}

/** The words before "troops", "army" and the like that no list has: "Karovian". */
function peoplesIn(document: ExtractedDocument, registry: Registry): ReadonlySet<string> {
  const words = document.sentences.flatMap((sentence) =>
    BODY.matchAll(sentence.text, runsOfSentence(sentence)).map(
      ({ index }) => OF_PEOPLE.exec(sentence.text.slice(Math.max(0, index - LONGEST_PEOPLE), index))?.[1],
    ),
  );
  return new Set(words.flatMap((word) => (word === undefined || registry.find(word) !== undefined ? [] : word)));
}

/** A region of a state that speaks; of what no list has, only a land with an army or a government and a people or a territory. */
function actsAsState(
  { mentions, people, isRegion }: Land,
  document: ExtractedDocument,
  peoples: ReadonlySet<string>,
  around: Surroundings,
): boolean {
  if (isRegion) return mentions.some((mention) => speaks(mention, around));
  if ([...peoples].some((word) => matchesOf(people, word).length > 0)) return true;
  if (!mentions.some((mention) => OWNS.test(around.after(mention)))) return false;
  return (
    mentions.some(
      (mention) => STRONG_PLACE_PREPOSITIONS.has(mention.preposition ?? '') || LAND_BEFORE.test(around.before(mention)),
    ) || matchesOf(people, document.text).length > 0
  );
}

/** "Somaliland accused Puntland". */
function speaks(mention: NameMention, around: Surroundings): boolean {
  if (mention.preposition !== undefined) return false;
  const verb = /^ (?:(?:has|had|also|later|again) ){0,2}(\p{Ll}+)/u.exec(around.after(mention))?.[1];
  return verb !== undefined && SPEECH_VERBS.has(verb);
}

const mayAct = (mention: NameMention, around: Surroundings): boolean =>
  OWNS.test(around.after(mention)) || speaks(mention, around);
