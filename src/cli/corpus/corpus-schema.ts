/** What corpus.yaml may hold; docs/corpus-yaml.md has it in words. */
import * as v from 'valibot';
import { topicId } from '../../dataset/records/ids.ts';
import { ACTOR_KINDS, PLACE_KINDS } from '../../dataset/records/records.ts';
import { CORRECTION_KEYS, correctionSchema } from './correction-schema.ts';
import { parseSiteAddress } from './site-address.ts';
import { degrees, filled, item, maybe, maybeList, oneOf, text } from './text-schema.ts';

const documentSchema = item({
  file: filled,
  publisher: maybe(filled),
  title: maybe(filled),
  url: maybe(filled),
  published: maybe(filled),
  timezone: maybe(filled),
  note: maybe(filled),
});

const actorSchema = item({
  name: filled,
  kind: oneOf(ACTOR_KINDS),
  role: maybe(filled),
  aliases: maybeList(filled),
});

const placeSchema = v.pipe(
  item({
    name: filled,
    kind: oneOf(PLACE_KINDS),
    country: maybe(v.pipe(text, v.regex(/^[A-Z]{2}$/, 'Expected a country code of two capital letters'))),
    lat: maybe(degrees(90)),
    lon: maybe(degrees(180)),
    aliases: maybeList(filled),
  }),
  v.check(({ lat, lon }) => typeof lat === typeof lon, 'Expected lat and lon, or neither'),
);

const topicSchema = item({
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/, 'Expected small letters, digits and hyphens'), v.transform(topicId)),
  label: filled,
  terms: v.pipe(v.array(filled, 'Expected a list of terms'), v.minLength(1, 'Expected at least one term')),
});

const siteSchema = v.pipe(
  filled,
  v.check(
    (value) => parseSiteAddress(value) !== undefined,
    'Expected an address such as https://example.org/timeline/',
  ),
  v.transform((value) => parseSiteAddress(value) ?? value),
);

export const corpusFileSchema = v.object({
  title: maybe(filled),
  description: maybe(text),
  site: maybe(siteSchema),
  timezone: maybe(filled),
  documents: maybeList(documentSchema),
  actors: maybeList(actorSchema),
  places: maybeList(placeSchema),
  topics: maybeList(topicSchema),
  corrections: maybeList(correctionSchema),
});

/** The keys that a list's items may have, by the list's own key. */
export const ITEM_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['documents', Object.keys(documentSchema.entries)],
  ['actors', Object.keys(actorSchema.entries)],
  ['places', Object.keys(placeSchema.entries)],
  ['topics', Object.keys(topicSchema.entries)],
  ['corrections', CORRECTION_KEYS],
]);

export const CORPUS_KEYS: readonly string[] = Object.keys(corpusFileSchema.entries);

export type CorpusFile = v.InferOutput<typeof corpusFileSchema>;
export type CorpusFileDocument = v.InferOutput<typeof documentSchema>;
