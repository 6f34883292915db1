/** Every format is read back by a reader that is not ours: what comes out is what went in. */
import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import papaparse from 'papaparse';
import { parseFragment } from 'parse5';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { writable } from '../../../../wording/escape.ts';
import { CSV } from './csv.ts';
import { EVENTS, hostileText, STATEMENT, written } from './export.fixture.ts';
import { isHeldBy, type ExportedEvent } from './exported-event.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { GEOJSON } from './geojson.ts';
import { ICALENDAR } from './icalendar.ts';
import { JSON_FORMAT, JSON_LINES } from './json.ts';
import { TIMELINE_JS } from './timeline-js.ts';
import { TIMESKETCH } from './timesketch.ts';

const [dayEvent] = EVENTS;
const titled = (title: string): ExportedEvent => {
  if (dayEvent === undefined) throw new Error('The fixture has an event.');
  return { ...dayEvent, title };
};
/** Files are UTF-8: half a character becomes U+FFFD on the way out. */
const asFile = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
const ids = EVENTS.map(({ id }) => id);
const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('CSV, read by Papa Parse', () => {
  const read = (text: string) =>
    papaparse.parse<Record<string, string>>(text, { header: true, delimiter: ',', newline: '\r\n' });

  it('has every event with its dates, and says on each line where it comes from', () => {
    const { data, errors } = read(written(CSV, EVENTS).trimEnd());
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(ids);
    expect(data[0]).toMatchObject({
      title: dayEvent?.title,
      when: '2031-05-05',
      earliest: '2031-05-04T21:00:00.000Z',
      latest: '2031-05-05T20:59:59.999Z',
      longitude: '31.25',
      actors: 'Ada Holm; Norland',
      dataset: 'River war',
      exported: STATEMENT.exportedAt,
      filters: STATEMENT.filters,
    });
    expect(data[1]).toMatchObject({ latitude: '-1.25' });
    expect(data[3]).toMatchObject({ earliest: '', latest: '', precision: 'undated' });
  });

  it('gives back any title, and none begins a formula', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const [row] = read(written(CSV, [titled(title)])).data;
        const cell = row?.['title'] ?? '';
        expect(cell === title || cell === `'${title}`).toBe(true);
        expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+$))/);
      }),
    );
  });
});

describe('JSON and JSON Lines', () => {
  it('have the statement and every event', () => {
    expect(JSON.parse(written(JSON_FORMAT, EVENTS))).toMatchObject({
      ...STATEMENT,
      events: EVENTS.map(({ id }) => ({ id })),
    });
    const [statement, ...events] = jsonLines(written(JSON_LINES, EVENTS));
    expect(statement).toMatchObject({ type: 'export', filters: STATEMENT.filters });
    expect(events.map(({ id }) => id)).toEqual(ids);
    expect(events[1]).toMatchObject({
      type: 'event',
      when: '2031-05-05T16:20+03:00',
      earliest: '2031-05-05T13:20:00.000Z',
    });
  });

  it('give back any title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        expect(JSON.parse(written(JSON_FORMAT, [titled(title)])).events[0].title).toBe(title);
        expect(jsonLines(written(JSON_LINES, [titled(title)]))[1]?.['title']).toBe(title);
      }),
    );
  });
});

describe('GeoJSON, read by check-geojson', () => {
  it('is valid, longitude first, and without geometry where no place is on the map', () => {
    const read = check(written(GEOJSON, EVENTS));
    expect(read).toMatchObject({
      type: 'FeatureCollection',
      dataset: 'River war',
      features: [
        { id: 'day000000000', geometry: { type: 'Point', coordinates: [31.25, 49.5] } },
        {
          geometry: {
            type: 'MultiPoint',
            coordinates: [
              [10, -1.25],
              [-20.5, 2],
            ],
          },
        },
        { geometry: null },
        { geometry: null, properties: { status: 'proposed' } },
      ],
    });
  });
});

