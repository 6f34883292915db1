import { foldName } from '../../../dataset/fold.ts';
import { STRONG_PLACE_PREPOSITIONS } from '../../lexicon/place-words.ts';
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
import { isOfTable } from '../../text/tables-of.ts';
import { capitalIsTown, townFateBehind, townVerbBefore } from '../state-mentions.ts';
import type { Surroundings } from '../surroundings.ts';
import { homeOf } from './home-of-places.ts';
import { Landmarks } from './landmarks.ts';
import { fromEntry, PlaceList, type Location } from './place-list.ts';
import { baseName, isNamesake, isOrdinary, nounOf } from './place-names.ts';
import { PlaceReading } from './place-reading.ts';
import { isDoneTo, standsIn } from './stands-in.ts';

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
/** In front of the name of a part of a town, or of what is too small for another state to speak of. */
const PART_OF_TOWN = /\b(?:neighbou?rhood|suburb|district|quarter|village|hamlet) of $/u;
const LIST_OF_REGIONS = /\b(?:regions|oblasts|provinces|governorates)\b/u;

/** Decides which place each mention stands for, with what the whole document tells. */
export function resolvePlaces(
  document: ExtractedDocument,
  registry: Registry,
  gazetteer: Gazetteer,
  around: Surroundings,
  taken: ReadonlySet<NameMention>,
): ResolvedPlaces {
  const reading = new PlaceReading(document, registry, gazetteer, around);
  const names = document.names.filter((mention) => !taken.has(mention) && mention.clue !== 'person');
  return new PlaceResolution(reading, names).run();
}

class PlaceResolution {
  readonly #reading: PlaceReading;
  readonly #names: readonly NameMention[];
  readonly #landmarks: Landmarks;
  readonly #list = new PlaceList();
  /** By folded name, where the document calls it a region; and the names that it calls a town. */
  readonly #regionCalls = new Map<string, NameMention[]>();
  readonly #calledTown = new Set<string>();
  /** Folded names on which arms are turned, and of parts of towns: they lie where the document is. */
  readonly #near = new Set<string>();
  /** Folded names that some mention of the document shows to be a place. */
  readonly #shown = new Set<string>();
  /** Those of them in which something stands or happens: a place even where no list has it. */
  readonly #sites = new Set<string>();

  constructor(reading: PlaceReading, names: readonly NameMention[]) {
    this.#reading = reading;
    this.#names = names;
    this.#survey();
    this.#landmarks = new Landmarks(reading, names);
  }

  run(): ResolvedPlaces {
    const { registry } = this.#reading;
    for (const mention of this.#names) {
      const known = registry.find(mention.name);
      if (known?.is === 'state') this.#addCountry(known.state.code, mention);
      else if (known?.is === 'place') this.#list.add(known.place, mention, mention.name);
      else if (known?.is === 'capital' || known === undefined)
        this.#addNamed(mention, known ?? this.#regionOfRegistry(mention));
    }
    this.#addHome();
    return {
      places: this.#list.places((code) => registry.stateByCode(code)?.name),
      mentions: this.#list.mentions(),
    };
  }

