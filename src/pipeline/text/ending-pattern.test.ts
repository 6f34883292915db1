import { describe, expect, it } from 'vitest';
import { EndingPattern } from './ending-pattern.ts';

const SHIP = /\b(ferry|tanker)s? (?:called )?(?:the )?["“]?$/iu;
const ending = new EndingPattern(SHIP);

describe('a pattern for the end', () => {
  it.each(['the Tanker ', 'the ferry called the “', 'ferries ', 'a ferry in ', 'ferry', ''])(
    'matches "%s" as a search does',
    (text) => {
      expect(ending.test(text)).toBe(SHIP.test(text));
      expect(ending.exec(text)).toEqual(SHIP.exec(text));
    },
  );

  it('answers the same when asked again', () => {
    expect([ending.test('a ferry '), ending.test('a ferry '), ending.test('a lorry ')]).toEqual([true, true, false]);
  });

  it('is refused where it may match anywhere, or only in turns', () => {
    expect(() => new EndingPattern(/ferry /u)).toThrow('No pattern for the end alone');
    expect(() => new EndingPattern(/ferry $/gu)).toThrow('No pattern for the end alone');
  });
});
