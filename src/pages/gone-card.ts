import type { PageCard } from './head.ts';
import { PICTURE_FILE, type Site } from './site.ts';
import { websiteOf } from './structured-data.ts';

/** The card of a page that stands where no event is any more, or never was: with the picture of the site. */
export const goneCard = (site: Site, path: string, title: string, description: string): PageCard => ({
  path,
  title,
  description,
  kind: 'website',
  isGone: true,
  picture: PICTURE_FILE,
  pictureWords: site.manifest.title,
  structured: { '@context': 'https://schema.org', '@type': 'WebPage', name: title, isPartOf: websiteOf(site) },
});
