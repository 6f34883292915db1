/** Runs one export at a time and says how it goes. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { EventId } from '../../../dataset/records/ids.ts';
import type { EventDetail } from '../../../dataset/format/packed.ts';
import { countOf, formatCount } from '../../../wording/plural.ts';
import { formatInstant } from '../../../wording/zone-format.ts';
import { asError } from '../../base/as-error.ts';
import { createDetailReader, createTextReader } from '../../data/dataset-queries.ts';
import { sourcesById } from '../../query/event-sources.ts';
import { detailBy } from '../../query/events/known-detail.ts';
import type { RowReader } from '../../data/row-reader.ts';
import { rowOfFiles, type LoadedDataset } from '../../query/dataset-index.ts';
import { readTheme } from '../../timeline/draw/theme.ts';
import { NO_FILTERS, type TimeWindow, type ViewState } from '../../view/view-state.ts';
import { describeFilters } from './describe-filters.ts';
import type { ExportFormat, ExportStatement } from './formats/exported-event.ts';
import { fileName, saveFile } from './save-file.ts';
import { heldRows, sourcesOfRows, statementOf, writeExport } from './write-export.ts';

export type PictureFormat = 'svg' | 'png';

/** What is to be exported of which view. */
export interface ExportRequest {
  readonly dataset: LoadedDataset;
  readonly view: ViewState;
  readonly window: TimeWindow;
  readonly zone: string;
  /** By row, 1 for what is exported. */
  readonly matches: Uint8Array;
  /** False where the filters of the view do not count. */
  readonly isFiltered: boolean;
  readonly withDetails: boolean;
  readonly addressOf: (view: ViewState) => string;
  /** The lasting address of an event. */
  readonly addressOfEvent: (event: EventId) => string;
  /** The browser's clock. */
  readonly now: Date;
}

export type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly done: number; readonly total: number }
  | { readonly is: 'saved'; readonly file: string }
  | { readonly is: 'failed'; readonly message: string };

export interface ExportRun {
  readonly state: ExportState;
  readonly start: (format: ExportFormat | PictureFormat, request: ExportRequest) => void;
  readonly cancel: () => void;
}

export function useExport(): ExportRun {
  const queries = useQueryClient();
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = (format: ExportFormat | PictureFormat, request: ExportRequest): void => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const tell = (next: ExportState): void => {
      if (running.current === abort && !abort.signal.aborted) setState(next);
    };
    const job =
      typeof format === 'string'
        ? savePicture(format, request, tell)
        : saveEvents(format, request, queries, tell, abort.signal);
    job.then(
      (file) => tell({ is: 'saved', file }),
      (error: unknown) => tell({ is: 'failed', message: asError(error).message }),
    );
  };
  const cancel = (): void => {
    running.current?.abort();
    setState({ is: 'idle' });
  };
  return { state, start, cancel };
}

/** Rows of what is exported, in table order. */
export function rowsOf(matches: Uint8Array): readonly number[] {
  const rows: number[] = [];
  matches.forEach((match, row) => match === 1 && rows.push(row));
  return rows;
}

function statementFor(request: ExportRequest, rows: readonly number[]): ExportStatement {
  const { dataset, view, zone, isFiltered, addressOf, now } = request;
  const filters = isFiltered ? view.filters : NO_FILTERS;
  return statementOf(dataset.manifest, {
    exportedAt: now.toISOString(),
    filters: [describeFilters(dataset.index, filters, zone), ...partWords(dataset, zone)].join('; '),
    address: addressOf({ ...view, filters }),
    count: rows.length,
    sources: sourcesOfRows(dataset.index, rows),
  });
}

/** Of a dataset that is held in part, which events the export is of. */
function partWords({ part, manifest, index }: LoadedDataset, zone: string): readonly string[] {
  if (part?.range === undefined) return [];
  const [from, to] = [part.range.fromMs, part.range.toMs].map((ms) => formatInstant(ms, zone));
  return [
    `of ${countOf(manifest.counts.events, 'event')} the ${formatCount(index.table.count)} that begin from ${from} to ${to}`,
  ];
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

async function saveEvents(
  format: ExportFormat,
  request: ExportRequest,
  queries: QueryClient,
  tell: (state: ExportState) => void,
  signal: AbortSignal,
): Promise<string> {
  const { dataset, addressOfEvent, withDetails, now } = request;
  const { manifest, index } = dataset;
  const rows = heldRows(index, format, rowsOf(request.matches));
  const total = rows.length;
  tell({ is: 'running', done: 0, total });
  const byFiles =
    <T>(read: RowReader<T>): RowReader<T> =>
    (wanted) =>
      read(wanted.map((row) => rowOfFiles(index, row)));
  const texts = byFiles(await createTextReader(manifest, signal));
  const details = withDetails ? byFiles(await createDetailReader(queries, manifest, signal)) : undefined;
  const content = await writeExport(index, {
    format,
    rows,
    statement: statementFor(request, rows),
    loaders: {
      texts,
      ...(details !== undefined && { details: async (batch) => knownBy(await details(batch), request) }),
      addressOf: addressOfEvent,
    },
    onProgress: (done) => tell({ is: 'running', done, total }),
    signal,
  });
  signal.throwIfAborted();
  const file = fileName(manifest.title, dayOf(now), format.ending);
  saveFile(file, content);
  return file;
}

/** Of the details only what had been told by the time that the view is cut to. */
function knownBy(
  details: readonly EventDetail[],
  { dataset, view, isFiltered }: ExportRequest,
): readonly EventDetail[] {
  const { knownMs } = view.filters;
  if (!isFiltered) return details;
  const { manifest, index } = dataset;
  const sources = sourcesById(index);
  return details.map((detail) => detailBy(detail, knownMs, sources, manifest.timezone).detail);
}

async function savePicture(
  format: PictureFormat,
  request: ExportRequest,
  tell: (state: ExportState) => void,
): Promise<string> {
  const { dataset, view, window, zone, matches, now } = request;
  const { manifest, index } = dataset;
  const rows = rowsOf(matches);
  tell({ is: 'running', done: 0, total: rows.length });
  // What draws comes with the first picture.
  const [{ createMeasure, pngOf, svgOf }, { pictureScene }] = await Promise.all([
    import('./picture/make-picture.ts'),
    import('./picture/picture-scene.ts'),
  ]);
  const metrics = createMeasure();
  const measure = (text: string, font: string): number => metrics(text, font).width;
  const theme = readTheme(document.documentElement);
  const scene = await pictureScene({ index, manifest, matches, view, window, zone, theme, measure });
  const picture = {
    scene,
    statement: statementFor(request, rows),
    span: `${formatInstant(window.fromMs, zone)} to ${formatInstant(window.toMs, zone)}${view.clock === 'report' ? ', by the first report' : ''}`,
    measure,
  };
  const file = fileName(manifest.title, dayOf(now), format);
  saveFile(file, format === 'svg' ? svgOf(picture, metrics) : await pngOf(picture));
  return file;
}
