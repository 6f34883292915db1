import { foldName } from '../../../dataset/fold.ts';
import type { PlaceKind } from '../../../dataset/records.ts';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { PLACE_NOUNS, PLURAL_PLACE_NOUNS, STRONG_PLACE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import { nameWords, type Known, type Registry } from '../../lexicon/registry.ts';
import type {
  ExtractedDocument,
  Gazetteer,
  GazetteerEntry,
  LocalPlace,
  NameMention,
  PlaceMention,
} from '../../stage.ts';
import { capitalIsTown } from '../actors/state-mentions.ts';
import type { Surroundings } from '../surroundings.ts';
import { chooseEntry, type Hints } from './choose-entry.ts';
import { countryVotes } from './country-votes.ts';
import { PlaceList, type Location } from './place-list.ts';

export interface ResolvedPlaces {
  readonly places: LocalPlace[];
  readonly mentions: PlaceMention[];
}

/** A town at least this large may be named without an introduction. */
const LARGE_TOWN = 100_000;
/** A seat of a region this large is the town even where the document speaks of the region too. */
const VERY_LARGE_TOWN = 1_000_000;
/** A share of the document at which its country's smaller towns may be named without an introduction. */
const HOME_SHARE = 0.12;
/** Buildings that are named for the town they stand at; a plant or palace is named for anything. */
const NAMED_FOR_TOWN =
  /(?:airport|airbase|airfield|air base|port|refinery|depot|station|power plant|naval base|crossing|camp|dam|bridge|hospital)$/u;
const REGION_WORDS =
  / (?:region|oblast|province|governorate|state|county|krai|district|raion|prefecture|department|territory|peninsula|canton)$/iu;
const LIST_OF_REGIONS = /\b(?:regions|oblasts|provinces|governorates)\b/u;
const CLASS_OF = /\b([a-z]+) of (?:the )?$/u;
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
  readonly #votes: ReadonlyMap<string, number>;
  /** Folded names that the document somewhere calls a region, and those that it calls a town. */
  readonly #calledRegion = new Set<string>();
  readonly #calledTown = new Set<string>();
  /** Folded names that some mention of the document shows to be a place. */
  readonly #shown = new Set<string>();
  readonly #sentenceHints = new Map<number, { regions: Set<string>; countries: Set<string> }>();

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
    this.#votes = countryVotes(document.names, (mention) => registry.find(mention.name));
  }

  run(): ResolvedPlaces {
    this.#survey();
    for (const mention of this.#names) {
      const known = this.#registry.find(mention.name);
      if (known?.is === 'state') this.#addCountry(known.state.code, mention);
      else if (known?.is === 'place') this.#list.add(known.place, mention, mention.name);
      else if (known?.is === 'capital' || known === undefined) this.#addNamed(mention, known);
    }
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
      if (known?.is === 'state' || known?.is === 'demonym') hints.countries.add(known.state.code);
      if (known?.is === 'place' && known.place.country !== undefined) hints.countries.add(known.place.country);
      if (mention.clue !== 'place' && known?.is !== 'capital' && mention.clue !== undefined) continue;
      const called = this.#calledKind(mention);
      if (called === 'region') {
        this.#calledRegion.add(foldName(base));
        const region = this.#region(base, mention);
        if (region !== undefined) hints.regions.add(foldName(region.name));
      }
      if (called === 'city') this.#calledTown.add(foldName(base));
      if (mention.clue === 'place') this.#shown.add(foldName(base));
    }
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

  #addNamed(mention: NameMention, known: Known | undefined): void {
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
    if (this.#shown.has(folded)) return true;
    const words = nameWords(mention.name);
    if (words.some((word) => ORDINARY_WORDS.has(word.plain.toLowerCase()))) return false;
    const entry = this.#choose(mention.name, mention, 'city') ?? this.#choose(mention.name, mention, 'region');
    if (entry === undefined || (foldName(entry.name) !== folded && entry.population < LARGE_TOWN)) return false;
    const share = this.#votes.get(entry.country) ?? 0;
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
      if (region !== undefined) return fromEntry(region);
      const town = this.#choose(base, mention, 'city');
      if (town !== undefined && town.population > 0) return { ...fromEntry(town), name: mention.name, kind: 'region' };
      return noun === 'region' ? this.#unlisted(mention, mention.name, 'region') : undefined;
    }
    const entry = this.#choose(base, mention, 'city') ?? this.#choose(base, mention, 'region');
    if (entry !== undefined && (called === 'city' || this.#plausible(entry, mention)))
      return { ...fromEntry(entry), ...this.#spelling(entry, base) };
    return called === 'city' ? this.#unlisted(mention, base, 'city') : undefined;
  }

  /** The document's own spelling of a town, where it is the same name in other letters. */
  #spelling(entry: GazetteerEntry, base: string): { name: string } {
    return { name: foldName(entry.name) === foldName(base) || entry.kind === 'city' ? base : entry.name };
  }

  /** A name behind a preposition may still be somebody's or something's: the far and small are left out. */
  #plausible(entry: GazetteerEntry, mention: NameMention): boolean {
    const share = this.#votes.get(entry.country) ?? 0;
    const beside = this.#hintsOf(mention.sentence).countries.has(entry.country);
    return beside || share >= 0.03 || entry.population >= 50_000;
  }

  /** What the words at the mention call it: "X region", "the regions of X", "the city of X", "X, a town in". */
  #calledKind(mention: NameMention): PlaceKind | undefined {
    const noun = nounOf(mention.name);
    if (noun !== undefined) return noun;
    const before = this.#around.before(mention);
    const after = this.#around.after(mention);
    const word = CLASS_OF.exec(before)?.[1] ?? '';
    const of = PLACE_NOUNS.get(word) ?? PLACE_NOUNS.get(PLURAL_PLACE_NOUNS.get(word) ?? '');
    if (of !== undefined) return of;
    if (GOVERNOR_OF.test(before)) return 'region';
    const apposed = /^, (?:a|an|the) (?:[\p{L}-]+ ){0,4}?([a-z]+)\b/u.exec(after)?.[1];
    if (apposed !== undefined && (PLACE_NOUNS.get(apposed) === 'city' || PLACE_NOUNS.get(apposed) === 'region'))
      return PLACE_NOUNS.get(apposed);
    if (/^(?:['’]s)? (?:city|mayor)\b/u.test(after)) return 'city';
    const listed =
      /^(?:, [\p{L} -]{2,30}){0,5},? (?:and|or) [\p{Lu}][\p{L} -]{2,30}? (regions|oblasts|provinces|governorates|districts|states|counties)\b/u.exec(
        after,
      );
    if (listed !== null) return 'region';
    return /\b(?:city|town|village|port|capital)(?: of)? $/u.test(before) ? 'city' : undefined;
  }

  /** A bare name that is a region's and its seat's: which of the two the document means. */
  #meansRegion(mention: NameMention, base: string): boolean {
    const folded = foldName(base);
    if (!this.#calledRegion.has(folded)) return false;
    const sentence = this.#document.sentences[mention.sentence]?.text ?? '';
    if (LIST_OF_REGIONS.test(sentence)) return true;
    if (this.#calledTown.has(folded)) return false;
    return (this.#choose(base, mention, 'city')?.population ?? 0) < VERY_LARGE_TOWN;
  }

  #region(base: string, mention: NameMention): GazetteerEntry | undefined {
    return this.#choose(base, mention, 'region');
  }

  #choose(name: string, mention: NameMention, kind: PlaceKind): GazetteerEntry | undefined {
    const entries = this.#gazetteer.find(name).filter((entry) => entry.kind === kind);
    const hints: Hints = { ...this.#hintsOf(mention.sentence), votes: this.#votes };
    return chooseEntry(name, entries, hints);
  }

  /** A building or the like: at its own town, else in the town that its sentence puts it in. */
  #landmark(mention: NameMention, base: string, kind: PlaceKind): Location {
    const name = mention.name.replace(/^the /u, '');
    const own = this.#choose(base, mention, 'city');
    const country = own === undefined ? 0 : (this.#votes.get(own.country) ?? 0);
    if (own !== undefined && NAMED_FOR_TOWN.test(name.toLowerCase()) && country >= HOME_SHARE)
      return { ...fromEntry(own), name, kind };
    const container = this.#containerOf(mention);
    return container === undefined ? { name, kind } : { ...container, name, kind };
  }

  /** A place that no list has keeps the coordinates of what its sentence puts it in. */
  #unlisted(mention: NameMention, name: string, kind: PlaceKind): Location {
    const container = this.#containerOf(mention);
    return container === undefined ? { name, kind } : { ...container, name, kind };
  }

  /** The town or region behind "in" after the mention, or else the only one in its sentence. */
  #containerOf(mention: NameMention): Location | undefined {
    const others = this.#names.filter((other) => other.sentence === mention.sentence && other !== mention);
    const behind = others.filter((other) => other.span.start > mention.span.start && isIn(other));
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

  #hintsOf(sentence: number): { regions: Set<string>; countries: Set<string> } {
    let hints = this.#sentenceHints.get(sentence);
    if (hints === undefined) {
      hints = { regions: new Set(), countries: new Set() };
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
  return { ...location, ...(region === undefined ? {} : { region }) };
}

function fromEntry(entry: GazetteerEntry): Location {
  const { name, kind, country, region, lat, lon } = entry;
  return { name, kind, country, ...(region === undefined ? {} : { region }), lat, lon };
}

/** "Kharkiv" of "Kharkiv region"; the whole name where no noun of a place ends it. */
function baseName(name: string): string {
  const base = name.replace(REGION_WORDS, '');
  if (base !== name) return base;
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && PLACE_NOUNS.has(last)
    ? words[0] === undefined
      ? name
      : words.slice(0, firstSmall(words)).join(' ')
    : name;
}

function firstSmall(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return at < 0 ? words.length : at;
}

/** What kind of place the last word of a name says it is: "Kronstadt plant" a building. */
function nounOf(name: string): PlaceKind | undefined {
  const words = name.toLowerCase().split(' ');
  return words.length < 2
    ? undefined
    : (PLACE_NOUNS.get(words.slice(-2).join(' ')) ?? PLACE_NOUNS.get(words.at(-1) ?? ''));
}
