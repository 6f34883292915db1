import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { EncodableEvent } from '../../dataset/write/encode.ts';
import { orderEvents } from '../../dataset/times/event-times.ts';
import { zoneOffset } from '../zone-offset.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { collectRecords } from './collect-records.fixture.ts';
import { EventShelf } from './event-shelf.ts';
import { SPAN_MS, synthesize } from './synthesize.ts';

const RECORDS = collectRecords(synthesize({ events: 600, seed: 3 }));
const { events, times } = orderEvents(RECORDS.events, zoneOffset('Etc/UTC'), RECORDS.documents);
const ORDERED: readonly EncodableEvent[] = events.flatMap((event, row) => {
  const time = times[row];
  return time === undefined ? [] : [{ event, times: time, posts: [{ index: row }] }];
});

function takeFrom(shelf: EventShelf): readonly EncodableEvent[] {
  for (const event of ORDERED.toReversed()) shelf.put(event);
  return [...shelf.take()];
}

it('gives back what was put on it, in the order of the table, dated or not', () => {
  const folder = join(temporaryFolder(), 'shelf');
  expect(takeFrom(new EventShelf(folder, 1_000_000, SPAN_MS))).toEqual(ORDERED);
  expect(existsSync(folder)).toBe(false);
});

it('does so by way of the disk when there are many, and clears up behind it', () => {
  const folder = join(temporaryFolder(), 'shelf');
  // One stretch of time for all.
  const shelf = new EventShelf(folder, 1, SPAN_MS * 1000);
  expect(takeFrom(shelf)).toEqual(ORDERED);
  expect(readdirSync(folder)).toEqual([]);
});
