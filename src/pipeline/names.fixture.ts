/** A small gazetteer and documents of a few sentences, for tests of names. */
import { foldName } from '../dataset/fold.ts';
import { documentId } from '../dataset/records/ids.ts';
import { extractNames } from './extract/names/extract-names.ts';
import { parseList, parseTable } from './lexicon/table.ts';
import type { ExtractedDocument, Gazetteer, GazetteerEntry, Resources, SegmentedDocument } from './stage.ts';
import { resolveNames, type ResolvedNames } from './resolve/names.ts';

/** Name, kind, country, region, latitude and longitude, population, other names. */
const PLACES = `
Kharkiv Oblast | region | UA | | 49.6 36.4 | 2000000 | Kharkiv
Kharkiv | city | UA | Kharkiv Oblast | 49.98 36.25 | 1433000 |
Sumy Oblast | region | UA | | 51 34 | 700000 | Sumy
Sumy | city | UA | Sumy Oblast | 50.92 34.8 | 260000 |
Donetsk Oblast | region | UA | | 48.1 37.8 | 3500000 | Donetsk
Donetsk | city | UA | Donetsk Oblast | 48.02 37.8 | 900000 |
Kyiv City | region | UA | | 50.44 30.54 | 2813339 | Kyiv
Kyiv Oblast | region | UA | | 50.24 30.58 | 1134683 | Kyiv
Kyiv | city | UA | | 50.45 30.52 | 2800000 | Kiev
Nova Rika | city | UA | Kharkiv Oblast | 49.1 36.9 | 3000 |
Nova Rika | city | UA | Donetsk Oblast | 48.4 37.1 | 90000 |
Rafah | city | PS | Gaza Strip | 31.3 34.24 | 126000 |
Jenin | city | PS | West Bank | 32.46 35.3 | 40000 |
North Darfur | region | SD | | 13.8 25.6 | 2000000 |
El Fasher | city | SD | North Darfur | 13.63 25.35 | 250000 |
Port Sudan | city | SD | | 19.6 37.2 | 490000 |
Illinois | region | US | | 40.62 -88.9 | 11400000 |
Geneva | city | US | Illinois | 41.89 -88.3 | 21000 |
Genève | city | CH | | 46.2 6.15 | 183000 | Geneva
Shan State | region | MM | | 21.5 98 | 5800000 |
Lashio | city | MM | Shan State | 22.94 97.75 | 131000 |
Shusha | city | AZ | | 39.76 46.75 | 5000 |
Ituri | region | CD | | 1.6 30.2 | 4000000 |
North Kivu | region | CD | | -0.7 29.2 | 6000000 |
Goma | city | CD | North Kivu | -1.67 29.23 | 144000 |
Mekelle | city | ET | | 13.5 39.48 | 437000 |
Istanbul | city | TR | | 41.01 28.98 | 15000000 |
Reading | city | GB | | 51.45 -0.97 | 230000 |
`;

const entries = parseTable(PLACES).map(([name = '', kind, country = '', region, at = '', population, aliases]) => {
  const [lat = 0, lon = 0] = at.split(' ').map(Number);
  const entry: GazetteerEntry = {
    name,
    kind: kind === 'region' ? 'region' : 'city',
    country,
    ...(region === undefined || region === '' ? {} : { region }),
    lat,
    lon,
    population: Number(population),
  };
  return { entry, names: [name, ...parseList(aliases)].map(foldName) };
});

const smallGazetteer: Gazetteer = {
  find: (name) => entries.filter(({ names }) => names.includes(foldName(name))).map(({ entry }) => entry),
};

export const smallWorld: Resources = {
  context: { timezone: 'UTC', actors: [], places: [], topics: [] },
  gazetteer: smallGazetteer,
};

/** A document of one post whose paragraphs are single sentences. */
export function documentOf(sentences: readonly string[], date = '2024-05-01'): SegmentedDocument {
  const text = sentences.join('\n');
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return {
    id: documentId('test'),
    file: 'test.txt',
    format: 'text',
    layout: 'article',
    text,
    date,
    authors: [],
    language: 'en',
    leftOut: [],
    diagnostics: [],
    posts: [
      {
        index: 1,
        kind: 'post',
        span: { start: 0, end: text.length },
        blocks: spans.map((span) => ({ kind: 'paragraph' as const, span })),
      },
    ],
    sentences: sentences.map((sentence, index) => ({
      index,
      post: 0,
      block: index,
      kind: 'paragraph' as const,
      span: spans[index] ?? { start: 0, end: 0 },
      text: sentence,
    })),
  };
}

/** Extracts and resolves the names of a few sentences. */
export function namesIn(sentences: readonly string[], resources: Resources = smallWorld, date?: string): ResolvedNames {
  const segmented = documentOf(sentences, date);
  const document: ExtractedDocument = {
    ...segmented,
    names: extractNames(segmented, resources),
    times: [],
    quantities: [],
    attributions: [],
    triggers: [],
  };
  return resolveNames(document, resources);
}

/** Names of the actors found, sorted. */
export const actorsIn = (...sentences: string[]): string[] =>
  namesIn(sentences)
    .actors.map((actor) => actor.name)
    .toSorted();

/** Names of the places found, sorted. */
export const placesIn = (...sentences: string[]): string[] =>
  namesIn(sentences)
    .places.map((place) => place.name)
    .toSorted();
