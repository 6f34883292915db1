import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../../names.fixture.ts';
import { analyseDocument } from '../../../pipeline.ts';
import { eventsOf } from '../events-of.test-support.ts';

const topicsOf = (...paragraphs: readonly string[]): readonly string[] =>
  (eventsOf(...paragraphs).at(-1)?.topics ?? []).toSorted();

describe('topics', () => {
  it.each([
    ['Kenya imposed sanctions on two generals of Sudan.', ['sanctions']],
    ['Armenia and Azerbaijan swapped the bodies of 120 dead soldiers.', ['return-of-bodies']],
    ['Sudan’s army chief resigned in March after a vote in parliament.', ['domestic-politics', 'military-personnel']],
    ['Thousands of families fled El Fasher on Monday.', ['civilian-harm']],
    ['Fighters retook the town of Goma on Monday.', ['ground-operations', 'territorial-control']],
    ['Chad withdrew its proposal on Monday.', []],
    ['Soldiers shot dead scores of worshippers in Mekelle.', ['civilian-harm']],
    ['A lorry bomb killed nine shoppers in Goma.', ['civilian-harm', 'sabotage']],
    ['WFP warned on Monday that Ituri had been forgotten.', ['civilian-harm']],
    ['Rebels withdrew their fighters from Goma on Monday.', ['territorial-control']],
    ['El Fasher fell on Monday.', ['territorial-control']],
    ['The rain fell in El Fasher on Monday.', []],
    ['A blast killed 52 Kenyans in Goma.', ['civilian-harm', 'sabotage']],
    ['A strike on a house in Goma killed 12 people.', ['air-strike', 'civilian-harm']],
    ['The army seized the airport of Goma on Monday.', ['ground-operations', 'territorial-control']],
    ['Sudan annexed the province of Goma on Monday.', ['territorial-control']],
    ['The governor’s office said that 12 people had been killed in Goma.', ['civilian-harm']],
    ['An armed group attacked the market of Goma, according to a priest.', []],
    ['The army major who ordered the bombing of Sumy was killed in Goma.', ['military-personnel']],
    ['Kenya expects a NATO summit in Istanbul to agree on collective defence.', ['alliance-membership']],
    ['The operation in Goma, codenamed Heron, had been planned for a year.', ['sabotage']],
    ['Police found a bomb beside a railway bridge in Goma and arrested two men.', ['sabotage']],
    ['A bomb attack on a market in Goma killed nine shoppers.', ['civilian-harm', 'sabotage']],
    ['Dozens of villagers were hacked to death in Goma on Monday.', ['civilian-harm']],
    ['The army said that its troops had reopened the road to Goma.', ['ground-operations']],
    ['Armenia’s president apologised to Kenya on Monday.', ['diplomacy']],
    ['Gunmen abducted eight women from Goma on Monday.', ['civilian-harm']],
    ['The editor of a paper was shot dead in Goma on Monday.', ['civilian-harm']],
    ['Three airmen were killed in Goma on Monday.', ['military-personnel']],
    ['A suicide car bomber struck a checkpoint in Goma, killing two soldiers.', ['military-personnel', 'sabotage']],
    ['A plane flew over Goma on Monday.', []],
    ['Fighters of the National Liberation Army met in Goma, the Nobel Peace Prize winner said.', []],
    ['Soldiers turned back a convoy of trucks at Goma on Monday.', ['civilian-harm']],
    [
      'Five soldiers were killed in Goma on Monday, the first clash amid peace talks.',
      ['ground-operations', 'military-personnel'],
    ],
    ['Goma was shelled on Monday, 18 months after a coup.', ['air-strike']],
    ['President Leila Haddad fled the country on Monday.', ['domestic-politics']],
    ['Crowds broke into the palace in Goma on Monday.', ['domestic-politics']],
    ['Rebels broke into the palace in Goma on Monday.', ['ground-operations']],
    ['William Ruto visited troops in Goma on Monday.', []],
    ['A rebel bomb hit an oil pipeline in Goma on Monday.', ['sabotage']],
    ['Warplanes dropped bombs on a pipeline in Goma on Monday.', ['air-strike']],
    ['Kenyan jets hit a TV station in Goma on Monday.', ['air-strike']],
    ['The army released a farmer whom it had detained in Goma.', ['prisoner-exchange']],
    ['Kenya warned that Goma would be without electricity for a week.', ['civilian-harm']],
    ['The rebels seized Goma on Monday.', ['ground-operations', 'territorial-control']],
    ['The navy seized a ship near Goma on Monday.', []],
    ['Ten jets raided the airfield of Goma on Monday.', ['air-strike']],
    ['Helicopter gunships attacked Goma on Monday.', ['air-strike']],
    ['Goma was attacked with 34 unmanned aerial vehicles on Monday.', ['air-strike']],
    ['Chad’s aviation destroyed a dump near Goma on Monday.', ['air-strike']],
    ['A Kenyan battalion landed at Goma on Monday.', ['weapons-deployment']],
    ['Kenya ordered a naval task force to the Red Sea on Monday.', ['weapons-deployment']],
    ['Bus drivers went on strike in Goma on Monday.', ['domestic-politics']],
    ['Jets went on to strike Goma on Monday.', ['air-strike']],
    ['A plane landed at Goma on Monday.', []],
    ['Troops withdrew from Goma on Monday.', ['territorial-control']],
    ['Government forces left their homes in Goma on Monday.', ['civilian-harm']],
    ['Egypt said the violence in Goma should stop at once.', ['ceasefire']],
    ['On Monday 600 soldiers gave themselves up in Goma.', ['military-personnel', 'territorial-control']],
    ['Ali Reed held a meeting with Leila Haddad in Goma on Monday.', ['diplomacy']],
    ['Kenya has delivered an air defence system and ten fighter jets to Chad.', ['military-aid']],
    ['Kenya called on Chad to release the reporter Ali Reed.', ['prisoner-exchange']],
    ['Fighting has driven 160,000 people from their homes in Goma.', ['civilian-harm', 'ground-operations']],
    ['Kenya said it would do everything to end the bloodshed in Goma.', ['ceasefire']],
    ['Hundreds of villagers were killed in a reign of terror in Goma.', ['civilian-harm']],
    ['War broke out between Chad and Sudan in 2003.', ['ground-operations']],
    ['Staff Sgt. Ali Reed, a soldier, was killed in Goma on Monday.', ['military-personnel']],
  ])('%s', (sentence, topics) => {
    expect(topicsOf(sentence)).toEqual(topics);
  });

  it('gives victims the cause that their post tells', () => {
    expect(
      topicsOf('Shelling of the market of El Fasher went on all night.', 'Nine villagers were killed in North Darfur.'),
    ).toEqual(['air-strike', 'civilian-harm']);
  });

  it('keeps what is said lightly where the report is about it', () => {
    const raid = 'Drones and missiles hit El Fasher in a barrage and an air raid near the parliament.';
    expect(topicsOf(raid)).toEqual(['air-strike']);
    expect(topicsOf('The opposition won the election in Sudan.', raid)).toEqual(['air-strike', 'domestic-politics']);
  });

  it('gives those who mourn victims no part in the strike', () => {
    expect(topicsOf('Missiles hit El Fasher on Monday.', 'The funeral of the children was held in Geneva.')).toEqual([
      'civilian-harm',
    ]);
  });

  it('gives a sentence without words of its own the topics of the one before, a paragraph up or not', () => {
    expect(topicsOf('Kenya imposed sanctions on two generals.', 'Chad was told on Monday.')).toEqual(['sanctions']);
  });

  it('gives what only takes its course the topic of what was told before', () => {
    expect(
      topicsOf(
        'Sudan and Chad agreed on a truce.',
        'It came into effect at noon, so that food could reach the displaced.',
      ),
    ).toEqual(['ceasefire']);
  });

  it('gives a truce the talks that its post tells', () => {
    expect(topicsOf('Peace talks between Sudan and Chad began in Geneva.', 'Egypt said a truce was near.')).toEqual([
      'ceasefire',
      'peace-talks',
    ]);
  });

  it('takes an exchange for a part of talks only where it is told that somebody agreed on it', () => {
    const talks = 'Peace talks between Sudan and Chad began in Geneva.';
    expect(topicsOf(talks, 'Sudan handed over the bodies of 12 soldiers.')).toEqual(['return-of-bodies']);
    expect(topicsOf(talks, 'Sudan agreed to hand over the bodies of 12 soldiers.')).toEqual([
      'peace-talks',
      'return-of-bodies',
    ]);
  });

  it('takes neither sanctions nor strikes for a part of the talks whose report tells them', () => {
    const talks = 'Peace talks between Sudan and Chad began in Geneva.';
    expect(topicsOf(talks, 'Sudan said sanctions had to be lifted.')).toEqual(['sanctions']);
    expect(topicsOf(talks, 'Sudan said that drones had hit El Fasher.')).toEqual(['air-strike']);
  });

  it('takes what is said in a report of talks for a part of them', () => {
    expect(
      topicsOf(
        'Peace talks between Sudan and Chad began in Geneva.',
        'Chad said its troops would not withdraw from Goma.',
      ),
    ).toEqual(['peace-talks', 'territorial-control']);
  });

  it('takes a meeting of both sides for talks', () => {
    const war = 'Armenia and Azerbaijan fought near Shusha. Armenia blamed Azerbaijan. Azerbaijan blamed Armenia.';
    expect(topicsOf(war, 'The presidents of Armenia and Azerbaijan held a summit in Geneva.')).toEqual([
      'diplomacy',
      'peace-talks',
    ]);
  });

  it('takes what a bystander says of the war for diplomacy too', () => {
    const war = 'Armenia and Azerbaijan fought near Shusha. Armenia blamed Azerbaijan. Azerbaijan blamed Armenia.';
    expect(topicsOf(war, 'Norway condemned the shelling of Shusha.')).toEqual(['air-strike', 'diplomacy']);
    expect(topicsOf(war, 'Azerbaijan condemned the shelling of Shusha.')).toEqual(['air-strike']);
  });

  it('gives no more than two', () => {
    const topics = topicsOf(
      'Kenya said the truce, the sanctions, the prisoner swap and the air strikes were all in the hands of the peace talks.',
    );
    expect(topics.length).toBe(2);
  });

  it.each([
    ['A bomb went off near the air force headquarters in Goma on Monday.', ['sabotage']],
    ['Chadian missiles blasted a party office in Goma on Monday.', ['air-strike']],
    ['Chad lodged a strong protest with the Kenyan envoy on Monday.', ['diplomacy']],
  ])('tell bombs that are laid from those that fall, and envoys from crowds: %s', (sentence, topics) => {
    expect(topicsOf(sentence)).toEqual(topics);
  });

  it('are those of the victims, and not of the fighters who killed them', () => {
    expect(topicsOf('Militants killed nine in Goma on Monday.')).toEqual(['civilian-harm']);
    expect(topicsOf('Nine militants were killed in Goma on Monday.')).toEqual(['military-personnel']);
  });

  it('tell victims whom a headline only counts', () => {
    const text = 'Report\n\n10:10\nFive dead after shelling of Goma\nIt rained.\n';
    const metadata = { published: '2025-05-20', timezone: 'UTC', title: 'Report' };
    const { events } = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
    expect(events[0]?.topics).toEqual(['air-strike', 'civilian-harm']);
  });
});

