import { expect, it } from 'vitest';
import { parsePage } from '../../fixtures/parsed-page.ts';
import { notFoundFile } from './not-found-page.ts';
import { siteOf } from './site.fixture.ts';

it('leads from any depth to the site, whose name and style it has, and names the key events, and starts no explorer', () => {
  const { path, text } = notFoundFile(
    siteOf('River war', {
      shell: [
        { name: 'link', attributes: [['rel', 'stylesheet'], ['href', './assets/index.css']] }, // prettier-ignore
        { name: 'script', attributes: [['src', './assets/index.js']] },
      ],
    }),
  );
  expect(path).toBe('404.html');
  expect(parsePage(text).textsOf('a')).toEqual([
    'River war',
    'Open the timeline and search it',
    'All events by day',
    'River war',
  ]);
  expect(text).toContain('href="/some/path/"');
  expect(text).toContain('href="/some/path/assets/index.css"');
  expect(text).toContain('href="/some/path/event/bridge-hit-4k2x/"');
  expect(text).not.toContain('index.js');
});

it('takes the host for the site where no address is known', () => {
  expect(notFoundFile(siteOf('River war', { address: undefined })).text).toContain('<a href="/event/">');
});
