import { HUE_COUNT, hueOf } from '../../wording/hues.ts';

/** The colours of the page, read from its custom properties, so that the canvas follows light and dark. */
export interface TimelineTheme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly topics: readonly string[];
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
};

/** @param host an element that inherits the page's custom properties */
export function readTheme(host: Element): TimelineTheme {
  const style = getComputedStyle(host);
  const read = (name: string, fallback: string): string => style.getPropertyValue(name).trim() || fallback;
  return {
    paper: read('--paper', FALLBACK.paper),
    ink: read('--ink', FALLBACK.ink),
    muted: read('--muted', FALLBACK.muted),
    line: read('--line', FALLBACK.line),
    accent: read('--accent', FALLBACK.accent),
    topics: FALLBACK.topics.map((colour, index) => read(`--topic-${index + 1}`, colour)),
  };
}

/** The colour of a topic by its place in the dictionary: it stays the same under every filter. */
export function topicColour(theme: TimelineTheme, topic: number | undefined): string {
  return topic === undefined ? theme.muted : (theme.topics[hueOf(topic) - 1] ?? theme.muted);
}
