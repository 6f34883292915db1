import { foldName } from '../../../dataset/fold.ts';
import { HONORIFICS, NAME_PARTICLES } from '../../lexicon/titles.ts';
import { nameWords, type KnownPerson, type Registry } from '../../lexicon/registry.ts';
import type { NameMention } from '../../stage.ts';
import { editDistanceAtMost } from '../../../dataset/edit-distance.ts';
import { upperFirst } from '../../text/upper-first.ts';

/** Somebody as one document knows them. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly known: boolean;
  role: string | undefined;
  /** Folded words of the name, the last one the surname. */
  readonly words: readonly string[];
}

interface Held {
  readonly country: string | undefined;
  readonly office: string;
}

/** Spellings this far apart may be one name written two ways, when they are long enough. */
const LONG_NAME = 8;
const TYPO_NAME = 6;

const HEADS = /^(?:president|prime minister|chancellor|king|supreme leader|leader|pope|secretary-general)$/u;

/** Years before and after an office in which whoever holds it is in the news by a bare surname. */
const NEWS_BEFORE = 3;
const NEWS_AFTER = 8;

/** Who the document has named so far and how its short forms are to be read. */
export class People {
  readonly #registry: Registry;
  readonly #country: (mention: NameMention) => string | undefined;
  readonly #month: string | undefined;
  readonly #byKey = new Map<string, Person>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #learnt = new Map<string, Map<string, Held>>();

  /**
   * @param country which state stands with a mention ("Ukrainian president X"), as an ISO code
   * @param month   of the document, as far as its date tells: who holds an office depends on it
   */
  constructor(registry: Registry, country: (mention: NameMention) => string | undefined, month: string | undefined) {
    this.#registry = registry;
    this.#country = country;
    this.#month = month;
  }

