import { describe, expect, it } from 'vitest';
import { analyse } from './resolve/events/events-of.test-support.ts';
import { datelineLength } from './text/dateline.ts';

describe('datelines', () => {
  it.each([
    'CAIRO (AP) — ',
    'KYIV, June 1 (Reuters) - ',
    'PORT SUDAN, Sudan (AP) — ',
    'RAFAH, Gaza Strip, Feb 12 (Meridian News) – ',
    'BUKAVU, Democratic Republic of Congo, Feb 16 (Reuters) - ',
    'KYIV, Ukraine — ',
    'SAIGON — ',
    'MOSCOW, Feb. 1, 1943 — ',
    'Port Sudan, 3 May - ',
    'GAZA/JERUSALEM, May 3 (Reuters) - ',
    'CAIRO, April 22. /TASS/. ',
    'New Delhi [India], May 3 (ANI): ',
    '(Reuters) - ',
    'May 3 (Reuters) - ',
    'By Ann Reed and Samir El-Amin KHARTOUM (Reuters) - ',
    'By Ann Reed, Sam Khan and Joe Mbeki GAZA/CAIRO, May 3 (Reuters) - ',
  ])('%s', (dateline) => {
    expect(datelineLength(`${dateline}Rebels left the town.`)).toBe(dateline.length);
  });

  it.each([
    'NATO (the alliance) — as it is called',
    'NATO — the alliance',
    'Cairo (AP) — no capitals',
    'The army left.',
    'By Ann Reed and Sam Khan',
    '(See the map) the army left',
    'Convoy, March 5 brigade - as it is called',
  ])('%s: none', (text) => {
    expect(datelineLength(text)).toBe(0);
  });

  it('stand in no title', () => {
    const { events } = analyse(
      'BUNIA, Congo, Feb 3 (Reuters) - Rebels shelled the airport on Monday, killing nine people.',
    );
    expect(events.map(({ title }) => title)).toEqual(['Rebels shelled the airport on Monday, killing nine people']);
  });

  it('makes nobody an actor', () => {
    const { actors } = analyse('CAIRO (AP) — Chad closed its border with Sudan on Monday.');
    expect(actors.map(({ name }) => name)).toEqual(['Chad', 'Sudan']);
  });
});

describe('ministries without their state', () => {
  it('are the one that the document named before', () => {
    const { actors } = analyse(
      'Chad and Sudan traded blame.',
      'The Sudanese Defense Ministry showed pictures on Monday.',
      'Chad replied at once.',
      'The Defense Ministry said on Tuesday that they were old.',
    );
    expect(actors.map(({ name }) => name)).toEqual(['Chad', 'Sudan', 'Sudanese Ministry of Defence']);
  });
});

describe('the place of writing before a colon', () => {
  const REPORT = 'Rebels shelled the port of Goma on Sunday, killing nine people, the mayor said.';

  it.each(['BANGKOK: ', 'GAZA CITY: ', 'Bangkok : '])('is nobody and in no title: %s', (place) => {
    const [event, ...others] = analyse(`${place}${REPORT}`, 'The army said it would answer.').events;
    expect(others.map(({ title }) => title).join()).not.toContain('Bangkok');
    expect(event?.title).toBe('Rebels shelled the port of Goma on Sunday, killing nine people, the mayor said');
    expect(event?.actors).toEqual([]);
  });

  it('is who speaks in the record of an interview', () => {
    const { document } = analyse('HOST: Rebels shelled Goma.', 'GUEST: The army shelled it first.');
    expect(document.posts[0]?.blocks[0]?.span.start).toBe(0);
  });
});

describe('headings numbered by letters', () => {
  it('name nobody', () => {
    const { actors } = analyse(
      'Nine families left Goma on Monday, the mayor said.',
      'A. Wells and pumps',
      'Six wells were flooded on Monday.',
      'B. Sanitation and water',
      'Sanitation workers restored two wells on Sunday.',
    );
    expect(actors.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('are several', () => {
    const { actors } = analyse(
      'K. Odhiambo of the Lake Police resigns',
      'Odhiambo resigned on Monday, the mayor said.',
    );
    expect(actors.map(({ name }) => name)).toContain('K. Odhiambo');
  });
});
