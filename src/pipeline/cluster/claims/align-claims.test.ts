import { defined } from '../../../dataset/defined.ts';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../../dataset/records/ids.ts';
import type { Claim } from '../../../dataset/records/records.ts';
import { alignClaims as align } from './align-claims.ts';

let position = 0;
const claim = (what: string, value: string, unit?: string): Claim => ({
  what,
  value,
  ...defined({ unit }),
  document: documentId('blog'),
  start: position++,
  end: position,
  quote: `${value} ${unit ?? what}`,
});

/** Passages without a topic. */
const alignClaims = (passages: readonly (readonly Claim[])[]): readonly Claim[] =>
  align(passages.map((claims) => ({ claims, topics: new Set() })));

describe('alignClaims', () => {
  it('sets figures for one kind of thing side by side, whatever word a source uses', () => {
    const aligned = alignClaims([[claim('planes hit', '41', 'plane')], [claim('warplanes struck', '40', 'warplane')]]);
    expect(aligned.map(({ what, value }) => `${what}: ${value}`)).toEqual(['planes hit: 41', 'planes hit: 40']);
  });

  it('keeps the dead apart from the injured', () => {
    const aligned = alignClaims([[claim('people killed', '5', 'person'), claim('people injured', '6', 'person')]]);
    expect(new Set(aligned.map(({ what }) => what)).size).toBe(2);
  });

  it('keeps those who stood by apart from the victims, and women, like children, from all of them', () => {
    const killed = claim('people killed', '35', 'person');
    const sets = (other: Claim): number => new Set(alignClaims([[killed], [other]]).map(({ what }) => what)).size;
    expect(sets(claim('people', 'thousands', 'person'))).toBe(2);
    expect(sets(claim('women killed', '4', 'woman'))).toBe(2);
    expect(sets(claim('worshipers died', '43', 'worshiper'))).toBe(1);
  });

  const whats = (claims: readonly Claim[]): string[] => claims.map(({ what, value }) => `${what}: ${value}`);

  it('keeps two figures of one source apart that one post gives for things, and a toll that rises together', () => {
    const passages = (what: string, unit: string, values: readonly string[]) =>
      values.map((value, sentence) => ({
        claims: [claim(what, value, unit)],
        topics: new Set<string>(),
        post: 'p1',
        sentence,
      }));
    expect(whats(align(passages('soldiers sent', 'soldier', ['1,000', '700'])))).toEqual([
      'soldiers sent: 1,000',
      'soldiers sent (700): 700',
    ]);
    expect(whats(align(passages('people killed', 'person', ['9', '12'])))).toEqual([
      'people killed: 9',
      'people killed: 12',
    ]);
    expect(whats(align(passages('people killed', 'person', ['19', '4'])))).toEqual([
      'people killed: 19',
      'people killed (4): 4',
    ]);
  });

  it('keeps the figures of two towns of one document apart', () => {
    const passage = (value: string, town: string, document: string) => ({
      claims: [claim('people killed', value, 'person')],
      topics: new Set<string>(),
      town,
      document,
    });
    const aligned = align([passage('100', 'Kolna', 'a'), passage('3', 'Abala', 'a'), passage('90', 'Abala', 'b')]);
    expect(whats(aligned)).toEqual(['people killed: 100', 'people killed: 90', 'people killed (Abala): 3']);
  });

  const sentence = { start: 90, end: 140 };
  it('does not set the parts of a sum against each other', () => {
    const aligned = alignClaims([
      [claim('drones downed', '162', 'drone')],
      [
        { ...claim('drones downed', '57', 'drone'), ...sentence },
        { ...claim('drones downed', '31', 'drone'), ...sentence },
      ],
    ]);
    expect(aligned.filter(({ what }) => what === 'drones downed').map(({ value }) => value)).toEqual(['162', '57']);
  });

  it('does not set a month against the year it belongs to, nor what hit against what was launched', () => {
    const area = (value: string) => [claim('area seized', value, 'km2')];
    const stretches = align([
      { claims: area('507'), topics: new Set(), stretch: 'in May' },
      { claims: area('5,107'), topics: new Set(), stretch: 'over the past year' },
      { claims: area('490'), topics: new Set() },
    ]);
    expect(stretches.map(({ what, value }) => `${what}: ${value}`)).toEqual([
      'area seized: 507',
      'area seized: 490',
      'area seized (over the past year): 5,107',
    ]);
    const killed = (value: string, stretch: string) => ({
      claims: [claim('people killed', value, 'person')],
      topics: new Set<string>(),
      stretch,
    });
    const since = align([killed('1,904', 'since March'), killed('24', ''), killed('31', 'last week')]);
    expect(whats(since)).toEqual(['people killed: 24', 'people killed: 31', 'people killed (since March): 1,904']);
    const missiles = alignClaims([
      [claim('missiles that hit', '2', 'missile')],
      [claim('missiles launched', '4', 'missile')],
    ]);
    expect(new Set(missiles.map(({ what }) => what)).size).toBe(2);
  });

  it('sets what two sources say in one sentence side by side, and what one source corrects', () => {
    const ten = { ...claim('people killed', '10', 'person'), ...sentence, by: 'the mayor' };
    const two = { ...claim('people killed', '2', 'person'), ...sentence, by: 'the rebels' };
    const later = { ...claim('people killed', '12', 'person'), by: 'the mayor' };
    expect(alignClaims([[ten, two, later]]).map(({ what }) => what)).toEqual(Array(3).fill('people killed'));
  });

  it('takes sums of money as one quantity in any currency', () => {
    const aligned = alignClaims([[claim('damage', '7000000000', 'USD')], [claim('losses', '5200000000', 'GBP')]]);
    expect(aligned.map(({ what }) => what)).toEqual(['damage', 'damage']);
  });

  it('sets soldiers beside people, unless one source tells them apart', () => {
    const soldiers = claim('soldiers killed', '12', 'soldier');
    const people = claim('people killed', '30', 'person');
    expect(new Set(alignClaims([[soldiers], [people]]).map(({ what }) => what)).size).toBe(1);
    expect(new Set(alignClaims([[soldiers], [people], [soldiers, people]]).map(({ what }) => what)).size).toBe(2);
  });

  it('keeps a toll that rises in the order in which it was reported', () => {
    const late = claim('people killed', '3', 'person');
    const early = claim('people killed', '9', 'person');
    expect(alignClaims([[early], [late]]).map(({ value }) => value)).toEqual(['9', '3']);
  });

  it('keeps a claim that does not say what it counts as it is', () => {
    expect(alignClaims([[claim('duration', 'barely an hour')]])[0]?.what).toBe('duration');
  });

  it('keeps those whom one side lost apart from those whom the other lost, and soldiers apart from civilians', () => {
    const sets = (...claims: readonly Claim[]): number =>
      new Set(alignClaims(claims.map((one) => [one])).map(({ what }) => what)).size;
    const soldiers = claim('soldiers killed', '9', 'soldier');
    expect(sets(soldiers, claim('civilians killed', '14', 'civilian'))).toBe(2);
    expect(sets(soldiers, claim('rebels killed', '40', 'rebel'))).toBe(2);
    expect(sets(soldiers, claim('servicemen killed', '12', 'serviceman'))).toBe(1);
    expect(sets(claim('rebels killed', '40', 'rebel'), claim('fighters killed', '12', 'fighter'))).toBe(1);
    expect(sets(claim('rebels killed', '40', 'rebel'), claim('workers killed', '9', 'worker'))).toBe(2);
    expect(sets(soldiers, { ...claim('fighters lost', '6', 'fighter'), by: 'The guerrillas' })).toBe(2);
    expect(sets(soldiers, { ...claim('men lost', '12', 'man'), by: 'The army' })).toBe(1);
    const of = (people: string, value: string) => claim(`${people} soldiers killed`, value, 'soldier');
    expect(sets(of('Chadian', '40'), of('Sudanese', '25'), of('Chadian', '12'))).toBe(2);
  });

  it('keeps what was agreed on apart from what was done', () => {
    const aligned = alignClaims([
      [claim('prisoners to be exchanged', '1,081', 'prisoner')],
      [claim('prisoners flown out', '700', 'prisoner')],
      [claim('captives to be swapped', '1,100', 'captive')],
    ]);
    expect(whats(aligned)).toEqual([
      'prisoners flown out: 700',
      'prisoners to be exchanged: 1,081',
      'prisoners to be exchanged: 1,100',
    ]);
  });
});
