import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import type { PlaceKind } from '../../../dataset/records/records.ts';
import { STRONG_PLACE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import type { GazetteerEntry, NameMention } from '../../stage.ts';
import { fromEntry, placeKey, type Location } from './place-list.ts';
import { baseName, groundOf, nounOf } from './place-names.ts';
import type { PlaceReading } from './place-reading.ts';

/** Kinds of places that no list of towns and regions has: they lie where their sentence says. */
const LANDMARKS = new Set<PlaceKind | undefined>(['building', 'sea', 'other']);
/** Buildings that are named for the town, region or state they stand in; a plant or palace is named for anything. */
const NAMED_FOR_GROUND =
  /(?:airport|airbase|airfield|air base|port|refinery|depot|station|power plant|naval base|crossing|camp|dam|bridge|hospital|market|prison|theatre|theater|section|highway|motorway|road|railway|corridor)$/u;
/** Of which the name of a state or region says where they are: a hospital or bridge may be named for one far away. */
const NAMED_FOR_LAND = /(?:airport|market|prison)$/u;

/** Places that are named and in no list: buildings, waters, villages. */
export class Landmarks {
  readonly #reading: PlaceReading;
  readonly #bySentence: ReadonlyMap<number, readonly NameMention[]>;
  /** By folded name: one told twice is one place. */
  readonly #placed = new Map<string, Location>();

  /** Places the landmarks of the whole document before any is asked for: the mention that says where they are may come last. */
  constructor(reading: PlaceReading, names: readonly NameMention[]) {
    this.#reading = reading;
    this.#bySentence = groupBy(names, ({ sentence }) => sentence);
    for (const mention of names) {
      if (mention.clue !== 'place' || reading.registry.find(mention.name) !== undefined) continue;
      const location = this.find(mention) ?? this.#village(mention);
      if (location?.lat !== undefined) this.#placed.set(foldName(location.name), location);
    }
  }

  /** A building or the like: at its own town, else in the town that its sentence puts it in. Undefined for anything else. */
  find(mention: NameMention): Location | undefined {
    const kind = nounOf(mention.name);
    if (kind === undefined || !LANDMARKS.has(kind)) return undefined;
    const name = mention.name.replace(/^the /u, '');
    const met = this.#placed.get(foldName(name));
    if (met !== undefined) return met;
    const { votes } = this.#reading;
    const base = groundOf(name);
    const own =
      this.#reading.choose(base, mention, 'city') ??
      this.#reading.choose(base.split(/[-–]/u, 1)[0] ?? base, mention, 'city');
    const share = own === undefined ? 0 : (votes.get(own.country) ?? 0);
    const isOwn = own !== undefined && NAMED_FOR_GROUND.test(name.toLowerCase()) && share > 0;
    const around = isOwn ? inTown(own) : (this.#containerOf(mention) ?? this.#landOf(name, base));
    return { ...around, name, kind };
  }

  /** The state or region for which a building is named: "Yemen airport", "Tigray market". */
  #landOf(name: string, base: string): Location | undefined {
    const known = NAMED_FOR_LAND.test(name.toLowerCase()) ? this.#reading.registry.find(base) : undefined;
    if (known?.is === 'state') return { name: base, kind: 'country', country: known.state.code };
    return known?.is === 'place' && known.place.kind === 'region' ? within(known.place, known.place.name) : undefined;
  }

  /** "Nyaung Kone village", which the gazetteer does not have. */
  #village(mention: NameMention): Location | undefined {
    const base = baseName(mention.name);
    const isListed = nounOf(mention.name) !== 'city' || this.#reading.choose(base, mention, 'city') !== undefined;
    return isListed ? undefined : this.unlisted(mention, base, 'city');
  }

  /** A place that no list has keeps the coordinates of what its sentence puts it in. */
  unlisted(mention: NameMention, name: string, kind: PlaceKind): Location {
    const met = this.#placed.get(foldName(name));
    if (met?.kind === kind) return met;
    const { town: _town, ...around } = this.#containerOf(mention) ?? {};
    return { ...around, name, kind };
  }

  /** The town or region behind "in" after the mention, or else the only one in its sentence. */
  #containerOf(mention: NameMention): Location | undefined {
    const { document, registry } = this.#reading;
    const others = (this.#bySentence.get(mention.sentence) ?? []).filter((other) => other !== mention);
    const owner = this.#reading.nameBefore(mention);
    const owned = owner !== undefined && /^['’]s? $/u.test(document.text.slice(owner.span.end, mention.span.start));
    const behind = others.filter(
      (other) => (owned && other === owner) || (other.span.start > mention.span.start && isIn(other)),
    );
    for (const other of [...behind, ...others.filter((each) => isIn(each) && each.span.start < mention.span.start)]) {
      const known = registry.find(other.name);
      if (known?.is === 'place' && known.place.kind === 'region') return within(known.place, known.place.name);
      if ((known !== undefined && known.is !== 'capital') || nounOf(other.name) === 'building') continue;
      const isRegion = this.#reading.calledKind(other) === 'region';
      const entry = this.#reading.choose(baseName(other.name), other, isRegion ? 'region' : 'city');
      if (entry?.kind === 'region') return within(fromEntry(entry), entry.name);
      if (entry !== undefined) return INSIDE.has(other.preposition ?? 'in') ? inTown(entry) : fromEntry(entry);
    }
    return undefined;
  }
}

/** Prepositions that put a building inside a town, and not beside it; a possessive does, too. */
const INSIDE: ReadonlySet<string> = new Set(['in', 'inside', 'within', 'of']);

/** Where a building lies that stands in a town. */
const inTown = (entry: GazetteerEntry): Location => ({ ...fromEntry(entry), town: placeKey(fromEntry(entry)) });

function isIn(mention: NameMention): boolean {
  return (
    mention.preposition !== undefined &&
    (STRONG_PLACE_PREPOSITIONS.has(mention.preposition) || mention.preposition === 'of')
  );
}

/** Where a place lies that is within another one. */
function within(location: Location, region: string | undefined): Location {
  return { ...location, ...defined({ region }) };
}
