import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import type { PlaceKind } from '../../../dataset/records.ts';
import { PLACE_NOUNS, PLURAL_PLACE_NOUNS, STRONG_PLACE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import type { Known, Registry } from '../../lexicon/registry.ts';
import type {
  ExtractedDocument,
  Gazetteer,
  GazetteerEntry,
  LocalPlace,
  NameMention,
  PlaceMention,
} from '../../stage.ts';
import { placeLabelLength } from '../../text/place-label.ts';
import { capitalIsTown, townFateBehind, townVerbBefore } from '../actors/state-mentions.ts';
import type { Surroundings } from '../surroundings.ts';
import { chooseEntry, type Hints } from './choose-entry.ts';
import { countryVotes } from './country-votes.ts';
import { homeOf } from './home-of-places.ts';
import { PlaceList, type Location } from './place-list.ts';
import { apposedNoun, baseName, isOrdinary, nounOf, headsListOfRegions } from './place-names.ts';
import { standsIn } from './stands-in.ts';

/** Gathered while the document is read. */
interface SentenceHints extends Hints {
  readonly regions: Set<string>;
  readonly countries: Set<string>;
}

export interface ResolvedPlaces {
  readonly places: LocalPlace[];
  readonly mentions: PlaceMention[];
}

/** Below this many people, a town far from the document's states is most likely not meant. */
const TOWN = 50_000;
/** A town at least this large may be named without an introduction. */
const LARGE_TOWN = 100_000;
/** A seat of a region this large is the town even where the document speaks of the region too. */
const VERY_LARGE_TOWN = 1_000_000;
/** A share of the document at which its country's smaller towns may be named without an introduction. */
const HOME_SHARE = 0.12;
/** A share at which a country's towns need a preposition at least. */
const FAMILIAR_SHARE = 0.03;
/** Buildings that are named for the town they stand at; a plant or palace is named for anything. */
const NAMED_FOR_TOWN =
  /(?:airport|airbase|airfield|air base|port|refinery|depot|station|power plant|naval base|crossing|camp|dam|bridge|hospital|section|highway|road|railway)$/u;
const LIST_OF_REGIONS = /\b(?:regions|oblasts|provinces|governorates)\b/u;
const CLASS_OF = /\b([a-z]+) of (?:the )?$/u;
const REGIONS_OF =
  /\b(?:regions|oblasts|provinces|governorates) of (?:the )?(?:\p{Lu}[\p{L}'’-]+(?:, and |, | and ))+$/u;
const GOVERNOR_OF = /\b(?:governor|head|leader) of (?:the )?$/u;

/** Decides which place each mention stands for, with what the whole document tells. */
export function resolvePlaces(
  document: ExtractedDocument,
  registry: Registry,
  gazetteer: Gazetteer,
  around: Surroundings,
  taken: ReadonlySet<NameMention>,
): ResolvedPlaces {
  return new PlaceResolution(document, registry, gazetteer, around, taken).run();
}

class PlaceResolution {
  readonly #document: ExtractedDocument;
  readonly #registry: Registry;
  readonly #gazetteer: Gazetteer;
  readonly #around: Surroundings;
  readonly #list = new PlaceList();
  readonly #names: readonly NameMention[];
  readonly #bySentence: ReadonlyMap<number, readonly NameMention[]>;
  readonly #votes: ReadonlyMap<string, number>;
  /** By folded name, where the document calls it a region; and the names that it calls a town. */
  readonly #regionCalls = new Map<string, NameMention[]>();
  readonly #calledTown = new Set<string>();
  /** Folded names that some mention of the document shows to be a place. */
  readonly #shown = new Set<string>();
  /** Those of them in which something stands or happens: a place even where no list has it. */
  readonly #sites = new Set<string>();
  readonly #positions: ReadonlyMap<NameMention, number>;
  /** Buildings and the like by folded name: one told twice is one place. */
  readonly #landmarks = new Map<string, Location>();
  readonly #sentenceHints = new Map<number, SentenceHints>();

  constructor(
    document: ExtractedDocument,
    registry: Registry,
    gazetteer: Gazetteer,
    around: Surroundings,
    taken: ReadonlySet<NameMention>,
  ) {
    this.#document = document;
    this.#registry = registry;
    this.#gazetteer = gazetteer;
    this.#around = around;
    this.#names = document.names.filter((mention) => !taken.has(mention) && mention.clue !== 'person');
    this.#bySentence = groupBy(this.#names, ({ sentence }) => sentence);
    this.#positions = new Map(document.names.map((mention, position) => [mention, position]));
    this.#votes = countryVotes(document.names, (mention) => registry.find(mention.name));
  }

  run(): ResolvedPlaces {
    this.#survey();
    this.#surveyLandmarks();
    for (const mention of this.#names) {
      const known = this.#registry.find(mention.name);
      if (known?.is === 'state') this.#addCountry(known.state.code, mention);
      else if (known?.is === 'place') this.#list.add(known.place, mention, mention.name);
      else if (known?.is === 'capital' || known === undefined)
        this.#addNamed(mention, known ?? this.#regionOfRegistry(mention));
    }
    this.#addHome();
    return {
      places: this.#list.places((code) => this.#registry.stateByCode(code)?.name),
      mentions: this.#list.mentions(),
    };
  }

  /** First reading: what is called a region or a town, and which regions and states stand in each sentence. */
  #survey(): void {
    for (const mention of this.#document.names) {
      const base = baseName(mention.name);
      const known = this.#registry.find(mention.name);
      const hints = this.#hintsOf(mention.sentence);
      const inState = mention.preposition !== undefined && STRONG_PLACE_PREPOSITIONS.has(mention.preposition);
      if (known?.is === 'state' && (inState || /^['’]s? /u.test(this.#around.after(mention))))
        hints.countries.add(known.state.code);
      if (known?.is === 'place' && known.place.country !== undefined) hints.countries.add(known.place.country);
      if (mention.clue !== 'place' && known?.is !== 'capital' && mention.clue !== undefined) continue;
      const called = this.#calledKind(mention);
      if (called === 'region') {
        const calls = this.#regionCalls.get(foldName(base)) ?? [];
        this.#regionCalls.set(foldName(base), [...calls, mention]);
        const region = this.#region(base, mention);
        if (region !== undefined) hints.regions.add(foldName(region.name));
      }
      if (called === 'city') this.#calledTown.add(foldName(base));
      if (mention.clue === 'place') this.#shown.add(foldName(base));
      if (this.#isSite(mention)) this.#sites.add(foldName(base));
    }
  }

  /** A headline's capitals say nothing: only running text shows that an unknown name is a place. */
  #isSite(mention: NameMention): boolean {
    const sentence = this.#document.sentences[mention.sentence];
    if (sentence === undefined || sentence.kind === 'headline' || mention.name === mention.name.toUpperCase())
      return false;
    const labels = mention.span.end <= sentence.span.start + placeLabelLength(sentence.text);
    return labels || standsIn(this.#around.before(mention), this.#around.after(mention));
  }

  /** A report of one country seldom says which, once its title has. */
  #addHome(): void {
    const home = homeOf(this.#list.locals());
    const state = home === undefined ? undefined : this.#registry.stateByCode(home);
    if (state === undefined) return;
    this.#list.addUnnamed({ name: state.name, kind: 'country', country: state.code, lat: state.lat, lon: state.lon });
  }

  #addCountry(code: string, mention: NameMention): void {
    const state = this.#registry.stateByCode(code);
    if (state === undefined) return;
    this.#list.add(
      { name: state.name, kind: 'country', country: code, lat: state.lat, lon: state.lon },
      mention,
      state.name,
    );
  }

  /** "Darfur region": a region that the registry has without the noun. */
  #regionOfRegistry(mention: NameMention): Known | undefined {
    const known = nounOf(mention.name) === 'region' ? this.#registry.find(baseName(mention.name)) : undefined;
    return known?.is === 'place' && known.place.kind === 'region' ? known : undefined;
  }

  #addNamed(mention: NameMention, known: Known | undefined): void {
    if (known?.is === 'place') {
      this.#list.add(known.place, mention, mention.name);
      return;
    }
    if (known?.is === 'capital' && !capitalIsTown(mention, this.#around.before(mention), this.#around.after(mention)))
      return;
    if (mention.clue === undefined && known === undefined && !this.#mayBePlace(mention)) return;
    if (mention.clue !== undefined && mention.clue !== 'place') return;
    const location = this.#locate(mention);
    if (location !== undefined) this.#list.add(location, mention, mention.name);
  }

  /** Without any word that says so, only what is shown elsewhere, large, or at home in this document is a place. */
  #mayBePlace(mention: NameMention): boolean {
    const folded = foldName(mention.name);
    if (this.#shown.has(folded) || this.#sites.has(folded)) return true;
    if (isOrdinary(mention.name)) return false;
    const entry = this.#choose(mention.name, mention, 'city') ?? this.#choose(mention.name, mention, 'region');
    if (entry === undefined || (foldName(entry.name) !== folded && entry.population < LARGE_TOWN)) return false;
    const share = this.#votes.get(entry.country) ?? 0;
    const reached = townVerbBefore(this.#around.before(mention)) || townFateBehind(this.#around.after(mention));
    if (reached && (foldName(entry.name) === folded || share >= FAMILIAR_SHARE)) return true;
    const beside = this.#hintsOf(mention.sentence).countries.has(entry.country);
    const placed = mention.preposition !== undefined && mention.preposition !== 'of';
    if (placed && (beside || share >= FAMILIAR_SHARE)) return true;
    return (
      share >= HOME_SHARE || (entry.population >= LARGE_TOWN && (share > 0 || entry.population >= VERY_LARGE_TOWN))
    );
  }

  #locate(mention: NameMention): Location | undefined {
    const base = baseName(mention.name);
    const noun = nounOf(mention.name);
    if (noun === 'building' || noun === 'other' || noun === 'sea') return this.#landmark(mention, base, noun);
    const called = this.#calledKind(mention) ?? (this.#meansRegion(mention, base) ? 'region' : undefined);
    if (called === 'region') {
      const region = this.#region(base, mention);
      if (region !== undefined && this.#isNear(region, mention)) return fromEntry(region);
      const town = this.#choose(base, mention, 'city');
      if (town !== undefined && town.population > 0 && this.#isNear(town, mention))
        return { ...fromEntry(town), name: mention.name, kind: 'region' };
      return noun === 'region' && !isOrdinary(base) ? this.#unlisted(mention, mention.name, 'region') : undefined;
    }
    const within = this.#regionBehind(mention);
    const entry = this.#choose(base, mention, 'city') ?? this.#choose(base, mention, 'region');
    // "X in Y region", and no X of the list lies there: another X, known only to its region.
    if (within !== undefined && entry !== undefined && entry.kind === 'city' && entry.region !== within.name)
      return { ...fromEntry(within), name: base, kind: 'city', region: within.name };
    if (entry !== undefined && this.#plausible(entry, mention))
      return { ...fromEntry(entry), ...this.#spelling(entry, base) };
    const introduced = called === 'city' || this.#sites.has(foldName(base));
    return introduced && noun === undefined && !isOrdinary(base) ? this.#unlisted(mention, base, 'city') : undefined;
  }

  /** Whether the document speaks of the state in which a place lies: a region of another part of the world is a namesake. */
  #isNear(entry: GazetteerEntry, mention: NameMention): boolean {
    return (
      this.#votes.size === 0 ||
      this.#votes.has(entry.country) ||
      this.#hintsOf(mention.sentence).countries.has(entry.country)
    );
  }

  /** The document's own spelling of a town, where it is the same name in other letters. */
  #spelling(entry: GazetteerEntry, base: string): { name: string } {
    return { name: foldName(entry.name) === foldName(base) || entry.kind === 'city' ? base : entry.name };
  }

  /** A name behind a preposition may still be somebody's or something's: the far and small are left out. */
  #plausible(entry: GazetteerEntry, mention: NameMention): boolean {
    const share = this.#votes.get(entry.country) ?? 0;
    const beside = this.#hintsOf(mention.sentence).countries.has(entry.country);
    if (beside || share >= FAMILIAR_SHARE) return true;
    const elsewhere = this.#hintsOf(mention.sentence).regions.size > 0;
    if (elsewhere && foldName(entry.name) !== foldName(baseName(mention.name))) return false;
    return entry.population >= TOWN || townVerbBefore(this.#around.before(mention));
  }

  /** What the words at the mention call it: "X region", "the regions of X", "the city of X", "X, a town in". */
  #calledKind(mention: NameMention): PlaceKind | undefined {
    const noun = nounOf(mention.name);
    if (noun !== undefined) return noun;
    const before = this.#around.before(mention);
    const after = this.#around.after(mention);
    const word = CLASS_OF.exec(before)?.[1] ?? '';
    // "the eastern districts of X" are parts of a town
    if (/^(?:districts|neighbou?rhoods|suburbs|quarters|streets)$/u.test(word)) return 'city';
    const of = PLACE_NOUNS.get(word) ?? PLACE_NOUNS.get(PLURAL_PLACE_NOUNS.get(word) ?? '');
    if (of !== undefined) return of;
    if (GOVERNOR_OF.test(before) || REGIONS_OF.test(before)) return 'region';
    const apposed = apposedNoun(after);
    if (apposed === 'city' || apposed === 'region') return apposed;
    if (/^(?:['’]s)? (?:city|mayor|(?:refugee|displacement) camp)\b/u.test(after)) return 'city';
    if (/^ (?:regions|oblasts|provinces|governorates|districts|states|counties)\b/u.test(after)) return 'region';
    if (headsListOfRegions(after) || this.#holdsTownBefore(mention)) return 'region';
    return /\b(?:city|town|village|port|capital)(?: of)? $/u.test(before) ? 'city' : undefined;
  }

  /** "Geneva, Illinois": a region of which a town is named right before it. */
  #holdsTownBefore(mention: NameMention): boolean {
    const town = this.#document.names[(this.#positions.get(mention) ?? 0) - 1];
    if (town === undefined || this.#document.text.slice(town.span.end, mention.span.start) !== ', ') return false;
    const region = foldName(baseName(mention.name));
    return this.#entriesOf(baseName(town.name), 'city').some((entry) => foldName(entry.region ?? '') === region);
  }

  /** A bare name that is a region's and its seat's: which of the two the document means. */
  #meansRegion(mention: NameMention, base: string): boolean {
    const folded = foldName(base);
    const calls = this.#regionCalls.get(folded);
    if (calls === undefined) return false;
    const sentence = this.#document.sentences[mention.sentence]?.text ?? '';
    if (LIST_OF_REGIONS.test(sentence)) return true;
    const post = this.#around.post(mention);
    const before = calls.some((call) => call.span.start < mention.span.start && this.#around.post(call) === post);
    if (this.#calledTown.has(folded) || (!before && calls.length < 2)) return false;
    return (this.#choose(base, mention, 'city')?.population ?? 0) < VERY_LARGE_TOWN;
  }

  #region(base: string, mention: NameMention): GazetteerEntry | undefined {
    return this.#choose(base, mention, 'region');
  }

  #choose(name: string, mention: NameMention, kind: PlaceKind): GazetteerEntry | undefined {
    const plain = this.#entriesOf(name, kind);
    // "Hodeidah" is listed with its article
    const entries = plain.length > 0 || name.includes(' ') ? plain : this.#entriesOf(`al ${name}`, kind);
    return chooseEntry(name, entries, this.#hintsOf(mention.sentence));
  }

  #entriesOf(name: string, kind: PlaceKind): GazetteerEntry[] {
    return this.#gazetteer.find(name).filter((entry) => entry.kind === kind);
  }

  /** The region that the words right behind a name put it in: "X in Ukraine's Sumy region". */
  #regionBehind(mention: NameMention): GazetteerEntry | undefined {
    const at = this.#positions.get(mention) ?? -1;
    for (const other of this.#document.names.slice(at + 1, at + 3)) {
      if (other.sentence !== mention.sentence) return undefined;
      const between = this.#document.text.slice(mention.span.end, other.span.end);
      if (!/^,? in (?:the )?/u.test(between) || between.length > 45) return undefined;
      if (other.clue === 'place' && this.#calledKind(other) === 'region')
        return this.#region(baseName(other.name), other);
    }
    return undefined;
  }

  /** A building or the like: at its own town, else in the town that its sentence puts it in. */
  #landmark(mention: NameMention, base: string, kind: PlaceKind): Location {
    const name = mention.name.replace(/^the /u, '');
    const met = this.#landmarks.get(foldName(name));
    if (met !== undefined) return met;
    const own = this.#choose(base, mention, 'city') ?? this.#choose(base.split('-')[0] ?? base, mention, 'city');
    const share = own === undefined ? 0 : (this.#votes.get(own.country) ?? 0);
    const town = own !== undefined && NAMED_FOR_TOWN.test(name.toLowerCase()) && share > 0 ? fromEntry(own) : undefined;
    const container = town ?? this.#containerOf(mention);
    return container === undefined ? { name, kind } : { ...container, name, kind };
  }

  /** Places the landmarks of the whole document before any is listed: the mention that says where they are may come last. */
  #surveyLandmarks(): void {
    for (const mention of this.#names) {
      const noun = nounOf(mention.name);
      if (mention.clue !== 'place' || (noun !== 'building' && noun !== 'other' && noun !== 'sea')) continue;
      if (this.#registry.find(mention.name) !== undefined) continue;
      const location = this.#landmark(mention, baseName(mention.name), noun);
      if (location.lat !== undefined) this.#landmarks.set(foldName(location.name), location);
    }
  }

  /** A place that no list has keeps the coordinates of what its sentence puts it in. */
  #unlisted(mention: NameMention, name: string, kind: PlaceKind): Location {
    const container = this.#containerOf(mention);
    return container === undefined ? { name, kind } : { ...container, name, kind };
  }

  /** The town or region behind "in" after the mention, or else the only one in its sentence. */
  #containerOf(mention: NameMention): Location | undefined {
    const others = (this.#bySentence.get(mention.sentence) ?? []).filter((other) => other !== mention);
    const at = this.#positions.get(mention) ?? 0;
    const owner = this.#document.names[at - 1];
    const owned =
      owner !== undefined && /^['’]s? $/u.test(this.#document.text.slice(owner.span.end, mention.span.start));
    const behind = others.filter(
      (other) => (owned && other === owner) || (other.span.start > mention.span.start && isIn(other)),
    );
    for (const other of [...behind, ...others.filter((each) => isIn(each) && each.span.start < mention.span.start)]) {
      const known = this.#registry.find(other.name);
      if (known?.is === 'place' && known.place.kind === 'region') return withoutName(known.place, known.place.name);
      if ((known !== undefined && known.is !== 'capital') || nounOf(other.name) === 'building') continue;
      const region = this.#calledKind(other) === 'region';
      const entry = this.#choose(baseName(other.name), other, region ? 'region' : 'city');
      if (entry !== undefined)
        return withoutName(fromEntry(entry), entry.kind === 'region' ? entry.name : entry.region);
    }
    return undefined;
  }

  #hintsOf(sentence: number): SentenceHints {
    let hints = this.#sentenceHints.get(sentence);
    if (hints === undefined) {
      hints = { regions: new Set(), countries: new Set(), votes: this.#votes };
      this.#sentenceHints.set(sentence, hints);
    }
    return hints;
  }
}

function isIn(mention: NameMention): boolean {
  return (
    mention.preposition !== undefined &&
    (STRONG_PLACE_PREPOSITIONS.has(mention.preposition) || mention.preposition === 'of')
  );
}

function withoutName(location: Location, region: string | undefined): Location {
  return { ...location, ...defined({ region }) };
}

function fromEntry(entry: GazetteerEntry): Location {
  const { name, kind, country, region, lat, lon } = entry;
  return { name, kind, country, ...defined({ region }), lat, lon };
}
