/** Who is named beside a deed, and did not do it; and who did it together with another. */
import { describe, expect, it } from 'vitest';
import { rolesOf } from '../events-of.test-support.ts';

describe('who is named beside a deed', () => {
  it.each([
    [
      'Tensions between Chad and Sudan reached their highest in years after an attack in Goma on Monday.',
      ['Chad agent', 'Sudan agent'],
    ],
    ['Chad’s rebels are waging a war to oust the president.', ['Chad agent']],
    ['When William Ruto spoke of a truce on Monday, gunmen shelled Goma.', ['William Ruto agent']],
    ['Gunmen ousted the mayor of Goma, and Chad recently cleared the harbour.', ['Chad target']],
    ['The envoy blamed rebels for the raid on Goma, which he said showed that Kenya was not safe.', ['Kenya target']],
  ])('neither did nor suffered it: %s', (sentence, wrong) => {
    expect(rolesOf(sentence)).not.toEqual(expect.arrayContaining(wrong));
    for (const role of wrong) expect(rolesOf(sentence)).not.toContain(role);
  });
});

describe('who did a deed with another', () => {
  it.each([
    ['Drones were launched at Goma overnight by both Chad and Sudan.', ['Chad agent', 'Sudan agent']],
    ['Chad will return the prisoners, and Sudan will release as many.', ['Chad agent', 'Sudan agent']],
  ])('did it too: %s', (sentence, right) => {
    expect(rolesOf(sentence)).toEqual(right);
  });
});

it('those whom a deed befell are counted by their people', () => {
  expect(rolesOf('The dead include nine Kenyans killed when rockets struck Goma on Sunday.')).toContain('Kenya target');
});
