import { HUE_COUNT, hueOf } from '../../../wording/hues.ts';

/** The colours of the page, read from its custom properties, so that the canvas follows light and dark. */
export interface TimelineTheme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly topics: readonly string[];
  /** Of the topics that have another colour than their own for now, by their place in the dictionary. */
  readonly apart: ReadonlyMap<number, string>;
}

export const SANS_FONT = '"Inter Variable", system-ui, sans-serif';

/** Used where the page defines none. */
const FALLBACK: TimelineTheme = {
  paper: '#fbfaf7',
  ink: '#1d1c1a',
  muted: '#66625b',
  line: '#dedad2',
  accent: '#a3341f',
  topics: Array.from({ length: HUE_COUNT }, () => '#66625b'),
  apart: new Map(),
};

/** @param host the element that has the page's custom properties, and the list of topics with another hue (app/use-hues-apart.ts) */
export function readTheme(host: HTMLElement): TimelineTheme {
  const topicsApart = (host.dataset['apart'] ?? '').split(' ').filter((topic) => topic !== '');
  const style = getComputedStyle(host);
  const read = (name: string, fallback: string): string => style.getPropertyValue(name).trim() || fallback;
  return {
    paper: read('--paper', FALLBACK.paper),
    ink: read('--ink', FALLBACK.ink),
    muted: read('--muted', FALLBACK.muted),
    line: read('--line', FALLBACK.line),
    accent: read('--accent', FALLBACK.accent),
    topics: FALLBACK.topics.map((colour, index) => read(`--topic-${index + 1}`, colour)),
    apart: new Map(topicsApart.map((topic) => [Number(topic), read(`--topic-of-${topic}`, FALLBACK.muted)])),
  };
}

/** The colour of a topic: by its place in the dictionary, so that it stays the same, unless it is chosen beside one of the same hue. */
export function topicColour(theme: TimelineTheme, topic: number | undefined): string {
  if (topic === undefined) return theme.muted;
  return theme.apart.get(topic) ?? theme.topics[hueOf(topic) - 1] ?? theme.muted;
}
