import { parseEdtf } from '../../../dataset/times/edtf.ts';
import type { PostRecord } from '../../../dataset/records/records.ts';

/** As the publisher put them, or as they were written. */
export type PostOrder = 'own' | 'oldest';

/**
 * Posts as they were written: by their times, those without one beside their neighbours. Undefined where there are no two
 * different times to tell, or the document itself begins with the oldest.
 */
export function oldestFirst(posts: readonly PostRecord[]): readonly PostRecord[] | undefined {
  const [opening, entries] = splitOpening(posts);
  const times = entries.map(({ published }) =>
    published === undefined ? undefined : parseEdtf(published)?.earliestMs,
  );
  const known = times.filter((time) => time !== undefined);
  const steps = known.slice(1).map((time, position) => Math.sign(time - (known[position] ?? time)));
  const isNewestFirst = steps.filter((step) => step < 0).length > steps.filter((step) => step > 0).length;
  if (!isNewestFirst && steps.every((step) => step >= 0)) return undefined;
  // Turned round first, so that what has no time, or the same, follows what was written before it.
  const written = entries.map((post, position) => ({ post, time: times[position] }));
  if (isNewestFirst) written.reverse();
  let last = -Infinity;
  const timed = written.map(({ post, time }) => {
    last = time ?? last;
    return { post, time: last };
  });
  return [...opening, ...timed.toSorted((a, b) => a.time - b.time || 0).map(({ post }) => post)];
}

/** What introduces the whole stays on top. */
function splitOpening(posts: readonly PostRecord[]): readonly [readonly PostRecord[], readonly PostRecord[]] {
  const first = posts.findIndex(({ kind }) => kind !== 'intro');
  const count = first < 0 ? posts.length : first;
  return [posts.slice(0, count), posts.slice(count)];
}
