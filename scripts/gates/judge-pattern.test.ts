import { describe, expect, test } from 'vitest';
import { judgePattern } from './judge-pattern.mjs';

describe('a pattern is slow', () => {
  test.each([
    ['exponential', '^(?:a+)+$', ''],
    ['spaces before an end that is not there', '\\s+$', ''],
    ['two runs that share letters', '^[a-z]+[ab]+$', ''],
    ['what the search alone finds', '^(={2,6})(?!=)\\s*([^=]+?)={2,6}$', ''],
  ])('%s', async (_, source, flags) => expect(await judgePattern(source, flags)).not.toBe(''));
});

describe('a pattern is safe', () => {
  test.each([
    ['a list of words', '\\b(?:January|February|March) \\d{1,2}\\b', ''],
    ['a long bounded run', '^[^.]{2,400}$', ''],
    [
      'many bounded runs',
      ',\\s[^,]{0,40}\\b(?:said|says|reports?|according to)\\b[^,.]{0,60}\\.?$|,\\s[^.]{3,120}\\bsays\\.$',
      'u',
    ],
    ['a run that a sticky flag tries at one place only', '\\s+x', 'y'],
  ])('%s', async (_, source, flags) => expect(await judgePattern(source, flags)).toBe(''));
});
