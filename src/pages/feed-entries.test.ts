import { describe, expect, it } from 'vitest';
import { groupBy } from '../dataset/group-by.ts';
import { eventId } from '../dataset/records/ids.ts';
import { correctionEntries, fateEntries, newEntry, newestFirst } from './feed-entries.ts';
import { atomFeed } from './feeds.ts';
import { retiredFile } from './retired-page.ts';
import { parsePage } from '../../fixtures/parsed-page.ts';
import { detailOf, EVENT, siteOf } from './site.fixture.ts';
import { sitemapFiles } from './sitemap.ts';

const merged = { id: eventId('gone-1'), became: 'merged', into: EVENT, since: '2031-05-07' } as const;
const withdrawn = { id: eventId('gone-2'), became: 'withdrawn', why: 'untold' } as const;
const site = siteOf('Bridge', { fates: groupBy([merged, withdrawn], ({ id }) => id) });

describe('entries', () => {
  it('of a new event stand at its first report', () => {
    const { path, ms } = newEntry(site, 0, detailOf('x'));
    expect([path, new Date(ms).toISOString()]).toEqual([`event/${EVENT}/`, '2031-05-05T08:30:00.000Z']);
  });

  it('of a correction stand at the report of the figure that differs, and name the one before', () => {
    const [entry, ...others] = correctionEntries(site, 0, detailOf('trucks'));
    expect(new Date(entry?.ms ?? 0).toISOString()).toBe('2031-05-05T09:30:00.000Z');
    expect(entry?.summary).toContain('Trucks: 5, according to trucks. Before: 3.');
    expect(others).toEqual([]);
  });

  it('of figures that one report sets against each other are none', () => {
    const detail = detailOf('trucks');
    const evidence = detail.evidence.map((passage) => ({ ...passage, reported: '2031-05-05T08:30Z' }));
    expect(correctionEntries(site, 0, { ...detail, evidence })).toEqual([]);
  });

  it('of what became of ids need a day that was noted', () => {
    expect(fateEntries(site).map(({ path }) => path)).toEqual(['event/gone-1/#merged-2031-05-07']);
  });

  it('of what an editor corrected stand at the day that was noted, under the title of now', () => {
    const corrected = {
      id: EVENT,
      became: 'corrected',
      field: 'date',
      was: '2031-05-02',
      since: '2031-05-09',
    } as const;
    const [entry] = fateEntries(siteOf('Bridge', { fates: new Map([[EVENT, [corrected]]]) }));
    expect(entry).toMatchObject({ path: `event/${EVENT}/#date-2031-05-09`, title: 'Bridge' });
    expect(entry?.summary).toContain('Before: Fri 2 May 2031');
  });

  it('of what was divided and merged stand at the later day', () => {
    const both = { id: eventId('gone-3'), became: 'split', parts: [EVENT], since: '2031-05-07' } as const;
    const pathsOf = (day: string) =>
      fateEntries(siteOf('Bridge', { fates: new Map([[both.id, [{ ...both, merged: { since: day } }]]]) })).map(
        ({ path }) => path,
      );
    expect(pathsOf('2031-05-09')).toEqual(['event/gone-3/#split-2031-05-09']);
    expect(pathsOf('2031-05-02')).toEqual(['event/gone-3/#split-2031-05-07']);
  });

  it('come newest first', () => {
    const entry = { title: '', summary: '' };
    const paths = newestFirst([
      { ...entry, path: 'old', ms: 1 },
      { ...entry, path: 'b', ms: 2 },
      { ...entry, path: 'a', ms: 2 },
    ]).map(({ path }) => path);
    expect(paths).toEqual(['a', 'b', 'old']);
  });
});

describe('an Atom feed', () => {
  const feed = { path: 'feed.atom', title: 'New', description: '', author: 'River war' };
  const entries = [newEntry(site, 0, detailOf('x'))];
  const read = (address: string | undefined) => parsePage(atomFeed({ ...feed, address, entries }));

  it('gives addresses in full where the site has one', () => {
    const { textsOf, valuesOf } = read('https://a.example/');
    expect(textsOf('id')).toEqual(['https://a.example/feed.atom', `https://a.example/event/${EVENT}/`]);
    expect(valuesOf('href')).toContain(`https://a.example/event/${EVENT}/`);
  });

  it('has relative links and ids of its own where it has none', () => {
    const { textsOf, valuesOf } = read(undefined);
    expect(textsOf('id')).toEqual([
      'urn:x-dateline:River%20war:feed.atom',
      `urn:x-dateline:River%20war:event/${EVENT}/`,
    ]);
    expect(valuesOf('href')).toEqual(['feed.atom', './', `event/${EVENT}/`]);
  });
});

describe('the page of a retired id', () => {
  it('says what happened and when, and leads on', () => {
    const page = parsePage(retiredFile(site, merged)?.text ?? '');
    expect(page.textsOf('h1')).toEqual(['This event is now part of another']);
    expect(page.textsOf('main')[0]).toContain('on Wed 7 May 2031');
    expect(page.valuesOf('href')).toContain(`../../event/${EVENT}/`);
  });

  it('says why an event was withdrawn', () => {
    const [text = ''] = parsePage(retiredFile(site, withdrawn)?.text ?? '').textsOf('main');
    expect(text).toContain('nothing in the documents tells it any more.');
  });

  it('is not made where an event has the id still', () => {
    expect(retiredFile(site, { ...merged, id: EVENT })).toBeUndefined();
  });
});

describe('the sitemap', () => {
  it('is an index of parts where there are too many addresses for one file', () => {
    const few = sitemapFiles('https://a.example/', ['', 'event/x/']);
    expect(few.map(({ path }) => path)).toEqual(['sitemap.xml']);
    expect(few[0]?.text).toContain('<loc>https://a.example/event/x/</loc>');
    const many = sitemapFiles(
      'https://a.example/',
      Array.from({ length: 50_001 }, (_, at) => `event/${at}/`),
    );
    expect(many.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    expect(many[2]?.text).toContain('<loc>https://a.example/sitemap-2.xml</loc>');
  });
});
