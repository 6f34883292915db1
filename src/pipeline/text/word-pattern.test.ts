import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { necessaryWords, type Need } from './necessary-words.ts';
import { WordPattern } from './word-pattern.ts';
import { WordRuns } from './word-runs.ts';
import { wordsOf } from './words.ts';

describe('the words without which a pattern cannot match', () => {
  it.each([
    [/\b(?:no|zero) casualties\b/iu, [[['casualties'], ['no', 'zero']]]],
    [/\bden(?:y|ied) (?:any|all) loss\b/u, [[['loss'], ['deny', 'denied'], ['any', 'all']]]],
    [
      /\bdefen[cs]e chiefs?\b/u,
      [
        [
          ['defence', 'defense'],
          ['chief', 'chiefs'],
        ],
      ],
    ],
    [/\b(?:not|didn['’]t) fall\b/u, [[['fall'], ['not', 'didn']]]],
    [/^(?:thanks|thank you)(?: for \w+)?$/u, [[['thanks', 'thank']]]],
    [/\b(?:delay(?:ed)?|put off|moved (?:to|from))\b/iu, [[['delay', 'delayed', 'off', 'moved']]]],
    [/\b(?:delay(?:ed)?|put off|moved (?:to|from) it|off)\b/iu, [[['delay', 'delayed', 'moved', 'off']]]],
    [/\bif\b|\bwhether\b/u, [[['if']], [['whether']]]],
    [/\b(?:very )?(?:old|young) men/u, [[['young', 'old']]]],
    [/\b\p{L}{3,9}er was (?:\w+ly )?(?:shot|hit)\b/u, [[['was'], ['shot', 'hit']]]],
    [/(?<=the )army (?=[a-z])/u, [[]]],
    [/\b(?:\p{L}+|hit)\b/u, [[]]],
    [/\bunfinish/u, [[]]],
  ] satisfies (readonly [RegExp, readonly Need[]])[])('are read off %s', (pattern, needs) => {
    const inOrder = (alternatives: readonly Need[]): unknown =>
      alternatives.map((need) => new Set(need.map((anyOf) => anyOf.toSorted().join(' '))));
    expect(inOrder(necessaryWords(pattern))).toEqual(inOrder(needs));
  });
});

const runsOf = (text: string): WordRuns => new WordRuns(wordsOf(text, 0));

const PATTERNS = [
  /\b(?:nobody|none of (?:its|the) men|(?:no|not a single) m[ae]n) (?:was|has been) (?:reportedly )?(?:killed|hurt)\b/iu,
  /\b(?:lost no|(?:did|had)(?: not|n['’]t) lose any) (?:\p{L}{3,12} )?(tanks?|homes?)\b/iu,
  /\b(?:(?:not|never|n['’]t)\b(?: \p{L}{2,10}){0,3} (?:retake|gain)|took no)(?: (?:any|more)){0,2} (?:land|ground)\b/iu,
  /^(?:After|Before) no\b|\bno (?:\S{1,9} ){0,2}(?:reports?|word)\b/u,
  /\b(?:no|lost (?:the|any)|m[ae]n(?: of land)?) (?:more )?(?:tanks?|home|not gain|gain more)\b/iu,
  /\bsix-?tanks\b|[Tt]he men\s{0,2}(?:of|in)? land$/u,
];
const PIECES =
  'nobody none of its the The men man no No not a single was has been reportedly killed hurt lost did had n’t lose any tank tanks homes never retake gain took more land ground After before report reports word six-tanks sixtanks didn’t ſix s’'.split(
    ' ',
  );
const textOf = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', ' ', ', ', '-', '’', '_', 'é', '  ')), {
    maxLength: 12,
  })
  .map((pairs) => pairs.flat().join('').trim());

it.each(PATTERNS)('finds with the words of a text what it finds without: %s', (pattern) => {
  const asked = new WordPattern(pattern);
  fc.assert(
    fc.property(textOf, (text) => {
      const runs = runsOf(text);
      expect(asked.test(text, runs)).toBe(pattern.test(text));
      expect(asked.exec(text, runs)?.[0]).toBe(pattern.exec(text)?.[0]);
    }),
    { numRuns: 400 },
  );
});

it('does not run over a text without its words', () => {
  const asked = new WordPattern(/\bno casualties\b/u);
  expect(asked.mayMatch(runsOf('no losses'))).toBe(false);
  expect(asked.mayMatch(runsOf('no casualties'))).toBe(true);
});

it('runs over a text that was cut into words before the pattern was made', () => {
  const runs = runsOf('no casualties');
  expect(new WordPattern(/\b(?:casualties|cassowaries)\b/u).test('no casualties', runs)).toBe(true);
});

it('refuses a pattern that needs no certain word', () => {
  expect(() => new WordPattern(/\d+ (?:men)?/u)).toThrow('No word is necessary');
});
