/**
 * The files of a dataset, parsed from JSON → what the explorer works with. Every function upgrades a file of an older
 * schema version, checks it, and throws a DatasetError with a sentence for people when it is no such file.
 */
import { decodeDurations, decodeLists, decodeTimes } from './columns.ts';
import { eventId } from './ids.ts';
import {
  coreSchema,
  detailsSchema,
  documentFileSchema,
  manifestSchema,
  parseFile,
  type CoreFile,
} from './packed-schemas.ts';
import {
  PRECISIONS,
  type DecodedCore,
  type DocumentDetail,
  type EventDetail,
  type EventTable,
  type EventText,
  type ListColumn,
  type Manifest,
} from './packed.ts';
import { EVENT_KINDS, STATUSES } from './records.ts';
import { DatasetError, upgradeFile } from './schema-version.ts';

export function parseManifest(json: unknown): Manifest {
  return parseFile('manifest', manifestSchema, upgradeFile('manifest', json));
}

/** Details of the events of one chunk, in table order. */
export function parseDetails(json: unknown): readonly EventDetail[] {
  return parseFile('details', detailsSchema, upgradeFile('details', json)).events;
}

export function parseDocument(json: unknown): DocumentDetail {
  const { id, posts, marks } = parseFile('document', documentFileSchema, upgradeFile('document', json));
  return { id, posts, marks };
}

export function decodeCore(json: unknown): DecodedCore {
  const core = parseFile('core', coreSchema, upgradeFile('core', json));
  const { actors, places, topics, sources } = core;
  return { table: decodeTable(core), texts: decodeTexts(core), dictionaries: { actors, places, topics, sources } };
}

function decodeTexts({ events }: CoreFile): readonly EventText[] {
  assertColumn('titles', events.titles, events.ids.length);
  return events.ids.map((id, row) => ({ id: eventId(id), title: events.titles[row] ?? '' }));
}

function decodeTable(core: CoreFile): EventTable {
  const { events } = core;
  const count = events.ids.length;
  const bytes = (name: string, values: readonly number[], below: number): Uint8Array => {
    assertColumn(name, values, count, below);
    return Uint8Array.from(values);
  };
  const list = (
    name: 'actors' | 'places' | 'about' | 'topics' | 'sources',
    dictionary: readonly unknown[],
  ): ListColumn => {
    const { lengths, values } = events[name];
    assertColumn(name, lengths, count);
    assertColumn(
      name,
      values,
      lengths.reduce((sum, length) => sum + length, 0),
      dictionary.length,
    );
    return decodeLists({ lengths, values });
  };
  const earliestMs = decodeTimes(events.earliest);
  const reportedMs = decodeTimes(events.reported);
  const durations = decodeDurations(events.durations);
  for (const [name, times] of Object.entries({ earliestMs, reportedMs, durations })) assertColumn(name, times, count);
  return {
    count,
    dated: events.dated,
    earliestMs,
    latestMs: earliestMs.map((earliest, row) => earliest + (durations[row] ?? NaN) - 1),
    reportedMs,
    precision: bytes('precision', events.precision, PRECISIONS.length),
    uncertain: bytes('uncertain', events.uncertain, 2),
    status: bytes('status', events.status, STATUSES.length),
    kind: bytes('kind', events.kind, EVENT_KINDS.length),
    score: Float32Array.from(events.scoreThousandths, (thousandths) => thousandths / 1000),
    disagreement: bytes('disagreement', events.disagreement, 2),
    actors: list('actors', core.actors),
    places: list('places', core.places),
    about: list('about', core.places),
    topics: list('topics', core.topics),
    sources: list('sources', core.sources),
  };
}

/** A column must have a value for each row, and indices must lie within what they point into. */
function assertColumn(name: string, values: ArrayLike<unknown>, length: number, below = Infinity): void {
  if (values.length !== length) {
    throw new DatasetError(
      `The core file of the dataset is damaged: ${name} has ${values.length} values for ${length}.`,
    );
  }
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (typeof value === 'number' && value >= below) {
      throw new DatasetError(`The core file of the dataset is damaged: ${name} points at ${value} of ${below}.`);
    }
  }
}
