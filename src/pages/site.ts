/** What the pages are made from: a dataset as it was read, and where the site lies. */
import type { DocumentId, EventId } from '../dataset/records/ids.ts';
import type { IdFate } from '../dataset/records/id-fates.ts';
import type {
  ActorEntry,
  Dictionaries,
  EventTable,
  EventText,
  Manifest,
  SourceEntry,
} from '../dataset/format/packed.ts';
import type { DrawLocator } from './locator-map.ts';

/** A tag of the built page that every page of the site needs too, addresses relative to the site's root. */
export interface HeadTag {
  readonly name: 'link' | 'script' | 'meta';
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What pages look up again and again. */
export interface SiteLookups {
  /** The row of each event, by id. */
  readonly rows: ReadonlyMap<string, number>;
  /** By id. */
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
}

export interface Site extends SiteLookups {
  readonly manifest: Pick<Manifest, 'title' | 'description' | 'timezone' | 'extent' | 'asOfMs' | 'counts' | 'credits'>;
  readonly table: EventTable;
  /** Addresses of sources are http(s): whoever reads the dataset has dropped all others. */
  readonly dictionaries: Dictionaries;
  /** Id and title of every event, by row. */
  readonly texts: readonly EventText[];
  /** By id, what became of those that open another event now, or not just theirs as it was: what became of the event first. */
  readonly fates: ReadonlyMap<string, readonly IdFate[]>;
  /** The public address with a slash at its end; absent when it is not known, and then nothing is said that needs it. */
  readonly address: string | undefined;
  /** Rows that have a page, and of these the rows that have a picture. */
  readonly paged: ReadonlySet<number>;
  readonly pictured: ReadonlySet<number>;
  /** True when the document tells its day in several posts. */
  readonly isLiveBlog: (document: DocumentId) => boolean;
  /** What starts the explorer, as the built page has it. */
  readonly shell: readonly HeadTag[];
  /** Draws the map of an event's page; absent: pages have none. */
  readonly drawLocator?: DrawLocator;
  /** Files of the dataset that people may take away, relative to the site's root. */
  readonly downloads: readonly SiteDownload[];
}

export interface SiteDownload {
  readonly path: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
}

export function siteLookups({ actors, sources }: Dictionaries, texts: readonly EventText[]): SiteLookups {
  return {
    rows: new Map(texts.map(({ id }, row) => [id, row])),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

/** From an event's page to the site's root. */
export const ROOT_FROM_EVENT = '../../';

/** An id may be part of a path only if it looks like one that Dateline gives. */
const PATH_PART = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;

export const isPathPart = (id: string): boolean => PATH_PART.test(id);

/** Where an event's page lies below the site's root. */
export const eventPath = (id: EventId): string => `event/${id}/`;

export const PICTURE_FILE = 'picture.png';
/** CSS pixels, as previews want them: about 1.91 to 1. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** The public address of a path below the root, when the site has one. */
export function absolute({ address }: Site, path: string): string | undefined {
  return address === undefined ? undefined : address + path;
}

/** From a page below `root` to an event: its page where it has one, else the explorer opened at it. */
export function eventLink(site: Site, row: number, root: string): string {
  const id = site.texts[row]?.id ?? ('' as EventId);
  return site.paged.has(row) ? root + eventPath(id) : `${root}?event=${encodeURIComponent(id)}`;
}

/** True when a link to any event may lead to its page. */
export function everyEventHasAPage({ paged, table }: Site): boolean {
  return paged.size === table.count;
}
