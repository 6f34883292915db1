import { foldName } from '../../../dataset/fold.ts';
import { PLATFORMS } from '../../lexicon/organisations.ts';
import { ownerAdjective } from '../../lexicon/owner.ts';
import { nameWords, type Known, type Registry } from '../../lexicon/registry.ts';
import { SHARED_ACRONYMS } from '../../lexicon/shared-acronyms.ts';
import { namesShip } from '../../text/names-ship.ts';
import { STATES, type State } from '../../lexicon/states.ts';
import type { ActorMention, ExtractedDocument, LocalActor, NameMention } from '../../stage.ts';
import type { Surroundings } from '../surroundings.ts';
import { ActorList, type Identity } from './actor-list.ts';
import { bylineNames } from './bylines.ts';
import { addBareOffices } from './bare-offices.ts';
import { addSidesOfCommunique } from './communique.ts';
import { addGroupsAgain } from './groups-again.ts';
import { addHomeBodies } from './home-bodies.ts';
import { homeStateOf } from './home-state.ts';
import { addOfficeHolders } from './office-holders.ts';
import { People, type Person } from './people.ts';
import { addPronouns } from './pronouns.ts';
import { addUnlistedStates } from './unlisted-states.ts';
import { addUnnamedForces } from './unnamed-forces.ts';
import { adjectiveMeansState, capitalIsTown, EMBASSY_SAYS, stateIsGround } from '../state-mentions.ts';

export interface ResolvedActors {
  readonly actors: LocalActor[];
  readonly mentions: ActorMention[];
  /** Mentions that a person or organisation has taken: they are no places. */
  readonly taken: ReadonlySet<NameMention>;
}

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/u)
    .map((word) => word.charAt(0))
    .join('');
