import { describe, expect, it } from 'vitest';
import { rolesOf } from '../events-of.test-support.ts';

describe('who stands beside a deed', () => {
  it.each([
    ['Fighters shelled an army camp in Goma near the border with Kenya on Monday.', 'Kenya'],
    ['Gunmen linked to the ELN attacked Goma on Monday.', 'National Liberation Army addressee'],
    ['The bombing of Goma on Monday was a victory for Kenya.', 'Kenya addressee'],
    ['Leila Haddad, an influential ELN member, was shot dead in Goma on Monday.', 'National Liberation Army target'],
    ['Two men were seized on Monday on Kenya’s Indian Ocean coast.', 'Kenya'],
    ['Abiy Ahmed was dismissed on Monday and succeeded by General Paul Reed.', 'Paul Reed agent'],
    ['The governor of Goma was sacked on Monday and replaced by James Wani.', 'James Wani agent'],
    ['Officers led by Captain Paul Reed ousted President William Ruto on Monday.', 'William Ruto agent'],
    ['The market in Goma was shelled on Monday; Kenya and Chad blame each other.', 'Kenya target'],
    ['A bridge near Goma was blown up on Monday; Kenya and the M23 accuse one another.', 'M23 target'],
    [
      'The Red Cross treated a man who was wounded by a rocket in Goma on Monday.',
      'International Committee of the Red Cross target',
    ],
    ['Fighters seized a mine in mineral-rich eastern Chad on Monday, killing three.', 'Chad agent'],
  ])('has no part in it: %s', (sentence, role) => {
    expect(rolesOf(sentence).filter((each) => each.startsWith(role))).toEqual([]);
  });

  it('is not accused where it is named in the accuser’s own words', () => {
    expect(
      rolesOf('Kenya accused the council of raising the thought of “a war”, one “not in the heads of Chadians”.'),
    ).not.toContain('Chad target');
  });

  it('does it where a clause of time tells that armed men came', () => {
    expect(rolesOf('Three people were wounded when Kenyan troops moved into Goma on Monday.')).toEqual([
      'Kenyan Armed Forces agent',
    ]);
  });

  it('suffers what befalls a region that is named as its own', () => {
    expect(rolesOf('Chadian troops crossed the border into Kenya’s Mandera region on Monday.')).toContain(
      'Kenya target',
    );
  });

  it('suffers it where no verb of suffering is said', () => {
    expect(rolesOf('Kenya came under a barrage of Chadian missile attacks on Monday.')).toEqual([
      'Chad agent',
      'Kenya target',
    ]);
  });

  it('does what its own verb says before a clause in the passive', () => {
    expect(rolesOf('William Ruto halted the talks until three soldiers were freed on Monday.')).toContain(
      'William Ruto agent',
    );
  });

  it('shares the verb before it where it has none but a number of its own', () => {
    expect(rolesOf('Kenya sent 200 soldiers to Goma on Monday and Uganda 150.')).toEqual([
      'Kenya agent',
      'Uganda agent',
    ]);
    expect(rolesOf('Chad has promised 500 men and Kenya 300.')).toEqual(['Chad speaker', 'Kenya speaker']);
    expect(rolesOf('Kenya gave 200 trucks to Chad and 300 to Uganda.')).toContain('Uganda addressee');
  });

  it('shares the part of those with whom it is listed', () => {
    expect(rolesOf('Chad cut diplomatic ties with Kenya, France and Germany on Monday.')).toEqual([
      'Chad agent',
      'France addressee',
      'Germany addressee',
      'Kenya addressee',
    ]);
  });
});

describe('a border', () => {
  it.each([
    ['Kenya closed its border with Chad on Monday.', 'Chad addressee'],
    ['Kenya sealed the frontier with Chad on Monday.', 'Chad addressee'],
    ['Kenya reopened its land border with Chad on Monday.', 'Chad addressee'],
  ])('is closed to whoever is behind it: %s', (sentence, role) => {
    expect(rolesOf(sentence)).toContain(role);
  });

  it.each([
    'Kenya closed a camp near its border with Chad on Monday.',
    'Three men were killed near the border with Chad on Monday.',
    'Fighters seized a post on the border with Chad on Monday.',
  ])('only says where: %s', (sentence) => {
    expect(rolesOf(sentence).join()).not.toContain('Chad');
  });
});