describe('iCalendar, read by ical.js', () => {
  const read = (text: string) => new ICAL.Component(ICAL.parse(text));

  it('has days as days of the corpus, minutes as instants, and undated events as journal entries', () => {
    const calendar = read(written(ICALENDAR, EVENTS));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.map(({ uid, startDate, endDate }) => [uid, String(startDate), String(endDate)])).toEqual([
      ['day000000000@dateline', '2031-05-05', '2031-05-06'],
      ['minute000000@dateline', '2031-05-05T13:20:00Z', '2031-05-05T13:20:00Z'],
      ['span00000000@dateline', '2031-05-06', '2031-05-09'],
    ]);
    expect(events[0]?.summary).toBe(`Claimed, not confirmed: ${dayEvent?.title}`);
    expect(events[0]?.location).toBe('Ostrel, the bridge');
    expect(events[0]?.description).toContain('A drone struck the bridge,\nsaid Holm.');
    expect(calendar.getAllSubcomponents('vjournal')).toHaveLength(1);
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('Filters: Topic: Air strikes.');
  });

  it('has lines of at most 75 octets and gives back any title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const text = asFile(written(ICALENDAR, [titled(title)]));
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const components = read(text).getAllSubcomponents('vevent');
        expect(components).toHaveLength(1);
        const expected = asFile(title)
          .replaceAll(/\r\n?/g, '\n')
          .replaceAll(/(?![\t\n])\p{Cc}/gu, '\u{FFFD}');
        expect(components[0]?.getFirstPropertyValue('summary')).toBe(`Claimed, not confirmed: ${expected}`);
      }),
    );
  });
});

describe('TimelineJS', () => {
  const dated = EVENTS.filter((event) => isHeldBy(TIMELINE_JS, event));

  it('has a slide for each dated event, by the clocks of the corpus', () => {
    const { title, events } = JSON.parse(written(TIMELINE_JS, dated));
    expect(title.text.text).toContain('Filters: Topic: Air strikes.');
    expect(events).toMatchObject([
      {
        unique_id: 'day000000000',
        start_date: { year: 2031, month: 5, day: 5 },
        end_date: { year: 2031, month: 5, day: 5 },
        display_date: '2031-05-05',
        group: 'Air strikes',
      },
      { start_date: { day: 5, hour: 16, minute: 20 } },
      { end_date: { year: 2031, month: 5, day: 8 }, display_date: '2031-05-06/2031-05-08~' },
    ]);
  });

  it('shows any title as text, read by an HTML parser', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const [event] = JSON.parse(written(TIMELINE_JS, [titled(title)])).events;
        const { childNodes } = parseFragment(event.text.headline);
        expect(childNodes.map((node) => ('value' in node ? node.value : node.nodeName))).toEqual(
          title === '' ? [] : [writable(title)],
        );
      }),
    );
  });
});

describe('Timesketch', () => {
  it('has a line for each clock of an event, in instants that Temporal reads', () => {
    const lines = jsonLines(written(TIMESKETCH, EVENTS));
    const read = lines.map(({ event_id, datetime, timestamp_desc }) => [
      event_id,
      timestamp_desc,
      Temporal.Instant.from(String(datetime)).epochMilliseconds,
    ]);
    expect(read).toEqual([
      ['day000000000', 'Event time', Date.parse('2031-05-04T21:00Z')],
      ['day000000000', 'First reported', Date.parse('2031-05-05T06:30Z')],
      ['minute000000', 'Event time', Date.parse('2031-05-05T13:20Z')],
      ['span00000000', 'Event time', Date.parse('2031-05-05T21:00Z')],
      ['undated00000', 'First reported', Date.parse('2031-05-05T06:30Z')],
    ]);
    expect(lines[0]).toMatchObject({ message: dayEvent?.title, dataset: 'River war', filters: STATEMENT.filters });
  });
});

describe('every format', () => {
  it('states dataset, date, filters and sources', () => {
    for (const format of EXPORT_FORMATS) {
      const text = written(
        format,
        EVENTS.filter((event) => isHeldBy(format, event)),
      ).replaceAll('\r\n ', '');
      for (const said of ['River war', STATEMENT.exportedAt, 'Topic: Air strikes', 'The Crier']) {
        expect(text, format.name).toContain(said);
      }
    }
  });

  it('is described in docs/exports.md', () => {
    const docs = readFileSync(new URL('../../../../../docs/exports.md', import.meta.url), 'utf8');
    for (const { name, ending } of EXPORT_FORMATS) {
      expect(docs).toContain(`| ${name} `);
      expect(docs).toContain(`.${ending}`);
    }
  });
});
