import { describe, expect, it } from 'vitest';
import { datedLineLength, isDatelineAlone, datelineLength } from './dateline.ts';

const dateline = (text: string): string => text.slice(0, datelineLength(text));
const dated = (text: string): string => text.slice(0, datedLineLength(text));

describe('the dateline of a story', () => {
  it('is the town with the agency or the country', () => {
    expect(dateline('KYIV, June 1 (Reuters) - Shells fell.')).toBe('KYIV, June 1 (Reuters) - ');
    expect(dateline('BUKAVU, Congo — Shells fell.')).toBe('BUKAVU, Congo — ');
    expect(dateline('BEIRUT — Shells fell.')).toBe('BEIRUT — ');
    expect(dateline('EL OBEID, Sudan (Example) — Shells fell.')).toBe('EL OBEID, Sudan (Example) — ');
    expect(dateline('LA PAZ (Example) - Shells fell.')).toBe('LA PAZ (Example) - ');
    expect(dateline('NAIROBI— Shells fell.')).toBe('NAIROBI— ');
    expect(dateline('Goma/Bukavu, 7 January 2000 (DRC/RL) - Shells fell.')).toBe(
      'Goma/Bukavu, 7 January 2000 (DRC/RL) - ',
    );
    expect(dateline('NAIROBI, Kenya (AP) _ Shells fell.')).toBe('NAIROBI, Kenya (AP) _ ');
    expect(dateline('Goma/Bukavu; 7 January 2000 (DRC/RL) - Shells fell.')).toBe(
      'Goma/Bukavu; 7 January 2000 (DRC/RL) - ',
    );
    expect(dateline('NAIROBI, May 24, 2017  --  Shells fell.')).toBe('NAIROBI, May 24, 2017  --  ');
    expect(dateline('YANGON/BANGKOK -- Shells fell.')).toBe('YANGON/BANGKOK -- ');
  });

  it('is the town with the whole date, as organisations write it', () => {
    expect(dateline('(Nairobi, June 1, 2023) – Guards beat prisoners.')).toBe('(Nairobi, June 1, 2023) – ');
    expect(dateline('Press release, Goma/Geneva, 21 January 2025 – Two died.')).toBe(
      'Press release, Goma/Geneva, 21 January 2025 – ',
    );
  });

  it('is no sentence that begins with a town', () => {
    expect(dateline('BEIRUT — the town — lies there.')).toBe('');
    expect(dateline('Goma, 21 January 2025 was the day on which two died.')).toBe('');
    expect(dateline('Nairobi, where talks began on 3 May 2023 – a Sunday – is far.')).toBe('');
  });
});

describe('a line that says where and when', () => {
  it('may have nothing else', () => {
    expect(dated('Havana, 9 June 2023')).toBe('Havana, 9 June 2023');
    expect(dated('(Nairobi, June 1, 2023) – Guards beat prisoners.')).toBe('(Nairobi, June 1, 2023) – ');
  });

  it('says the year', () => {
    expect(dated('KYIV, June 1 (Reuters) - Shells fell.')).toBe('');
    expect(dated('In Havana the parties met on 9 June 2023.')).toBe('');
  });
});

it.each([
  ['KABUL, Dec 2, 2006 (AFP)', true],
  ['BARCELONA, Spain, April 29, 1997 (AFP)', true],
  ['Goma/Geneva, 21 January 2025', true],
  ['MOSCOW, April 3 (Reuters)', true],
  ['KISUMU, Kenya, June 12, 2031 (Lake News Agency) -', true],
  ['Press release, Goma/Geneva, 21 January 2025', true],
  ['Goma, May 3', false],
  ['Goma, May 3: rebels left', false],
  ['The army left Goma, May 3 (Reuters)', false],
])('stands alone on its line: %s', (line, alone) => {
  expect(isDatelineAlone(line)).toBe(alone);
});
