import { expect, it } from 'vitest';
import { eventId } from '../dataset/records/ids.ts';
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

it('tells of a link that was divided and merged both, the earlier first', () => {
  const split = { id, became: 'split', parts: [into, id], since: '2031-05-04' } as const;
  expect(fateSentence({ ...split, merged: { since: '2031-05-07' } }, 'UTC')).toBe(
    'What the event of this link told was divided on Sun 4 May 2031. The part with most of it and another event turned out to be one on Wed 7 May 2031.',
  );
  expect(fateSentence({ ...split, merged: { since: '2031-05-01' } }, 'UTC')).toBe(
    'The event of this link and another turned out to be one on Thu 1 May 2031, and what it told was divided on Sun 4 May 2031. One part has most of it.',
  );
  expect(fateSentence({ ...split, merged: {} }, 'UTC')).toMatch(
    /divided on Sun 4 May 2031\..* turned out to be one\.$/,
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
