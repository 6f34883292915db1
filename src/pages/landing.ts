/**
 * What the site's own page shows before the explorer takes its place, and to whoever has no JavaScript: the title of the
 * corpus and its key events, in the words in which the explorer shows them (features/landing/).
 */
import { listAt } from '../dataset/columns/columns.ts';
import { hueOf } from '../wording/hues.ts';
import { namesOfEvent } from '../wording/key-events.ts';
import { rowWhen } from '../wording/row-when.ts';
import { keyRows } from './key-rows.ts';
import { markup, type Markup } from './markup.ts';
import { eventLink, type Site } from './site.ts';

const ROOT = './';

/** What stands in the places of the built page that are to be filled, by their names. */
export function landingFills(site: Site): ReadonlyMap<string, Markup> {
  return new Map([
    ['title', markup`${site.manifest.title}`],
    ['landing', landing(site)],
  ]);
}

function landing(site: Site): Markup {
  return markup`<h2 class="landing-heading">Key events</h2>
<ul aria-label="Key events">${keyRows(site).map((row) => keyEvent(site, row))}</ul>
<p class="landing-more"><a class="text-link" href="${ROOT}event/">All events by day</a></p>`;
}

function keyEvent(site: Site, row: number): Markup {
  const { table, dictionaries, texts, manifest } = site;
  const [topic] = listAt(table.topics, row);
  const label = topic === undefined ? undefined : dictionaries.topics[topic]?.label;
  const names = namesOfEvent(table, dictionaries, row);
  return markup`<li class="key-event">
<p class="landing-when"><span>${rowWhen(table, row, manifest.timezone)}</span>${
    topic === undefined || label === undefined
      ? undefined
      : markup`<span class="landing-topic"><b data-hue="${hueOf(topic)}"></b>${label}</span>`
  }</p>
<a class="landing-title" href="${eventLink(site, row, ROOT)}" data-event="${texts[row]?.id ?? ''}">${texts[row]?.title ?? ''}</a>
<p class="landing-names">${names.map(
    ({ key, id, name }) => markup`<a class="text-link" href="${ROOT}?${key}=${encodeURIComponent(id)}">${name}</a>`,
  )}</p>
</li>
`;
}
