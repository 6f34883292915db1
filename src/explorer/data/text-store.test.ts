import { describe, expect, it, vi } from 'vitest';
import { eventId } from '../../dataset/records/ids.ts';
import type { Manifest } from '../../dataset/format/packed.ts';
import { SCHEMA_VERSION } from '../../dataset/upgrade/schema-version.ts';
import { createTextStore } from './text-store.ts';

const FILES: Readonly<Record<string, object>> = {
  'texts/a.json': { ids: ['e0', 'e1'], titles: ['Zero', 'One'] },
  'texts/b.json': { ids: ['d2'], titles: ['Two'] },
  'ids/a.json': { ids: ['d2', 'e0'], chunks: [1, 0] },
  'ids/b.json': { ids: ['e1'], chunks: [0] },
};
const manifest = {
  files: {
    texts: [
      { path: 'texts/a.json', from: 0, to: 2 },
      { path: 'texts/b.json', from: 2, to: 3 },
    ],
    ids: [
      { path: 'ids/a.json', first: 'd2' },
      { path: 'ids/b.json', first: 'e1' },
    ],
  },
} as unknown as Manifest;

function openStore() {
  const opened: string[] = [];
  const store = createTextStore(manifest, async (path) => {
    opened.push(path);
    return { schemaVersion: SCHEMA_VERSION, ...FILES[path] };
  });
  return { store, opened };
}

describe('createTextStore', () => {
  it('sends for a text when somebody looks, and tells when it has come', async () => {
    const { store, opened } = openStore();
    const told = vi.fn<() => void>();
    const stop = store.subscribe(told);
    expect(store.textOf(2)).toBeUndefined();
    await vi.waitFor(() => expect(store.textOf(2)).toEqual({ id: 'd2', title: 'Two' }));
    expect(store.textOf(2)).toBe(store.textOf(2));
    expect(told).toHaveBeenCalled();
    expect(opened).toEqual(['texts/b.json']);
    expect(store.textOf(3)).toBeUndefined();
    stop();
  });

  it('does not ask at every look for a list that cannot be had', async () => {
    const asked: string[] = [];
    const lists = { files: { texts: { path: 'texts.json' }, ids: { path: 'ids.json' } } } as unknown as Manifest;
    const store = createTextStore(lists, (path) => {
      asked.push(path);
      return Promise.reject(new Error('gone'));
    });
    for (let look = 0; look < 3; look++) {
      expect(store.textOf(0)).toBeUndefined();
      expect(store.rowOf(eventId('e0'))).toBeUndefined();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(asked).toEqual(['texts.json', 'ids.json']);
  });

  it('loads many, in their order, each chunk once', async () => {
    const { store, opened } = openStore();
    await expect(store.load([2, 0, 1])).resolves.toEqual([
      { id: 'd2', title: 'Two' },
      { id: 'e0', title: 'Zero' },
      { id: 'e1', title: 'One' },
    ]);
    expect(opened).toHaveLength(2);
  });

  it('looks up no id whose row is known already', async () => {
    const { store, opened } = openStore();
    store.knowRow(eventId('e1'), 1);
    expect(store.rowOf(eventId('e1'))).toBe(1);
    await expect(store.findRow(eventId('e1'))).resolves.toBe(1);
    expect(opened).toEqual([]);
  });

  it('finds rows by id, and is certain only of what it has looked up', async () => {
    const { store } = openStore();
    expect(store.rowOf(eventId('e1'))).toBeUndefined();
    expect(store.isMissing(eventId('e1'))).toBe(false);
    await expect(store.findRow(eventId('e1'))).resolves.toBe(1);
    expect(store.rowOf(eventId('e1'))).toBe(1);
    for (const id of ['a', 'd3', 'zz']) {
      await expect(store.findRow(eventId(id))).resolves.toBeUndefined();
      expect(store.isMissing(eventId(id))).toBe(true);
    }
  });

  it('survives a chunk that cannot be had', async () => {
    const store = createTextStore(manifest, async () => {
      throw new Error('gone');
    });
    expect(store.textOf(0)).toBeUndefined();
    await expect(store.load([0])).rejects.toThrow('gone');
    await expect(store.findRow(eventId('e0'))).rejects.toThrow('gone');
    expect(store.isMissing(eventId('e0'))).toBe(false);
  });
});
