/** `event/`: every event that has a page, by the day, month or year on which it began, for who has no JavaScript and for what follows links. */
import { groupBy } from '../dataset/group-by.ts';
import { dayHeading } from '../wording/day-heading.ts';
import { countOf } from '../wording/plural.ts';
import { rowWhen } from '../wording/row-when.ts';
import { siteLine } from './event-article.ts';
import type { PageFile } from './event-page.ts';
import { pageHead, startsExplorer } from './head.ts';
import { markup, type Markup } from './markup.ts';
import { pageDocument } from './page-document.ts';
import { PICTURE_FILE, type Site } from './site.ts';
import { websiteOf } from './structured-data.ts';

const PATH = 'event/';
const ROOT = '../';

export function eventsIndexFile(site: Site): PageFile {
  const { manifest, table, paged, texts } = site;
  const rows = [...paged].toSorted((a, b) => a - b);
  const days = groupBy(rows, (row) =>
    row < table.dated ? dayHeading(table, row, manifest.timezone) : 'Without a date',
  );
  const title = `All events: ${manifest.title}`;
  const description = `${countOf(paged.size, 'event')} by when they began.`;
  const card = {
    path: PATH,
    title,
    description,
    kind: 'website',
    picture: PICTURE_FILE,
    pictureWords: manifest.title,
    structured: { '@context': 'https://schema.org', '@type': 'CollectionPage', name: title, isPartOf: websiteOf(site) },
  } as const;
  // No script: this page is for who has none.
  const shell = site.shell.filter((tag) => !startsExplorer(tag));
  const head = pageHead({ ...site, shell }, card, ROOT);
  const sections = [...days].map(
    ([day, events]) => markup`<section>
<h2>${day}</h2>
<ul>${events.map(
      (
        row,
      ) => markup`<li><a href="${texts[row]?.id ?? ''}/">${texts[row]?.title ?? ''}</a>${whenBelow(site, day, row)}</li>
`,
    )}</ul>
</section>
`,
  );
  return {
    path: `${PATH}index.html`,
    text: pageDocument(
      head,
      markup`<main class="event-page event-page-still event-page-index">
${siteLine(site, ROOT)}
<h1>All events</h1>
<p>${description}</p>
${sections}</main>`,
    ),
  };
}

/** Behind a title, when it was, as far as that is more than the heading says already. */
function whenBelow({ table, manifest }: Site, heading: string, row: number): Markup | undefined {
  const when = rowWhen(table, row, manifest.timezone);
  const isToldAbove = when === heading || row >= table.dated;
  return isToldAbove ? undefined : markup` <span class="event-page-quiet">${when}</span>`;
}
