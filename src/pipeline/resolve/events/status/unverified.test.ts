import { describe, expect, it } from 'vitest';
import { eventsOf } from '../events-of.test-support.ts';

const statusesOf = (text: string): string[] => eventsOf(text).map(({ status }) => status);

describe('what nobody could check', () => {
  const told = 'The rebels said ten people had been killed in a strike on Goma on Monday.';

  it.each([
    'The claim could not be independently verified.',
    'The figure has not been confirmed.',
    'The BBC was unable to verify the account.',
    'The agency could not immediately verify either claim.',
  ])('is only claimed: %s', (next) => {
    expect(statusesOf(`${told} ${next}`)[0]).toBe('claimed');
  });

  it('is only claimed where its own sentence says so', () => {
    const sentence = 'Rebels had entered Goma, a spokesman said on Monday, a claim that could not be confirmed.';
    expect(statusesOf(sentence)).toEqual(['claimed']);
  });

  it.each([
    'Footage of the strike could not be verified.',
    'The governor could not be reached.',
    'A second strike could not be ruled out.',
  ])('and nothing else: %s', (next) => {
    expect(statusesOf(`${told} ${next}`)[0]).toBe('happened');
  });
});

describe('executions that a side lays to the other’s charge', () => {
  it.each([
    ['Sudan said that Chadian soldiers had executed 12 prisoners in Goma on Monday.', 'claimed'],
    ['According to Sudan 140 prisoners were executed in Goma on Monday.', 'claimed'],
    ['Doctors in Goma said that 12 prisoners had been executed on Monday.', 'happened'],
  ])('are its word alone: %s', (sentence, status) => {
    expect(statusesOf(sentence)).toEqual([status]);
  });
});

describe('what is only weighed', () => {
  it('leaves what another clause tells', () => {
    const events = eventsOf(
      'The loss of Goma would cut off Bukavu, and the Kenyan army has been massing there for two weeks.',
    );
    expect(events.map(({ kind, status }) => [kind, status])).toEqual([['action', 'ongoing']]);
  });

  it.each([
    'The loss of Goma would cut off the rebels in the south.',
    'But the fall of Goma would open the road to Kigali.',
    'An attack on the dam near Goma would flood the plain.',
  ])('is no event: %s', (sentence) => {
    expect(statusesOf(sentence)).toEqual([]);
  });

  it.each([
    'The capture of Goma on Monday cut the road to Kigali.',
    'Rebels said on Monday that they would attack Goma.',
  ])('beside what happens: %s', (sentence) => {
    expect(statusesOf(sentence)).toHaveLength(1);
  });
});
