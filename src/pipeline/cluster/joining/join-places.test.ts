import { describe, expect, it } from 'vitest';
import { post, type Sketch } from '../tellings/telling.fixture.ts';
import { joined } from './joined.test-support.ts';

describe('joinTellings, by where it happened and who holds it', () => {
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

  it('follows a report that turns to another town, which it puts first', () => {
    const one = post();
    const dead = { post: one, day: 5, topic: 'harm', trigger: 'kill', quantities: ['soldier killed'] };
    const first = { ...dead, text: 'Gunmen killed five soldiers at a checkpoint' };
    expect(joined(first, { ...dead, text: 'Gunmen killed nine soldiers in Wau', place: 'Wau' })).toEqual([[0, 1]]);
    expect(joined(first, { ...dead, text: 'In Wau, gunmen killed nine soldiers', place: 'Wau' })).toEqual([[0], [1]]);
  });

  it('keeps a blow apart from one on whoever stands for another town, of which no more is named', () => {
    const told = { day: 5, trigger: 'kill', quantities: ['people killed'] };
    const here = { ...told, place: 'Kolna', text: 'Seven people were killed in a raid on the town hall' };
    const there: Sketch = {
      ...told,
      text: 'The mayor of Abala was among five people killed in a raid on the town hall',
    };
    expect(joined(here, { ...there, concerned: 'Abala' })).toEqual([[0], [1]]);
    expect(joined(here, { ...there, concerned: 'Kolna' })).toEqual([[0, 1]]);
  });

  it('keeps aid that a town is brought apart from what else happens there', () => {
    const told = { day: 5, place: 'Abala', topic: 'civilian-harm' };
    const aid = { ...told, text: 'Nuns delivered 300 tents to Abala market' };
    expect(joined(aid, { ...told, text: 'Abala market was set alight' })).toEqual([[0], [1]]);
    expect(joined(aid, { ...told, text: 'Nuns brought tents to Abala market' })).toEqual([[0, 1]]);
  });

  it('follows a report to a village far off that no gazetteer has', () => {
    const one = post();
    const told = { day: 5, post: one, place: 'Kolna', quantities: ['people killed'], trigger: 'kill' };
    const here = { ...told, text: 'Gunmen killed 40 people in Kolna' };
    expect(joined(here, { ...told, text: 'In Blen, 60 km to the west, gunmen killed 12 people' })).toEqual([[0], [1]]);
    expect(joined(here, { ...told, text: 'In Kolna, 60 km to the west, gunmen killed 12 people' })).toEqual([[0, 1]]);
  });

  it('lets a building of which nobody says where it stands stand in any town of its state', () => {
    const blast = { day: 5, topic: 'sabotage', trigger: 'explos', quantities: ['people killed'] };
    const atPort = (building: Sketch['building']): Sketch => ({
      ...blast,
      text: 'An explosion at the quay killed five stevedores and a pilot',
      document: 'wire',
      ...(building === undefined ? {} : { building }),
    });
    const inTown: Sketch = {
      ...blast,
      text: 'Five stevedores and a pilot died when an explosion tore the quay',
      place: 'Mirza',
      country: 'YE',
    };
    expect(joined(inTown, atPort(['Yemen port', 'YE']))).toEqual([[0, 1]]);
    expect(joined(inTown, atPort(['Oman port', 'OM']))).toEqual([[0], [1]]);
  });

  it('lets a state stand for a place in it, and for one of which nobody knows where it lies', () => {
    const named = (more: Partial<Sketch>): Sketch => ({ day: 5, topic: 'harm', trigger: 'kill', text: '', ...more });
    const inTown = (country?: string): Sketch =>
      named({
        text: 'Masked raiders killed forty pupils in a school at Mirza',
        place: 'Mirza',
        ...(country === undefined ? {} : { country }),
      });
    const inState = named({
      text: 'Masked raiders killed thirty pupils in a Yemeni school',
      state: 'YE',
      document: 'wire',
    });
    expect(joined(inTown('YE'), inState)).toEqual([[0, 1]]);
    expect(joined(inTown('OM'), inState)).toEqual([[0], [1]]);
    expect(joined(inTown(), inState)).toEqual([[0, 1]]);
  });

  it('joins blows told of a town and of a building in it', () => {
    const told = (site: NonNullable<Sketch['site']>): Sketch[] => [
      { text: 'Shelling tore through queues of pensioners at dusk', day: 5, site },
      { text: 'Seven died in shelling of Mirza', day: 5, document: 'wire', place: 'Mirza' },
    ];
    expect(joined(...told(['Mirza station', 'Mirza']))).toEqual([[0, 1]]);
    expect(joined(...told(['Mirza station', 'Milan']))).toEqual([[0], [1]]);
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
