import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listAt, listColumn } from './columns.ts';
import { DatasetError } from '../dataset-error.ts';
import { decodeListColumns, encodeListColumns } from './list-shapes.ts';
import { LIST_COLUMNS, type ListName } from '../format/packed.ts';

type Lists = Readonly<Record<ListName, readonly number[]>>;

const list = fc.array(fc.nat(99), { maxLength: 4 });
const rows = fc.array(fc.record({ actors: list, places: list, about: list, topics: list, sources: list }));
const columnsOf = (events: readonly Lists[]) => {
  const column = (name: ListName) => listColumn(events.map((event) => event[name]));
  return {
    actors: column('actors'),
    places: column('places'),
    about: column('about'),
    topics: column('topics'),
    sources: column('sources'),
  };
};
const sizesOf = (size: number) => ({ actors: size, places: size, about: size, topics: size, sources: size });

it('gives back the lists of any rows', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(100, 300, 70_000), (events, size) => {
      const packed = encodeListColumns(columnsOf(events), 0, events.length);
      const columns = decodeListColumns(packed, events.length, sizesOf(size));
      const decoded = events.map((_, row) =>
        Object.fromEntries(LIST_COLUMNS.map((name) => [name, [...listAt(columns[name], row)]])),
      );
      expect(decoded).toEqual(events);
    }),
  );
});

it('has a shape once, the most frequent first', () => {
  const one = { actors: [1], places: [], about: [], topics: [2], sources: [] };
  const two = { ...one, actors: [3, 4] };
  const { shapes, actors } = encodeListColumns(columnsOf([one, two, two]), 0, 3);
  expect(shapes).toEqual([
    [2, 0, 0, 1, 0],
    [1, 0, 0, 1, 0],
  ]);
  expect(actors).toBe('!$%$%');
});

it.each([
  ['fewer values than the shapes say', { actors: '!' }],
  ['more of them', { actors: '!!!' }],
  ['a shape that is none', { shapes: [[1, 0, 0]] }],
  ['a shape too long for any column', { shapes: [[4_000_000_000, 0, 0, 0, 0]] }],
  ['rows without a shape', { shape: ' !' }],
])('refuses %s', (_, damage) => {
  const event = { actors: [1], places: [], about: [], topics: [], sources: [] };
  const packed = encodeListColumns(columnsOf([event, event]), 0, 2);
  expect(() => decodeListColumns(packed, 2, sizesOf(9))).not.toThrow();
  expect(() => decodeListColumns({ ...packed, ...damage }, 2, sizesOf(9))).toThrow(DatasetError);
});
