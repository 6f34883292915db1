/**
 * The JSON of TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). Its texts are HTML: ours are escaped, so
 * that they read exactly as they stand in the documents. `display_date` has the date as EDTF.
 */
import { STATUS_WORDS } from '../../../../wording/status-words.ts';
import { escapeText } from '../../../../wording/escape.ts';
import { wallSpan } from './calendar-parts.ts';
import type { ExportedEvent, ExportFormat, ExportStatement } from './exported-event.ts';
import { sourceInWords, statementInWords } from './statement-words.ts';

export const TIMELINE_JS: ExportFormat = {
  name: 'TimelineJS',
  use: 'for a slide show',
  ending: 'timelinejs.json',
  mediaType: 'application/json',
  needsDetails: true,
  holds: 'dated',
  createWriter: (statement) => ({
    head: () => `${JSON.stringify({ title: titleSlide(statement) }).slice(0, -1)},"events":[\n`,
    event: (event, isFirst) => `${isFirst ? '' : ',\n'}${JSON.stringify(slideOf(event, statement.zone))}`,
    tail: () => '\n]}\n',
  }),
};

function titleSlide(statement: ExportStatement) {
  return {
    unique_id: 'about',
    text: { headline: escapeText(statement.dataset), text: paragraphs(statementInWords(statement)) },
  };
}

function slideOf(event: ExportedEvent, zone: string) {
  const { id, title, span, details, status, topics, places, sources, address } = event;
  if (span === undefined) throw new Error('TimelineJS has no slides without a date.');
  const wall = wallSpan(span, zone);
  const isMoment = event.precision === 'minute';
  const [topic] = topics;
  const about = [
    STATUS_WORDS[status],
    ...(details?.sentences ?? []).map(({ quote, publisher }) => `“${quote}” (${publisher})`),
    ...(places.length === 0 ? [] : [`Where: ${places.map(({ name }) => name).join(', ')}`]),
    `Sources: ${sources.map(sourceInWords).join('; ')}`,
  ];
  return {
    unique_id: id,
    start_date: dateParts(wall.fromMs, isMoment || !wall.isWholeDays),
    ...(isMoment ? {} : { end_date: dateParts(wall.toMs - 1, !wall.isWholeDays) }),
    display_date: escapeText(details?.when ?? ''),
    text: {
      headline: escapeText(title),
      text: `${paragraphs(about)}<p><a href="${escapeText(address)}">Open in Dateline</a></p>`,
    },
    ...(topic === undefined ? {} : { group: escapeText(topic) }),
  };
}

function dateParts(wallMs: number, withClock: boolean) {
  const date = new Date(wallMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    ...(withClock && { hour: date.getUTCHours(), minute: date.getUTCMinutes() }),
  };
}

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeText(text)}</p>`).join('');
