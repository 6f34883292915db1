import { describe, expect, it } from 'vitest';
import { eventId } from '../dataset/records/ids.ts';
import { eventFiles } from './event-page.ts';
import { parsePage } from '../../fixtures/parsed-page.ts';
import { detailOf, EVENT, siteOf } from './site.fixture.ts';

const page = (site = siteOf('Bridge')) => parsePage(eventFiles(site, 0, detailOf('A bridge was hit'))[0]?.text ?? '');
const structuredData = (site = siteOf('Bridge')): unknown =>
  JSON.parse(
    page(site)
      .textsOf('script')
      .find((text) => text.startsWith('{')) ?? '',
  );

describe('the page of an event', () => {
  it('says in words how it stands, when it happened and how that is known', () => {
    const [text = ''] = page().textsOf('main');
    expect(text).toContain('Claimed by A bridge was hit, not confirmed');
    expect(text).toContain('Sun 4 May 2031 UTC');
    expect(text).toContain('“A bridge was hit”, counted from Mon 5 May 2031.');
    expect(text).toContain('Mon 5 May 2031, 08:30, UTC First to report');
  });

  it('says where it happened, and how exactly that is known', () => {
    expect(page().textsOf('dl')[0]).toMatch(/Bridge \(/);
  });

  it('puts figures that differ side by side, each with its time', () => {
    const [claims = ''] = page().textsOf('section');
    expect(claims).toContain('Sources differ');
    expect(claims).toMatch(/3.*Mon 5 May 2031, 08:30.*5.*Mon 5 May 2031, 09:30/s);
  });

  it('leads from each figure to the sentence that gives it', () => {
    const { valuesOf } = page();
    expect(valuesOf('href').filter((href) => href.startsWith('#'))).toEqual(['#sentence-1', '#sentence-2']);
    expect(valuesOf('id')).toEqual(expect.arrayContaining(['sentence-1', 'sentence-2']));
  });

  it('has a sentence once that stands in two places, with who published it where and when', () => {
    const { textsOf } = page();
    expect(textsOf('blockquote')).toEqual(['A bridge was hit']);
    const [places = ''] = textsOf('figcaption');
    expect(places).toMatch(/Mon 5 May 2031, 08:30, UTC First to report.*Mon 5 May 2031, 09:30, UTC/s);
  });

  it('quotes a claim that none of its sentences makes', () => {
    const detail = detailOf('A bridge was hit');
    const [claim] = detail.claims;
    if (claim === undefined) throw new Error('A claim is expected');
    const denial = { ...claim, value: '9', start: 9000, end: 9010, quote: 'no bridge was hit' };
    const [file] = eventFiles(siteOf('Bridge'), 0, { ...detail, claims: [...detail.claims, denial] });
    const { textsOf, valuesOf } = parsePage(file?.text ?? '');
    expect(textsOf('q')).toEqual(['no bridge was hit']);
    expect(valuesOf('href').filter((href) => href.startsWith('#'))).toEqual(['#sentence-1', '#sentence-2']);
  });

  it('names what else became of what an old link to it told', () => {
    const other = eventId('other-1');
    const { texts } = siteOf('Bridge');
    const split = { id: EVENT, became: 'split', parts: [EVENT, other], since: '2031-05-07' } as const;
    const site = siteOf('Bridge', {
      texts: [...texts, { id: other, title: 'Ferry sunk' }],
      fates: new Map([[EVENT, [split]]]),
    });
    const divided = page(site);
    expect(divided.textsOf('article')[0]).toMatch(/divided on Wed 7 May 2031.*The rest is told by: *Ferry sunk/s);
    expect(divided.valuesOf('href')).toContain(`../../?event=${other}`);
  });

  it('leads to the publisher at the sentence, to the timeline and to all events', () => {
    expect(page().valuesOf('href')).toEqual(
      expect.arrayContaining([
        'https://crier.example/river#:~:text=A%20bridge',
        'https://crier.example/river',
        `../../?event=${EVENT}`,
        '../',
      ]),
    );
  });

  it('tells the explorer where the root is and which event to open', () => {
    expect(page().valuesOf('content')).toEqual(expect.arrayContaining(['../../', EVENT, 'all']));
    expect(page().valuesOf('src')).toEqual(['../../assets/index.js']);
  });

  it('has addresses in full only where they have to be, and none when the site has none', () => {
    const full = 'https://site.example/some/path/';
    const withAddress = [...page().valuesOf('href'), ...page().valuesOf('content')].filter((url) =>
      url.startsWith(full),
    );
    expect(new Set(withAddress)).toEqual(
      new Set([`${full}event/${EVENT}/`, `${full}event/${EVENT}/oembed.json`, `${full}event/${EVENT}/picture.png`]),
    );
    const nowhere = siteOf('Bridge', { address: undefined });
    expect(page(nowhere).valuesOf('rel')).not.toContain('canonical');
    expect(page(nowhere).valuesOf('content')).toContain(`../../event/${EVENT}/picture.png`);
    expect(eventFiles(nowhere, 0, detailOf('x')).map(({ path }) => path)).toEqual([`event/${EVENT}/index.html`]);
  });
});

describe('its structured data', () => {
  it('is a page that cites, never an event that took place', () => {
    expect(structuredData()).toMatchObject({
      '@type': 'WebPage',
      temporalCoverage: '2031-05-04',
      spatialCoverage: [{ '@type': 'Place', geo: { latitude: 49.5, longitude: 31.25 } }],
      isBasedOn: [{ '@type': 'LiveBlogPosting', url: 'https://crier.example/river' }],
      citation: [{ '@type': 'Quotation', text: 'A bridge was hit' }, { '@type': 'Quotation' }],
      mentions: [
        { '@type': 'Claim', text: 'A bridge was hit: 3', appearance: [{ text: 'A bridge was hit' }] },
        { '@type': 'Claim', text: 'A bridge was hit: 5' },
      ],
    });
  });
});
