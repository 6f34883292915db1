import type { PlaceKind } from '../../dataset/records/records.ts';
import { wordList, wordSet } from './word-list.ts';

/** Nouns that say what kind of place stands beside them: "the village of X", "X region", "X airbase". */
export const PLACE_NOUNS: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...wordList(
    'city town village settlement capital port suburb neighbourhood neighborhood hamlet municipality township kibbutz borough commune',
  ).map((word) => [word, 'city'] as const),
  ...wordList(
    'region oblast province governorate state county krai district raion prefecture department republic territory peninsula canton emirate voivodeship division locality',
  ).map((word) => [word, 'region'] as const),
  ...wordList('sea river lake gulf strait straits bay ocean canal channel lagoon').map(
    (word) => [word, 'sea'] as const,
  ),
  ...wordList(
    `palace airport airbase airfield base plant factory refinery hospital school university prison station barracks
     headquarters hotel mosque church cathedral monastery synagogue temple embassy consulate dam bridge stadium square
     museum castle tower terminal shipyard depot arsenal mine steelworks reactor clinic market theatre theater park
     cemetery camp checkpoint crossing facility complex compound`,
  ).map((word) => [word, 'building'] as const),
  ...wordList(
    'island islands mountain mountains mount hill hills valley desert forest plateau corridor road highway motorway railway section pipeline',
  ).map((word) => [word, 'other'] as const),
  ...['training ground', 'air base', 'naval base', 'military base', 'power plant', 'power station', 'oil depot'].map(
    (phrase) => [phrase, 'building'] as const,
  ),
]);

/** Nouns behind the names of places that are too small for any list: "Nyaung Kone village". */
export const VILLAGES = wordSet('village township hamlet kibbutz settlement');

/** Plurals of those that may stand behind a list: "the A, B and C regions". */
export const PLURAL_PLACE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['regions', 'region'],
  ['oblasts', 'oblast'],
  ['provinces', 'province'],
  ['governorates', 'governorate'],
  ['districts', 'district'],
  ['states', 'state'],
  ['counties', 'county'],
  ['cities', 'city'],
  ['towns', 'town'],
  ['villages', 'village'],
  ['settlements', 'settlement'],
  ['neighbourhoods', 'neighbourhood'],
  ['neighborhoods', 'neighborhood'],
  ['suburbs', 'suburb'],
  ['ports', 'port'],
  ['rivers', 'river'],
  ['airports', 'airport'],
  ['islands', 'island'],
]);

/** Prepositions whose object is most often a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  wordList(
    'in near outside inside across around throughout into from towards toward to at over above within off onto via through between beyond along',
  ),
);

/** Those of them that hardly ever stand before a person or an institution. */
export const STRONG_PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  wordList('in near outside inside across around throughout into within towards toward off'),
);

/** "northern X", "central X", "downtown X": X is a place. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  wordList(
    `north south east west northern southern eastern western central northeast northwest southeast southwest north-east
     north-west south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western
     south-eastern south-western downtown occupied besieged mainland coastal rural neighbouring neighboring upper lower`,
  ),
);
