/** The events of an export, batch by batch: what the table holds, with titles and details as they come in. */
import { defined } from '../../../dataset/defined.ts';
import { listAt } from '../../../dataset/columns/columns.ts';
import type { EventId } from '../../../dataset/records/ids.ts';
import {
  type Dictionaries,
  type EventDetail,
  type EventText,
  type SourceEntry,
} from '../../../dataset/format/packed.ts';
import { kindOf, precisionOf, statusOf } from '../../../dataset/read/row-values.ts';
import { safeWebUrl } from '../../../wording/safe-url.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { sourcesById } from '../../query/event-sources.ts';
import type { ExportedDetails, ExportedEvent, ExportedPlace, ExportedSource } from './formats/exported-event.ts';
import { sourceName } from '../../../wording/source-name.ts';

export interface EventLoaders {
  /** Ids and titles of the events in these ascending rows. */
  readonly texts: (rows: readonly number[]) => Promise<readonly EventText[]>;
  /** Their details; absent for an export without them. */
  readonly details?: (rows: readonly number[]) => Promise<readonly EventDetail[]>;
  readonly addressOf: (event: EventId) => string;
}

/** What is read and written at once: the page waits for no more. */
const BATCH_ROWS = 128;
/** Batches on their way while one is written: enough to keep the network busy, little enough to hold. */
const BATCHES_AHEAD = 4;

/** The events in these rows. Throws what the loaders throw. */
export async function* readEvents(
  index: DatasetIndex,
  rows: readonly number[],
  loaders: EventLoaders,
): AsyncGenerator<readonly ExportedEvent[]> {
  const sources = sourcesById(index);
  const loaded = loadAhead(rows, async (batch) => {
    const [texts, details = []] = await Promise.all([loaders.texts(batch), loaders.details?.(batch)]);
    return { batch, texts, details };
  });
  for await (const { batch, texts, details } of loaded) {
    yield batch.flatMap((row, position) => {
      const text = texts[position];
      if (text === undefined) return [];
      const detail = details[position];
      return [
        {
          ...eventOfRow(index, row, text),
          address: loaders.addressOf(text.id),
          ...(detail && { details: exportedDetails(detail, sources) }),
        },
      ];
    });
  }
}

/** What `load` gives of each batch, in order, while the next ones are on their way. */
async function* loadAhead<T>(
  rows: readonly number[],
  load: (batch: readonly number[]) => Promise<T>,
): AsyncGenerator<T> {
  const coming: Promise<T>[] = [];
  for (let from = 0; from < rows.length || coming.length > 0; from += BATCH_ROWS) {
    if (from < rows.length) {
      const next = load(rows.slice(from, from + BATCH_ROWS));
      // Whoever stops at a failure does not wait for those behind it.
      next.catch(() => undefined);
      coming.push(next);
    }
    if (coming.length < BATCHES_AHEAD && from + BATCH_ROWS < rows.length) continue;
    const first = coming.shift();
    if (first !== undefined) yield await first;
  }
}

function eventOfRow(
  { table, dictionaries }: DatasetIndex,
  row: number,
  { id, title }: EventText,
): Omit<ExportedEvent, 'address'> {
  const { actors, places, topics, sources } = dictionaries;
  const reportedMs = table.reportedMs[row] ?? NaN;
  return {
    id,
    title,
    ...(row < table.dated && {
      span: { earliestMs: table.earliestMs[row] ?? NaN, latestMs: table.latestMs[row] ?? NaN },
    }),
    precision: precisionOf(table, row),
    isUncertain: table.uncertain[row] === 1,
    ...(!Number.isNaN(reportedMs) && { reportedMs }),
    status: statusOf(table, row),
    kind: kindOf(table, row),
    importance: Math.round((table.score[row] ?? 0) * 1000) / 1000,
    figuresDiffer: table.disagreement[row] === 1,
    actors: Array.from(listAt(table.actors, row), (actor) => actors[actor]?.name ?? ''),
    places: Array.from(listAt(table.places, row), (place) => exportedPlace(places[place])),
    about: Array.from(listAt(table.about, row), (place) => places[place]?.name ?? ''),
    topics: Array.from(listAt(table.topics, row), (topic) => topics[topic]?.label ?? ''),
    sources: Array.from(listAt(table.sources, row)).flatMap((source) => exportedSource(sources[source]) ?? []),
  };
}

function exportedPlace(place: Dictionaries['places'][number] | undefined): ExportedPlace {
  const { name = '', lat, lon } = place ?? {};
  return { name, ...(lat !== undefined && lon !== undefined && { lat, lon }) };
}

/** Undefined for a position that the dictionary does not have. */
export function exportedSource(source: SourceEntry | undefined): ExportedSource | undefined {
  if (source === undefined) return undefined;
  const { id, publisher, title, date } = source;
  const url = safeWebUrl(source.url);
  return defined({ id, publisher, title, url, date });
}

function exportedDetails(
  { when, whenText, evidence, claims }: EventDetail,
  sources: ReadonlyMap<string, SourceEntry>,
): ExportedDetails {
  return defined({
    when,
    whenText,
    sentences: evidence.map(({ quote, document, author, reported }) => {
      const source = sources.get(document);
      const url = safeWebUrl(source?.url);
      return defined({
        quote,
        publisher: sourceName(source, document),
        author,
        reported,
        url,
      });
    }),
    claims: claims.map(({ what, value, unit, by, quote }) => defined({ what, value, unit, by, quote })),
  });
}
