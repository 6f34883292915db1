/**
 * The label that some pages put before every headline, for those who search: "Siege of Aleppo live updates: Hospital hit". It names
 * no news, and what it names has no part in what follows.
 */
import type { ReadDocument } from '../stage.ts';

const LABEL = /^[^:.!?\n]{8,90}: (?=\S)/u;
/** Fewest blocks that begin with it, and fewest words: "Zelensky: …" may head three posts. */
const FEWEST_BLOCKS = 3;
const FEWEST_WORDS = 3;

/** The label with which at least half of the headlines begin, with its colon and space; undefined where there is none. */
export function pageLabel({ posts, text }: ReadDocument): string | undefined {
  const headlines = posts.flatMap(({ headline }) => (headline ? [text.slice(headline.start, headline.end)] : []));
  const counts = new Map<string, number>();
  for (const headline of headlines) {
    const label = LABEL.exec(headline)?.[0];
    if (label !== undefined && label.split(' ').length > FEWEST_WORDS) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const [label, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return count >= FEWEST_BLOCKS && count * 2 >= headlines.length ? label : undefined;
}
