import { describe, expect, it } from 'vitest';
import { post, telling, type Sketch } from '../tellings/telling.fixture.ts';
import { joinTellings } from './join.ts';
import { joined, NOISE } from './joined.test-support.ts';

describe('joinTellings', () => {
  it('joins a headline with the sentence that tells it', () => {
    const one = post();
    expect(
      joined(
        { text: 'Rockets hit grain port of Mirza', post: one, headline: true, day: 5 },
        { text: 'Several rockets struck the grain port of Mirza on Friday, setting silos on fire', post: one, day: 5 },
      ),
    ).toEqual([[0, 1]]);
  });

  it('joins two documents that give different figures for one strike', () => {
    expect(
      joined(
        {
          text: 'An air strike on the Tarhan market killed 31 shoppers, the health office said',
          day: 5,
          place: 'Tarhan',
        },
        {
          text: 'At least 24 shoppers were killed when an air strike hit the Tarhan market',
          day: 5,
          place: 'Tarhan',
          document: 'wire',
        },
      ),
    ).toEqual([[0, 1]]);
  });

  it('keeps strikes on one place on two days apart', () => {
    expect(
      joined(
        { text: 'An air strike on the Tarhan market killed 31 shoppers', day: 5, place: 'Tarhan' },
        { text: 'An air strike on the Tarhan market killed four shoppers', day: 6, place: 'Tarhan' },
      ),
    ).toEqual([[0], [1]]);
  });

  it('keeps a strike of the morning apart from one of the evening, and joins two words for one part of the day', () => {
    const strike = (words: Partial<Sketch>): Sketch => ({
      text: 'An air strike on the Tarhan market killed shoppers',
      day: 5,
      place: 'Tarhan',
      ...words,
    });
    const at = (one: string, other: string): number[][] =>
      joined(strike({ whenText: one }), strike({ whenText: other, document: 'wire' }));
    expect(at('on Friday morning', 'on Friday evening')).toEqual([[0], [1]]);
    expect(at('at dawn on Friday', 'on Friday afternoon')).toEqual([[0], [1]]);
    expect(at('at dawn on Friday', 'on Friday morning')).toEqual([[0, 1]]);
    expect(at('at noon on Friday', 'on Friday afternoon')).toEqual([[0, 1]]);
    const clock = (one: string, other: string): number[][] =>
      joined(
        strike({ whenText: 'at', when: `2024-05-05T${one}:00Z` }),
        strike({ whenText: 'at', when: `2024-05-05T${other}:00Z`, document: 'wire' }),
      );
    expect(clock('09:00', '11:30')).toEqual([[0, 1]]);
    expect(clock('03:00', '15:00')).toEqual([[0], [1]]);
  });

  it('does not take the points of a list for one happening because they stand together', () => {
    const one = post();
    const points = (...bullets: readonly (number | undefined)[]): Sketch[] =>
      ['Shells killed two drivers outside Belen', 'A sniper killed two soldiers, their general said'].map((text, i) => {
        const bullet = bullets[i];
        const of = { text, post: one, day: 5, topic: 'harm' };
        return bullet === undefined ? of : { ...of, bullet };
      });
    expect(joined(...points(undefined, undefined))).toEqual([[0, 1]]);
    expect(joined(...points(1, 1))).toEqual([[0, 1]]);
    expect(joined(...points(1, 2))).toEqual([[0], [1]]);
  });

  it('keeps the beginning of talks apart from their end', () => {
    const talks = { day: 5, place: 'Belen', topic: 'talks' };
    expect(
      joined(
        { ...talks, text: 'Talks between the army and the rebels on prisoners begin in Belen', trigger: 'begin' },
        { ...talks, text: 'Talks between the army and the rebels on prisoners end in Belen', trigger: 'conclud' },
      ),
    ).toEqual([[0], [1]]);
  });

  it.each([
    ['Rockets once again struck the grain port of Mirza, killing 13 dockers', 2],
    ['Rockets that struck the grain port of Mirza killed 13 dockers', 1],
  ])('keeps a blow that came again apart from the one before it in a post: %s', (text, groups) => {
    const one = post();
    const first = 'Rockets struck the grain port of Mirza, killing 10 dockers';
    expect(joined({ text: first, post: one, day: 5 }, { text, post: one, day: 5 })).toHaveLength(groups);
  });

  it('keeps apart what the post itself sets apart', () => {
    const one = post();
    expect(
      joined(
        { text: 'Drones hit a fuel depot near the rail yard of Mirza and burnt two trains', post: one, day: 5 },
        { text: 'Separately, drones hit a fuel depot at the rail yard and burnt two trains', post: one, day: 5 },
      ),
    ).toEqual([[0], [1]]);
  });

  it('keeps a blow apart from the one that it answers', () => {
    const one = post();
    expect(
      joined(
        { text: 'The rebels fired shells at three posts near the farms of Mirza', post: one, day: 5 },
        { text: 'The army answered with shells at three posts of the rebels near the farms', post: one, day: 5 },
      ),
    ).toEqual([[0], [1]]);
  });

  it.each([
    ['The miller of Abala was arrested', 'Bakers marched to demand the arrest of the miller of Abala', 'arrest'],
    ['Guards in Abala released the weavers', 'Nuns called for the release of the weavers of Abala', 'releas'],
  ])('keeps what somebody demands apart from what was done: %s', (done, demanded, trigger) => {
    const told = { day: 5, place: 'Abala', trigger };
    expect(joined({ ...told, text: done }, { ...told, text: demanded })).toEqual([[0], [1]]);
    expect(joined({ ...told, text: done }, { ...told, text: done.replace('Abala', 'old Abala') })).toEqual([[0, 1]]);
  });

  it('takes a battle that goes on for no word of how it ended', () => {
    const told = { day: 5, place: 'Abala', trigger: 'battl', topic: 'territorial-control' };
    const fell = { ...told, text: 'Abala falls after a battle of ten hours at its outskirts' };
    expect(joined(fell, { ...told, text: 'Fighting continues at the outskirts of Abala' })).toEqual([[0], [1]]);
    expect(joined(fell, { ...told, text: 'Abala fell after hours of fighting at its outskirts' })).toEqual([[0, 1]]);
  });

  it.each([
    'Enemy losses amount to 60 killed and 110 wounded',
    'The losses of the rebels were put at 60 killed',
    'The enemy lost 60 men at Abala',
  ])('keeps what a side lost in battle apart from the patients, or people, whom a missile killed: %s', (text) => {
    const dead = { day: 5, place: 'Abala', trigger: 'kill', topic: 'air-strike', quantities: ['people killed'] };
    const patients = { ...dead, text: 'At least six patients were killed when a missile hit the hospital in Abala' };
    expect(joined({ ...dead, text }, patients)).toEqual([[0], [1]]);
    const people = { ...dead, text: 'Eight people were killed in Abala, two nurses among them' };
    expect(joined({ ...dead, text }, people)).toEqual([[0], [1]]);
    const soldiers = { ...dead, text: 'Some forty soldiers were killed in Abala, rebel losses are not known' };
    expect(joined({ ...dead, text }, soldiers)).toEqual([[0, 1]]);
  });

  it('keeps the dead of an accident apart from those of a battle', () => {
    const one = post();
    const dead = { post: one, day: 5, place: 'Abala', trigger: 'kill', quantities: ['people killed'] };
    const battle = { ...dead, text: 'Forty rebels were killed on the way to Abala', by: 'army' };
    expect(joined(battle, { ...dead, text: 'Celebratory gunfire killed three in Abala', by: 'medics' })).toEqual([
      [0],
      [1],
    ]);
    expect(joined(battle, { ...dead, text: 'Rebel gunfire killed three in Abala', by: 'medics' })).toEqual([[0, 1]]);
  });

  it('keeps what two people of one surname said apart', () => {
    expect(
      joined(
        {
          text: 'Haddad said the siege of the old fortress must end',
          day: 5,
          kind: 'statement',
          speaker: 'leila-haddad',
        },
        {
          text: 'Haddad said the siege of the old fortress must go on',
          day: 5,
          kind: 'statement',
          speaker: 'omar-haddad',
        },
      ),
    ).toEqual([[0], [1]]);
  });

  it('keeps two happenings of one sentence apart', () => {
    const text = 'Shelling killed three villagers in Tarhan while drones burnt a depot in Belen';
    const [a, b] = [telling({ text, day: 5 }), telling({ text, day: 5 })];
    const twin = { ...b, document: a.document, mention: { ...b.mention, sentence: a.mention.sentence } };
    expect(joinTellings([a, twin, ...NOISE]).filter((group) => group.includes(a))).toEqual([[a]]);
  });

  it('does not depend on which document comes first', () => {
    const sketches: Sketch[] = [
      {
        text: 'Rebels seized the border post of Kolna after a night of fighting',
        day: 7,
        place: 'Kolna',
        document: 'a',
      },
      {
        text: 'After a night of fighting the border post of Kolna was seized by rebels',
        day: 7,
        place: 'Kolna',
        document: 'b',
      },
    ];
    expect(joined(...sketches)).toEqual([[0, 1]]);
    expect(joined(...sketches.toReversed())).toEqual([[0, 1]]);
  });

  it('keeps a second raid apart from the first in later posts of one paper', () => {
    const told = (text: string): number => {
      const [first, later] = ['Jets raided the bus station of Tarhan', text].map((words) =>
        telling({ text: words, day: 5, place: 'Tarhan' }),
      );
      if (!first || !later) throw new Error('two tellings expected');
      return joinTellings([first, { ...later, document: first.document }]).length;
    };
    expect(told('A second raid on the bus station of Tarhan')).toBe(2);
    expect(told('Jets raided the bus station of Tarhan this morning')).toBe(1);
  });

  it('joins a headline without a date with its text, which tells of a day to come', () => {
    const one = post();
    expect(
      joined(
        { text: 'Talks set for Mirza', post: one, headline: true, postDay: 5, topic: 'peace-talks' },
        { text: 'The envoy said that talks would open in Mirza', post: one, day: 40, topic: 'peace-talks' },
      ),
    ).toEqual([[0, 1]]);
  });

  it('joins no headline with what led to its news years ago', () => {
    const one = post();
    expect(
      joined(
        {
          text: 'Officer who ordered the shelling of Mirza killed',
          post: one,
          headline: true,
          postDay: 900,
          topic: 'air-strike',
        },
        { text: 'He had ordered the shelling of Mirza as an officer', post: one, day: 5, topic: 'air-strike' },
      ),
    ).toEqual([[0], [1]]);
  });
});
