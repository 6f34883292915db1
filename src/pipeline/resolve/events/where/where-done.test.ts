import { describe, expect, it } from 'vitest';
import { analyse, placesIn } from '../events-of.test-support.ts';

/** The places of the event that is told last. */
function happened(...paragraphs: readonly string[]): string[] {
  const document = analyse(...paragraphs);
  return placesIn(document, document.events.at(-1)?.places);
}

describe('where an action is told to be by words other than a preposition', () => {
  it.each([
    ['Rebels burned several of Goma’s mosques on Monday.', ['Goma']],
    ['Half of Goma was dark on Monday after rebels shelled a power station.', ['Goma']],
    ['The battle for Goma ended on Monday.', ['Goma']],
    ['Some 2,000 people have fled Goma since Monday.', ['Goma']],
    ['Gunmen ambushed a bus between Goma and Bukavu on Monday.', ['Goma', 'Bukavu']],
    ['A mine killed two men on the road to Goma on Monday.', ['Goma']],
    ['A plane crashed 20 km from Goma on Monday.', ['Goma']],
    ['Rebels fired rockets at a base south of Goma on Monday.', ['Goma']],
    ['The army had retaken Goma by Monday.', ['Goma']],
    ['Government troops rolled into Goma on Monday.', ['Goma']],
    ['Rebels were driven out of Goma on Monday.', ['Goma']],
    ['Rebel tanks pushed to within a mile of Goma on Monday.', ['Goma']],
    ['Kenya’s president William Ruto told reporters in Geneva that rebels had bombed Goma on Monday.', ['Goma']],
    ['Officials in Geneva disclosed on Monday that two soldiers had been killed near Goma.', ['Goma']],
  ])('%s', (sentence, places) => {
    expect(happened('Fighting went on in Goma and in Bukavu.', sentence)).toEqual(places);
  });

  it.each([
    ['Goma’s mayor resigned on Monday.', []],
    ['Residents who fled Goma reached Bukavu on Monday.', ['Bukavu']],
    ['The army captured Bukavu, some 40 km from Goma, on Monday.', ['Bukavu']],
    ['A plane crashed 340 km from Goma on Monday.', []],
    ['A train between Goma and Bukavu was cancelled on Monday.', []],
  ])('is not what only belongs to it or lies beside it: %s', (sentence, places) => {
    expect(happened('Fighting went on in Goma and in Bukavu.', sentence)).toEqual(places);
  });
});

describe('where a speaker has an office', () => {
  it.each([
    'Jets bombed a depot near Goma on Monday, the defence ministry in Nairobi said.',
    'Jets bombed a depot near Goma on Monday, according to diplomats in Nairobi.',
  ])('is no place of the deed: %s', (sentence) => {
    expect(happened(sentence)).toEqual(['Goma']);
  });

  it.each([
    ['Shells killed nine people on Monday, residents in Goma said.', 'Goma'],
    ['Shells killed nine people on Monday, officials in Goma said.', 'Goma'],
    ['Kenya’s president William Ruto told reporters in Geneva that the truce was dead.', 'Geneva'],
  ])('is one where those speak who live there or meet the press: %s', (sentence, place) => {
    expect(happened(sentence)).toEqual([place]);
  });
});

describe('a town of which a part is named, or from which something is told', () => {
  it.each([
    'Soldiers regained control of the western part of Goma on Monday.',
    'Soldiers regained control of the western part of Kyiv on Monday.',
    'Two freighters were set on fire in the harbour of Goma on Monday.',
    'Shells hit a bank in Goma. Clashes were reported from Goma on Monday.',
    'Port of Goma captured by marines on Monday.',
  ])('is where it happened: %s', (sentence) => {
    expect(happened(sentence).join()).toMatch(/Goma|Kyiv/u);
  });

  it('is not where soldiers came from', () => {
    expect(happened('Soldiers from Goma captured Kalehe on Monday.')).not.toContain('Goma');
  });
});
