import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDatasetIndex } from '../../query/dataset-index.ts';
import { sketchCore } from '../../query/query.fixture.ts';
import { exportEvents, writeCsv, writeGeoJson, writeJson, type ExportedEvent } from './export-events.ts';

const index = createDatasetIndex(sketchCore([{ hour: 0, actors: [0, 1], topics: [0] }, { hour: 1 }, {}]));
const all = await exportEvents(index, Uint8Array.of(1, 1, 1));
const [first] = all;

/** Reads what writeCsv writes, the way RFC 4180 says. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const titled = (title: string): ExportedEvent => {
  if (first === undefined) throw new Error('The fixture has an event.');
  return { ...first, title };
};

describe('exportEvents', () => {
  it('has what passes the filters, with names and times as people read them', async () => {
    const found = await exportEvents(index, Uint8Array.of(0, 1, 0));
    expect(found.map(({ id }) => id)).toEqual(['e1']);
    expect(first).toMatchObject({ earliest: '1970-01-01T00:00:00.000Z', actors: ['Ada', 'Bo'], topics: ['Talks'] });
    expect(all[2]).toMatchObject({ earliest: '', latest: '' });
  });
});

describe('writeCsv', () => {
  it('gives back every title, whatever is in it, and begins no formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !text.startsWith("'")),
        (title) => {
          const [, row] = readCsv(writeCsv([titled(title)]));
          const cell = row?.[1] ?? '';
          expect(cell.replace(/^'/, '')).toBe(title);
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });

  it('has a header and a line for each event', () => {
    const rows = readCsv(writeCsv(all));
    expect(rows[0]?.slice(0, 3)).toEqual(['id', 'title', 'earliest']);
    expect(rows).toHaveLength(4);
  });
});

describe('writeJson and writeGeoJson', () => {
  it('write every event, and places as longitude and latitude', () => {
    expect(JSON.parse(writeJson(all))).toHaveLength(3);
    const coordinates = [[36.2, 50] as const];
    const map: unknown = JSON.parse(
      writeGeoJson([
        { ...titled('A'), coordinates },
        { ...titled('B'), coordinates: [] },
      ]),
    );
    expect(map).toMatchObject({
      type: 'FeatureCollection',
      features: [{ geometry: { type: 'Point', coordinates: [36.2, 50] } }, { geometry: null }],
    });
  });
});
