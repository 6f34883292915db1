import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import type { InputDocument, ReadDocument } from '../../stage.ts';
import { readDocument } from '../read.ts';

const context = { timezone: 'Europe/Kyiv', actors: [], places: [], topics: [] };
const FORMATS = { json: 'json', jsonl: 'json-lines', csv: 'csv' } as const;

const read = (text: string, format: InputDocument['format'], file = 'table'): ReadDocument =>
  readDocument({ file, format, text, metadata: {} }, context);

function readFixture(name: string): ReadDocument {
  const ending = name.slice(name.indexOf('.') + 1) as keyof typeof FORMATS;
  return read(
    readFileSync(new URL(`../../../../fixtures/imports/${name}`, import.meta.url), 'utf8'),
    FORMATS[ending],
    name,
  );
}

const rowsOf = ({ rows = [], posts, text }: ReadDocument) =>
  rows.map(({ id, when, post }) => {
    const block = posts[post]?.blocks[0];
    return [id, when, block && text.slice(block.span.start, block.span.end)];
  });
const problemsOf = ({ diagnostics }: ReadDocument) =>
  diagnostics.map(({ code, line }) => (line === undefined ? code : `${code}:${line}`));

describe('TimelineJS', () => {
  it('JSON: a slide a row, with ids, dates as far as they go, and text without its HTML', () => {
    const document = readFixture('river-war.json');
    expect(document.title).toBeUndefined();
    expect(rowsOf(document)).toEqual([
      ['bridge-hit', '2031-05-04T21:40+03:00', 'Drone hits the Ostrel bridge'],
      ['river-closed', '2031-05-06/2031-05-08~', 'River closed to barges & ferries'],
      ['no-such-day', undefined, 'A day that no calendar has'],
    ]);
    expect(problemsOf(document)).toEqual(['DL1201', 'DL1204:18', 'DL1203:19', 'DL1203:20']);
    expect(document.text).toContain('Sources: https://crier.example/river\n');
  });

  it('has the title of a whole file', () => {
    const text = JSON.stringify({
      title: { text: { headline: 'The <b>river</b> war' } },
      events: [{ unique_id: 'a', text: { headline: 'A' } }],
    });
    expect(read(text, 'json').title).toBe('The river war');
  });

  it('the columns of its sheet: cells over several lines, halves of the day, no event for the title', () => {
    const document = readFixture('river-sheet.csv');
    expect(document.title).toBe('The river war');
    expect(rowsOf(document)).toEqual([
      [undefined, '2031-05-04T21:40+03:00', 'Drone hits the Ostrel bridge'],
      [undefined, '2031-05/2031-06', 'Barges wait, all "full"'],
      [undefined, undefined, 'A month that no year has'],
    ]);
    expect(problemsOf(document)).toEqual(['DL1201', 'DL1204:6', 'DL1203:7']);
  });
});

it('TimeMap: month first, clock, place with coordinates, sources', () => {
  const document = readFixture('river-timemap.json');
  expect(rowsOf(document).map(([id, when]) => [id, when])).toEqual([
    ['RIV0001', '2031-05-04T21:40+03:00'],
    ['RIV0002', '2031-05-06'],
    ['RIV0003', undefined],
  ]);
  expect(document.rows?.[0]?.place).toEqual({ name: 'Ostrel', lat: 49.5, lon: 31.25 });
  expect(document.text).toContain('Sources: SRC1; SRC2\nRow RIV0001: river-timemap.json, line 2\n');
  expect(problemsOf(document)).toEqual(['DL1201', 'DL1204:14', 'DL1203:15']);
});

it('ACLED: day first, precision of the date, groups but no civilians, deaths as a claim', () => {
  const document = readFixture('river-acled.csv');
  expect(rowsOf(document).map(([id, when]) => [id, when])).toEqual([
    ['NLD101', '2031-05-04'],
    ['NLD102', '2031-05-06~'],
    ['NLD103', '2031-05'],
  ]);
  const [first, , third] = document.rows ?? [];
  expect(first).toMatchObject({
    actors: [{ name: 'Military Forces of Sudria', kind: 'armed-force', role: 'mentioned' }],
    place: { name: 'Ostrel', region: 'Ostfold', country: 'Norway', lat: 49.5 },
    topics: ['air-strike'],
    claims: [{ what: 'people killed', value: '3' }],
  });
  const { span } = first?.claims[0] ?? { span: { start: 0, end: 0 } };
  expect(document.text.slice(span.start, span.end)).toBe('Deaths: 3');
  expect(rowsOf(document)[2]?.[2]).toBe('Armed clash, Halvik');
  expect(third?.place).toEqual({ name: 'Halvik', country: 'Norway' });
  expect(problemsOf(document)).toEqual(['DL1201', 'DL1203:5', 'DL1203:6']);
});

