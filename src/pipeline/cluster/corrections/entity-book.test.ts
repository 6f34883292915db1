import { expect, it } from 'vitest';
import { EntityBook, type NamedRecord } from './entity-book.ts';

const record = (id: string, name: string, ...aliases: string[]): NamedRecord => ({ id, name, aliases, mentions: 1 });
const meant = (book: EntityBook<NamedRecord>, target: string): string => {
  const found = book.find(target);
  return found.is === 'one' ? found.item.id : found.is;
};

it('finds by id, then by name, then by another name', () => {
  const book = new EntityBook([
    record('vale', 'Jo Vale', 'Vale'),
    record('v2', 'Vale', 'J. Vale'),
    record('v3', 'Ada Vale', 'V'),
  ]);
  expect(meant(book, 'vale')).toBe('vale');
  expect(meant(book, 'Vale')).toBe('v2');
  expect(meant(book, 'jo valé')).toBe('vale');
  expect(meant(book, 'V')).toBe('v3');
  expect(meant(book, 'Nobody')).toBe('none');
});

it('does not choose between two', () => {
  const book = new EntityBook([record('a', 'Ostrel'), record('b', 'Ostrel')]);
  expect(book.find('Ostrel')).toEqual({ is: 'several', choices: ['a (Ostrel)', 'b (Ostrel)'] });
});

it('still finds what was renamed or merged by what it was', () => {
  const book = new EntityBook([record('a', 'Ada Holm'), record('b', 'Ada Holme'), record('c', 'Bea')]);
  book.merge(record('b', 'Ada Holme'), record('a', 'Ada Holm'));
  book.rename(record('c', 'Bea'), 'Bea Lund');
  expect(meant(book, 'b')).toBe('a');
  expect(meant(book, 'Ada Holme')).toBe('a');
  expect(meant(book, 'Bea')).toBe('c');
  expect(meant(book, 'Bea Lund')).toBe('c');
  book.hide('c');
  expect(meant(book, 'Bea')).toBe('none');
});
