import { describe, expect, it } from 'vitest';
import { endedEarly } from './end-early.ts';

const LONGEST = 110;

describe('a title that is too long', () => {
  it.each([
    // where, since when, which of them
    [
      'The river guard recovered the bodies of nine fishermen and a boy of twelve from the marshes in the far north of the province of Upper Sarn',
      'The river guard recovered the bodies of nine fishermen and a boy of twelve from the marshes',
    ],
    [
      'The governor of Sarn said the depot at the old harbour was set on fire by armed men who had refused to hand over their rifles a week before',
      'The governor of Sarn said the depot at the old harbour was set on fire by armed men',
    ],
    [
      'Coastal villages have come under a barrage of rockets and mortar shells over the past five weeks that have destroyed most of their boats',
      'Coastal villages have come under a barrage of rockets and mortar shells over the past five weeks',
    ],
    // what else was done, and what it led to
    [
      'The column stormed the barracks of the presidential guard above the lake, driving its defenders to the roofs of the houses around the square',
      'The column stormed the barracks of the presidential guard above the lake',
    ],
    [
      'Parliament prolonged the state of siege by another ninety days, and four cadets of the naval school were hurt by a hand grenade that night',
      'Parliament prolonged the state of siege by another ninety days',
    ],
    // words of the present
    [
      'Rebels fire mortar rounds and rockets at the border town of Sarn across the river, wounding a dozen traders on their way to the market',
      'Rebels fire mortar rounds and rockets at the border town of Sarn across the river, wounding a dozen traders',
    ],
  ])('ends where what is told is whole: %s', (text, title) => {
    expect(endedEarly(text, LONGEST, false)).toBe(title);
  });

  it.each([
    // the subject's own clause is no main one
    'Fighters seeking to put in a new council, who won a ballot last autumn under the eyes of observers from the union, swept southwards',
    'The displaced families and traders of the harbour quarter in the flooded camps along the upper river still wait for their first tents',
    // nothing of what is denied, or true only in part, may go
    'The army did not say how many of its men had been hurt in the raid on the depot of the river guard at the harbour of Sarn on Monday',
    'It seemed to be the first time a balloon was used to carry out a raid in the province since the rebels took up arms against the union',
    // what was said or asked stands behind
    'Nurses of the clinic of the old port told three reporters of the radio in Sarn on Monday that at least eleven had died and thirty lay wounded',
  ])('is not cut to what it does not say: %s', (text) => {
    const ended = endedEarly(text, LONGEST, false);
    expect(ended).toBeUndefined();
  });

  it('loses only a short end where it could stand as it is', () => {
    const text =
      'Shells fell on the quays of the old port all through Monday but there was calm by nightfall, said two of the dockers who had stayed';
    expect(endedEarly(text, LONGEST, true)).toBeUndefined();
  });
});
