import { describe, expect, it } from 'vitest';
import { isMarkedByline, parseByline } from './names.ts';

describe('parseByline', () => {
  it.each([
    ['Ann Lee (now); Bo Chu, Cy Dow and Di Eck (earlier)', ['Ann Lee', 'Bo Chu', 'Cy Dow', 'Di Eck']],
    ['By Ann Lee in Goma', ['Ann Lee']],
    ['From CNN’s Ann Lee and Bo Chu', ['Ann Lee', 'Bo Chu']],
    ['-ABC News’ Ann Lee', ['Ann Lee']],
    ['By Ann Lee, Brussels correspondent', ['Ann Lee']],
    ['By ANN LEE Associated Press', ['ANN LEE']],
    ['By ANN LEE and WILL DOW', ['ANN LEE', 'WILL DOW']],
    ['Edited by Anna-Maria de la Cruz', ['Anna-Maria de la Cruz']],
    ["Omar al-Bakri & Seán O'Neill", ['Omar al-Bakri', "Seán O'Neill"]],
  ])('%s', (line, names) => expect(parseByline(line)).toEqual(names));

  it.each([
    'By the river',
    'World News',
    'Kyiv',
    'Bridge falls as army advances',
    'From the ground up, and beyond',
    'Live reporter',
    'TOWN IS UNDER OCCUPATION, GOVERNOR ADMITS',
    'Old Bridge Falls After Siege',
    'Disputed Southern Territory',
    'Ostrel Peace Process Timeline',
    'The Tarhan Islands.',
    'Rival Militiamen Burn Tarhan Compound',
    'Kenyan Marines',
  ])('finds nobody in "%s"', (line) => expect(parseByline(line)).toEqual([]));

  it('tells a line that calls itself a byline from two capitalised words', () => {
    expect(isMarkedByline('By Ann Lee')).toBe(true);
    expect(isMarkedByline('Ann Lee')).toBe(false);
  });
});
