import { FIGHTERS, PEOPLES } from '../../lexicon/peoples.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from '../../text/word-at.ts';

/** A force that is called by those who fight in it. */
interface ForceOfPeople {
  /** "Tuareg rebels", also for "Tuareg insurgents". */
  readonly name: string;
  readonly length: number;
}

/** Reads "Tuareg rebels" or "Bosnian Serb forces" at word `at`. */
export function readForceOfPeople(tokens: readonly Token[], at: number): ForceOfPeople | undefined {
  for (const length of [2, 1]) {
    const fighters = FIGHTERS.get(tokens[at + length]?.lower ?? '');
    if (fighters === undefined) continue;
    const people = tokens.slice(at, at + length);
    const together = tokens.slice(at + 1, at + length + 1).every(({ gap }) => gap === ' ');
    if (!together || people.some(({ possessive }) => possessive)) continue;
    if (!PEOPLES.has(people.map(({ lower }) => lower).join(' '))) continue;
    // "Islamist fighters of Ansar Dine": who they are is said behind it
    const ownName =
      /^(?:of|from)$/u.test(lowerAt(tokens, at + length + 1)) && tokens[at + length + 2]?.capital === true;
    if (ownName) return undefined;
    return { name: `${people.map(({ text }) => text).join(' ')} ${fighters}`, length: length + 1 };
  }
  return undefined;
}
