import { expect, it } from 'vitest';
import { eventId } from '../dataset/ids.ts';
import { fateSentence } from './fate-words.ts';

const [id, into] = [eventId('a'), eventId('b')];

it('says what became of a link, since when, and why', () => {
  expect(fateSentence({ id, became: 'merged', into, since: '2031-05-04' }, 'Europe/Kyiv')).toMatch(
    /turned out to be one on Sun 4 May 2031/,
  );
  expect(fateSentence({ id, became: 'split', parts: [id, into] }, 'UTC')).toMatch(/was divided\. The part/);
  expect(fateSentence({ id, became: 'withdrawn', why: 'hidden', since: '2031-05-04' }, 'UTC')).toMatch(
    /withdrawn on Sun 4 May 2031: an editor took it out\.$/,
  );
  expect(fateSentence({ id, became: 'withdrawn', why: 'untold' }, 'UTC')).toMatch(
    /withdrawn: nothing in the documents/,
  );
});

it('has nothing to say of an id from an imported table', () => {
  expect(fateSentence({ id, became: 'imported', into }, 'UTC')).toBeUndefined();
});
