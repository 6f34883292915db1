import { CSV } from './csv.ts';
import type { ExportFormat } from './exported-event.ts';
import { GEOJSON } from './geojson.ts';
import { ICALENDAR } from './icalendar.ts';
import { JSON_FORMAT, JSON_LINES } from './json.ts';
import { TIMELINE_JS } from './timeline-js.ts';
import { TIMESKETCH } from './timesketch.ts';

/** Every format that events are exported in, the most asked for first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  CSV,
  JSON_FORMAT,
  JSON_LINES,
  GEOJSON,
  ICALENDAR,
  TIMELINE_JS,
  TIMESKETCH,
];
