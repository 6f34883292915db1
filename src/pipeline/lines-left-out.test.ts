/** Lines of news with the words that pages say of themselves, and lines of pages: which of them are left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFunctionLine } from './read/function-line.ts';
import { isFurniture } from './read/furniture.ts';

/** The lines of a file of `fixtures/lines/` that are no remarks. */
const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../../fixtures/lines/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

describe('furniture', () => {
  it.each(linesOf('furniture'))('is left out: %s', (line) => expect(isFurniture(line)).toBe(true));
});

describe('news', () => {
  it.each(linesOf('tells'))('is kept: %s', (line) => expect(isFurniture(line)).toBe(false));
});

describe('what is below the name of a reporter', () => {
  it.each([
    'Journalist killed in air strike on Goma',
    'Editor flees Peshawar after bomb',
    'Correspondent in Gaza shot by sniper on Monday',
    'Army admits Goma strike via Telegram',
    'BBC Correspondent freed in Gaza',
  ])('is not news: %s', (line) => expect(isFunctionLine(line)).toBe(false));

  it.each([
    'Live reporter',
    'Chief Correspondent in Kyiv',
    'BBC News, Jerusalem',
    'Ann Lee via Telegram',
    'Reporting from Goma',
  ])('is what the reporter is: %s', (line) => expect(isFunctionLine(line)).toBe(true));
});