  all(): readonly Person[] {
    return [...this.#byKey.values()];
  }

  /** Takes in a mention of two words or more; the person whom it names. */
  addFull(mention: NameMention): Person | undefined {
    const words = wordsOf(mention.name);
    if (words.length === 0) return undefined;
    const known = this.#registry.find(mention.name);
    if (known?.is === 'person') return this.#remember(known.person, undefined, mention);
    if (words.length < 2) return undefined;
    const same = this.#sameName(words);
    if (same !== undefined) return this.#noteRole(same, mention);
    const listed = this.#registry
      .surname(words.at(-1) ?? '')
      .find((person) => sameGivenNames(wordsOf(person.name), words));
    return this.#remember(listed, mention.name, mention);
  }

  /**
   * A name of one word by which somebody is known everywhere. "Kuleba" of a page that presents an Oleksiy Kuleba and no other is
   * he, though a minister is known by that name; who heads a state goes before namesakes: "Biden" beside "Jill Biden".
   */
  addKnownShort(mention: NameMention): Person | undefined {
    const listed = this.#registry.find(mention.name);
    const heads = listed?.is === 'person' && listed.person.offices.some(({ office }) => HEADS.test(office));
    const here = heads ? undefined : this.findShort(mention, false);
    return here ?? this.addFull(mention);
  }

  /** A name of one word that the words around it prove to be a person's: kept under that one word. */
  addSingle(mention: NameMention): Person | undefined {
    const here = this.findShort(mention, false);
    // of two who bear it, neither, and no third
    if (here !== undefined || this.#bearers(mention).length > 1) return here;
    return this.#knownSurname(mention) ?? this.#remember(undefined, mention.name, mention);
  }

  /**
   * The person meant by a surname (or a given name that the document uses alone), if it means only one.
   * @param typos whether a spelling that is nearly right may count
   */
  findShort(mention: NameMention, typos: boolean): Person | undefined {
    const words = wordsOf(mention.name);
    const last = words.at(-1);
    if (last === undefined) return undefined;
    const bearers = this.#bearers(mention);
    if (bearers.length === 1) return bearers[0];
    if (bearers.length > 1) return this.#pick(bearers, mention);
    const called =
      words.length === 1 && mention.clue === 'person' ? this.all().filter((person) => person.words[0] === last) : [];
    if (called.length === 1) return called[0];
    return typos && words.length === 1 && last.length >= TYPO_NAME ? this.#nearly(last) : undefined;
  }

  /** The people of the document who may be meant by a surname, whatever stands with it. */
  #bearers({ name }: NameMention): readonly Person[] {
    const words = wordsOf(name);
    return (this.#bySurname.get(words.at(-1) ?? '') ?? []).filter((person) => endsWith(person.words, words));
  }

  /** Who holds an office of a state: the one whom the document names with it, else whom general knowledge knows for its year. */
  holder(country: string, office: string): Person | undefined {
    const wanted = officeKey(office);
    const here = this.all().filter((person) =>
      this.#officesOf(person).some((held) => held.country === country && held.office === wanted),
    );
    if (here.length === 1) return here[0];
    const listed = this.#registry.holders(country, wanted).filter((person) => this.#heldThen(person, country, wanted));
    // In the year of a handover two have held it: the one whom the document names is meant.
    const named = listed.filter((person) => this.#byKey.has(foldName(person.name)));
    const meant = named.length > 0 ? named : listed;
    return meant.length === 1 ? this.#remember(meant[0], undefined, undefined) : undefined;
  }

  /**
   * Whom an office without its state means ("the minister"): the one of them to whom the document gives it, else the one who
   * is known to have held it in the document's year; undefined where two may be meant.
   * @param among keys of people
   */
  calledSo(among: readonly string[], office: string): string | undefined {
    const wanted = officeKey(office);
    const bearers = among.flatMap((key) => this.#byKey.get(key) ?? []);
    const told = bearers.filter((person) => this.#officesOf(person).some((held) => isShortFor(wanted, held.office)));
    const meant = told.length > 0 ? told : bearers.filter((person) => this.#isKnownAs(person, wanted));
    return meant.length === 1 ? meant[0]?.key : undefined;
  }

  #isKnownAs(person: Person, wanted: string): boolean {
    const month = this.#month;
    const listed = this.#registry.find(person.name);
    return (
      listed?.is === 'person' &&
      listed.person.offices.some(
        (held) => isShortFor(wanted, held.office) && (month === undefined || isHeldIn(held, month)),
      )
    );
  }

  /** Offices that the document gives somebody, as officeKey makes them. */
  #officesOf(person: Person): readonly Held[] {
    return [...(this.#learnt.get(person.key)?.values() ?? [])];
  }

  #heldThen(person: KnownPerson, country: string, office: string): boolean {
    const month = this.#month;
    return person.offices.some(
      (held) =>
        held.country === country &&
        held.office === office &&
        (month === undefined ? held.to === undefined : isHeldIn(held, month)),
    );
  }

  #remember(listed: KnownPerson | undefined, name: string | undefined, mention: NameMention | undefined): Person {
    const full = listed?.name ?? name ?? '';
    const key = foldName(full);
    let person = this.#byKey.get(key);
    if (person === undefined) {
      person = {
        key,
        name: full,
        known: listed !== undefined,
        role: listed === undefined ? undefined : this.#listedRole(listed),
        words: wordsOf(full),
      };
      this.#byKey.set(key, person);
      for (const spelling of [full, ...(listed?.aliases ?? [])])
        append(this.#bySurname, wordsOf(spelling).at(-1) ?? '', person);
      const [first] = person.words;
      if (first !== undefined && person.words.length > 1 && listed !== undefined)
        for (const alias of listed.aliases) append(this.#bySurname, foldName(alias), person);
    }
    return mention === undefined ? person : this.#noteRole(person, mention);
  }

  /** Role of a listed person in the document's month, or the last one, which may be over by then. */
  #listedRole(listed: KnownPerson): string | undefined {
    if (listed.role !== undefined) return listed.role;
    const month = this.#month;
    const now = month === undefined ? undefined : listed.offices.find((held) => isHeldIn(held, month));
    const held = now ?? listed.offices.at(-1);
    if (held === undefined) return undefined;
    const isOver = month !== undefined && held.to !== undefined && !isOnOrBefore(month, held.to);
    const state = held.country === undefined ? undefined : this.#registry.stateByCode(held.country);
    const office = isOver ? `former ${held.office}` : held.office;
    return upperFirst(state === undefined ? office : `${office}, ${state.name}`);
  }

  #noteRole(person: Person, mention: NameMention): Person {
    const { title } = mention;
    if (title === undefined) return person;
    const country = this.#country(mention);
    const office = officeKey(title);
    const learnt = this.#learnt.get(person.key) ?? new Map<string, Held>();
    learnt.set(`${country ?? ''} ${office}`, { country, office });
    this.#learnt.set(person.key, learnt);
    const state = country === undefined ? undefined : this.#registry.stateByCode(country);
    const isOnlyRank = title
      .split(' ')
      .every((word) => HONORIFICS.has(word.toLowerCase()) && !/president|king|queen/iu.test(word));
    if (!person.known && !isOnlyRank)
      person.role ??= upperFirst(state === undefined ? title : `${title}, ${state.name}`);
    return person;
  }

  #knownSurname(mention: NameMention): Person | undefined {
    const listed = this.#registry.surname(foldName(mention.name));
    const country = this.#country(mention);
    const fitting = listed.filter(
      (person) =>
        (country === undefined || person.offices.some((office) => office.country === country)) &&
        this.#mayBeInTheNews(person, mention.name),
    );
    return fitting.length === 1 && (country !== undefined || listed.length === 1)
      ? this.#remember(fitting[0], undefined, mention)
      : undefined;
  }

  /** "Mr Ibrahim" of 2011 is not whoever came to office under that name in 2022, unless the name means nobody else. */
  #mayBeInTheNews({ offices, aliases }: KnownPerson, name: string): boolean {
    const year = Number(this.#month?.slice(0, 4));
    const key = foldName(name);
    if (Number.isNaN(year) || offices.length === 0 || aliases.some((alias) => foldName(alias) === key)) return true;
    return offices.some(
      ({ from, to }) => yearOf(from) - NEWS_BEFORE <= year && (to === undefined || year <= yearOf(to) + NEWS_AFTER),
    );
  }

  #sameName(words: readonly string[]): Person | undefined {
    const candidates = this.#bySurname.get(words.at(-1) ?? '') ?? [];
    const exact = candidates.find((person) => sameGivenNames(person.words, words));
    return (
      exact ??
      this.all().find(
        (person) =>
          person.words.length === words.length &&
          nearlySame(person.words.join(' '), words.join(' ')) &&
          person.words[0] === words[0],
      )
    );
  }

  #nearly(word: string): Person | undefined {
    const near = this.all().filter((person) => {
      const surname = person.words.at(-1) ?? '';
      return surname.slice(0, 3) === word.slice(0, 3) && nearlySame(surname, word);
    });
    return near.length === 1 ? near[0] : undefined;
  }

  /** Of two people with one surname, the one whose office, rank or state stands here. */
  #pick(bearers: readonly Person[], mention: NameMention): Person | undefined {
    const { title } = mention;
    const country = this.#country(mention);
    const fitting = bearers.filter((person) =>
      this.#officesOf(person).some(
        (held) =>
          (title !== undefined && isOneOffice(held.office, officeKey(title))) ||
          (country !== undefined && held.country === country),
      ),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }
}

