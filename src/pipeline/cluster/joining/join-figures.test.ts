import { describe, expect, it } from 'vitest';
import { post, telling, type Sketch } from '../tellings/telling.fixture.ts';
import { joinTellings } from './join.ts';
import { joined, NOISE } from './joined.test-support.ts';

const NO_DAY = -1;

describe('joinTellings, where sources give figures', () => {
  it('joins what two sources answer each other with figures', () => {
    const one = post();
    const lorries = { post: one, day: 5, topic: 'aid', quantities: ['truck '] };
    const first = {
      ...lorries,
      text: 'A relief column turned back near Abala, with 27 lorries on the road',
      by: 'the agency',
    };
    const second = {
      ...lorries,
      text: 'Fourteen lorries had ever set out for Abala, its governor objected',
      by: 'governor',
    };
    expect(joined(first, second)).toEqual([[0, 1]]);
    expect(joined({ ...first, place: 'Abala' }, { ...second, place: 'Kolna' })).toEqual([[0], [1]]);
  });

  it.each([
    'Some 900 medics have been killed in Abala since the war began, its union said',
    'An estimated 3,000 medics have been killed in Abala since the rebels entered the city on 6 January',
    'The death of a driver in Abala brings the number of medics killed since 23 September to 95',
    'Since fighting broke out in Abala, 80 medics have been killed there',
  ])('keeps a sum over a war from what one blow left: %s', (text) => {
    const medics = { day: 5, trigger: 'kill', topic: 'air-strike', place: 'Abala', quantities: ['medic killed'] };
    const blow = {
      ...medics,
      text: 'A strike on Abala killed five medics, bringing the number killed since May to 95',
    };
    expect(joined({ ...medics, text }, blow)).toEqual([[0], [1]]);
  });

  it('joins a sum over a war to its headline, which gives its figure', () => {
    const dead = { day: 5, place: 'Abala', trigger: 'kill', quantities: ['people killed'], by: 'medics' };
    const sum = { ...dead, text: 'Some 900 people have been killed in Abala since the war began', value: '900' };
    const head = { ...dead, text: 'War has killed 900 in Abala', headline: true };
    expect(joined(sum, { ...head, value: '900' })).toEqual([[0, 1]]);
    expect(joined(sum, { ...head, value: '12' })).toEqual([[0], [1]]);
  });

  it('keeps sums over a war that count other things apart', () => {
    const sum = { day: 5, place: 'Abala', topic: 'air-strike' };
    const clinics = { ...sum, text: 'It was the ninth clinic hit since the war began in April', trigger: 'hit' };
    const freed = { ...sum, text: 'Ninety nurses were freed since the war began in April', trigger: 'releas' };
    expect(joined(clinics, freed)).toEqual([[0], [1]]);
    const again = { ...clinics, text: 'Nine clinics were shelled since the war began in April', trigger: 'shell' };
    const counted = { quantities: ['clinic hit'] };
    expect(joined({ ...clinics, ...counted }, { ...again, ...counted })).toEqual([[0, 1]]);
  });

  it('keeps the toll of a blow that has no day apart from what is counted over a week', () => {
    const dead = { topic: 'air-strike', place: 'Tarhan', trigger: 'kill', quantities: ['people killed'] };
    const week = { ...dead, day: 80, lastDay: 87, whenText: 'in the past week', text: 'Gunmen killed 88 in Tarhan' };
    const blow = { ...dead, postDay: 87, text: 'Gunmen killed nine in Tarhan' };
    expect(joined(week, blow)).toEqual([[0, 1]]);
    expect(joined(week, { ...blow, text: 'Gunmen killed nine in Tarhan in the bombing of its inn' })).toEqual([
      [0],
      [1],
    ]);
  });

  it('keeps the dead of an offensive apart from those of one raid', () => {
    const dead = { day: 5, place: 'Tarhan', trigger: 'kill', quantities: ['people killed'] };
    const all = { ...dead, text: 'Some 400 people have been killed in the Tarhan offensive' };
    expect(joined(all, { ...dead, text: 'The Tarhan raid killed 60 people' })).toEqual([[0], [1]]);
    expect(joined(all, { ...dead, text: 'Nearly 60 people were killed in the Tarhan offensive' })).toEqual([[0, 1]]);
  });

  it('joins the toll of the blow of a day to that blow, days later', () => {
    const dead = { place: 'Tarhan', trigger: 'kill', quantities: ['people killed'] };
    const blow = { ...dead, day: 5, document: 'a', text: 'A bomb in the bus park of Tarhan killed seven' };
    const toll = { ...dead, document: 'b', text: 'A bomb in the bus park of Tarhan killed nine, police now say' };
    expect(joined(blow, { ...toll, postDay: 8 })).toEqual([[0], [1]]);
    expect(joined(blow, { ...toll, postDay: 8, sinceDay: 5 })).toEqual([[0, 1]]);
  });

  it('keeps a sum over a region apart from the toll of a town in it, unless they give one figure', () => {
    const dead = { day: 5, topic: 'air-strike', trigger: 'kill', quantities: ['people killed'], by: 'medics' };
    const sum = { ...dead, region: 'Mirza', text: 'Shells killed 40 people across Mirza', value: '40' };
    const town = { ...dead, site: ['inn', 'Mirza'] as const, text: 'Shells killed 12 people in a Mirza inn' };
    expect(joined(sum, { ...town, value: '12' })).toEqual([[0], [1]]);
    expect(joined(sum, { ...town, value: '40' })).toEqual([[0, 1]]);
  });

  it('joins the toll of a siege to the siege', () => {
    const siege = { day: 5, trigger: 'kill', topic: 'air-strike', place: 'Abala', quantities: ['people killed'] };
    const sum = 'At least 62 people have been killed in Abala since the siege of its market began on Monday';
    expect(
      joined({ ...siege, text: sum }, { ...siege, text: 'The siege of the market in Abala killed 59 people' }),
    ).toEqual([[0, 1]]);
  });

  it('joins what has no day to another document only by a name', () => {
    const hurt = { topic: 'civilian-harm', trigger: 'wound', quantities: ['driver wounded'] };
    const here = {
      ...hurt,
      day: 5,
      document: 'a',
      place: 'Kolna',
      text: 'Two lorry drivers were hurt near Kolna by a mine',
    };
    const there = { ...hurt, document: 'b', text: 'Two lorry drivers were hurt by a mine on the road' };
    expect(joined(here, there)).toEqual([[0], [1]]);
    // nobody says in which state the bridge stands: it may be any
    expect(joined({ ...here, country: 'KE' }, { ...there, building: ['Old Bridge'] })).toEqual([[0], [1]]);
  });

  it('keeps the soldiers whom a commander counts from the people of a town whom its mayor counts', () => {
    const killed = { day: 5, trigger: 'kill', topic: 'air-strike' };
    const recruits = {
      ...killed,
      text: 'Twelve recruits fell when missiles struck their drill yard',
      speaker: 'Commander',
      quantities: ['recruit killed'],
    };
    const mayor = { ...killed, text: 'Missiles struck Abala and killed a baker', speaker: 'Mayor', place: 'Abala' };
    expect(joined(recruits, { ...mayor, quantities: ['people killed'] })).toEqual([[0], [1]]);
  });

  it('takes the losses of the other side, and what was agreed on before, for no answer', () => {
    const one = post();
    const killed = (unit: string, by: string, text: string): Sketch => ({
      text,
      by,
      post: one,
      day: 5,
      topic: 'ground-operations',
      quantities: ['soldier killed'],
      unit,
      value: '40',
    });
    const army = killed('rebel', 'army', 'Forty rebels fell at the crossing of Abala, by the count of its army');
    expect(joined(army, killed('fighter', 'rebels', 'Twelve fighters had died, their spokesman conceded'))).toEqual([
      [0, 1],
    ]);
    expect(joined(army, killed('soldier', 'rebels', 'Twelve soldiers had died, their spokesman boasted'))).toEqual([
      [0],
      [1],
    ]);
  });

  it('keeps children and the dead apart who are to be handed over by one agreement', () => {
    const agreed = { day: 5, place: 'Belen', trigger: 'agre' };
    const told = 'The delegations in Belen agreed on handing over';
    expect(
      joined(
        { ...agreed, text: `${told} ten abducted children`, topic: 'abducted-children' },
        { ...agreed, text: `${told} ten dead soldiers`, topic: 'return-of-bodies' },
      ),
    ).toEqual([[0], [1]]);
  });

  it('joins an answer that only its post dates, days after the blow, where both count the dead', () => {
    const one = post();
    const dead = { post: one, quantities: ['people killed'], topic: 'harm' };
    const blow = {
      ...dead,
      text: 'Jets bombed the market of Tarhan on Tuesday, killing 64',
      by: 'an official',
      day: 5,
    };
    const answer = { ...dead, text: 'A nurse counted more than 50 dead at the market', by: 'a nurse', postDay: 9 };
    expect(joined(blow, answer)).toEqual([[0, 1]]);
    expect(joined({ ...blow, quantities: ['people '] }, { ...answer, quantities: ['people '] })).toEqual([[0], [1]]);
  });

  it('keeps the prisoners and the dead that one agreement returns apart', () => {
    const [prisoners, bodies] = ['Both sides agreed to swap prisoners', 'Both sides agreed to swap fallen soldiers'];
    const one = post();
    expect(
      joined(
        { text: prisoners, topic: 'prisoner-exchange', day: 5, post: one },
        { text: bodies, topic: 'return-of-bodies', day: 5, post: one },
      ),
    ).toEqual([[0], [1]]);
  });

  it('joins two sources that close by give one uneven figure for two places, and not for a round one', () => {
    const killed = (value: string): number[][] => {
      const one = post();
      return joined(
        ...['Kolna', 'Abala'].map((place) => ({
          text: `Gunmen killed ${value} villagers in a church of ${place}`,
          day: 5,
          post: one,
          place,
          by: place,
          agents: ['Gunmen'],
          value,
          quantities: ['people killed'],
        })),
      );
    };
    expect(killed('43')).toEqual([[0, 1]]);
    expect(killed('40')).toEqual([[0], [1]]);
  });

  it('joins sources that contradict each other close by, though they have no word in common', () => {
    const one = post();
    const held = (side: string): Pick<Sketch, 'facts' | 'post'> => ({
      post: one,
      facts: [{ of: 'holder', value: side, key: side, by: side, side }],
    });
    expect(
      joined(
        { text: 'Rebels claimed Tarhan', day: 5, topic: 'territorial-control', ...held('rebels') },
        { text: 'Officials insisted that nobody had given way', day: 5, topic: 'territorial-control', ...held('army') },
      ),
    ).toEqual([[0, 1]]);
  });

  it('joins two figures that one sentence sets against each other', () => {
    const text = 'The army said 40 rebels died at Mirza, while the rebels put their losses at three';
    const [a, b] = ['army', 'rebels'].map((speaker) =>
      telling({ text, day: 5, speaker, quantities: ['soldier killed'] }),
    );
    if (!a || !b) throw new Error('two tellings expected');
    const twin = { ...b, document: a.document, post: a.post, mention: { ...b.mention, sentence: a.mention.sentence } };
    expect(joinTellings([a, twin, ...NOISE]).filter((group) => group.includes(a))).toEqual([[a, twin]]);
  });

  it('lets two documents without a name in common meet where they count the same things', () => {
    const told = (document: string, speaker: string, quantities: readonly string[], day = 1) =>
      telling({
        text: 'Forty bombers were hit in the attack on the air bases',
        ...(day !== NO_DAY && { day }),
        document,
        speaker,
        quantities,
      });
    expect(joinTellings([told('a', 'Service', ['aircraft ']), told('b', 'Army', ['aircraft '])])).toHaveLength(1);
    expect(joinTellings([told('a', 'Service', ['people killed']), told('b', 'Army', ['people killed'])])).toHaveLength(
      2,
    );
    // of whatever war and year
    expect(joinTellings([told('a', 'Service', ['aircraft ']), told('b', 'Army', ['aircraft '], NO_DAY)])).toHaveLength(
      2,
    );
  });

  it('keeps what is counted since a month apart from the toll of a day, and from what is counted since another month', () => {
    const toll = (words: Partial<Sketch>): Sketch => ({
      text: 'Shelling killed farmers in the valley of Tarhan',
      place: 'Tarhan',
      quantities: ['people killed'],
      ...words,
    });
    const since = (whenText: string, first: number): Sketch => toll({ day: first, lastDay: 90, whenText });
    expect(joined(toll({ day: 88, whenText: 'on Tuesday' }), since('since March', 60))).toEqual([[0], [1]]);
    expect(joined(since('since January', 1), since('since March', 60))).toEqual([[0], [1]]);
    expect(joined(since('since 1 March', 60), since('since early March', 61))).toEqual([[0, 1]]);
  });

  it('keeps those who fled within one region apart from those who fled to another', () => {
    const fled = (region: string): Sketch => ({
      text: `Some people fled their homes and found shelter in ${region}`,
      day: 5,
      kind: 'statement',
      region,
      quantities: ['people displaced'],
    });
    const action = (sketch: Sketch): ReturnType<typeof telling> => {
      const told = telling(sketch);
      return { ...told, mention: { ...told.mention, kind: 'action' } };
    };
    const groupsOf = (one: string, other: string): number =>
      joinTellings([action(fled(one)), action(fled(other)), ...NOISE]).length - NOISE.length;
    expect(groupsOf('Mirza', 'Tarhan')).toBe(2);
    expect(groupsOf('Mirza', 'Mirza')).toBe(1);
  });
});
