import { describe, expect, it } from 'vitest';
import { analyse, placesIn } from '../events-of.test-support.ts';

/** Where the last event of a report happened. */
function happened(...paragraphs: readonly string[]): string[] {
  const document = analyse(...paragraphs);
  return placesIn(document, document.events.at(-1)?.places);
}

/** What the last event of a report concerns. */
function concerned(...paragraphs: readonly string[]): string[] {
  const document = analyse(...paragraphs);
  return placesIn(document, document.events.at(-1)?.about);
}

const BLOW = 'Rockets struck a bakery in Goma on Sunday.';

describe('the place of a report goes on', () => {
  it.each([
    'Nine people were killed and 14 wounded.',
    'Another nine people were wounded.',
    'Its owner was killed.',
    'The bakery’s owner was arrested.',
    'Forty people were evacuated.',
    'On Monday, the blast killed a ninth man.',
    'His brother was killed on Monday.',
    'Congolese soldiers fired back, killing two men.',
  ])('in its paragraph: %s', (sentence) => {
    expect(happened(`${BLOW} ${sentence}`)).toEqual(['Goma']);
  });

  it.each([
    'Nine people were killed and 14 wounded.',
    'The attack killed nine people.',
    'They killed a guard.',
    'The shell had hit the family’s home on Monday.',
    'The victims were buried as shells killed three mourners.',
  ])('in the next one: %s', (sentence) => {
    expect(happened(BLOW, sentence)).toEqual(['Goma']);
  });
});

describe('the place of a report ends', () => {
  it.each([
    ['where another body acts', 'The United States imposed sanctions on two traders.'],
    ['where another lends what is its own', 'Kenya broke off relations with Sudan and closed its port.'],
    ['where a law is made', 'Sudan declared martial law.'],
    ['where something is announced', 'A further exchange of prisoners is scheduled for Friday.'],
    ['with another day', 'Two reporters were shot on 10 May.'],
    ['with a sum', 'More than 1,200 people have been killed since the war began.'],
  ])('%s: %s', (_, sentence) => {
    expect(happened(`${BLOW} ${sentence}`)).not.toContain('Goma');
  });

  it.each([
    ['where another body strikes', 'Sudanese jets shot down two drones.'],
    ['with another day', 'Two reporters were shot on 10 May.'],
    ['where another is arrested', 'A court jailed five opposition members.'],
    ['where there is but one', 'The army shot down two drones on Monday.'],
  ])('with its paragraph, %s: %s', (_, sentence) => {
    expect(happened(BLOW, sentence)).not.toContain('Goma');
  });

  it('with its paragraph for what somebody says of something else', () => {
    expect(concerned(BLOW, 'Kenya warned that the truce was close to collapse.')).not.toContain('Goma');
    expect(concerned(BLOW, 'Sudan’s army said that nine of its soldiers had been wounded.')).not.toContain('Goma');
    expect(happened(BLOW, 'A shopkeeper said nine people had been wounded.')).toContain('Goma');
    expect(concerned(BLOW, 'The governor, Ali Karim, warned that the survivors needed a shelter.')).toContain('Goma');
  });

  it.each([
    [['1. North', BLOW, '2. Air defence', 'Over the night 17 drones were shot down.']],
    [['1. North', BLOW, '2. Prisoners', 'On Monday 44 soldiers were freed.']],
    [['1. North', BLOW, '2. Losses', 'The enemy lost two tanks; 60 men were killed.']],
  ])('with the numbered item: %s', (report) => {
    expect(happened(...report)).not.toContain('Goma');
  });
});
