import { foldName } from '../../../dataset/fold.ts';
import type { PlaceKind } from '../../../dataset/records/records.ts';
import { PLACE_NOUNS, PLURAL_PLACE_NOUNS } from '../../lexicon/place-words.ts';
import type { Registry } from '../../lexicon/registry.ts';
import type { ExtractedDocument, Gazetteer, GazetteerEntry, NameMention } from '../../stage.ts';
import type { Surroundings } from '../surroundings.ts';
import { chooseEntry, type Hints } from './choose-entry.ts';
import { countryVotes } from '../country-votes.ts';
import { apposedNoun, baseName, headsListOfRegions, nounOf } from './place-names.ts';
import { EndingPattern } from '../../text/ending-pattern.ts';

/** Gathered while the document is read. */
export interface SentenceHints extends Hints {
  readonly regions: Set<string>;
  readonly countries: Set<string>;
}

const CLASS_OF = new EndingPattern(/\b([a-z]+) of (?:the )?$/u);
const REGIONS_OF =
  /\b(?:regions|oblasts|provinces|governorates) of (?:the )?(?:\p{Lu}[\p{L}'’-]+(?:, and |, | and ))+$/u;
const TOWNS_OF =
  /\b(?:towns|villages|cities|settlements|hamlets) of (?:the )?(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:, and |, | and )){1,8}$/u;
const GOVERNOR_OF = /\b(?:governor|head|leader) of (?:the )?$/u;

/** What the words at a mention say of it, and what the gazetteer has under its name. */
export class PlaceReading {
  readonly document: ExtractedDocument;
  readonly registry: Registry;
  readonly around: Surroundings;
  /** Share of each state in what the document names, by ISO code. */
  readonly votes: ReadonlyMap<string, number>;
  readonly #gazetteer: Gazetteer;
  readonly #positions: ReadonlyMap<NameMention, number>;
  readonly #hints = new Map<number, SentenceHints>();

  constructor(document: ExtractedDocument, registry: Registry, gazetteer: Gazetteer, around: Surroundings) {
    this.document = document;
    this.registry = registry;
    this.around = around;
    this.votes = countryVotes(document.names, (mention) => registry.find(mention.name));
    this.#gazetteer = gazetteer;
    this.#positions = new Map(document.names.map((mention, position) => [mention, position]));
  }

  hintsOf(sentence: number): SentenceHints {
    let hints = this.#hints.get(sentence);
    if (hints === undefined) {
      hints = { regions: new Set(), countries: new Set(), votes: this.votes };
      this.#hints.set(sentence, hints);
    }
    return hints;
  }

  /** What the words at the mention call it: "X region", "the regions of X", "the city of X", "X, a town in". */
  calledKind(mention: NameMention): PlaceKind | undefined {
    const noun = nounOf(mention.name);
    if (noun !== undefined) return noun;
    const before = this.around.before(mention);
    const after = this.around.after(mention);
    const word = CLASS_OF.exec(before)?.[1] ?? '';
    // "the eastern districts of X" are parts of a town
    if (/^(?:districts|neighbou?rhoods|suburbs|quarters|streets)$/u.test(word)) return 'city';
    const of = PLACE_NOUNS.get(word) ?? PLACE_NOUNS.get(PLURAL_PLACE_NOUNS.get(word) ?? '');
    if (of !== undefined) return of;
    if (GOVERNOR_OF.test(before) || REGIONS_OF.test(before)) return 'region';
    if (TOWNS_OF.test(before)) return 'city';
    const apposed = apposedNoun(after);
    if (apposed === 'city' || apposed === 'region') return apposed;
    if (/^(?:['’]s)? (?:city|mayor|(?:refugee|displacement) camp)\b/u.test(after)) return 'city';
    if (/^ (?:regions|oblasts|provinces|governorates|districts|states|counties)\b/u.test(after)) return 'region';
    if (headsListOfRegions(after) || this.#holdsTownBefore(mention)) return 'region';
    return /\b(?:city|town|village|port|capital)(?: of)? $/u.test(before) ? 'city' : undefined;
  }

  /** "Geneva, Illinois": a region of which a town is named right before it. */
  #holdsTownBefore(mention: NameMention): boolean {
    const town = this.nameBefore(mention);
    if (town === undefined || this.document.text.slice(town.span.end, mention.span.start) !== ', ') return false;
    const region = foldName(baseName(mention.name));
    return this.#entriesOf(baseName(town.name), 'city').some((entry) => foldName(entry.region ?? '') === region);
  }

  nameBefore(mention: NameMention): NameMention | undefined {
    return this.document.names[(this.#positions.get(mention) ?? 0) - 1];
  }

  /** The place of a kind that is meant by a name here. */
  choose(name: string, mention: NameMention, kind: PlaceKind): GazetteerEntry | undefined {
    const plain = this.#entriesOf(name, kind);
    // "Hodeidah" is listed with its article
    const entries = plain.length > 0 || name.includes(' ') ? plain : this.#entriesOf(`al ${name}`, kind);
    return chooseEntry(name, entries, this.hintsOf(mention.sentence));
  }

  #entriesOf(name: string, kind: PlaceKind): GazetteerEntry[] {
    return this.#gazetteer.find(name).filter((entry) => entry.kind === kind);
  }

  /** The region that the words right behind a name put it in: "X in Ukraine's Sumy region". */
  regionBehind(mention: NameMention): GazetteerEntry | undefined {
    const at = this.#positions.get(mention) ?? -1;
    for (const other of this.document.names.slice(at + 1, at + 3)) {
      if (other.sentence !== mention.sentence) return undefined;
      const between = this.document.text.slice(mention.span.end, other.span.end);
      if (!/^,? in (?:the )?/u.test(between) || between.length > 45) return undefined;
      if (other.clue === 'place' && this.calledKind(other) === 'region')
        return this.choose(baseName(other.name), other, 'region');
    }
    return undefined;
  }
}
