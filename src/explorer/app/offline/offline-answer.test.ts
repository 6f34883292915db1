import { describe, expect, it } from 'vitest';
import { addressOfPage, insteadOfPage, offlineAnswer } from './offline-answer.ts';

const ROOT = 'https://news.example/war/';
const answer = (path: string, method = 'GET') => offlineAnswer({ method, url: ROOT + path }, ROOT);

describe('offlineAnswer', () => {
  it('takes what never changes from what was kept', () => {
    expect(answer('assets/index-Ab3_dE9x.js')).toBe('kept');
    expect(answer('data/core/0123456789ab.json')).toBe('kept');
    expect(answer('data/0123456789ab.json')).toBe('kept');
  });

  it('fetches pages and the manifest anew, as long as there is a network', () => {
    for (const path of ['', '?event=e1', 'event/e1/', 'data/manifest.json', 'favicon.svg']) {
      expect(answer(path), path).toBe('fresh');
    }
  });

  it('leaves alone what is not the site’s', () => {
    expect(offlineAnswer({ method: 'GET', url: 'https://news.example/other/' }, ROOT)).toBe('none');
    expect(answer('', 'POST')).toBe('none');
  });
});

it('an event’s page that was never read is opened in the explorer', () => {
  expect(insteadOfPage(`${ROOT}event/00473qwa5fzp/`, ROOT)).toBe(`${ROOT}?event=00473qwa5fzp`);
  expect(insteadOfPage(`${ROOT}event/`, ROOT)).toBeUndefined();
  expect(insteadOfPage(`${ROOT}feed.xml`, ROOT)).toBeUndefined();
});

it('a page has one address whatever its view', () => {
  expect(addressOfPage(`${ROOT}?event=e1#top`)).toBe(ROOT);
});
