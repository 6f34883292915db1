import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import type { PlaceKind } from '../../../dataset/records/records.ts';
import type { GazetteerEntry, LocalPlace, NameMention, PlaceMention } from '../../stage.ts';

/** Where a mention was found to be. */
export interface Location {
  readonly name: string;
  /** The name under which a list has it, where the text spells it otherwise. */
  readonly listed?: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  /** Name of the region that contains it. */
  readonly region?: string;
  /** Key of the town in which a building stands. */
  readonly town?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** Where an entry of the gazetteer is. */
export function fromEntry(entry: GazetteerEntry): Location {
  const { name, kind, country, region, lat, lon } = entry;
  return { name, kind, country, ...defined({ region }), lat, lon };
}

interface Entry {
  readonly location: Location;
  readonly aliases: Map<string, number>;
  mentions: number;
}

/** Equal for one place in all documents, however they spell it: name, and what tells it from others of that name. */
export function placeKey({ name, listed = name, kind, country, region }: Location): string {
  const parts =
    kind === 'country'
      ? [foldName(listed)]
      : [foldName(listed), country?.toLowerCase() ?? '', region === undefined ? '' : foldName(region)];
  return [kind, ...parts].join('/');
}

/** Collects the places of one document with their mentions. */
export class PlaceList {
  readonly #entries = new Map<string, Entry>();
  readonly #mentions: PlaceMention[] = [];

  /** @param spelling how the text names it, without what stands around the name */
  add(location: Location, mention: NameMention, spelling: string): void {
    const key = placeKey(location);
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { location, aliases: new Map(), mentions: 0 };
      this.#entries.set(key, entry);
    }
    entry.mentions++;
    for (const alias of new Set([spelling, mention.text.replace(/\s+/gu, ' ')]))
      entry.aliases.set(alias, (entry.aliases.get(alias) ?? 0) + 1);
    this.#mentions.push({
      sentence: mention.sentence,
      span: mention.span,
      text: mention.text,
      place: key,
      ...defined({ preposition: mention.preposition }),
    });
  }

  /** Adds a place that no words of the text name. */
  addUnnamed(location: Location): void {
    const key = placeKey(location);
    if (!this.#entries.has(key)) this.#entries.set(key, { location, aliases: new Map(), mentions: 0 });
  }

  /** The places that are no states, with how often each is named. */
  locals(): readonly (Location & { readonly mentions: number })[] {
    return [...this.#entries.values()]
      .filter(({ location }) => location.kind !== 'country')
      .map(({ location, mentions }) => ({ ...location, mentions }));
  }

  /** Places by key, each with the most exact place of the list that contains it. */
  places(countryName: (code: string) => string | undefined): LocalPlace[] {
    const regions = new Map<string, string>();
    for (const [key, { location }] of this.#entries)
      if (location.kind === 'region') regions.set(`${foldName(location.name)}/${location.country ?? ''}`, key);
    return [...this.#entries]
      .map(([key, { location, aliases, mentions }]) => {
        const { name, kind, country, region, town, lat, lon } = location;
        const parent = region === undefined ? undefined : regions.get(`${foldName(region)}/${country ?? ''}`);
        const state = country === undefined || kind === 'country' ? undefined : countryName(country);
        const stateKey = state === undefined ? undefined : placeKey({ name: state, kind: 'country' });
        const container = parent ?? (stateKey !== undefined && this.#entries.has(stateKey) ? stateKey : undefined);
        return {
          key,
          name,
          kind,
          ...defined({ country, parent: container, town }),
          ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
          aliases: [...aliases.keys()],
          mentions,
        };
      })
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** In text order. */
  mentions(): PlaceMention[] {
    return this.#mentions.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
