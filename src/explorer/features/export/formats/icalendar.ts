/**
 * iCalendar (RFC 5545, with NAME and DESCRIPTION of RFC 7986). What happened on days is an all-day entry, what has a clock
 * time an instant in UTC. An event without a date is a VJOURNAL, which needs none. A calendar shows little but the title, so
 * the status that makes it more or less than a fact stands in front of it.
 */
import { STATUS_WORDS } from '../../../../wording/status-words.ts';
import { dayAfter, wallSpan } from './calendar-parts.ts';
import type { ExportedEvent, ExportFormat, ExportStatement } from './exported-event.ts';
import { sourceInWords, statementInWords } from './statement-words.ts';

export const ICALENDAR: ExportFormat = {
  name: 'iCalendar',
  use: 'for a calendar',
  ending: 'ics',
  mediaType: 'text/calendar',
  needsDetails: false,
  holds: 'all',
  createWriter: (statement) => ({
    head: () => calendarHead(statement),
    event: (event) => contentLines(component(event, statement)),
    tail: () => contentLines(['END:VCALENDAR']),
  }),
};

function calendarHead(statement: ExportStatement): string {
  const name = textValue(statement.dataset);
  const description = textValue(statementInWords(statement).join('\n'));
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Timeline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${description}`,
    `X-WR-CALDESC:${description}`,
  ]);
}

function component(event: ExportedEvent, statement: ExportStatement): readonly string[] {
  const kind = event.span === undefined ? 'VJOURNAL' : 'VEVENT';
  const prefix = event.status === 'happened' ? '' : `${STATUS_WORDS[event.status]}: `;
  const [place] = event.places.filter(({ lat, lon }) => lat !== undefined && lon !== undefined);
  const names = event.places.map(({ name }) => name);
  const isEvent = kind === 'VEVENT';
  return [
    `BEGIN:${kind}`,
    `UID:${textValue(event.id)}@dateline`,
    `DTSTAMP:${utcStamp(Date.parse(statement.exportedAt))}`,
    ...timeLines(event, statement.zone),
    `SUMMARY:${textValue(prefix + event.title)}`,
    `DESCRIPTION:${textValue(descriptionOf(event).join('\n'))}`,
    ...(isEvent && names.length > 0 ? [`LOCATION:${textValue(names.join(', '))}`] : []),
    ...(isEvent && place !== undefined ? [`GEO:${place.lat};${place.lon}`] : []),
    ...(event.topics.length > 0 ? [`CATEGORIES:${event.topics.map(textValue).join(',')}`] : []),
    `URL:${uriValue(event.address)}`,
    ...(isEvent ? ['TRANSP:TRANSPARENT'] : []),
    `END:${kind}`,
  ];
}

function descriptionOf({ details, sources, isUncertain }: ExportedEvent): readonly string[] {
  return [
    ...(isUncertain ? ['The date is approximate or uncertain.'] : []),
    ...(details?.sentences ?? []).map(({ quote, publisher }) => `“${quote}” (${publisher})`),
    `Sources: ${sources.map(sourceInWords).join('; ')}`,
  ];
}

function timeLines({ span, precision }: ExportedEvent, zone: string): readonly string[] {
  if (span === undefined) return [];
  if (precision === 'minute') return [`DTSTART:${utcStamp(span.earliestMs)}`];
  const wall = wallSpan(span, zone);
  if (precision === 'interval' && !wall.isWholeDays) {
    return [`DTSTART:${utcStamp(span.earliestMs)}`, `DTEND:${utcStamp(span.latestMs + 1)}`];
  }
  return [`DTSTART;VALUE=DATE:${dayStamp(wall.fromMs)}`, `DTEND;VALUE=DATE:${dayStamp(dayAfter(wall))}`];
}

/** "20250602T130000Z". */
const utcStamp = (ms: number): string =>
  new Date(ms)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');

/** "20250602" of a wall time. */
const dayStamp = (wallMs: number): string => utcStamp(wallMs).slice(0, -8);

/** TEXT of RFC 5545, 3.3.11; control characters other than line breaks have no place in it. */
function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '\u{FFFD}')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** An address has no line breaks; nothing else needs care. */
const uriValue = (address: string): string => address.replaceAll(/[\r\n]/g, '');

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Lines of at most 75 octets, CRLF after each; what is longer goes on after a space, and no character is cut. */
function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  if (encoder.encode(line).length <= MOST_OCTETS) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    // The space that begins a continued line counts too.
    if (octets + size > MOST_OCTETS - (parts.length === 0 ? 0 : 1)) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
