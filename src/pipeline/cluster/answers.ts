/** Sources that answer each other in one post. */
import { countTheSame } from './claims.ts';
import { tellFactsDifferently } from './differing-facts.ts';
import type { Telling } from './tellings.ts';

/** Sentences within which somebody is answered with a figure, and with another fact: a quotation may stand between. */
const REPLY = { figure: 2, fact: 4 };

/** Whether two sources tell one thing differently close by: what one post sets side by side it means to compare. */
export function answers(a: Telling, b: Telling): boolean {
  if (a.post !== b.post) return false;
  const gap = Math.abs(a.mention.sentence - b.mention.sentence);
  return (gap <= REPLY.figure && answersWithFigure(a, b)) || (gap <= REPLY.fact && tellFactsDifferently(a, b));
}

function answersWithFigure(a: Telling, b: Telling): boolean {
  const sources = ({ mention }: Telling): readonly string[] => mention.claims.flatMap(({ by }) => by ?? []);
  const mine = sources(a);
  const theirs = sources(b);
  if (mine.length === 0 || theirs.length === 0 || mine.some((by) => theirs.includes(by))) return false;
  return countTheSame(a.quantities, b.quantities) === 1;
}
