/** The head of a page: what previews, search engines and feed readers take from it, and what starts the explorer. */
import { jsonInScript } from './json-in-script.ts';
import { markup, trusted, type Markup } from './markup.ts';
import { absolute, everyEventHasAPage, PICTURE_FILE, PICTURE_SIZE, type HeadTag, type Site } from './site.ts';

/** What a page says of itself to machines. */
export interface PageCard {
  /** Below the site's root: '' is the root itself. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'article' | 'website';
  /** True for a page that only says where its event went: search engines should forget it. */
  readonly isGone?: true;
  /** Path of the picture below the root, and what it shows. */
  readonly picture: string;
  readonly pictureWords: string;
  /** ISO 8601: the first and the last report. */
  readonly published?: string;
  readonly modified?: string;
  readonly structured: object;
  /** Path below the root of the oEmbed answer. */
  readonly oEmbed?: string;
}

const LONGEST_DESCRIPTION = 200;

/**
 * All of a page's head. The explorer takes from it where the site's root is and which event to open; what starts the explorer
 * comes last and gives way to what the page itself needs to be read.
 * @param root the way from this page to the site's root
 * @param event the id that the page is for
 */
export function pageHead(site: Site, card: PageCard, root: string, event?: string): Markup {
  const [waiting, needed] = [site.shell.filter(startsExplorer), site.shell.filter((tag) => !startsExplorer(tag))];
  return markup`<meta charset="utf-8">
${shellTags(needed, root)}<meta name="dateline-root" content="${root}">
${event === undefined ? undefined : markup`<meta name="dateline-event" content="${event}">\n`}${cardTags(site, card, root)}
${shellTags(waiting, root)}`;
}

const valueOf = ({ attributes }: HeadTag, name: string): string =>
  attributes.find(([attribute]) => attribute === name)?.[1] ?? '';

/** True for what only the explorer needs. */
export const startsExplorer = (tag: HeadTag): boolean =>
  tag.name === 'script' || valueOf(tag, 'rel').includes('preload');

/** What differs from page to page. */
export function cardTags(site: Site, card: PageCard, root: string): Markup {
  const address = absolute(site, card.path);
  const picture = absolute(site, card.picture) ?? root + card.picture;
  const description = shorten(card.description, LONGEST_DESCRIPTION);
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', card.kind],
    ['og:site_name', site.manifest.title],
    ['og:title', card.title],
    ['og:description', description],
    ['og:url', address],
    ['og:image', picture],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(PICTURE_SIZE.width)],
    ['og:image:height', String(PICTURE_SIZE.height)],
    ['og:image:alt', card.pictureWords],
    ['article:published_time', card.published],
    ['article:modified_time', card.modified],
  ];
  const names: readonly (readonly [string, string | undefined])[] = [
    ['description', description],
    ['robots', card.isGone === true ? 'noindex' : undefined],
    ['dateline-event-pages', everyEventHasAPage(site) ? 'all' : undefined],
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', card.title],
    ['twitter:description', description],
    ['twitter:image', picture],
    ['twitter:image:alt', card.pictureWords],
  ];
  return markup`<title>${card.path === '' ? card.title : `${card.title} · ${site.manifest.title}`}</title>
${names.map(([name, content]) => (content === undefined ? undefined : markup`<meta name="${name}" content="${content}">\n`))}${properties.map(
    ([property, content]) =>
      content === undefined ? undefined : markup`<meta property="${property}" content="${content}">\n`,
  )}${address === undefined ? undefined : markup`<link rel="canonical" href="${address}">\n`}${feedLinks(site, root)}${oEmbedLink(
    site,
    card,
  )}<script type="application/ld+json">${trusted(jsonInScript(card.structured))}</script>`;
}

/** Whoever answers an oEmbed link has to give its address in full: without the site's there is none. */
function oEmbedLink(site: Site, { oEmbed, title }: PageCard): Markup | undefined {
  const address = oEmbed === undefined ? undefined : absolute(site, oEmbed);
  if (address === undefined) return undefined;
  return markup`<link rel="alternate" type="application/json+oembed" href="${address}" title="${title}">\n`;
}

const FEEDS = [
  { path: 'feed.json', type: 'application/feed+json', title: 'New events', of: 'new' },
  { path: 'feed.atom', type: 'application/atom+xml', title: 'New events', of: 'new' },
  { path: 'changes.json', type: 'application/feed+json', title: 'Corrected events', of: 'changed' },
  { path: 'changes.atom', type: 'application/atom+xml', title: 'Corrected events', of: 'changed' },
] as const;

/** JSON Feed gives addresses in full: without the site's there is Atom alone. */
export function feedsOf({ address }: Site) {
  return address === undefined ? FEEDS.filter(({ type }) => type === 'application/atom+xml') : FEEDS;
}

function feedLinks(site: Site, root: string): readonly Markup[] {
  return feedsOf(site).map(
    ({ path, type, title }) => markup`<link rel="alternate" type="${type}" href="${root}${path}" title="${title}">\n`,
  );
}

/** The tags of the built page that start the explorer, for a page at another depth. */
function shellTags(shell: readonly HeadTag[], root: string): readonly Markup[] {
  return shell.map(({ name, attributes }) => {
    const written = attributes.map(([attribute, value]) => {
      const moved = attribute === 'href' || attribute === 'src' ? root + value.replace(/^\.?\//, '') : value;
      return value === '' ? markup` ${trusted(attribute)}` : markup` ${trusted(attribute)}="${moved}"`;
    });
    return markup`<${trusted(name)}${written}>${name === 'script' ? trusted('</script>') : undefined}\n`;
  });
}

/** At a word's end, with an ellipsis, where a text is longer than its place. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The picture of an event where it has one, else that of the site. */
export function pictureOf(site: Site, row: number, path: string): string {
  return site.pictured.has(row) ? path + PICTURE_FILE : PICTURE_FILE;
}
