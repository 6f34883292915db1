import { expect, it } from 'vitest';
import { eventId } from '../dataset/ids.ts';
import { fateSentence, fateTitle } from './fate-words.ts';

const [id, into] = [eventId('a'), eventId('b')];

it('says what became of a link, since when, and why', () => {
  expect(fateSentence({ id, became: 'merged', into, since: '2031-05-04' }, 'Europe/Kyiv')).toMatch(
    /turned out to be one on Sun 4 May 2031/,
  );
  expect(fateSentence({ id, became: 'split', parts: [id, into] }, 'UTC')).toMatch(/was divided\. One part/);
  expect(fateSentence({ id, became: 'withdrawn', why: 'hidden', since: '2031-05-04' }, 'UTC')).toMatch(
    /withdrawn on Sun 4 May 2031: an editor took it out\.$/,
  );
  expect(fateSentence({ id, became: 'withdrawn', why: 'untold' }, 'UTC')).toMatch(
    /withdrawn: nothing in the documents/,
  );
});

it('says what was shown before a correction', () => {
  const corrected = { id, became: 'corrected', since: '2031-05-09' } as const;
  expect(fateSentence({ ...corrected, field: 'date', was: '2031-05-04' }, 'UTC')).toBe(
    'The editors gave this event another date on Fri 9 May 2031. Before: Sun 4 May 2031.',
  );
  expect(fateSentence({ ...corrected, field: 'title', was: 'Bridge' }, 'UTC')).toMatch(
    /another title.*Before: “Bridge”/,
  );
});

it('names an id from an imported table as one', () => {
  const fate = { id, became: 'imported', into } as const;
  expect(`${fateTitle(fate)}. ${fateSentence(fate, 'UTC')}`).toMatch(/another address here.*knows it by this id/);
});
