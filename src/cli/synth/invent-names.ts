/** Names of nobody and nowhere, put together from syllables of our own. */
import { drawOne, type Draw } from './random.ts';

const OPENINGS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ae', 'ei', 'ou'];
const MIDDLES = ['l', 'ld', 'm', 'n', 'nd', 'r', 'rv', 's', 'sk', 't', 'v', 'lm', 'rn', 'x'];
const PLACE_ENDINGS = ['', 'a', 'ar', 'en', 'is', 'mere', 'o', 'or', 'um', 'wyn'];
const FAMILY_ENDINGS = ['', 'ak', 'and', 'el', 'et', 'ik', 'in', 'o', 'os', 'yr'];

/** Each call gives a name that it has not given before. */
export interface NameMaker {
  readonly place: () => string;
  readonly person: () => { readonly full: string; readonly family: string };
}

export function createNameMaker(draw: Draw): NameMaker {
  const given = new Set<string>();
  const word = (endings: readonly string[]): string =>
    capital(drawOne(draw, OPENINGS) + drawOne(draw, VOWELS) + drawOne(draw, MIDDLES) + secondHalf(draw, endings));
  const fresh = <T>(make: () => T, nameOf: (made: T) => string): T => {
    for (;;) {
      const made = make();
      const name = nameOf(made);
      if (given.has(name)) continue;
      given.add(name);
      return made;
    }
  };
  const person = (): { full: string; family: string } => {
    const family = word(FAMILY_ENDINGS);
    return { full: `${capital(drawOne(draw, OPENINGS) + secondHalf(draw, ['a', 'e', 'in', 'o']))} ${family}`, family };
  };
  return {
    place: () =>
      fresh(
        () => word(PLACE_ENDINGS),
        (name) => name,
      ),
    person: () => fresh(person, ({ full }) => full),
  };
}

function secondHalf(draw: Draw, endings: readonly string[]): string {
  return drawOne(draw, VOWELS) + drawOne(draw, MIDDLES) + drawOne(draw, endings);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
