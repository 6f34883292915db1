import type { TracksBy } from '../view/view-state.ts';

/** What tracks can stand for: "Tracks by …". */
export const TRACK_WORDS: Readonly<Record<TracksBy, string>> = {
  topic: 'topic',
  actor: 'person or group',
  place: 'place',
  source: 'source',
  none: 'one track',
};