  /** First reading: what is called a region or a town, and which regions and states stand in each sentence. */
  #survey(): void {
    const { document, registry, around } = this.#reading;
    for (const mention of document.names) {
      const base = baseName(mention.name);
      const known = registry.find(mention.name);
      const hints = this.#reading.hintsOf(mention.sentence);
      const inState = mention.preposition !== undefined && STRONG_PLACE_PREPOSITIONS.has(mention.preposition);
      if (known?.is === 'state' && (inState || /^['’]s? /u.test(around.after(mention))))
        hints.countries.add(known.state.code);
      if (known?.is === 'place' && known.place.country !== undefined) hints.countries.add(known.place.country);
      if (mention.clue !== 'place' && known?.is !== 'capital' && mention.clue !== undefined) continue;
      const called = this.#reading.calledKind(mention);
      if (called === 'region') {
        const calls = this.#regionCalls.get(foldName(base)) ?? [];
        this.#regionCalls.set(foldName(base), [...calls, mention]);
        const region = this.#reading.choose(base, mention, 'region');
        if (region !== undefined) hints.regions.add(foldName(region.name));
      }
      const before = this.#reading.around.before(mention);
      if (isDoneTo(before) || PART_OF_TOWN.test(before)) this.#near.add(foldName(base));
      if (called === 'city') this.#calledTown.add(foldName(base));
      if (mention.clue === 'place') this.#shown.add(foldName(base));
      if (this.#isSite(mention)) this.#sites.add(foldName(base));
    }
  }

  /** A headline's capitals say nothing: only running text, or a table's column of places, shows that an unknown name is one. */
  #isSite(mention: NameMention): boolean {
    const { document, around } = this.#reading;
    const sentence = document.sentences[mention.sentence];
    if (sentence === undefined || sentence.kind === 'headline' || mention.name === mention.name.toUpperCase())
      return false;
    if (isOfTable(sentence)) return mention.clue === 'place';
    const labels = mention.span.end <= sentence.span.start + placeLabelLength(sentence.text);
    return labels || standsIn(around.before(mention), around.after(mention));
  }

  /** A report of one country seldom says which, once its title has. */
  #addHome(): void {
    const home = homeOf(this.#list.locals());
    const state = home === undefined ? undefined : this.#reading.registry.stateByCode(home);
    if (state === undefined) return;
    this.#list.addUnnamed({ name: state.name, kind: 'country', country: state.code, lat: state.lat, lon: state.lon });
  }

  #addCountry(code: string, mention: NameMention): void {
    const state = this.#reading.registry.stateByCode(code);
    if (state === undefined) return;
    this.#list.add(
      { name: state.name, kind: 'country', country: code, lat: state.lat, lon: state.lon },
      mention,
      state.name,
    );
  }

