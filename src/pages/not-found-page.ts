/** `404.html`: what static hosts answer with, whatever the address is that nothing lies at. */
import { rowWhen } from '../wording/row-when.ts';
import { siteLine } from './event-article.ts';
import type { PageFile } from './event-page.ts';
import { goneCard } from './gone-card.ts';
import { pageHead, startsExplorer } from './head.ts';
import { keyRows } from './key-rows.ts';
import { markup, type Markup } from './markup.ts';
import { pageDocument } from './page-document.ts';
import { eventLink, type Site } from './site.ts';

/** The file's name is what GitHub Pages, Netlify, Cloudflare Pages and `npm run serve` look for. */
export const NOT_FOUND_FILE = '404.html';

const KEY_EVENTS_LISTED = 10;

/** It is shown at any depth, so that its links count from the host's root; where the address is not known, the site is taken to lie there. */
export function notFoundFile(site: Site): PageFile {
  const root = site.address === undefined ? '/' : site.address.replace(/^https?:\/\/[^/]+/, '');
  const title = 'Nothing is at this address';
  const card = goneCard(site, NOT_FOUND_FILE, title, title);
  // No script: the explorer would take the address for one of its own.
  const shell = site.shell.filter((tag) => !startsExplorer(tag));
  return {
    path: NOT_FOUND_FILE,
    text: pageDocument(
      pageHead({ ...site, shell }, card, root),
      markup`<main class="event-page event-page-still event-page-index">
${siteLine(site, root)}
<h1>${title}</h1>
<p>It may be cut off or mistyped: an event that was ever published here keeps its address.</p>
<p><a href="${root}">Open the timeline and search it</a> · <a href="${root}event/">All events by day</a></p>
${keyEvents(site, root)}</main>`,
    ),
  };
}

/** What people are most likely to have looked for. */
function keyEvents(site: Site, root: string): Markup | undefined {
  const { table, texts, manifest } = site;
  const rows = keyRows(site).slice(0, KEY_EVENTS_LISTED);
  if (rows.length === 0) return undefined;
  return markup`<section>
<h2>Key events</h2>
<ul>${rows.map(
    (
      row,
    ) => markup`<li><a href="${eventLink(site, row, root)}">${texts[row]?.title ?? ''}</a> <span class="event-page-quiet">${rowWhen(table, row, manifest.timezone)}</span></li>
`,
  )}</ul>
</section>
`;
}
