/** The page of an id that no event has any more, or that two share: what happened, when, and where to read on. */
import { eventsOfFate, type IdFate } from '../dataset/records/id-fates.ts';
import { fateSentence, fateTitle } from '../wording/fate-words.ts';
import { eventAnchor, siteLine } from './event-article.ts';
import type { PageFile } from './event-page.ts';
import { goneCard } from './gone-card.ts';
import { pageHead } from './head.ts';
import { markup, type Markup } from './markup.ts';
import { pageDocument } from './page-document.ts';
import { eventPath, isPathPart, ROOT_FROM_EVENT, type Site } from './site.ts';

interface FateWords {
  readonly title: string;
  readonly sentence: string;
}

/** @returns nothing when an event has the id still: its own page is better than news of what it lost */
export function retiredFile(site: Site, fate: IdFate): PageFile | undefined {
  if (site.rows.has(fate.id) || !isPathPart(fate.id)) return undefined;
  const path = eventPath(fate.id);
  const words = { title: fateTitle(fate), sentence: fateSentence(fate, site.manifest.timezone) };
  const { title } = words;
  const card = goneCard(site, path, title, words.sentence);
  const head = pageHead(site, card, ROOT_FROM_EVENT, fate.id);
  return {
    path: `${path}index.html`,
    text: pageDocument(head, markup`<div id="root">${notice(site, fate, words)}</div>`),
  };
}

function notice(site: Site, fate: IdFate, { title, sentence }: FateWords): Markup {
  const onward = eventsOfFate(fate)
    .flatMap((id) => site.rows.get(id) ?? [])
    .map((row) => markup`<li>${eventAnchor(site, row)}</li>`);
  return markup`<main class="event-page">
${siteLine(site, ROOT_FROM_EVENT)}
<h1>${title}</h1>
<p class="event-page-retired">${sentence}</p>
${onward.length > 0 ? markup`<ul>${onward}</ul>` : undefined}
<footer class="event-page-footer"><p><a href="${ROOT_FROM_EVENT}">Open the timeline</a> · <a href="../">All events by day</a></p></footer>
</main>`;
}
