/** The tags of the site's own page: what it is, and the dataset that it is made from. */
import { defined } from '../dataset/defined.ts';
import { countOf } from '../wording/plural.ts';
import { cardTags } from './head.ts';
import type { Markup } from './markup.ts';
import { absolute, PICTURE_FILE, type Site } from './site.ts';
import { daysCovered } from './structured-data.ts';

/** @returns title, description and all that `cardTags` gives; the built page has its own charset, policy and scripts */
export function siteHead(site: Site): Markup {
  const { manifest } = site;
  const card = {
    path: '',
    title: manifest.title,
    description: siteDescription(site),
    kind: 'website',
    picture: PICTURE_FILE,
    pictureWords: `${manifest.title}, with a strip of its timeline`,
    structured: datasetStructuredData(site),
  } as const;
  return cardTags(site, card, './');
}

function siteDescription({ manifest: { description, counts } }: Site): string {
  const told = `${countOf(counts.events, 'event')} from ${countOf(counts.documents, 'document')}, each with the sentence that tells it.`;
  return description === '' ? told : description;
}

/** A schema.org `Dataset` with its downloads, as dataset searches read it. */
function datasetStructuredData(site: Site): object {
  const { manifest, dictionaries, address } = site;
  const publishers = [...new Set(dictionaries.sources.flatMap(({ publisher }) => publisher ?? []))];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(address !== undefined && { '@id': address, url: address }),
    name: manifest.title,
    description: siteDescription(site),
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(manifest.extent !== undefined && daysCovered(manifest.extent)),
    ...(publishers.length > 0 && {
      isBasedOn: dictionaries.sources.map(({ title, publisher, id, url, date }) =>
        defined({
          '@type': 'CreativeWork',
          name: title ?? publisher ?? id,
          ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
          datePublished: date,
          url,
        }),
      ),
    }),
    distribution: site.downloads.map(({ path, name, type }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: type,
      contentUrl: absolute(site, path) ?? path,
    })),
  };
}
