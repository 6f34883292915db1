import { describe, expect, it } from 'vitest';
import { documentId } from '../dataset/records/ids.ts';
import { sourceAmong, sourceOfDay } from './source-name.ts';

const source = (id: string, of: { readonly publisher?: string; readonly title?: string; readonly date?: string }) => ({
  id: documentId(id),
  ...of,
});

describe('sourceAmong', () => {
  it('is the publisher, however long the title', () => {
    const sources = [
      source('a', {
        publisher: 'The Daily Example',
        title: 'The siege: all that happened on its fifth day, as we told it',
      }),
      source('b', { publisher: 'The Weekly' }),
    ];
    expect(sourceAmong(sources, 0)).toBe('The Daily Example');
  });

  it('has the day where a publisher has another document', () => {
    const sources = [
      source('a', { publisher: 'The Weekly', date: '2024-03-05' }),
      source('b', { publisher: 'The Weekly', date: '2024-03-12' }),
    ];
    expect(sources.map((_, position) => sourceAmong(sources, position))).toEqual([
      'The Weekly, 5 Mar 2024',
      'The Weekly, 12 Mar 2024',
    ]);
  });

  it('keeps the day apart from a name in letters from right to left', () => {
    const sources = ['2024-03-05', '2024-03-06'].map((date) => source(date, { publisher: 'الميناء', date }));
    expect(sourceAmong(sources, 0)).toBe('\u2068الميناء\u2069, 5 Mar 2024');
  });

  it('is the title where nobody is said to have published it', () => {
    expect(sourceAmong([source('a', { title: 'Diary of the siege' })], 0)).toBe('Diary of the siege');
  });
});

it('does not say twice of which day a title is', () => {
  const dated = { id: documentId('live'), date: '2031-05-04' };
  expect(sourceOfDay({ ...dated, title: 'Live: shelling in Tarhan, 4 May 2031' })).toBe(
    'Live: shelling in Tarhan, 4 May 2031',
  );
  expect(sourceOfDay({ ...dated, title: 'Live: shelling in Tarhan' })).toMatch(/Tarhan.*, 4 May 2031$/);
});
