/**
 * What machines read of a page, in the words of schema.org. An event's page is a `WebPage` about what sources tell, based on
 * them, with their sentences as `Quotation`s: an `Event` would state that it took place, a `ClaimReview` that it was judged.
 */
import { defined } from '../dataset/defined.ts';
import { EARLIEST_MS, LATEST_MS, parseEdtf } from '../dataset/times/edtf.ts';
import type { ActorKind } from '../dataset/records/records.ts';
import { describedBy } from './described-by.ts';
import { disputed, type EventOnPage, type EvidenceOnPage, type PlaceOnPage } from './event-on-page.ts';
import { absolute, eventPath, type Site } from './site.ts';

type Json = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

export function eventStructuredData(site: Site, event: EventOnPage): Json {
  const address = absolute(site, eventPath(event.id));
  const dates = event.evidence.flatMap(({ reported }) => reported ?? []);
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    ...(address !== undefined && { '@id': address, url: address }),
    name: event.title,
    description: describedBy(event),
    inLanguage: 'en',
    isPartOf: websiteOf(site),
    ...(dates[0] !== undefined && { datePublished: dates[0], dateModified: dates.at(-1) }),
    ...(event.edtf !== undefined && temporal(event.edtf)),
    ...(event.places.length > 0 && { spatialCoverage: event.places.map(placeData) }),
    about: [
      ...event.actors.map(({ id, name }) => actorData(site, id, name)),
      ...event.about.map((name) => ({ '@type': 'Place', name })),
      ...event.topics.map((name) => ({ '@type': 'DefinedTerm', name })),
    ],
    isBasedOn: basesOf(site, event),
    citation: event.evidence.map(quotation),
    ...claimsOf(event),
  };
}

export function websiteOf({ manifest, address }: Site): Json {
  return { '@type': 'WebSite', name: manifest.title, ...(address !== undefined && { url: address }) };
}

const PLAIN_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** ISO 8601 has no season and no "about": the days between which it lies stand for them. An open end is `..`. */
function temporal(edtf: string): Json {
  if (edtf.split('/').every((part) => PLAIN_DATE.test(part))) return { temporalCoverage: edtf };
  const value = parseEdtf(edtf);
  if (value === undefined) return {};
  return daysCovered(value);
}

/** From day to day (UTC); an end that is open is `..`. */
export function daysCovered({ earliestMs, latestMs }: Readonly<Record<'earliestMs' | 'latestMs', number>>): Json {
  const start = earliestMs <= EARLIEST_MS ? '..' : isoDay(earliestMs);
  const end = latestMs >= LATEST_MS ? '..' : isoDay(latestMs);
  return { temporalCoverage: `${start}/${end}` };
}

const isoDay = (ms: number): string => new Date(ms).toISOString().replace(/T.*$/, '');

function placeData({ entry: { name, lat, lon }, words }: PlaceOnPage): Json {
  const containers = words.slice(name.length + 2);
  return {
    '@type': 'Place',
    name,
    ...(lat !== undefined &&
      lon !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
    ...(containers !== '' && { containedInPlace: { '@type': 'Place', name: containers } }),
  };
}

const ACTOR_TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  'armed-force': 'Organization',
  media: 'NewsMediaOrganization',
};

function actorData({ actors }: Site, id: string, name: string): Json {
  const kind = actors.get(id)?.kind;
  return { '@type': kind === undefined ? 'Thing' : ACTOR_TYPES[kind], name };
}

/** The documents that tell it, each once. */
function basesOf(site: Site, { evidence }: EventOnPage): readonly Json[] {
  const documents = new Map(evidence.map((one) => [one.document, one]));
  return [...documents.values()].map(({ document, source, publisher }) =>
    defined({
      '@type': site.isLiveBlog(document) ? 'LiveBlogPosting' : 'NewsArticle',
      headline: source?.title ?? publisher,
      url: source?.url,
      datePublished: source?.date,
      publisher: { '@type': 'Organization', name: publisher },
    }),
  );
}

function quotation({ quote, publisher, author, reported, address }: EvidenceOnPage): Json {
  return defined({
    '@type': 'Quotation',
    text: quote,
    publisher: { '@type': 'Organization', name: publisher },
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    datePublished: reported,
    url: address,
  });
}

/** Each figure on which sources differ, with who says so and the sentence in which it appears. */
function claimsOf(event: EventOnPage): Json {
  const claims = disputed(event).flatMap(({ what, figures }) =>
    figures.flatMap(({ words, claimants }) =>
      claimants.map(({ by, claims: said }) => ({
        '@type': 'Claim',
        text: `${what}: ${words}`,
        ...(by !== undefined && { author: { '@type': 'Thing', name: by } }),
        appearance: said.map(({ quote }) => ({ '@type': 'Quotation', text: quote })),
      })),
    ),
  );
  return claims.length === 0 ? {} : { mentions: claims };
}
