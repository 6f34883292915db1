/**
 * From dataset schema version 1 to 2. Version 1 had the whole table with its dictionaries, ids and titles in one file, and a
 * minisearch index. In a dataset of version 1 that one file therefore stands for several of version 2: what is taken out of
 * it depends on what it is opened as.
 */
import { lagsOf } from '../columns/columns.ts';
import { listOf, objectOf, type Json } from './unchecked-json.ts';

/** @param kind what the file is opened as */
export function upgradeFromV1(kind: string, file: Json): Json {
  switch (kind) {
    case 'manifest':
      return upgradeManifest(file);
    case 'core':
      return coreOf(objectOf(file['events']));
    case 'texts': {
      const { ids, titles } = objectOf(file['events']);
      return { ids, titles };
    }
    case 'ids': {
      const { ids } = objectOf(file['events']);
      return { ids, chunks: listOf(ids).map(() => 0) };
    }
    case 'search':
      return searchOf(objectOf(file['index']));
    default:
      return file;
  }
}

function upgradeManifest(file: Json): Json {
  const { core, details, documents, search, ...rest } = objectOf(file['files']);
  const whole = { ...objectOf(core), from: 0, to: objectOf(file['counts'])['events'] };
  const { path } = objectOf(core);
  return {
    ...file,
    files: {
      ...rest,
      dictionaries: core,
      // How many values its columns have is not known before it is read: there is only this one chunk to hold them.
      core: [{ ...whole, values: { actors: 0, places: 0, about: 0, topics: 0, sources: 0 } }],
      texts: [{ path, from: 0, to: whole.to }],
      details,
      ids: [{ path, first: '' }],
      search: [{ path: objectOf(search)['path'], from: 0, to: whole.to, first: '' }],
      documents,
    },
  };
}

function coreOf({ ids, titles: _titles, reported, ...events }: Json): Json {
  const lags = lagsOf(timesOf(reported), timesOf(events['earliest']));
  return {
    ...events,
    count: listOf(ids).length,
    reported: { unit: 1, values: Array.from(lags, (lag) => (Number.isNaN(lag) ? null : lag)) },
  };
}

/** In version 1 both times were differences from the value before. */
function timesOf(value: unknown): Float64Array {
  const { unit, values } = objectOf(value);
  let previous = 0;
  return Float64Array.from(listOf(values), (difference) => {
    if (typeof difference !== 'number' || typeof unit !== 'number') return NaN;
    previous += difference;
    return previous * unit;
  });
}

/**
 * The words of a minisearch index with the events that have them. Its lists are keyed by field and then by a number of its own
 * for each event; words were folded then as they are now.
 */
function searchOf(index: Json): Json {
  const rows = objectOf(index['documentIds']);
  const title = String(objectOf(index['fieldIds'])['title']);
  const words = listOf(index['index'])
    .map((entry) => {
      const [word, fields] = listOf(entry);
      return { word: String(word), postings: postingsOf(objectOf(fields), rows, title) };
    })
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  // Without its table of events this is no index: leave a mark that no check lets pass.
  if (index['documentIds'] === undefined) return { words: undefined };
  return { words: words.map(({ word }) => word), postings: words.map(({ postings }) => postings) };
}

function postingsOf(fields: Json, rows: Json, title: string): readonly number[] {
  const inTitle = new Map<number, boolean>();
  for (const [field, events] of Object.entries(fields)) {
    for (const event of Object.keys(objectOf(events))) {
      const row = Number(rows[event]);
      inTitle.set(row, field === title || inTitle.get(row) === true);
    }
  }
  const postings = [...inTitle].map(([row, is]) => row * 2 + Number(is)).toSorted((a, b) => a - b);
  return postings.map((posting, at) => posting - (postings[at - 1] ?? 0));
}
