/**
 * One index over all names of general knowledge and those that a corpus adds. Names are found by the longest run of words;
 * words are compared as foldName does, so that transliterations meet; acronyms are compared with their case.
 */
import { rememberingEach } from '../../dataset/remembering.ts';
import { defined } from '../../dataset/defined.ts';
import { foldName, foldText } from '../../dataset/fold.ts';
import { remembering } from '../../dataset/remembering.ts';
import type { CorpusContext } from '../stage.ts';
import { ARMED_FORCES } from './armed-forces.ts';
import { LANDMARKS, type Landmark } from './landmarks.ts';
import { LEADERS } from './leaders.ts';
import type { ListedActor } from './listed-actor.ts';
import { MEDIA } from './media.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { ORGANISATIONS } from './organisations.ts';
import { STATES, type State } from './states.ts';

/** An office that somebody holds or held. */
export interface Office {
  readonly office: string;
  readonly country?: string;
  readonly from: string;
  readonly to?: string;
}

export interface KnownPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
  /** What the corpus says of this person. */
  readonly role?: string;
}

export interface KnownPlace extends Omit<Landmark, 'lat' | 'lon'> {
  readonly lat?: number;
  readonly lon?: number;
}

/** What a name stands for. */
export type Known =
  | { readonly is: 'state'; readonly state: State }
  | { readonly is: 'demonym'; readonly state: State; readonly people: boolean }
  | { readonly is: 'capital'; readonly state: State }
  | { readonly is: 'actor'; readonly actor: ListedActor }
  | { readonly is: 'person'; readonly person: KnownPerson }
  | { readonly is: 'place'; readonly place: KnownPlace };

/** A known name that begins at a word, and how many words it takes. */
export interface KnownName {
  readonly known: Known;
  readonly length: number;
}

/** As much of a word as finding names needs. */
export interface NameWord {
  /** foldName of the word. */
  readonly key: string;
  /** The word as written, without full stops. */
  readonly plain: string;
}

export interface Registry {
  /** The longest known name that begins at word `at`. */
  match(words: readonly NameWord[], at: number): KnownName | undefined;
  /** True when names of several words begin with this folded word. */
  opensLongName(key: string): boolean;
  /** A known name given whole. */
  find(name: string): Known | undefined;
  /** Everybody known by this folded last name. */
  surname(key: string): readonly KnownPerson[];
  /** Everybody known who held such an office of that state, the latest first. */
  holders(country: string, office: string): readonly KnownPerson[];
  stateByCode(code: string): State | undefined;
}

/** How many answers are kept. */
const REMEMBERED = 20_000;
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}+/&-]{0,6}[\p{Lu}\p{N}+]$/u;
/** "LeT", "JeM": small letters among the capitals of an acronym. */
const MIXED_ACRONYM = /^\p{Lu}\p{Ll}?\p{Lu}{1,3}$|^\p{Lu}{1,2}\p{Ll}\p{Lu}{1,2}$/u;
const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.+/&-]*/gu;