it('a spreadsheet of nobody’s columns: days that can be read in one way only, places, sources', () => {
  const document = readFixture('river-spreadsheet.csv');
  expect(rowsOf(document)).toEqual([
    [undefined, '2031-05-04', 'Drone hits the Ostrel bridge'],
    [undefined, '2031-05-14T08:15+03:00', 'A barge left the lock'],
    [undefined, '2031-05-20/2031-05-22', 'Talks in Halvik'],
    [undefined, undefined, 'The lock was seen open'],
  ]);
  expect(document.rows?.[0]?.place).toEqual({ name: 'Ostrel', lat: 49.5, lon: 31.25 });
  expect(document.text).toContain('Sources: River Radio; https://river.example/1');
  expect(problemsOf(document)).toEqual(['DL1201', 'DL1204:5', 'DL1203:6']);
});

it('Timesketch: the clocks of one event are one row', () => {
  const document = readFixture('river-timesketch.jsonl');
  expect(rowsOf(document)).toEqual([
    ['abc123abc123', '2031-05-04T21:40+03:00', 'Drone hits the Ostrel bridge'],
    [undefined, '2031-05-06T08:15+00:00', 'A barge left the lock'],
    [undefined, undefined, 'The lock was seen open'],
  ]);
  expect(document.posts.map(({ published }) => published)).toEqual(['2031-05-04T19:05+00:00', undefined, undefined]);
  expect(problemsOf(document)).toEqual(['DL1201', 'DL1203:4', 'DL1204:5', 'DL1203:6']);
});

describe('whatever the file holds', () => {
  it('an unknown table is reported, not dropped', () => {
    for (const [text, format] of [
      ['{"a": 1}', 'json'],
      ['a,b\n1,2', 'csv'],
      ['{}', 'json-lines'],
      ['', 'csv'],
    ] as const) {
      expect(problemsOf(read(text, format))).toEqual(['DL1202']);
    }
  });

  it('says so where a file is not even JSON', () => {
    const [diagnostic] = read('{"title": "River war"', 'json').diagnostics;
    expect(diagnostic?.message).toMatch(/^This is not JSON, /);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</script>',
      '"',
      '""',
      '\r\n',
      ',',
      '{',
      ']',
      '\\',
      '__proto__',
      '=1+1',
      '\uD800',
      '1'.repeat(400),
      '🜂',
      '9999-99-99',
      '-0',
    ),
  );

  it('rows give valid offsets, dates that are dates, and safe text', () => {
    const field = fc.constantFrom(
      'message',
      'datetime',
      'timestamp_desc',
      'event_id',
      'when',
      'source',
      'text',
      'start_date',
      'unique_id',
      'description',
      'latitude',
      'associations',
      'date',
      'time',
    );
    const row = fc.dictionary(
      field,
      fc.oneof(
        hostile,
        fc.integer(),
        fc.constant(null),
        fc.array(hostile),
        fc.dictionary(fc.constantFrom('year', 'month', 'headline', 'text'), hostile),
      ),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom('json', 'json-lines', 'csv'), (rows, format) => {
        const text =
          format === 'json'
            ? JSON.stringify(rows)
            : format === 'csv'
              ? papaparse.unparse([
                  ['event_date', 'event_type', 'notes', 'location', 'fatalities'],
                  ...rows.map((one) => Object.values(one).map((value) => JSON.stringify(value))),
                ])
              : rows.map((one) => JSON.stringify(one)).join('\n');
        const document = read(text, format);
        let end = 0;
        for (const { span, blocks } of document.posts) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          for (const block of blocks) {
            expect(block.span.start).toBeGreaterThanOrEqual(span.start);
            expect(block.span.end).toBeLessThanOrEqual(span.end);
          }
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(document.text.length);
        expect(document.text).not.toMatch(/\p{Cs}/u);
        expect(document.rows).toHaveLength(document.posts.length);
        const dates = (document.rows ?? []).flatMap(({ when }) => when ?? []);
        expect(dates.filter((when) => parseEdtf(when) === undefined)).toEqual([]);
      }),
    );
  });

  it('gives back any text of a cell, exactly', () => {
    const title = hostile
      .map((text) => text.replaceAll(/\p{Cc}|\p{Cs}|[<&]/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(title, (message) => {
        const [row] = rowsOf(
          read(JSON.stringify({ message, datetime: '2031-05-04', timestamp_desc: 'x' }), 'json-lines'),
        );
        expect(row?.[2]).toBe(message);
      }),
    );
  });

  it('nesting, width and length do not stop it', () => {
    for (const text of ['['.repeat(200_000), `[${'{"a":'.repeat(100_000)}`, `{"events":[${'"'.repeat(200_000)}`]) {
      expect(() => read(text, 'json')).not.toThrow();
    }
    expect(problemsOf(read(`${','.repeat(200_000)}\n${',"'.repeat(200_000)}`, 'csv'))).toEqual(['DL1202']);
    const bad = `event_date,event_type,notes\n${'x,,\n'.repeat(20_000)}`;
    expect(read(bad, 'csv').diagnostics).toHaveLength(22);
  });
});
