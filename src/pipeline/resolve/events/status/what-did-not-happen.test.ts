import { describe, expect, it } from 'vitest';
import { analyse, eventsOf, rolesOf } from '../events-of.test-support.ts';

/** So that the sentence behind it is no heading. */
const BEFORE = 'The rain went on for hours, and clouds hung over the woods around the town as they do in May.';

describe('what did not happen is told as no deed', () => {
  it.each([
    ['Had the rocket hit the depot in Goma on Monday, hundreds would have died, William Ruto said.', 'happened'],
    ['Should the rebels attack Goma on Friday, Uganda would send troops, William Ruto said.', 'happened'],
    ['Kenya would send 200 officers to Goma if it were asked, William Ruto said.', 'happened'],
    ['Neither the airport nor the port of Goma was hit on Monday, William Ruto said.', 'happened'],
    ['No hospital was shelled in Goma on Monday.', 'happened'],
    ['It was not Uganda that shelled the hospital in Goma, William Ruto insisted.', 'denied'],
    ['William Ruto said the claim that Uganda had shelled Goma was a fabrication.', 'denied'],
    ['Reports that the rebels had captured Goma were false, William Ruto said.', 'denied'],
    ['Rumours that William Ruto had fled to Goma are untrue.', 'denied'],
  ])('%s', (sentence, status) => {
    expect(eventsOf(BEFORE, sentence).map((event) => `${event.kind} ${event.status}`)).toEqual([`statement ${status}`]);
  });

  it.each([
    ['made-up', 'In the film, which opens on Friday, a bomb destroys Goma.'],
    ['only-if', 'Had the rocket hit the depot in Goma on Monday, hundreds would have died.'],
    ['asks', 'Has Goma been surrounded by the army of Uganda?'],
  ])('%s: %s', (rule, sentence) => {
    const { events, untold } = analyse(`${BEFORE} ${sentence}`);
    expect(events).toEqual([]);
    expect(untold.map((one) => one.rule)).toContain(rule);
  });

  it.each([
    'The truce talks in Goma, due to start tomorrow, have been called off.',
    'The exchange of prisoners, scheduled for Thursday, was postponed to Saturday, Kenya said.',
  ])('%s', (sentence) => {
    expect(eventsOf(BEFORE, sentence).map((event) => `${event.kind} ${event.status}`)).toEqual(['action happened']);
  });

  it('whoever is cleared of a deed has not done it', () => {
    expect(rolesOf('It was not Uganda that shelled Goma, William Ruto insisted.')).toEqual([
      'Uganda mentioned',
      'William Ruto speaker',
    ]);
    expect(rolesOf('It was not Uganda but Kenya who shelled Goma.')).toEqual(['Kenya agent', 'Uganda mentioned']);
  });

  it.each([
    ['William Ruto said the rebels had captured Goma on Monday.', 'action'],
    ['William Ruto said the rebels had nearly captured Goma on Monday.', 'statement'],
  ])('%s', (sentence, kind) => {
    expect(eventsOf(BEFORE, sentence).map((event) => event.kind)).toEqual([kind]);
  });
});