  /** "Darfur region": a region that the registry has without the noun. */
  #regionOfRegistry(mention: NameMention): Known | undefined {
    const known = nounOf(mention.name) === 'region' ? this.#reading.registry.find(baseName(mention.name)) : undefined;
    return known?.is === 'place' && known.place.kind === 'region' ? known : undefined;
  }

  #addNamed(mention: NameMention, known: Known | undefined): void {
    if (known?.is === 'place') {
      this.#list.add(known.place, mention, mention.name);
      return;
    }
    const { around } = this.#reading;
    if (known?.is === 'capital' && !capitalIsTown(mention, around.before(mention), around.after(mention))) return;
    if (mention.clue === undefined && known === undefined && !this.#mayBePlace(mention)) return;
    if (mention.clue !== undefined && mention.clue !== 'place') return;
    const location = this.#landmarks.find(mention) ?? this.#locate(mention);
    if (location?.kind === 'city' && isNamesake(mention.text, around.before(mention), around.after(mention))) return;
    if (location !== undefined) this.#list.add(location, mention, mention.name);
  }

  /** Without any word that says so, only what is shown elsewhere, large, or at home in this document is a place. */
  #mayBePlace(mention: NameMention): boolean {
    const folded = foldName(mention.name);
    if (this.#shown.has(folded) || this.#sites.has(folded) || this.#calledTown.has(folded)) return true;
    if (isOrdinary(mention.name)) return false;
    const entry =
      this.#reading.choose(mention.name, mention, 'city') ?? this.#reading.choose(mention.name, mention, 'region');
    if (entry === undefined) return false;
    const { around } = this.#reading;
    const share = this.#shareOf(entry);
    const reached = townVerbBefore(around.before(mention)) || townFateBehind(around.after(mention));
    if (reached && (foldName(entry.name) === folded || share >= FAMILIAR_SHARE)) return true;
    if (foldName(entry.name) !== folded && entry.population < LARGE_TOWN) return false;
    const placed = mention.preposition !== undefined && mention.preposition !== 'of';
    if (placed && (this.#isBesideState(entry, mention) || share >= FAMILIAR_SHARE)) return true;
    return (
      share >= HOME_SHARE || (entry.population >= LARGE_TOWN && (share > 0 || entry.population >= VERY_LARGE_TOWN))
    );
  }

  /** A town or region, as far as the words, the gazetteer and the rest of the document say which. */
  #locate(mention: NameMention): Location | undefined {
    const reading = this.#reading;
    const base = baseName(mention.name);
    const noun = nounOf(mention.name);
    const called = reading.calledKind(mention) ?? (this.#meansRegion(mention, base) ? 'region' : undefined);
    if (called === 'region') return this.#locateRegion(mention, base);
    const within = reading.regionBehind(mention);
    const entry = reading.choose(base, mention, 'city') ?? reading.choose(base, mention, 'region');
    // "X in Y region", and no X of the list lies there: another X, known only to its region.
    if (within !== undefined && entry !== undefined && entry.kind === 'city' && entry.region !== within.name)
      return { ...fromEntry(within), name: base, kind: 'city', region: within.name };
    if (entry !== undefined && this.#isPlausible(entry, mention))
      return { ...fromEntry(entry), name: spelling(entry, base), listed: entry.name };
    const introduced = called === 'city' || this.#sites.has(foldName(base));
    const isNamed = introduced && (noun === undefined || noun === 'city') && !isOrdinary(base);
    return isNamed ? this.#landmarks.unlisted(mention, base, 'city') : undefined;
  }

  /** A region; also by the town that it is named for. */
  #locateRegion(mention: NameMention, base: string): Location | undefined {
    // "the Kyiv region" lies around the city, which is a region of its own
    const around = mention.name.endsWith(' region')
      ? this.#reading.choose(`${base} Oblast`, mention, 'region')
      : undefined;
    const region = around ?? this.#reading.choose(base, mention, 'region');
    if (region !== undefined && this.#isNear(region, mention)) return fromEntry(region);
    const town = this.#reading.choose(base, mention, 'city');
    if (town !== undefined && town.population > 0 && this.#isNear(town, mention))
      return { ...fromEntry(town), name: mention.name, kind: 'region' };
    const isNamed = nounOf(mention.name) === 'region' && !isOrdinary(base);
    return isNamed ? this.#landmarks.unlisted(mention, mention.name, 'region') : undefined;
  }

  /** How much of the document is about the state in which a place lies. */
  #shareOf(entry: GazetteerEntry): number {
    return this.#reading.votes.get(entry.country) ?? 0;
  }

  /** Whether the sentence names the state in which a place lies. */
  #isBesideState(entry: GazetteerEntry, mention: NameMention): boolean {
    return this.#reading.hintsOf(mention.sentence).countries.has(entry.country);
  }

  /** Whether the document speaks of the state in which a place lies: a region of another part of the world is a namesake. */
  #isNear(entry: GazetteerEntry, mention: NameMention): boolean {
    const { votes } = this.#reading;
    return votes.size === 0 || votes.has(entry.country) || this.#isBesideState(entry, mention);
  }

  /** A name behind a preposition may still be somebody's or something's: the far and small are left out. */
  #isPlausible(entry: GazetteerEntry, mention: NameMention): boolean {
    if (this.#isBesideState(entry, mention) || this.#shareOf(entry) >= FAMILIAR_SHARE) return true;
    if (this.#isNamesake(entry, mention)) return false;
    const elsewhere = this.#reading.hintsOf(mention.sentence).regions.size > 0;
    if (elsewhere && foldName(entry.name) !== foldName(baseName(mention.name))) return false;
    return entry.population >= TOWN || townVerbBefore(this.#reading.around.before(mention));
  }

  /**
   * Whether a place of a state that the document never names only shares its name with one that no list has: what is fought over
   * or a part of a town, or what is known by this name to few.
   */
  #isNamesake(entry: GazetteerEntry, mention: NameMention): boolean {
    const { votes } = this.#reading;
    if (votes.size === 0 || votes.has(entry.country)) return false;
    const isOtherName = foldName(entry.name) !== foldName(baseName(mention.name));
    return this.#near.has(foldName(baseName(mention.name))) || (isOtherName && entry.population < LARGE_TOWN);
  }

  /** A bare name that is a region's and its seat's: which of the two the document means. */
  #meansRegion(mention: NameMention, base: string): boolean {
    const { document, around } = this.#reading;
    const folded = foldName(base);
    const calls = this.#regionCalls.get(folded);
    if (calls === undefined) return false;
    const sentence = document.sentences[mention.sentence]?.text ?? '';
    if (LIST_OF_REGIONS.test(sentence)) return true;
    const post = around.post(mention);
    // a headline says shortly what the text below it calls by its full name
    const isHeadline = document.sentences[mention.sentence]?.kind === 'headline';
    const before = calls.some(
      (call) => (isHeadline || call.span.start < mention.span.start) && around.post(call) === post,
    );
    if (this.#calledTown.has(folded) || (!before && calls.length < 2)) return false;
    return (this.#reading.choose(base, mention, 'city')?.population ?? 0) < VERY_LARGE_TOWN;
  }
}

/** The document's own spelling of a town, where it is the same name in other letters. */
const spelling = (entry: GazetteerEntry, base: string): string =>
  foldName(entry.name) === foldName(base) || entry.kind === 'city' ? base : entry.name;
