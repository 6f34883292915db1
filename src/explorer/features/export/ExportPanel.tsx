import { useState } from 'react';
import { countOf } from '../../../wording/plural.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { exportEvents, writeCsv, writeGeoJson, writeJson, type ExportedEvent } from './export-events.ts';

export interface ExportPanelProps {
  readonly index: DatasetIndex;
  readonly matches: Uint8Array;
  readonly matchCount: number;
}

interface ExportFormat {
  readonly name: string;
  readonly use: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (events: readonly ExportedEvent[]) => string;
}

const FORMATS: readonly ExportFormat[] = [
  { name: 'CSV', use: 'for a spreadsheet', ending: 'csv', type: 'text/csv', write: writeCsv },
  { name: 'JSON', use: 'for a program', ending: 'json', type: 'application/json', write: writeJson },
  { name: 'GeoJSON', use: 'for a map', ending: 'geojson', type: 'application/geo+json', write: writeGeoJson },
];

/** Saves the events that pass the filters, in view or not, as a file. */
export function ExportPanel({ index, matches, matchCount }: ExportPanelProps) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <div className="w-60 p-2">
      <p className="px-2 py-1 text-[0.8rem] text-muted">
        {countOf(matchCount, 'event')} that {matchCount === 1 ? 'passes' : 'pass'} the filters
      </p>
      {FORMATS.map((format) => (
        <button
          key={format.name}
          type="button"
          className="flex min-h-9 w-full items-baseline gap-2 rounded-md px-2 py-1.5 text-left text-[0.867rem] hover:bg-sunken"
          onClick={() =>
            void saveEvents(format, index, matches).then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        >
          <span className="font-medium">{format.name}</span>
          <span className="text-muted">{format.use}</span>
        </button>
      ))}
      {hasFailed && (
        <p role="alert" className="px-2 py-1 text-[0.8rem] text-warning">
          The titles of these events could not be loaded. Try again.
        </p>
      )}
    </div>
  );
}

async function saveEvents(format: ExportFormat, index: DatasetIndex, matches: Uint8Array): Promise<void> {
  const events = await exportEvents(index, matches);
  saveFile(`dateline-events.${format.ending}`, format.type, format.write(events));
}

const FREED_AFTER_MS = 10_000;

function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), FREED_AFTER_MS);
}
