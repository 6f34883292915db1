/**
 * The picture that a preview shows beside a link: what happened, when, where, and a strip of the timeline around it. A tree for
 * satori, which sets the text, and the strip as SVG of its own, which satori need not lay out.
 */
import { listAt } from '../dataset/columns/columns.ts';
import { kindOf, statusOf } from '../dataset/read/row-values.ts';
import { innermostPlaces } from '../wording/place-words.ts';
import { countOf } from '../wording/plural.ts';
import { rowWhen } from '../wording/row-when.ts';
import { standingInWords } from '../wording/status-words.ts';
import { zoneOffsetMs } from '../wording/zone-clock.ts';
import { formatDays, formatDayWithYear } from '../wording/zone-format.ts';
import { writable } from '../wording/escape.ts';
import { shorten } from './head.ts';
import { PICTURE_SIZE, type Site } from './site.ts';
import { drawStrip, siteStrip, stripAround, type Strip } from './strip.ts';

/** What satori takes: an element as React would make it, styles in the part of CSS that satori knows. */
export interface PictureNode {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly PictureNode[];
  };
}

export interface Picture {
  readonly text: PictureNode;
  /** Markup to stand over it within the `<svg>`. */
  readonly strip: string;
}

/** Names under which who draws has to load the fonts, each with the scripts that stand in for what it lacks. */
export const PICTURE_FONTS = {
  serif: ['Serif Latin', 'Serif Latin Ext', 'Serif Cyrillic', 'Serif Greek'],
  sans: ['Sans Latin', 'Sans Latin Ext', 'Sans Cyrillic', 'Sans Greek'],
} as const;

const COLOURS = { paper: '#faf8f4', ink: '#1e1c19', soft: '#46423b', muted: '#6a645a' } as const;
const MARGIN = 64;
const STRIP_TOP = 488;
const STRIP_HEIGHT = 64;
const LONGEST_TITLE = 150;
const LONGEST_LINE = 74;

export function eventPicture(site: Site, row: number): Picture {
  const { table, dictionaries, manifest, texts } = site;
  const places = innermostPlaces([...listAt(table.places, row)], dictionaries.places);
  const where = places.map((place) => dictionaries.places[place]?.name ?? '').join(', ');
  const when = rowWhen(table, row, manifest.timezone);
  // Who says so stands on the page; here it is enough that somebody does, and nobody confirms it.
  const standing = standingInWords(statusOf(table, row), kindOf(table, row), []);
  const offsetMs = row < table.dated ? zoneOffsetMs(table.earliestMs[row] ?? 0, manifest.timezone) : 0;
  return compose(manifest.timezone, {
    above: standing,
    title: texts[row]?.title ?? '',
    below: where === '' ? when : `${when} · ${where}`,
    name: manifest.title,
    strip: stripAround(table, row, offsetMs),
  });
}

export function sitePicture(site: Site): Picture {
  const { counts, extent, title, timezone } = site.manifest;
  const days = extent === undefined ? '' : formatDays(extent.earliestMs, extent.latestMs, timezone);
  const told = `${countOf(counts.events, 'event')} from ${countOf(counts.documents, 'document')}`;
  return compose(timezone, {
    above: 'Timeline',
    title,
    below: days === '' ? told : `${days} · ${told}`,
    name: 'Dateline',
    strip: siteStrip(site.table),
  });
}

interface PictureParts {
  readonly above: string;
  readonly title: string;
  readonly below: string;
  /** Whose picture it is, between the ends of the strip. */
  readonly name: string;
  readonly strip: Strip | undefined;
}

function compose(zone: string, { above, title, below, name, strip }: PictureParts): Picture {
  const shownTitle = shorten(title, LONGEST_TITLE);
  const { width, height } = PICTURE_SIZE;
  const box = { display: 'flex', position: 'absolute', left: MARGIN, width: width - 2 * MARGIN } as const;
  const ends = strip === undefined ? [] : [strip.fromMs, strip.toMs - 1].map((ms) => formatDayWithYear(ms, zone));
  const text = element({ display: 'flex', width, height, backgroundColor: COLOURS.paper, color: COLOURS.ink }, [
    line({ ...box, ...sans(28), top: 56, color: COLOURS.muted }, shorten(above, LONGEST_LINE)),
    line({ ...box, ...serif(titleSize(shownTitle)), top: 108, lineHeight: 1.16 }, shownTitle),
    line({ ...box, ...sans(32), top: 412, color: COLOURS.soft }, shorten(below, LONGEST_LINE)),
    element({ ...box, ...sans(20), top: 566, color: COLOURS.muted, justifyContent: 'space-between' }, [
      line({}, ends[0] ?? ''),
      line({}, shorten(name, LONGEST_LINE)),
      line({}, ends[1] ?? ''),
    ]),
  ]);
  const area = { left: MARGIN, top: STRIP_TOP, width: width - 2 * MARGIN, height: STRIP_HEIGHT };
  return { text, strip: strip === undefined ? '' : drawStrip(strip, area) };
}

/** Four lines of the longest title have room above the date. */
function titleSize(title: string): number {
  if (title.length > 110) return 48;
  return title.length > 60 ? 58 : 70;
}

const sans = (fontSize: number) => ({ fontFamily: PICTURE_FONTS.sans.join(', '), fontSize });
const serif = (fontSize: number) => ({ fontFamily: PICTURE_FONTS.serif.join(', '), fontSize });

const element = (style: PictureNode['props']['style'], children: PictureNode['props']['children']): PictureNode => ({
  type: 'div',
  key: null,
  props: { style, children },
});
const line = (style: PictureNode['props']['style'], text: string): PictureNode => element(style, writable(text));