const lettersOf = (name: string): string => foldName(name).replaceAll(/[^\p{L}]/gu, '');
const INTRODUCED = /^(?:['’]s)? ?\(([\p{Lu}][\p{L}\p{N}&-]{1,9})\)/u;
/** Bodies without their state, as extract/names leaves them. */
const BARE_BODY = /^(?:Ministry of |(?:national police|Air Force|Navy|Coast Guard|National Guard|Border Guard)$)/u;

/** Between a ministry and the name of its owner. */
const OF_WHOM = /^ of (?:the )?(?:[\p{L}-]+ ){0,2}(?:Republic of |State of )?$/u;
/** "the territory's health ministry": of no state that the sentence names, but of the one that the document names with it. */
const OF_LAND_WITHOUT_NAME = /\b(?:territory|enclave|strip|region|republic|province)['’]s $/iu;
const WHERE_IT_IS = /^(?:(?:['’]s)? (?:spokes\p{L}+|officials?))? (?:in|of) (?:the )?$/u;

/** "Told Belgrade television", "Nairobi newspapers": no state speaks or hears. */
const OF_OUTLET = /^ (?:television|TV|radio|newspapers?|dail(?:y|ies)|tabloids?|press)\b/u;

/** " president ", "'s foreign minister, ", ", ": between a state and the name of its people; not ", for days, as ". */
const OF_ONE_PHRASE = /^[^,;:]*(?:, )?$/u;
const EMBASSY = /^(.+) [Ee]mbassy$/u;
const SPEAKS = new RegExp(`^(?: in \\p{Lu}[\\p{L}-]+)? (?:${EMBASSY_SAYS}|called)\\b`, 'u');

/** The last years of states that are no more, by adjectives of one word: after "East" and "North" stand many others. */
const LAST_YEARS: ReadonlyMap<string, number> = new Map(
  STATES.flatMap(({ demonyms, until }) =>
    until === undefined ? [] : demonyms.filter((one) => !one.includes(' ')).map((one) => [one, until] as const),
  ),
);

const isRightBehind = (before: NameMention, behind: NameMention): boolean =>
  before.sentence === behind.sentence && behind.span.start === before.span.end + 1;

/** Decides which actor each mention stands for, with what the whole document tells. */
export function resolveActors(document: ExtractedDocument, registry: Registry, around: Surroundings): ResolvedActors {
  return new ActorResolution(document, registry, around).run();
}

class ActorResolution {
  readonly #document: ExtractedDocument;
  readonly #registry: Registry;
  readonly #around: Surroundings;
  readonly #list = new ActorList();
  readonly #people: People;
  readonly #home: State | undefined;
  readonly #taken = new Set<NameMention>();
  /** Acronyms that the document itself introduces, with whom they stand for. */
  readonly #acronyms = new Map<string, Identity>();
  readonly #positions: ReadonlyMap<NameMention, number>;
  readonly #known = new Map<NameMention, Known | undefined>();

  constructor(document: ExtractedDocument, registry: Registry, around: Surroundings) {
    this.#document = document;
    this.#registry = registry;
    this.#around = around;
    this.#home = homeStateOf(document, registry);
    this.#positions = new Map(document.names.map((mention, position) => [mention, position]));
    this.#people = new People(registry, (mention) => this.#countryBeside(mention), document.date?.slice(0, 7));
  }

  run(): ResolvedActors {
    const bylines = bylineNames(this.#document, this.#around);
    const names = this.#document.names.filter(
      (mention) =>
        !bylines.has(foldName(mention.name)) && !this.#isRelic(mention) && !namesShip(this.#around.before(mention)),
    );
    const people = this.#learnPeople(names);
    for (const mention of names) {
      const person = people.get(mention) ?? this.#shortName(mention);
      if (person !== undefined) this.#addPerson(person, mention);
      else this.#addOther(mention);
    }
    addUnlistedStates(this.#document, this.#list, this.#registry, this.#around, this.#taken);
    addOfficeHolders(this.#document, this.#people, this.#list, (mention) => this.#stateOf(mention), this.#around);
    addBareOffices(this.#document, this.#people, this.#list);
    addUnnamedForces(this.#document, this.#list, this.#registry, this.#home);
    if (this.#home !== undefined) addHomeBodies(this.#document, this.#list, this.#registry, this.#home);
    addGroupsAgain(this.#document, this.#list);
    addSidesOfCommunique(this.#document, this.#list, this.#registry);
    addPronouns(this.#document, this.#list, this.#people.all());
    const roles = new Map(this.#people.all().map((person) => [person.key, person.role]));
    return { actors: this.#list.actors((key) => roles.get(key)), mentions: this.#list.mentions(), taken: this.#taken };
  }

  /** "Soviet tanks" in a text of today: nobody who acts, but what was left behind by a state that is no more. */
  #isRelic({ text, sentence }: NameMention): boolean {
    const until = LAST_YEARS.get(text.split(/[ -]/u, 1)[0] ?? '');
    if (until === undefined) return false;
    const { posts, sentences, date } = this.#document;
    const written = posts[sentences[sentence]?.post ?? -1]?.published ?? date;
    return written !== undefined && Number(written.slice(0, 4)) > until;
  }

  /** Full names first, so that a surname in the headline finds the full name below it. */
  #learnPeople(names: readonly NameMention[]): Map<NameMention, Person> {
    const found = new Map<NameMention, Person>();
    const persons = names.filter((mention) => mention.clue === 'person');
    for (const long of [true, false])
      for (const mention of persons) {
        if (nameWords(mention.name).length > 1 !== long) continue;
        const listed = this.#knownOf(mention)?.is === 'person';
        const inFull = long ? this.#people.addFull(mention) : undefined;
        const person =
          inFull ?? (listed ? this.#people.addKnownShort(mention) : long ? undefined : this.#people.addSingle(mention));
        if (person !== undefined) found.set(mention, person);
      }
    return found;
  }

  #shortName(mention: NameMention): Person | undefined {
    if (mention.clue !== undefined && mention.clue !== 'place' && mention.clue !== 'person') return undefined;
    if (this.#knownOf(mention) !== undefined) return undefined;
    if (mention.clue === 'place' && mention.preposition === undefined) return undefined;
    return this.#people.findShort(mention, mention.clue === undefined);
  }

  #addPerson(person: Person, mention: NameMention): void {
    const form = nameWords(mention.name).length > 1 ? 'name' : 'surname';
    this.#list.add({ name: person.name, kind: 'person', known: person.known }, mention, form);
    this.#taken.add(mention);
  }

  #addOther(mention: NameMention): void {
    const known = this.#acronyms.has(mention.name) ? undefined : this.#knownOf(mention);
    const shared = this.#acronyms.has(mention.name) ? undefined : this.#ofHome(mention.name);
    if (shared !== undefined) return this.#addListed({ name: shared, kind: 'armed-force' }, mention);
    const sender = this.#ownerOfEmbassy(mention);
    if (sender !== undefined) this.#addAsState(sender, mention, 'metonym');
    else if (known === undefined) this.#addLearnt(mention);
    else if (known.is === 'actor') this.#addListed(known.actor, mention);
    else if (known.is === 'state') this.#addState(known.state, mention);
    else if (known.is === 'demonym') this.#addDemonym(known, mention);
    else if (
      known.is === 'capital' &&
      !OF_OUTLET.test(this.#around.after(mention)) &&
      !capitalIsTown(mention, this.#around.before(mention), this.#around.after(mention))
    )
      this.#addAsState(known.state, mention, 'metonym');
  }

  /** "SLA" in a document about Sri Lanka: that state's force, where other documents mean another by the same letters. */
  #ofHome(acronym: string): string | undefined {
    return SHARED_ACRONYMS.get(acronym)?.get(this.#home?.code ?? '');
  }

  /** "The Kenyan embassy in Accra urged": the state speaks, where a raid on the embassy would hit a building. */
  #ownerOfEmbassy(mention: NameMention): State | undefined {
    const owner = EMBASSY.exec(mention.name)?.[1];
    if (owner === undefined || !SPEAKS.test(this.#around.after(mention))) return undefined;
    const known = this.#registry.find(owner);
    return known?.is === 'state' || known?.is === 'demonym' ? known.state : undefined;
  }

  #addListed(identity: Omit<Identity, 'known' | 'role'>, mention: NameMention): void {
    this.#taken.add(mention);
    if (PLATFORMS.has(identity.name)) return;
    this.#addOrganisation({ name: identity.name, kind: identity.kind, known: true }, mention);
  }

  #addState(state: State, mention: NameMention): void {
    if (stateIsGround(mention, this.#around.after(mention)) || this.#saysWhichPeople(mention)) return;
    this.#list.add({ name: state.name, kind: 'state', known: true }, mention, 'name');
  }

  #addDemonym(known: { state: State; people: boolean }, mention: NameMention): void {
    this.#taken.add(mention);
    // Palestinians are a people first; who acts for them has a name of its own.
    if (known.state.code === 'PS' || /\bethnic(?:ally)? $/u.test(this.#around.before(mention))) return;
    if (known.people ? this.#isMinority(mention) : this.#saysWhichPeople(mention)) return;
    if (known.people || adjectiveMeansState(this.#around.after(mention)))
      this.#list.add({ name: known.state.name, kind: 'state', known: true }, mention, 'demonym');
  }

  /** "Kosovo" in "Kosovo Albanians", "Bosnian" in "Bosnian Serb shells": neither the one state nor the other, but a people within it. */
  #saysWhichPeople(mention: NameMention): boolean {
    const behind = this.#document.names[(this.#positions.get(mention) ?? 0) + 1];
    return behind !== undefined && this.#isPeople(behind) && isRightBehind(mention, behind);
  }

  /** "Serbs" in "Bosnian Serbs", "Croatian Serbs", "Kosovo Serbs". */
  #isMinority(mention: NameMention): boolean {
    const before = this.#document.names[(this.#positions.get(mention) ?? 0) - 1];
    return before !== undefined && isRightBehind(before, mention) && this.#stateOf(before) !== undefined;
  }

  #isPeople(mention: NameMention): boolean {
    const known = this.#knownOf(mention);
    return known?.is === 'demonym';
  }

  #addAsState(state: State, mention: NameMention, form: ActorMention['form']): void {
    this.#taken.add(mention);
    this.#list.add({ name: state.name, kind: 'state', known: true }, mention, form);
  }

  /** Organisations that the words themselves show, and acronyms that the document has explained. */
  #addLearnt(mention: NameMention): void {
    const introduced = this.#acronyms.get(mention.name);
    if (introduced !== undefined) {
      this.#taken.add(mention);
      this.#addOrganisation(introduced, mention);
      return;
    }
    const { clue } = mention;
    if (clue !== 'organisation' && clue !== 'armed-force' && clue !== 'media') return;
    const name = BARE_BODY.test(mention.name) ? this.#withOwner(mention) : mention.name;
    if (name === undefined) return;
    this.#taken.add(mention);
    const listed = this.#registry.find(name);
    if (listed?.is === 'actor')
      this.#addOrganisation({ name: listed.actor.name, kind: listed.actor.kind, known: true }, mention);
    else this.#addOrganisation({ name, kind: clue, known: false }, mention);
  }

  #addOrganisation(identity: Identity, mention: NameMention): void {
    const key = this.#list.add(identity, mention, 'name');
    const acronym = INTRODUCED.exec(this.#around.after(mention))?.[1];
    if (acronym === undefined || acronym === mention.name) return;
    this.#list.addAlias(key, acronym);
    this.#list.addAlias(key, `${mention.text} (${acronym})`);
    if (!this.#isKnownAs(acronym, mention.text)) this.#acronyms.set(acronym, identity);
  }

  /** Whether an acronym stands for somebody known, and not for what the document explains letter by letter: "Sri Lanka Army (SLA)". */
  #isKnownAs(acronym: string, name: string): boolean {
    const known = this.#registry.find(acronym);
    if (known?.is !== 'actor') return known !== undefined;
    const { actor } = known;
    const isNamed = [actor.name, ...actor.aliases].some((other) => lettersOf(other) === lettersOf(name));
    return isNamed || initialsOf(name) !== acronym;
  }

  /**
   * "foreign ministry" of the state named in the sentence (right behind "in" or "of", else the only one before, else first behind),
   * else the one whose name the document said last, else of the state named last in the post. Of several states that a sentence
   * names before it, it may be anybody's.
   */
  #withOwner(mention: NameMention): string | undefined {
    if (OF_LAND_WITHOUT_NAME.test(this.#around.before(mention))) return this.#namedAnywhere(mention);
    if (this.#isOfNoState(mention)) return undefined;
    const told = this.#stateInSentence(mention);
    const isOpen = told === undefined || told === 'several';
    const among = told === 'several' ? this.#statesBefore(mention) : undefined;
    const named = isOpen ? this.#namedBefore(mention, among) : undefined;
    if (named !== undefined) return named;
    const state = told === 'several' ? this.#stateThatOpens(mention) : (told ?? this.#stateInPost(mention));
    if (state === undefined) return undefined;
    return mention.name === 'national police'
      ? `National Police of ${state.name}`
      : `${ownerAdjective(state)} ${mention.name}`;
  }

  /** "The foreign ministry of the breakaway Republic of Artsakh": not that of a state which is named besides. */
  #isOfNoState(mention: NameMention): boolean {
    const owner = this.#document.names[(this.#positions.get(mention) ?? 0) + 1];
    if (owner?.sentence !== mention.sentence || this.#stateOf(owner) !== undefined) return false;
    return OF_WHOM.test(this.#document.text.slice(mention.span.end, owner.span.start));
  }

  /**
   * "Russian Ministry of Defence", when "the Defence Ministry" comes after it.
   * @param among the states of which it may be
   */
  #namedBefore(mention: NameMention, among?: ReadonlySet<State>): string | undefined {
    const ending = ` ${mention.name}`;
    const owners = among && [...among].map((state) => `${ownerAdjective(state)}${ending}`);
    return this.#document.names
      .slice(0, this.#positions.get(mention) ?? 0)
      .findLast(({ name }) => name.endsWith(ending) && (owners === undefined || owners.includes(name)))?.name;
  }

  /** "Kenya summoned Chad's envoy, the foreign ministry said": that of the subject, where the sentence begins with its name. */
  #stateThatOpens(mention: NameMention): State | undefined {
    const opener = this.#document.names.find(({ sentence }) => sentence === mention.sentence);
    const opens = opener !== undefined && this.#around.before(opener) === '' && this.#knownOf(opener)?.is === 'state';
    return opens ? this.#stateOf(opener) : undefined;
  }

  #namedAnywhere(mention: NameMention): string | undefined {
    const ending = ` ${mention.name}`;
    return this.#document.names.find(({ name }) => name.endsWith(ending))?.name;
  }

  #stateInSentence(mention: NameMention): State | 'several' | undefined {
    const { names } = this.#document;
    const at = this.#positions.get(mention) ?? 0;
    const behind = names[at + 1];
    // "the national police in Chad"
    if (
      behind?.sentence === mention.sentence &&
      WHERE_IT_IS.test(this.#document.text.slice(mention.span.end, behind.span.start))
    ) {
      const home = this.#stateOf(behind);
      if (home !== undefined) return home;
    }
    const before = this.#statesBefore(mention);
    const [nearest] = before;
    if (nearest !== undefined) return before.size > 1 ? 'several' : nearest;
    for (let index = at + 1; names[index]?.sentence === mention.sentence; index++) {
      const state = this.#stateAt(index);
      if (state !== undefined) return state;
    }
    return undefined;
  }

  /** The states that a sentence names in front of a mention, the nearest first. */
  #statesBefore(mention: NameMention): ReadonlySet<State> {
    const { names } = this.#document;
    const found = new Set<State>();
    for (let index = (this.#positions.get(mention) ?? 0) - 1; names[index]?.sentence === mention.sentence; index--) {
      const state = this.#stateAt(index);
      if (state !== undefined) found.add(state);
    }
    return found;
  }

  #stateInPost(mention: NameMention): State | undefined {
    const { names } = this.#document;
    const post = this.#around.post(mention);
    for (let index = (this.#positions.get(mention) ?? 0) - 1; index >= 0; index--) {
      const other = names[index];
      if (other === undefined || this.#around.post(other) !== post) break;
      const state = this.#stateOf(other);
      if (state !== undefined) return state;
    }
    return undefined;
  }

  #stateAt(position: number): State | undefined {
    const mention = this.#document.names[position];
    return mention === undefined ? undefined : this.#stateOf(mention);
  }

  /** The state that a mention names, by name, adjective or capital. */
  #stateOf(mention: NameMention): State | undefined {
    const known = this.#knownOf(mention);
    return known?.is === 'state' || known?.is === 'demonym' || known?.is === 'capital' ? known.state : undefined;
  }

  /** "Ukrainian president X", "Turkey's foreign minister X", "X, the foreign minister of Turkey". */
  #countryBeside(mention: NameMention): string | undefined {
    const at = this.#positions.get(mention) ?? 0;
    const before = this.#document.names[at - 1];
    const titled = mention.title?.length ?? 0;
    const near = before?.sentence === mention.sentence && mention.span.start - before.span.end <= titled + 5;
    if (near && OF_ONE_PHRASE.test(this.#around.after(before).slice(0, mention.span.start - before.span.end))) {
      const state = this.#stateOf(before);
      if (state !== undefined) return state.code;
    }
    const behind = this.#document.names[at + 1];
    const apposed = behind?.sentence === mention.sentence && behind.span.start - mention.span.end <= titled + 12;
    return apposed && this.#around.after(mention).startsWith(', ') ? this.#stateOf(behind)?.code : undefined;
  }

  #knownOf(mention: NameMention): Known | undefined {
    if (this.#known.has(mention)) return this.#known.get(mention);
    const found = this.#registry.find(mention.name);
    this.#known.set(mention, found);
    return found;
  }
}
