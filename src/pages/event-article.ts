/** The part of an event's page that people read: the same with and without JavaScript, until the explorer takes its place. */
import type { ClaimGroup } from '../wording/claim-groups.ts';
import { countOf } from '../wording/plural.ts';
import { rowWhen } from '../wording/row-when.ts';
import type { EventOnPage, EvidenceOnPage } from './event-on-page.ts';
import { markup, type Markup } from './markup.ts';
import { eventLink, ROOT_FROM_EVENT, type Site } from './site.ts';
import { timeElement } from './time-element.ts';
import { sourceName } from '../wording/source-name.ts';

export function eventArticle(site: Site, event: EventOnPage): Markup {
  return markup`<main class="event-page">
${siteLine(site)}
<article>
<p class="event-page-standing">${event.standing}</p>
<h1>${event.title}</h1>
${facts(site, event)}
${event.claims.map((group) => claimTable(group, site))}
${evidenceList(event.evidence)}
</article>
${neighbours(site, event)}
${footer(site, event)}
</main>`;
}

/** Whose page this is, and the way to all the rest. */
export function siteLine({ manifest }: Site): Markup {
  return markup`<p class="event-page-site"><a href="${ROOT_FROM_EVENT}">${manifest.title}</a> <span>Dateline</span></p>`;
}

function facts({ drawLocator }: Site, event: EventOnPage): Markup {
  const { places, about, actors, topics, lag } = event;
  const zone = event.zone === undefined ? undefined : markup` <span class="event-page-quiet">${event.zone}</span>`;
  const where = [
    ...places.map(({ words }) => markup`<p>${words}</p>`),
    drawLocator?.(places.map(({ entry }) => entry)),
    ...(about.length > 0 ? [markup`<p class="event-page-quiet">Concerns ${about.join(', ')}</p>`] : []),
  ];
  const who = actors.map(({ name, roles }) => markup`<li>${name} <span class="event-page-quiet">${roles}</span></li>`);
  return markup`<dl class="event-page-facts">
<div><dt>When</dt><dd><p>${timeElement(event.edtf, event.when)}${zone}</p><p class="event-page-quiet">${event.dating}</p>${lag === undefined ? undefined : markup`<p class="event-page-quiet">${lag}</p>`}</dd></div>
${where.length > 0 ? markup`<div><dt>Where</dt><dd>${where}</dd></div>` : undefined}
${who.length > 0 ? markup`<div><dt>Who</dt><dd><ul>${who}</ul></dd></div>` : undefined}
${topics.length > 0 ? markup`<div><dt>Topics</dt><dd>${topics.join(', ')}</dd></div>` : undefined}
</dl>`;
}

/** Who gives which figure for one quantity, side by side. No figure is preferred. */
function claimTable({ what, figures, isDisputed }: ClaimGroup, { dictionaries }: Site): Markup {
  const publisherOf = (document: string): string =>
    sourceName(
      dictionaries.sources.find(({ id }) => id === document),
      document,
    );
  const columns = figures.map(({ words, claimants }) => {
    const tellers = claimants.map(({ by, claims }) => {
      const publishers = [...new Set(claims.map(({ document }) => publisherOf(document)))].join(', ');
      return markup`<li>${by ?? 'Speaker not named'} <span class="event-page-quiet">in ${publishers}</span></li>`;
    });
    return markup`<li><p class="event-page-figure">${words}</p><ul>${tellers}</ul></li>`;
  });
  const differ = isDisputed ? markup` <span class="event-page-differ">Sources differ</span>` : undefined;
  return markup`<section class="event-page-claims">
<h2>${what}${differ}</h2>
<ul>${columns}</ul>
</section>`;
}

function evidenceList(evidence: readonly EvidenceOnPage[]): Markup {
  return markup`<section class="event-page-evidence">
<h2>${countOf(evidence.length, 'source sentence')}</h2>
<ol>${evidence.map(
    (one) => markup`
<li><figure><blockquote>${one.quote}</blockquote>
<figcaption>${provenance(one)}</figcaption></figure></li>`,
  )}
</ol>
</section>`;
}

/** Who published the sentence, who wrote it, and when. */
function provenance({ publisher, author, reported, when, address, isFirstReport, fragment }: EvidenceOnPage): Markup {
  const link = fragment === undefined ? 'Publisher’s page' : 'Publisher’s page, at the sentence';
  return markup`<cite>${publisher}</cite>${author === undefined ? undefined : ` · ${author}`} · ${timeElement(reported, when)}${
    isFirstReport ? markup` <strong>First to report</strong>` : undefined
  }${address === undefined ? undefined : markup` <a href="${address}" rel="noreferrer">${link}</a>`}`;
}

function neighbours(site: Site, { before, after }: EventOnPage): Markup | undefined {
  const links = (
    [
      [before, 'Before'],
      [after, 'After'],
    ] as const
  ).flatMap(([row, word]) =>
    row === undefined
      ? []
      : [
          markup`<li><a href="${eventLink(site, row, ROOT_FROM_EVENT)}"><span class="event-page-quiet">${word}: ${rowWhen(
            site.table,
            row,
            site.manifest.timezone,
          )}</span> ${site.texts[row]?.title ?? ''}</a></li>`,
        ],
  );
  if (links.length === 0) return undefined;
  return markup`<nav class="event-page-neighbours" aria-label="Events with the same people or place">
<h2>Same people or place</h2>
<ul>${links}</ul>
</nav>`;
}

function footer({ manifest }: Site, { id }: EventOnPage): Markup {
  const explorer = `${ROOT_FROM_EVENT}?event=${encodeURIComponent(id)}`;
  return markup`<footer class="event-page-footer">
<p><a href="${explorer}">Show it on the timeline</a> · <a href="../">All events by day</a></p>
${manifest.credits.map((credit) => markup`<p class="event-page-quiet">${credit}</p>`)}
</footer>`;
}
