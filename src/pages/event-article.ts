/** The part of an event's page that people read: the same with and without JavaScript, until the explorer takes its place. */
import { isPublishersOwn, type Claimant, type ClaimGroup } from '../wording/claim-groups.ts';
import { claimTime } from '../wording/claim-time.ts';
import { countOf } from '../wording/plural.ts';
import { figuresInOrder, layoutClaimScale } from '../wording/claim-scale.ts';
import { fateSentence } from '../wording/fate-words.ts';
import { placePrecision } from '../wording/place-words.ts';
import { rowWhen } from '../wording/row-when.ts';
import { bySameWords } from '../wording/same-words.ts';
import { sentenceOf, type EventOnPage, type EvidenceOnPage, type FateOnPage } from './event-on-page.ts';
import { markup, type Markup } from './markup.ts';
import { eventLink, ROOT_FROM_EVENT, type Site } from './site.ts';
import { timeElement } from './time-element.ts';

export function eventArticle(site: Site, event: EventOnPage): Markup {
  return markup`<main class="event-page">
${siteLine(site, ROOT_FROM_EVENT)}
<article>
<p class="event-page-standing">${event.standing}</p>
<h1>${event.title}</h1>
${event.fates.map((fate) => fateNote(site, fate))}
${facts(site, event)}
${event.claims.map((group) => claimTable(site, group, event))}
${evidenceList(event.evidence)}
</article>
${neighbours(site, event)}
${footer(site, event)}
</main>`;
}

/** Whose page this is, and the way to all the rest. */
export function siteLine({ manifest }: Site, root: string): Markup {
  return markup`<p class="event-page-site"><a href="${root}">${manifest.title}</a> <span>Dateline</span></p>`;
}

/** What became of an event that has its address still: who followed an old link may look for what it told then. */
function fateNote(site: Site, { fate, others }: FateOnPage): Markup {
  const sentence = fateSentence(fate, site.manifest.timezone);
  if (others.length === 0) return markup`<p class="event-page-fate">${sentence}</p>`;
  const links = others.map((row) => markup`<li>${eventAnchor(site, row)}</li>`);
  return markup`<div class="event-page-fate"><p>${sentence} The rest is told by:</p><ul>${links}</ul></div>`;
}

/** An event by its title, leading to its page. */
export function eventAnchor(site: Site, row: number): Markup {
  return markup`<a href="${eventLink(site, row, ROOT_FROM_EVENT)}">${site.texts[row]?.title ?? ''}</a>`;
}

function facts({ drawLocator }: Site, event: EventOnPage): Markup {
  const { places, about, actors, topics, lag } = event;
  const zone = event.zone === undefined ? undefined : markup` <span class="event-page-quiet">${event.zone}</span>`;
  const where = [
    ...places.map(
      ({ entry, words }) => markup`<p>${words} <span class="event-page-quiet">(${placePrecision(entry)})</span></p>`,
    ),
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

/** Who gives which figure for one quantity, side by side, each with its time and the way to the sentence. No figure is preferred. */
function claimTable({ manifest }: Site, { what, figures, isDisputed }: ClaimGroup, event: EventOnPage): Markup {
  const columns = figuresInOrder(figures, layoutClaimScale(figures)).map(({ words, claimants }) => {
    const tellers = claimants.map((claimant) => {
      const { by, claims } = claimant;
      const before = earlierFigures(claimant, event, manifest.timezone);
      const sentences = [...new Set(claims.map((claim) => sentenceOf(event, claim)))];
      const elsewhere = claims.filter((claim) => sentenceOf(event, claim) === -1);
      const links = [
        ...sentences.flatMap((position) => {
          const told = event.evidence[position];
          if (told === undefined) return [];
          const time = claimTime(told, event.evidence, told.source?.date, manifest.timezone);
          const at = time === undefined ? undefined : markup`, ${time}`;
          return [markup`<a href="#${sentenceAnchor(position)}">${told.publisher}</a>${at}`];
        }),
        ...elsewhere.map(({ document, quote }) => markup`${event.publishers.get(document) ?? ''}: <q>${quote}</q>`),
      ].map((link, at) => [at === 0 ? undefined : '; ', link]);
      if (isPublishersOwn(claimant, (document) => event.publishers.get(document))) {
        return markup`<li><span class="event-page-quiet">${links}${before}</span></li>`;
      }
      return markup`<li>${by ?? 'Speaker not named'} <span class="event-page-quiet">in ${links}${before}</span></li>`;
    });
    return markup`<li><p class="event-page-figure">${words}</p><ul>${tellers}</ul></li>`;
  });
  const differ = isDisputed ? markup` <span class="event-page-differ">Sources differ</span>` : undefined;
  return markup`<section class="event-page-claims">
<h2>${what}${differ}</h2>
<ul>${columns}</ul>
</section>`;
}

/** "; before: 12, 12 March, 09:20; at least 15": what the same speaker counted earlier. */
function earlierFigures({ earlier }: Claimant, event: EventOnPage, zone: string): string | undefined {
  if (earlier.length === 0) return undefined;
  const told = earlier.map(({ words, claim }) => {
    const time = claimTime(claim, event.evidence, event.evidence[sentenceOf(event, claim)]?.source?.date, zone);
    return time === undefined ? words : `${words}, ${time}`;
  });
  return `; before: ${told.join('; ')}`;
}

const sentenceAnchor = (position: number): string => `sentence-${position + 1}`;

/** Each sentence once, with every place that has it; each place has an anchor of its own. */
function evidenceList(evidence: readonly EvidenceOnPage[]): Markup {
  const sentences = bySameWords(evidence.map((one, position) => ({ ...one, anchor: sentenceAnchor(position) })));
  return markup`<section class="event-page-evidence">
<h2>${countOf(sentences.length, 'source sentence')}</h2>
<ol>${sentences.map(
    ({ quote, told: [first, ...again] }) => markup`
<li id="${first?.anchor}"><figure><blockquote dir="auto">${quote}</blockquote>
<figcaption>${first && provenance(first)}${again.map(
      (place) => markup`<br><span id="${place.anchor}">${provenance(place)}</span>`,
    )}</figcaption></figure></li>`,
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
