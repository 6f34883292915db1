import { expect, it } from 'vitest';
import { eventsOf } from '../events-of.test-support.ts';

/** Which sentence each telling goes on; its own number where it is told for itself. */
const toldIn = (...paragraphs: readonly string[]): number[] =>
  eventsOf(...paragraphs).map(({ continues, sentence }) => continues ?? sentence);

const BLOW = 'Jets bombed a market in Goma on Monday.';

it.each([
  'Medics counted 25 dead, most of them women.',
  'There were at least 14 deaths, the Red Cross said.',
  'The hospital reported 12 dead and 30 wounded.',
  'The hospital in Goma reported 12 dead.',
  'The media centre in Mekelle gave a toll of 70.',
  'There were no casualties, the army said.',
])('goes on telling the blow: %s', (toll) => {
  expect(toldIn(`${BLOW} ${toll}`)).toEqual([0, 0]);
});

it.each([
  'In Mekelle, medics counted 14 dead.',
  'The Red Cross counted 900 dead since January.',
  'Elsewhere, medics counted 14 dead.',
  'Kassala region counted 14 dead and 20 injured.',
  'Four people were killed, the Red Cross said.',
  'Gunmen killed four people, the Red Cross said.',
])('is another event: %s', (toll) => {
  expect(toldIn(`${BLOW} ${toll}`)).toEqual([0, 1]);
});

it('goes on where the blow was counted only by a source of its own', () => {
  const counted = 'Jets bombed a market in Goma on Monday and killed 17 people, the mayor said.';
  expect(toldIn(`${counted} Doctors counted 25 dead.`)).toEqual([0, 0]);
});

it('goes on where a sentence says nothing but the hour', () => {
  const [, hour] = eventsOf(
    'An explosion wrecked a warehouse in Goma on Monday. It happened at 06:10, the harbour master said.',
  );
  expect(hour?.continues).toBe(0);
  expect(hour?.facts).toContainEqual(expect.objectContaining({ of: 'time', by: 'the harbour master' }));
});

it('is another event in another point of a list', () => {
  expect(toldIn('• Jets bombed a market in Goma on Monday.\n• At least six killed, nine wounded.')).toEqual([0, 1]);
});

it('is another event where a deed elsewhere was told between', () => {
  const deed = 'On Monday fighters entered the town of Mekelle.';
  expect(toldIn(`${BLOW} ${deed} Medics counted 25 dead.`)).toEqual([0, 1, 2]);
});

it('a sentence that only says when and where the attack was tells of the one before, also in the next paragraph', () => {
  const blow = 'Rebels killed nine soldiers near Goma, the army said. A fire burned all night.';
  expect(toldIn(blow, 'The attack occurred on Wednesday in North Kivu.').at(-1)).toBe(0);
  expect(toldIn(blow, 'The attack occurred on Wednesday in North Kivu, and 12 people were hurt.').at(-1)).not.toBe(0);
  expect(toldIn(blow, 'The attack took place after talks in Nairobi on Wednesday.').at(-1)).not.toBe(0);
});
