/** Decides by its form which family of layouts a text belongs to. */
import type { TextLine } from '../text/lines.ts';
import type { Layout } from '../stage.ts';
import { isFurniture, isUpdatedMark } from './furniture.ts';
import { isHeadlineLike } from './headline-like.ts';
import { isSectionHeading } from './layouts/article.ts';
import { hasTime, parseStamp, type Stamp } from './stamps.ts';

/** Fewest stamps that make a list of posts, and fewest dated entries that make a chronology. */
const FEWEST_STAMPS = 2;
const FEWEST_DATED = 3;
const FEWEST_BULLETS = 5;
const FEWEST_HEADLINES = 3;
/** Headings inside an article are shorter than the headlines of posts (median). */
const FEWEST_HEADLINE_WORDS = 7;

/** The stamps by line index; lines such as "Updated 10:15" only count where nothing else carries the time. */
export function findStamps(lines: readonly TextLine[], homeZone?: string): ReadonlyMap<number, Stamp> {
  const own = new Map<number, Stamp>();
  const notices = new Map<number, Stamp>();
  for (const line of lines) {
    const stamp = parseStamp(line, homeZone);
    if (stamp) (isFurniture(line.text) ? notices : own).set(line.index, stamp);
  }
  const timed = [...own.values()].filter(hasTime).length;
  return timed < FEWEST_STAMPS && [...notices.values()].filter(hasTime).length > FEWEST_STAMPS
    ? new Map([...own, ...notices])
    : own;
}

/** The layout of a text, and the stamps that its posts bear (none for layouts without). */
export function detectLayout(
  lines: readonly TextLine[],
  found: ReadonlyMap<number, Stamp>,
): { readonly layout: Layout; readonly stamps: ReadonlyMap<number, Stamp> } {
  const none: ReadonlyMap<number, Stamp> = new Map();
  const timed = [...found].filter(([, stamp]) => hasTime(stamp));
  const dated = [...found].filter(([, stamp]) => !hasTime(stamp) && stamp.position !== 'after');
  if (timed.length >= FEWEST_STAMPS && timed.length * 2 >= dated.length) {
    const aged = timed.filter(([, stamp]) => stamp.age !== undefined).length;
    if (aged * 2 >= timed.length) return { layout: 'relative-age', stamps: found };
    const full = timed.filter(([, stamp]) => stamp.day !== undefined).length;
    return { layout: full * 2 >= timed.length ? 'stamped' : 'clock', stamps: found };
  }
  if (dated.length >= FEWEST_DATED) return { layout: 'dated-list', stamps: new Map(dated) };
  if (isSituationReport(lines)) return { layout: 'situation-report', stamps: none };
  const bullets = lines.filter((line) => line.mark === 'bullet' && !isFurniture(line.text));
  const text = lines.filter((line) => line.mark !== 'bullet' && !isHeadlineLike(line.text) && !isFurniture(line.text));
  if (bullets.length >= FEWEST_BULLETS && bullets.length > text.length && topicsOf(lines) > 0)
    return { layout: 'topic-bullets', stamps: none };
  return { layout: looksLikeLiveBlog(lines) ? 'headlines' : 'article', stamps: none };
}

const REPORT_HEAD =
  /\b(?:situation (?:report|update|overview)|sit ?rep|flash update|humanitarian (?:update|bulletin|situation)|campaign assessment|crisiswatch|daily (?:report|update|assessment)|noon briefing|today[’']s top news|weekly (?:report|update|briefing)|monthly (?:report|update)|protection of civilians report)\b/i;

function isSituationReport(lines: readonly TextLine[]): boolean {
  const head = lines.slice(0, 12).some((line) => line.text.length < 160 && REPORT_HEAD.test(line.text));
  const headings = lines.filter((line, index) => isSectionHeading(line, lines[index + 1])).length;
  return head && headings >= 2;
}

/** Topic words that stand directly above a bullet. */
function topicsOf(lines: readonly TextLine[]): number {
  return lines.filter((line, index) => lines[index + 1]?.mark === 'bullet' && isSectionHeading(line, lines[index + 1]))
    .length;
}

const LIVE_WORDS =
  /\b(?:live|as it happened|latest updates?|live ?blog|rolling coverage|minute by minute|day so far)\b/i;

/** Headlines above paragraphs, with a sign that the page is a live blog or as long as only headlines of posts are. */
function looksLikeLiveBlog(lines: readonly TextLine[]): boolean {
  if (lines.filter((line) => isUpdatedMark(line.text)).length >= 2) return true;
  const headlines = lines.filter((line, index) => {
    const next = lines[index + 1];
    return (
      line.mark !== 'bullet' &&
      isHeadlineLike(line.text) &&
      !isFurniture(line.text) &&
      next !== undefined &&
      !isHeadlineLike(next.text)
    );
  });
  if (headlines.length < FEWEST_HEADLINES) return false;
  const words = headlines.map((line) => line.text.split(/\s+/).length).toSorted((a, b) => a - b);
  const median = words[Math.floor(words.length / 2)] ?? 0;
  const live = lines.slice(0, 30).some((line) => line.text.length < 250 && LIVE_WORDS.test(line.text));
  return live || median >= FEWEST_HEADLINE_WORDS;
}