describe('topics of the points of a list', () => {
  const shelled = '- Shells hit the market of Goma on Monday.';
  const banned = '- The governor banned motorcycles in Goma on Monday.';

  it('are not those of the point before, where the list is all there is', () => {
    const text = `Incidents of 20 May 2025\n\n${shelled}\n${banned}\n${banned.replace('Goma', 'Bor')}\n`;
    const metadata = { published: '2025-05-20', timezone: 'UTC', title: 'Incidents' };
    const { events } = analyseDocument({ file: 'log.txt', format: 'text', text, metadata }, smallWorld);
    expect(events.map(({ topics }) => topics)).toEqual([['air-strike', 'civilian-harm'], [], []]);
  });
});

describe('a deed behind the dead of the sentence before', () => {
  const dead = 'A blast killed nine shoppers in Goma on Monday.';
  it.each([
    'A battalion from Kenya landed at Goma on Monday.',
    'The exchange that was planned for Monday has been postponed.',
    'The captain was arrested on Monday.',
  ])('is no harm to civilians of its own: %s', (deed) => {
    expect(topicsOf(dead, deed)).not.toContain('civilian-harm');
  });

  it.each(['They were buried in Goma on Monday.', 'Nine more were injured in Goma on Monday.'])(
    'is, where it speaks of them: %s',
    (deed) => {
      expect(topicsOf(dead, deed)).toContain('civilian-harm');
    },
  );
});

it('are not those of what stands above a heading within the post', () => {
  const text =
    'William Ruto met envoys in Goma for peace talks.\n\nIN BRIEF\n\n- Kenya closed two border posts near Moyale.';
  const { events } = analyseDocument(
    { file: 'report.txt', format: 'text', text: `Daily Bulletin\n\n20 May 2025\n\n${text}`, metadata: {} },
    smallWorld,
  );
  expect(events.map(({ topics }) => topics)).toEqual([['peace-talks', 'diplomacy'], []]);
});