/** Folded words of a name, honorifics in front left out. */
function wordsOf(name: string): readonly string[] {
  const words = nameWords(name).map((word) => word.key);
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words.shift();
  return words;
}

/** "defense secretary" and "Defence Minister" of one state are one office; words of time and rank do not count. */
function officeKey(office: string): string {
  return office
    .toLowerCase()
    .replace(/\b(?:former|acting|interim|new|current|then|first|us|top|newly|elected)\b/gu, '')
    .replace('defense', 'defence')
    .replace('premier', 'prime minister')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether somebody held an office in a month, or at some time of a year. */
const isHeldIn = ({ from, to }: KnownPerson['offices'][number], month: string): boolean =>
  isOnOrBefore(from, month) && (to === undefined || isOnOrBefore(month, to));

/** Whether a year or month is no later than another, as far as the coarser of the two tells. */
function isOnOrBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}

const yearOf = (month: string): number => Number(month.slice(0, 4));

/** Words that make another office of one: "the minister" is no prime minister, and "the president" no vice president. */
const ANOTHER_OFFICE = /\b(?:vice|deputy|prime|co|ex|former)\b/u;

/** "minister" is short for "foreign minister". */
function isShortFor(short: string, office: string): boolean {
  return office === short || (office.endsWith(` ${short}`) && !ANOTHER_OFFICE.test(office.slice(0, -short.length)));
}

const isOneOffice = (a: string, b: string): boolean => isShortFor(a, b) || isShortFor(b, a);

function sameGivenNames(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [first, second] = [a[0] ?? '', b[0] ?? ''];
  if (a.length === 1 || b.length === 1) return false;
  if (first === second) return true;
  if (first.length === 1 || second.length === 1) return first[0] === second[0];
  if (a.includes(second) || b.includes(first)) return !NAME_PARTICLES.has(first) && shortens(a, b);
  return first[0] === second[0] && first.length > 4 && editDistanceAtMost(first, second, 2);
}

/** "Tayyip Erdogan" for "Recep Tayyip Erdogan"; "Ko Zaw Tun" is not Zaw Min Tun. */
function shortens(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let found = 0;
  for (const word of long) if (word === short[found]) found++;
  return short.length < long.length && found === short.length;
}

function nearlySame(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < TYPO_NAME) return false;
  return editDistanceAtMost(a, b, longest >= LONG_NAME ? 2 : 1);
}

function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  if (ending.length === 1) return true;
  return ending.every((word, index) => words[words.length - ending.length + index] === word);
}

function append(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
}
