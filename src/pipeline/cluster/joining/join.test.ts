import { describe, expect, it } from 'vitest';
import { joinTellings } from './join.ts';
import { post, telling, type Sketch } from '../telling.fixture.ts';

/** Background that makes common words common, as in a real corpus. */
const NOISE = [
  'Ministers discussed grain exports with delegates from the southern union',
  'The president visited wounded troops at a hospital before dawn',
  'Parliament passed a budget that raises defence spending by a tenth',
  'A ferry carried evacuated families across the northern strait',
  'Mediators proposed a further meeting in the mountain resort',
  'Engineers repaired the power line that feeds the reactor',
  'Farmers blocked the crossing over unpaid subsidies',
  'A court sentenced two officers for selling fuel',
].map((text, index) => telling({ text, day: 100 + index, topic: 'diplomacy' }));

/** Which of the sketches end up together, by position. */
function joined(...sketches: Sketch[]): number[][] {
  const tellings = sketches.map(telling);
  return joinTellings([...tellings, ...NOISE])
    .map((group) => group.map((one) => tellings.indexOf(one)).filter((index) => index >= 0))
    .filter((group) => group.length > 0);
}

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

  it('keeps strikes of one day on two places apart', () => {
    expect(
      joined(
        { text: 'An air strike on a market killed 12 shoppers in Tarhan', day: 5, place: 'Tarhan' },
        { text: 'An air strike on a market killed 12 shoppers in Belen', day: 5, place: 'Belen' },
      ),
    ).toEqual([[0], [1]]);
  });

  it('keeps towns apart that lie an hour from each other', () => {
    const strike = (place: string, lat: number): Sketch => ({
      text: `A strike on a tent camp in ${place} killed three people`,
      day: 5,
      place,
      at: [lat, 34.4],
    });
    expect(joined(strike('Adra', 31.3), strike('Belen', 31.5))).toEqual([[0], [1]]);
  });

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

  it('follows a report that turns to another town, which it puts first', () => {
    const one = post();
    const dead = { post: one, day: 5, topic: 'harm', trigger: 'kill', quantities: ['soldier killed'] };
    const first = { ...dead, text: 'Gunmen killed five soldiers at a checkpoint' };
    expect(joined(first, { ...dead, text: 'Gunmen killed nine soldiers in Wau', place: 'Wau' })).toEqual([[0, 1]]);
    expect(joined(first, { ...dead, text: 'In Wau, gunmen killed nine soldiers', place: 'Wau' })).toEqual([[0], [1]]);
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

  it('keeps a town and a region that it does not lie in apart, in one post and whoever says so', () => {
    const one = post();
    expect(
      joined(
        { text: 'Shelling killed three people in the Belen region on Friday', post: one, day: 5, region: 'Belen' },
        { text: 'In Tarhan, shelling killed five people, its mayor said', post: one, day: 5, place: 'Tarhan' },
        {
          text: 'Shelling killed two people in the Kolna region, the governor said',
          post: one,
          day: 5,
          kind: 'statement',
          region: 'Kolna',
        },
      ),
    ).toEqual([[0], [1], [2]]);
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

  it('joins two sides that each claim one town on one day, in two documents, and in no other case', () => {
    const held = (side: string, more: Partial<Sketch> = {}): Sketch => ({
      text: side === 'rebels' ? 'Rebels boasted that Tarhan had become theirs' : 'Tarhan stays ours, generals insisted',
      day: 5,
      place: 'Tarhan',
      document: side,
      topic: 'territorial-control',
      facts: [{ of: 'holder', value: side, key: side, by: side, side }],
      ...more,
    });
    expect(joined(held('rebels'), held('army'))).toEqual([[0, 1]]);
    expect(joined(held('rebels'), held('army', { facts: [] }))).toEqual([[0], [1]]);
    expect(joined(held('rebels'), held('army', { day: 9 }))).toEqual([[0], [1]]);
  });

  it('joins two sources that let one town fall on two days, unless it was taken back or fell to others', () => {
    const fell = (day: number, by: string, more: Partial<Sketch> = {}): Sketch => ({
      text: `Insurgents seized the harbour town of Mirza, ${by} said`,
      day,
      place: 'Mirza',
      document: by,
      topic: 'territorial-control',
      trigger: 'captur',
      facts: [{ of: 'day', value: `day ${day}`, key: `2024-05-0${day}`, by, side: by }],
      ...more,
    });
    expect(joined(fell(5, 'priest'), fell(7, 'mayor'))).toEqual([[0, 1]]);
    expect(joined(fell(5, 'priest'), fell(7, 'mayor', { trigger: 'recaptur' }))).toEqual([[0], [1]]);
    expect(joined(fell(5, 'priest'), fell(7, 'mayor', { place: 'Belen' }))).toEqual([[0], [1]]);
    expect(joined(fell(5, 'priest', { agents: ['army'] }), fell(7, 'mayor', { agents: ['rebels'] }))).toEqual([
      [0],
      [1],
    ]);
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

  it('keeps two wars apart, however alike their tellings are', () => {
    expect(
      joined(
        {
          text: 'The health ministry put the number of dead at 36 after the strike',
          day: 5,
          speaker: 'marib-ministry',
        },
        {
          text: 'The health ministry put the number of dead at 41 after the strike',
          day: 5,
          speaker: 'goma-ministry',
          document: 'wire',
        },
      ),
    ).toEqual([[0], [1]]);
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

  it('joins two figures that one sentence sets against each other', () => {
    const text = 'The army said 40 rebels died at Mirza, while the rebels put their losses at three';
    const [a, b] = ['army', 'rebels'].map((speaker) =>
      telling({ text, day: 5, speaker, quantities: ['soldier killed'] }),
    );
    if (!a || !b) throw new Error('two tellings expected');
    const twin = { ...b, document: a.document, post: a.post, mention: { ...b.mention, sentence: a.mention.sentence } };
    expect(joinTellings([a, twin, ...NOISE]).filter((group) => group.includes(a))).toEqual([[a, twin]]);
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

  it('lets two documents without a name in common meet where they count the same things', () => {
    const told = (document: string, speaker: string, quantities: readonly string[]) =>
      telling({
        text: 'Forty bombers were hit in the attack on the air bases',
        day: 1,
        document,
        speaker,
        quantities,
      });
    expect(joinTellings([told('a', 'Service', ['aircraft ']), told('b', 'Army', ['aircraft '])])).toHaveLength(1);
    expect(joinTellings([told('a', 'Service', ['people killed']), told('b', 'Army', ['people killed'])])).toHaveLength(
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

  it('joins two papers that name nothing in common but a village that nobody knows', () => {
    const strike: Sketch = { text: 'An air strike on the mill at Orvenholt killed nine millers', day: 5 };
    const other = (text: string): Sketch => ({ text, day: 5, document: 'wire', region: 'Mirza' });
    expect(
      joined({ ...strike, agents: ['Air force'] }, other('Nine millers died in an air strike on Orvenholt mill')),
    ).toEqual([[0, 1]]);
    expect(joined({ ...strike, agents: ['Air force'] }, other('Nine millers died in an air strike on a mill'))).toEqual(
      [[0], [1]],
    );
  });
});
