import { describe, expect, it } from 'vitest';
import { assembleEvent } from './assemble-event.ts';
import { mergeEntities } from './entities/entities.ts';
import { importanceOf } from './importance.ts';
import { post, telling, type Sketch } from './tellings/telling.fixture.ts';
import type { Telling } from './tellings/tellings.ts';

const eventOf = (...sketches: readonly Sketch[]) => assembleEvent(sketches.map(telling), mergeEntities([])).record;

describe('the event of several tellings', () => {
  it('lets who says it speak, although the headline has them act', () => {
    const statement = { kind: 'statement', day: 5 } as const;
    const { actors } = eventOf(
      { ...statement, text: 'Okoro backs a truce', agents: ['Okoro'], headline: true },
      { ...statement, text: 'Okoro said a truce was within reach', speaker: 'Okoro' },
    );
    expect(actors.map(({ name, role }) => `${name} ${role}`)).toEqual(['Okoro speaker']);
  });

  it('is called by a title that reads whole where the first one had to be cut', () => {
    const { title } = eventOf(
      { text: 'Shells fell on the market of Belen and on …', day: 5, reported: '2024-05-05T08:00Z' },
      { text: 'It came under fire at noon', day: 5, reported: '2024-05-05T09:00Z' },
      { text: 'Belen market was shelled at noon', day: 5, reported: '2024-05-05T10:00Z' },
    );
    expect(title).toBe('Belen market was shelled at noon');
  });

  it('is about what its tellings lead with, not about what one of two mentions beside it', () => {
    const first = { text: 'Belen market was shelled', day: 5, topic: 'air-strike', secondTopic: 'civilian-harm' };
    const second = { text: 'Shells fell on the market of Belen', day: 5 };
    expect(eventOf(first, { ...second, topic: 'air-strike' }).topics).toEqual(['air-strike']);
    expect(eventOf(first, { ...second, topic: 'civilian-harm' }).topics).toEqual(['civilian-harm', 'air-strike']);
    expect(eventOf(first).topics).toEqual(['air-strike', 'civilian-harm']);
  });

  it('has a figure of its headline once, from the text below that says whose it is', () => {
    const story = post();
    const counted = { day: 5, quantities: ['people killed'], post: story } as const;
    const body = {
      ...counted,
      text: 'The mayor said at least 15 died in Belen',
      by: 'the mayor',
      value: 'at least 15',
    };
    const headline = (value: string): Sketch => ({
      ...counted,
      text: `Mayor says ${value} killed in Belen`,
      by: 'Mayor',
      value,
      headline: true,
    });
    const speakers = (...sketches: readonly Sketch[]) => eventOf(...sketches).claims.map(({ by }) => by);
    expect(speakers(headline('15'), body)).toEqual(['the mayor']);
    expect(speakers(headline('12'), body)).toEqual(['Mayor', 'the mayor']);
    expect(speakers(headline('15'), { ...body, post: post() })).toEqual(['Mayor', 'the mayor']);
  });

  it('is about no place where it happened, though one of its tellings only speaks of it', () => {
    const { places, about } = eventOf(
      { text: 'Shells fell on the market of Belen', day: 5, place: 'Belen' },
      { text: 'The mayor spoke of shells on a market', day: 5, concerned: 'Belen' },
    );
    expect([places, about].map((all) => all.map(({ name }) => name))).toEqual([['Belen'], []]);
  });

  it('has its evidence by document and in the order of the text, each passage once', () => {
    const passageAt = (document: string, start: number): Telling => {
      const made = telling({ text: 'Belen was shelled', document });
      return { ...made, passages: made.passages.map((passage) => ({ ...passage, start, end: start + 10 })) };
    };
    const tellings = [passageAt('wire', 5), passageAt('blog', 70), passageAt('blog', 20), passageAt('blog', 70)];
    const { evidence } = assembleEvent(tellings, mergeEntities([])).record;
    expect(evidence.map(({ document, start }) => `${document} ${start}`)).toEqual(['blog 20', 'blog 70', 'wire 5']);
  });

  it('stays claimed where the post says who claims it, though its headline does not', () => {
    const { status } = eventOf(
      { text: 'Belen hit by drones', day: 5, headline: true },
      { text: 'The army said its drones had hit Belen', day: 5, status: 'claimed' },
    );
    expect(status).toBe('claimed');
  });

  it('is told by whoever says that it happened before whoever denies it', () => {
    const { title, status } = eventOf(
      { text: 'The army denied having shelled Belen', day: 5, status: 'denied', reported: '2024-05-05T08:00Z' },
      { text: 'Shells fell on the market of Belen', day: 5, reported: '2024-05-05T09:00Z' },
    );
    expect([title, status]).toEqual(['Shells fell on the market of Belen', 'happened']);
  });

  it('is said, and not done, where as many tellings tell it so', () => {
    const { kind, actors } = eventOf(
      { text: 'Okoro is to cut aid to Belen', day: 5, agents: ['Okoro'] },
      { text: 'Okoro said aid to Belen would be cut', day: 5, kind: 'statement', speaker: 'Okoro' },
    );
    expect([kind, actors[0]?.role]).toEqual(['statement', 'speaker']);
  });

  it('is said first by whom the title quotes, and otherwise by who denies it or counts otherwise', () => {
    const speakersOf = (...sketches: readonly Sketch[]): string[] =>
      eventOf(...sketches).actors.map(({ name, differs }) => `${name}${differs === true ? ' differs' : ''}`);
    const said = { day: 5, kind: 'statement' } as const;
    const taken = { ...said, text: 'Okoro said his men had taken Belen', speaker: 'Okoro' };
    const denied = { ...said, text: 'Tamm denied it', speaker: 'Tamm', status: 'denied' } as const;
    expect(speakersOf(taken, denied)).toEqual(['Okoro', 'Tamm differs']);
    const counts = (speaker: string, value: string, reported: string): Sketch => ({
      ...said,
      text: `${value} jets were hit in Belen, ${speaker} said`,
      speaker,
      reported,
      quantities: ['jet hit'],
      by: speaker,
      value,
    });
    const others = [counts('Tamm', '13', '2024-05-05T09:00Z'), counts('Tamm', '14', '2024-05-05T10:00Z')];
    const agreeing = counts('Ruiz', '41', '2024-05-05T11:00Z');
    const first = counts('Okoro', 'more than 40', '2024-05-05T08:00Z');
    expect(speakersOf(first, ...others, agreeing)).toEqual(['Okoro', 'Ruiz', 'Tamm differs']);
  });

  it('keeps what it counts in a town apart from the sum over the whole region', () => {
    const dead = { day: 5, quantities: ['people killed'], by: 'the ministry' };
    const { claims } = eventOf(
      { ...dead, text: 'Strikes killed 46 people across Kolna', region: 'Kolna', value: '46' },
      { ...dead, text: 'A strike on Belen killed nine', place: 'Belen', value: '9' },
    );
    expect(claims.map(({ what, value }) => `${what}: ${value}`)).toEqual([
      'people killed: 46',
      'people killed (Belen): 9',
    ]);
  });

  it('that is planned is dated by the day to come, not by the day on which it was announced', () => {
    const day = Date.UTC(2024, 4, 5) / 86_400_000;
    const reported = '2024-05-05T08:00Z';
    const announced = {
      text: 'Okoro and Belen agreed to meet',
      day,
      reported,
      when: '2024-05-05',
      status: 'planned',
    } as const;
    const dated = {
      text: 'They will meet on Friday',
      day: day + 5,
      reported,
      when: '2024-05-10',
      status: 'planned',
    } as const;
    expect(eventOf(announced, dated).when).toBe('2024-05-10');
    expect(eventOf({ ...announced, status: 'happened' }, { ...dated, status: 'happened' }).when).toBe('2024-05-05');
  });

  it('is dated by its source where an entry of a chronology tells it, and by its post elsewhere', () => {
    const made = telling({ text: 'Belen was shelled', day: 5 });
    const posted = { ...made, mention: { ...made.mention, whenBasis: 'post-time' as const } };
    const basisOf = (datedByText: boolean) =>
      assembleEvent([{ ...posted, datedByText }], mergeEntities([])).record.whenBasis;
    expect(basisOf(true)).toBe('explicit');
    expect(basisOf(false)).toBe('post-time');
  });

  it('is of the day on which it is said, though one telling recalls what was said the week before', () => {
    const said = (text: string) => {
      const made = telling({ text, day: 100, when: '2024-05-05' });
      return { ...made, datedByText: false, mention: { ...made.mention, kind: 'statement' as const } };
    };
    const recalled = telling({ text: 'Okoro wrote last week that the paper was ready', day: 94, when: '2024-04-29' });
    const recalls = { ...recalled, mention: { ...recalled.mention, kind: 'statement' as const } };
    const [first, second] = [said('Okoro will study the paper'), said('Okoro needs a week for the paper')];
    expect(assembleEvent([first, second, recalls], mergeEntities([])).record.when).toBe('2024-05-05');
    expect(assembleEvent([first, recalls], mergeEntities([])).record.when).toBe('2024-04-29');
  });

  it('is of the day on which it is told, though one telling sums up the year', () => {
    const told = (text: string) => ({ ...telling({ text, day: 100, when: '2024-05-05' }), datedByText: false });
    const sum = {
      ...telling({ text: 'Rebels killed 400 people this year', day: 5, when: '2024' }),
      days: { first: 1, beganBy: 1, last: 366 },
    };
    const [first, second] = [told('Rebels killed nine people'), told('Nine people died')];
    expect(assembleEvent([first, second, sum], mergeEntities([])).record.when).toBe('2024-05-05');
  });

  it('is planned where the telling of a plan gives it the day to come, whatever a headline only says', () => {
    const headline = telling({
      text: 'Okoro and Belen to meet on Friday, says envoy',
      day: 100,
      when: '2024-05-05',
      headline: true,
    });
    const plan = telling({ text: 'They will meet on Friday', day: 105, when: '2024-05-10', status: 'planned' });
    const { record } = assembleEvent([{ ...headline, datedByText: false }, plan], mergeEntities([]));
    expect(record).toMatchObject({ status: 'planned', kind: 'action' });
  });
});

describe('importanceOf', () => {
  it('rises with headlines, recaps and further documents', () => {
    const plain = telling({ text: 'Belen market was shelled', day: 5 });
    const headline = telling({ text: 'Belen market shelled', day: 5, headline: true });
    const recap = telling({ text: 'Shells hit the market of Belen', day: 5, post: post('summary') });
    const elsewhere = telling({ text: 'A market was shelled in Belen', day: 5, document: 'wire' });
    const scores = [[plain], [plain, headline], [plain, headline, recap], [plain, headline, recap, elsewhere]].map(
      importanceOf,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('is less for background that was long past when it was told', () => {
    const day = Date.UTC(2024, 4, 5) / 86_400_000;
    const past = telling({ text: 'Belen fell in a week', day: day - 400, reported: '2024-05-05T08:00Z' });
    const news = telling({ text: 'Belen fell in a week', day, reported: '2024-05-05T08:00Z' });
    expect(importanceOf([past])).toBeLessThan(importanceOf([news]));
  });
});
