/** Lines of news with the words that pages say of themselves, and lines of pages: which of them are left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFunctionLine } from './read/function-line.ts';
import { isFurniture } from './read/furniture.ts';
import { analyse, eventsOf } from './resolve/events/events-of.test-support.ts';

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
  it.each(linesOf('tells'))('tells something: %s', (line) => expect(eventsOf(line).length).toBeGreaterThan(0));
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

describe('what is left out', () => {
  const page = [
    'Shelling kills three in Goma',
    'By Ann Lee',
    'Three people were killed in Goma on Monday when shells fell on a market, doctors said.',
    'Share on Facebook',
    'It was not immediately clear who had fired at the market of Goma on Monday.',
    'Related stories',
    'Other shells fall elsewhere',
  ];

  it('is named line by line with its rule', () => {
    const { document, leftOut, furniture } = analyse(...page);
    const words = leftOut.map(({ span, rule }) => `${rule}: ${document.text.slice(span.start, span.end)}`);
    expect(words).toEqual([
      'byline: By Ann Lee',
      'sharing: Share on Facebook',
      'other-story: Related stories',
      'page-tail: Other shells fall elsewhere',
    ]);
    expect(furniture).toBe(3);
  });

  it('is named sentence by sentence with its rule', () => {
    const { sentences, untold } = analyse(...page);
    expect(untold.map(({ sentence, rule }) => `${rule}: ${sentences[sentence]?.text.slice(0, 30)}`)).toEqual([
      'left-open: It was not immediately clear w',
    ]);
  });
});