/** Cuts a name into words as the registry compares them: once, since a document asks for its names over and over. */
export const nameWords = remembering(
  (name): readonly NameWord[] =>
    (name.match(WORD) ?? []).map((word) => {
      // As the words of a sentence are compared: without a possessive ending ("People's").
      const plain = word.replaceAll('.', '').replace(/['’]s?$/u, '');
      return { key: foldName(plain), plain };
    }),
  REMEMBERED,
);

class Index implements Registry {
  /** All names, letter keys word by word. */
  readonly #names: NameNode = { known: undefined, next: undefined };
  readonly #acronyms = new Map<string, Known>();
  /** For the first word of each name, how many words the longest such name has. */
  readonly #longest = new Map<string, number>();
  readonly #surnames = new Map<string, KnownPerson[]>();
  readonly #offices = new Map<string, KnownPerson[]>();
  /** Answers given: texts name the same few over and over. */
  readonly #found = new Map<string, Known | undefined>();
  readonly #states = new Map(STATES.map((state) => [state.code, state]));
  /** Names of states and their peoples as they are spelt: "Cameron" is not Cameroon, nor "Hanna" Ghana. */
  readonly #spelt = new Set<string>();

  /** The first meaning given to a name stays. */
  add(name: string, known: Known): void {
    const words = nameWords(name);
    const [first] = words;
    if (first === undefined) return;
    if (words.length === 1 && (ACRONYM.test(first.plain) || MIXED_ACRONYM.test(first.plain))) {
      if (!this.#acronyms.has(first.plain)) this.#acronyms.set(first.plain, known);
      return;
    }
    const node = words.reduce(nodeFor, this.#names);
    node.known ??= known;
    if (isOfState(known)) this.#spelt.add(spellingOf(words));
    this.#longest.set(first.key, Math.max(this.#longest.get(first.key) ?? 0, words.length));
  }

  addPerson(person: KnownPerson): void {
    for (const name of [person.name, ...person.aliases]) this.add(name, { is: 'person', person });
    const surname = nameWords(person.name).at(-1)?.key ?? '';
    append(this.#surnames, surname, person);
    for (const { country, office } of person.offices) append(this.#offices, `${country ?? ''} ${office}`, person);
  }

  match(words: readonly NameWord[], at: number): KnownName | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    const longest = this.#longest.get(first.key);
    const name = longest === undefined ? undefined : this.#longestName(words, at, longest);
    if (name !== undefined) return name;
    const known = this.#acronym(first.plain);
    return known === undefined ? undefined : { known, length: 1 };
  }

  #longestName(words: readonly NameWord[], at: number, longest: number): KnownName | undefined {
    let found: KnownName | undefined;
    let node: NameNode | undefined = this.#names;
    for (let length = 1; length <= longest; length++) {
      const word = words[at + length - 1];
      node = word && nodeOf(node, word);
      if (node === undefined) break;
      const { known } = node;
      if (known === undefined) continue;
      if (!isOfState(known) || this.#spelt.has(spellingOf(words.slice(at, at + length)))) found = { known, length };
    }
    return found;
  }

  opensLongName(key: string): boolean {
    return (this.#longest.get(key) ?? 0) > 1;
  }

  find(name: string): Known | undefined {
    if (this.#found.has(name)) return this.#found.get(name);
    if (this.#found.size > REMEMBERED) this.#found.clear();
    const known = this.#findWhole(name);
    this.#found.set(name, known);
    return known;
  }

  #findWhole(name: string): Known | undefined {
    const words = nameWords(name);
    const found = this.match(words, 0);
    return found?.length === words.length ? found.known : undefined;
  }

  surname(key: string): readonly KnownPerson[] {
    return this.#surnames.get(key) ?? [];
  }

  holders(country: string, office: string): readonly KnownPerson[] {
    return this.#offices.get(`${country} ${office}`) ?? [];
  }

  stateByCode(code: string): State | undefined {
    return this.#states.get(code);
  }

  /** "NATO" or, in papers that write it so, "Nato"; short ones only in capitals, since "Who" and "Us" are words. */
  #acronym(plain: string): Known | undefined {
    const exact = this.#acronyms.get(plain);
    if (exact !== undefined || plain.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(plain)) return exact;
    return ORDINARY_WORDS.has(plain.toLowerCase()) ? undefined : this.#acronyms.get(plain.toUpperCase());
  }
}

/** What a name may be so far, and how it may go on. */
interface NameNode {
  known: Known | undefined;
  next: Map<string, NameNode> | undefined;
}

/** "Ivano-Frankivsk" is one word in a text, and the two of "Ivano Frankivsk" in a name: a step for each part of a key. */
const partsOf = (key: string): readonly string[] => (key.includes(' ') ? key.split(' ') : [key]);

function nodeOf(from: NameNode, { key }: NameWord): NameNode | undefined {
  if (!key.includes(' ')) return from.next?.get(key);
  let node: NameNode | undefined = from;
  for (const part of partsOf(key)) node = node?.next?.get(part);
  return node;
}

/** As nodeOf, and made where it is missing. */
function nodeFor(from: NameNode, { key }: NameWord): NameNode {
  let node = from;
  for (const part of partsOf(key)) {
    node.next ??= new Map();
    const known = node.next.get(part);
    const next: NameNode = known ?? { known: undefined, next: undefined };
    if (known === undefined) node.next.set(part, next);
    node = next;
  }
  return node;
}

const isOfState = ({ is }: Known): boolean => is === 'state' || is === 'demonym';

/** A name with its letters: marks, capitals and the choice between i, j and y do not count, doubled letters and "h" for "g" do. */
const spellingOf = (words: readonly NameWord[]): string =>
  words.map(({ plain }) => foldText(plain).replace(/[yj]/gu, 'i')).join(' ');

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Builds the index; what the corpus adds comes before general knowledge. */
function createRegistry(context: Pick<CorpusContext, 'actors' | 'places'>): Registry {
  const index = new Index();
  addCorpus(index, context);
  for (const state of STATES) addState(index, state);
  for (const actor of [...ARMED_FORCES, ...ORGANISATIONS, ...MEDIA])
    for (const name of [actor.name, ...actor.aliases]) index.add(name, { is: 'actor', actor });
  for (const person of leadersByName()) index.addPerson(person);
  for (const place of LANDMARKS)
    for (const name of [place.name, ...place.aliases]) index.add(name, { is: 'place', place });
  return index;
}

function addCorpus(index: Index, { actors, places }: Pick<CorpusContext, 'actors' | 'places'>): void {
  for (const actor of actors) {
    const { name, aliases, role } = actor;
    if (actor.kind === 'person') index.addPerson({ name, aliases, offices: [], ...defined({ role }) });
    else
      for (const each of [name, ...aliases])
        index.add(each, { is: 'actor', actor: { name, kind: actor.kind, aliases } });
  }
  for (const place of places)
    for (const name of [place.name, ...place.aliases]) index.add(name, { is: 'place', place });
}

function addState(index: Index, state: State): void {
  for (const name of [state.name, ...state.aliases]) index.add(name, { is: 'state', state });
  for (const name of state.capitals) index.add(name, { is: 'capital', state });
  for (const demonym of state.demonyms) {
    index.add(demonym, { is: 'demonym', state, people: false });
    index.add(`${demonym}s`, { is: 'demonym', state, people: true });
    if (demonym.endsWith('man')) index.add(`${demonym.slice(0, -3)}men`, { is: 'demonym', state, people: true });
  }
}

function leadersByName(): readonly KnownPerson[] {
  const people = new Map<string, { name: string; aliases: string[]; offices: Office[] }>();
  for (const { name, aliases, ...office } of LEADERS) {
    const person = people.get(name) ?? { name, aliases: [], offices: [] };
    person.aliases.push(...aliases);
    person.offices.push(office);
    people.set(name, person);
  }
  return [...people.values()];
}

/** The registry of a corpus: made once for each context object. */
export const registryOf = rememberingEach(createRegistry);
