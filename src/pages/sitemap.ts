/** The pages of the site for search engines (sitemaps.org): one file, or where there are too many an index of several. */
import type { PageFile } from './event-page.ts';
import { markup, sourceOf, type Markup } from './markup.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** More addresses than this must not be in one file. */
const MOST_ADDRESSES = 50_000;

/** @param address of the site, with its slash; @param paths below it */
export function sitemapFiles(address: string, paths: readonly string[]): readonly PageFile[] {
  if (paths.length <= MOST_ADDRESSES) return [{ path: 'sitemap.xml', text: urlSet(address, paths) }];
  const parts = Array.from({ length: Math.ceil(paths.length / MOST_ADDRESSES) }, (_, part) => ({
    path: `sitemap-${part + 1}.xml`,
    text: urlSet(address, paths.slice(part * MOST_ADDRESSES, (part + 1) * MOST_ADDRESSES)),
  }));
  const entries = parts.map(({ path }) => markup`<sitemap><loc>${address}${path}</loc></sitemap>\n`);
  return [
    ...parts,
    { path: 'sitemap.xml', text: xml(markup`<sitemapindex xmlns="${NAMESPACE}">\n${entries}</sitemapindex>`) },
  ];
}

function urlSet(address: string, paths: readonly string[]): string {
  const entries = paths.map((path) => markup`<url><loc>${address}${path}</loc></url>\n`);
  return xml(markup`<urlset xmlns="${NAMESPACE}">\n${entries}</urlset>`);
}

function xml(root: Markup): string {
  return sourceOf(markup`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`);
}
