import { expect, it } from 'vitest';
import type { Overview } from '../../../dataset/format/packed.ts';
import { sketchCore } from '../../query/query.fixture.ts';
import { massBefore } from '../layout/mass-profile.ts';
import { createOverviewPicture } from './overview-picture.ts';

const { dictionaries } = sketchCore([]);
const overview: Overview = {
  fromMs: 1000,
  binMs: 100,
  bins: 4,
  all: Uint32Array.of(6, 0, 10, 4),
  tracks: { topics: [{ value: 1, counts: Uint32Array.of(5, 0, 3, 0) }] },
};
const pictureBy = (tracksBy: 'topic' | 'none') =>
  createOverviewPicture({ overview, picture: undefined, dictionaries, tracksBy });

it('has a track for each value that is counted, and one for all where nothing parts them', () => {
  const named = (tracksBy: 'topic' | 'none') =>
    pictureBy(tracksBy).tracks.map(({ label, whole }) => [label, whole?.count]);
  expect(named('topic')).toEqual([[dictionaries.topics[1]?.label, 8]]);
  expect(named('none')).toEqual([['All events', 20]]);
});

it('knows how many events of a track lie before any instant', () => {
  const [{ profile } = {}] = pictureBy('topic').tracks;
  expect([1000, 1050, 1100, 1300, 1400].map((ms) => profile && massBefore(profile, ms))).toEqual([0, 2.5, 5, 8, 8]);
});

it('counts the events of a window, parts of bins evenly', () => {
  const { countIn } = pictureBy('topic');
  expect(countIn({ fromMs: 0, toMs: 5000 })).toBe(20);
  expect(countIn({ fromMs: 1250, toMs: 1350 })).toBe(7);
});

it('shows the strip the whole time', () => {
  const { whole } = pictureBy('none');
  expect([whole.dated, whole.earliestMs[0], whole.earliestMs.at(-1)]).toEqual([20, 1000, 1375]);
});
