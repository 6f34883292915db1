import { describe, expect, it } from 'vitest';
import { eventsOf } from '../events-of.test-support.ts';

const claimsOf = (...paragraphs: readonly string[]): string[] =>
  eventsOf(...paragraphs).flatMap(({ claims }) =>
    claims.map(({ what, value, unit }) => [`${what}: ${value}`, unit].filter((part) => part !== undefined).join(', ')),
  );

describe('what a figure counts, in words that stand alone', () => {
  it.each([
    ['Shelling killed nine villagers near Marib on Monday.', ['villagers killed: 9, villager']],
    ['Sudan’s army said it shot down 14 drones over Kosti.', ['drones shot down: 14, drone']],
    [
      'Rebels attacked Kosti with 30 drones and two missiles.',
      ['drones launched: 30, drone', 'missiles launched: 2, missile'],
    ],
    [
      'About 8,000 people marched in Goma on Monday; soldiers arrested more than 60.',
      ['people: about 8,000, person', 'people arrested: more than 60, person'],
    ],
    [
      'Some 3,000 students rallied in Goma on Monday, and police detained 45.',
      ['students: some 3,000, student', 'people detained: 45, person'],
    ],
    ['Some 40 students, teachers and clerks were detained in Goma.', ['students detained: some 40, student']],
    // what befalls nobody of those counted is not said of them
    ['Three boats were set alight in the port of Goma on Monday.', ['boats set on fire: 3, boat']],
    ['Three boats were forcibly seized in the port of Goma on Monday.', ['boats seized: 3, boat']],
    ['Two missiles struck a street in Goma on Monday.', ['missiles that hit: 2, missile']],
    ['Fighters from Chad seized 85 square kilometres in May.', ['area seized: 85, km2']],
    ['Armenia and Azerbaijan swapped the bodies of 120 dead soldiers.', ['bodies swapped: 120, body']],
    ['Chad lost six planes over Goma on Monday.', ['Chadian planes lost: 6, plane']],
    ['Kenya said that 16 Chadian aircraft were shot down over Goma.', ['Chadian aircraft shot down: 16, aircraft']],
    ['Armenia admitted losing only one jet on Monday.', ['jet lost: only 1, jet']],
    ['Armenia acknowledged the loss of 20 of its men on Monday.', ['men lost: 20, man']],
    ['Eighteen of 31 trucks were hit in Goma on Monday.', ['trucks hit: 18, truck']],
    ['Azerbaijan said the strikes caused $7bn in damage.', ['damage: $7bn, USD']],
    ['The junta held nearly 19 per cent of the country in May.', ['share of the country: nearly 19, %']],
    [
      'Kenya handed over a list of “several hundred” children on Monday.',
      ['children on the list: several hundred, child'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimsOf(sentence)).toEqual(expected);
  });

  it.each([
    ['Chad agreed on Monday to exchange 70 prisoners with Sudan.', ['prisoners to be exchanged: 70, prisoner']],
    ['Chad and Sudan agreed on Monday on handing back 70 prisoners.', ['prisoners to be handed back: 70, prisoner']],
    ['Chad exchanged 70 prisoners with Sudan on Monday.', ['prisoners exchanged: 70, prisoner']],
    ['Forty Sudanese soldiers were killed near Goma on Monday.', ['Sudanese soldiers killed: 40, soldier']],
    ['Chad’s army said it had killed 40 of the militants near Goma.', ['militants killed: 40, militant']],
  ])('says what is still to be done, and whose soldiers: %s', (sentence, expected) => {
    expect(claimsOf(sentence)).toEqual(expected);
  });

  it.each([
    ['lengths that are background', 'Drones struck an airfield over 2,500 miles from Chad on Monday.'],
    ['what was told before', 'Egypt met the three leaders in Cairo on Monday.'],
    ['shares of nothing', 'Kenya said on Monday that spending rose by 4%.'],
    ['one of several that are counted elsewhere', 'One missile hit a house in Goma, while the second fell on a road.'],
    [
      'the part of a sum',
      'Rebels advanced again around Goma in May, which accounted for nearly 400 square kilometres.',
    ],
    ['what is told of some of the victims', 'Kenya said on Monday that 13 of the dead were buried in Goma.'],
    ['how many of the dead were pupils', 'Kenya said on Monday that among the dead are 20 pupils from Goma.'],
    ['whoever was among the dead', 'Kenya said on Monday that at least 20 pupils from Goma were among the dead.'],
    ['how many in each of three towns', 'On Monday six people were killed in Goma, two in Sake and one in Bunia.'],
    ['how many say so', 'Two aid workers said on Monday that a camp in Goma was shelled.'],
    ['sums that nothing explains', 'Egypt mentioned $200 on Monday.'],
  ])('leaves out %s', (_, sentence) => {
    expect(claimsOf(sentence)).toEqual([]);
  });
});

describe('victims, however they are told', () => {
  it.each([
    ['The raid on Goma left 41 dead and 130 wounded on Monday.', ['people killed: 41', 'people wounded: 130']],
    ['Kenya counted nine deaths in Goma on Monday, two of whom were children.', ['people killed: 9']],
    ['At least 24 people are dead and 23 injured in Goma.', ['people killed: at least 24', 'people injured: 23']],
    ['The health ministry in Goma reported 31 deaths on Monday.', ['people killed: 31']],
    ['The fighting around Goma cost 17 lives on Monday.', ['people killed: 17']],
    ['The fighting around Goma claimed the lives of 17 soldiers on Monday.', ['soldiers killed: 17']],
    ['Kenya reports 31 dead in Goma.', ['people killed: 31']],
    ['The death toll in Goma rose to 41 on Monday.', ['people killed: 41']],
    ['The raid on Goma also left 534 people wounded on Monday.', ['people wounded: 534']],
    ['Police in Goma counted about 30 dead people on Monday.', ['people killed: about 30']],
    ['Some 70 villagers — among them displaced people — were killed in Goma.', ['villagers killed: some 70']],
    ['A shell hit a hall in Goma, where 90 people were offering condolences.', ['people: 90']],
    ['On Monday 34 people were injured in Goma, of whom 16 were women.', ['people injured: 34']],
    ['A shell killed 12 people in Goma on Monday and wounded 30.', ['people killed: 12', 'people wounded: 30']],
    ['Between 30 and 40 fighters were killed in Goma on Monday.', ['fighters killed: 30 to 40']],
    ['Officials in Goma put the number of homes damaged on Monday at 40.', ['homes damaged: 40']],
    ['Officials in Goma put the number of Kenyan troops there at 5,000.', ['troops: 5,000']],
    ['Some 90,000 people have fled Goma since Monday.', ['people fled: some 90,000']],
    ['Nobody was killed in the strike on Goma on Monday.', ['people killed: none']],
    ['Seven sailors are missing after a ship sank near Goma on Monday.', ['people missing: 7']],
    ['Scores of people were feared missing after a depot blew up in Goma on Monday.', ['people missing: scores']],
    ['Six Kenyan soldiers confirmed dead in Goma on Monday.', ['people killed: 6']],
    ['A convoy of 30 lorries reached Goma on Monday.', ['lorries: 30']],
    ['The army said there were no casualties in the strike on Goma.', ['people killed: none']],
  ])('%s', (sentence, expected) => {
    expect(claimsOf(sentence).map((claim) => claim.replace(/, [a-z]+$/u, ''))).toEqual(expected);
  });

  it.each([
    'There were no reports of casualties after the strike on Goma on Monday.',
    'Kenya said on Monday that its doctors had saved 30 lives in Goma.',
  ])('claims no deaths: %s', (sentence) => {
    expect(claimsOf(sentence).filter((claim) => claim.startsWith('people killed'))).toEqual([]);
  });
});

it('gives no figure by the word of whoever denies it, and one that is somebody’s claim by that one', () => {
  const told = (sentence: string): string[] =>
    eventsOf(sentence).flatMap(({ claims }) => claims.map(({ value, by }) => `${value} by ${by ?? ''}`));
  expect(told('Rwanda denied that 40 of its soldiers had been killed near Goma on Monday.')).toEqual([]);
  expect(told('Rwanda denied the attack on Goma, saying six of its soldiers had been killed.')).toEqual([
    '6 by Rwanda',
  ]);
  expect(told('Rwanda dismissed Chad’s claim to have destroyed five tanks near Goma on Monday.')).toEqual([
    '5 by Chad',
  ]);
});

it('takes "it", behind what it says, for nobody of whom that tells', () => {
  const told = eventsOf(
    'Rwanda’s army said it hit a camp near Goma on Monday.',
    'Shelling by Chadian troops killed 15 villagers in Goma, it said.',
  );
  expect(told.at(-1)?.claims.map(({ by }) => by)).not.toContain('Chad');
});

it('takes what a total counts from its own words, whatever was counted before', () => {
  const told = claimsOf(
    'Nine people were killed in Goma on Monday. “A total of 34 people were injured,” the mayor said.',
  );
  expect(told).toEqual(['people killed: 9, person', 'people injured: 34, person']);
});

describe('what befell none', () => {
  it.each([
    ['The rebels said no civilian had died in the strike on Goma.', 'people killed: none, person'],
    ['Chad’s army said none of its soldiers were wounded in Goma on Monday.', 'people injured: none, person'],
    ['Rwanda said no aircraft was damaged in the strike on Goma on Monday.', 'aircraft damaged: none, aircraft'],
    ['Chad denied losing any tanks when rebels attacked Goma.', 'tanks lost: none, tank'],
    ['Chad denies that it lost any aircraft in the strike on Goma.', 'aircraft lost: none, aircraft'],
    ['Not a single lorry has entered Goma, the mayor said on Monday.', 'lorry entered: none, lorry'],
    ['The agency said that no driver was hurt near Goma on Monday.', 'people injured: none, person'],
    ['Rwanda said that no patient had died in the shelling of Goma.', 'people killed: none, person'],
    ['Rwanda said its army had not managed to retake lost territory in May.', 'area gained: none, km2'],
  ])('%s', (sentence, expected) => {
    expect(claimsOf(sentence)).toContain(expected);
  });
});

describe('a figure set beside another', () => {
  const deaths = 'Shelling killed 24 people in Goma on Monday, the mayor said.';
  it.each([
    ['The army gave a figure of 57.', '57'],
    ['The governor put the toll at 31.', '31'],
    ['The rebels spoke of 12.', '12'],
    ['Aid workers speak of 60 victims.', '60'],
    ['An investigation put the toll closer to 60.', '60'],
    ['By Tuesday the toll stood at 40.', '40'],
    ['The government says 12.', '12'],
    ['The rebels acknowledged 13.', '13'],
  ])('counts the same: %s', (further, value) => {
    expect(claimsOf(`${deaths} ${further}`)).toEqual(['people killed: 24, person', `people killed: ${value}, person`]);
  });

  it('is by its own source where "or" sets it beside the first', () => {
    const told = eventsOf('A bomb killed 12 people in Goma on Monday, the police said, or 20, according to witnesses.');
    expect(told.flatMap(({ claims }) => claims.map(({ value, by }) => `${value} by ${by ?? ''}`))).toEqual([
      '12 by the police',
      '20 by witnesses',
    ]);
  });

  it('counts what its own words name, whatever was counted before', () => {
    expect(
      claimsOf('Nine people were killed in Goma on Monday. The mayor put the number of trucks that came at 112.'),
    ).toEqual(['people killed: 9, person', 'trucks: 112, truck']);
  });

  it('counts the dead by "toll", whatever was counted before', () => {
    expect(claimsOf('The army lost two tanks near Goma on Monday. The mayor put the toll at 60.')).toEqual([
      'tanks lost: 2, tank',
      'people killed: 60, person',
    ]);
  });

  it('counts the dead where its words say so, whatever was counted before', () => {
    expect(
      claimsOf('Dozens of people were wounded in Goma on Monday. The governor put the number of dead at 31.'),
    ).toEqual(['people wounded: dozens, person', 'people killed: 31, person']);
  });

  it('is a telling of its own within its sentence: "and six according to …"', () => {
    const sentence =
      'A raid on Goma killed 15 people on Monday, according to the mayor, and six according to the rebels.';
    expect(eventsOf(sentence).map(({ claims }) => claims.map(({ value, by }) => `${value} by ${by ?? ''}`))).toEqual([
      ['15 by the mayor'],
      ['6 by the rebels'],
    ]);
  });

  it.each([
    ['Doctors counted 14 dead in Goma on Monday, against the six acknowledged by the military.', '6 by the military'],
    ['Chad said 33 people were killed in Goma, far more than the eight that the rebels reported.', '8 by the rebels'],
    [
      'A raid on Goma killed 45 people on Monday, doctors said, contradicting the army’s account that only nine had died.',
      'only 9 by the army',
    ],
    ['At least 31 people died in Goma on Monday, the mayor said, or 45 if survivors are right.', '45 by survivors'],
    ['Shells killed 31 people in Goma, the mayor said, or 45, survivors say.', '45 by survivors'],
    ['Shelling killed 54 people in Goma, according to doctors, and 270, according to the rebels.', '270 by the rebels'],
  ])('is by whoever gives it, within the sentence of another: %s', (sentence, expected) => {
    const told = eventsOf(sentence).flatMap(({ claims }) => claims.map(({ value, by }) => `${value} by ${by ?? ''}`));
    expect(told).toHaveLength(2);
    expect(told.at(-1)).toBe(expected);
  });

  it('is by whose claim it is said to be', () => {
    const [, claimed] = eventsOf(
      'A dozen tanks were hit near Goma on Monday, Rwanda said.',
      'Chad’s own claim, as an earlier post says, is that more than 40 tanks were struck.',
    );
    expect(claimed?.claims.map(({ value, by }) => `${value} by ${by ?? ''}`)).toEqual(['more than 40 by Chad']);
  });

  it('is what the other side lost of it: "the loss of two of them"', () => {
    const [, lost] = eventsOf(
      'Chad said it had destroyed 12 tanks near Goma on Monday.',
      'The rebels confirmed the loss of two of them.',
    );
    expect(lost?.claims.map(({ what, value, by }) => `${what}: ${value} by ${by ?? ''}`)).toEqual([
      'tanks destroyed: 2 by The rebels',
    ]);
  });

  it('is told within the event of the first, each by its own source', () => {
    const [first, second] = eventsOf(`${deaths} The army gave a figure of 57.`);
    expect(second?.continues).toBe(first?.sentence);
    expect(second?.claims.map(({ by }) => by)).toEqual(['The army']);
  });

  it('is not carried into another post or past other sentences', () => {
    const between = 'Rain fell in the hills. The market was shut. Schools stayed open.';
    expect(claimsOf(`${deaths} ${between} The army spoke of 57.`)).toEqual(['people killed: 24, person']);
  });

  it('is one telling for each source of a sentence', () => {
    const sentence = 'The army put the number of dead in Goma at 40, and the rebels said no civilian had died.';
    expect(eventsOf(sentence).map(({ claims }) => claims.map(({ value, by }) => `${value} by ${by ?? ''}`))).toEqual([
      ['40 by The army'],
      ['none by the rebels'],
    ]);
  });
});

describe('lengths', () => {
  it('tells how long talks went on, with its bound', () => {
    expect(claimsOf('The talks in Doha ended after less than two hours on Monday.')).toEqual([
      'duration of the talks: less than two hours',
    ]);
    expect(claimsOf('Delegations of Chad and Sudan met for barely an hour in Doha.')).toEqual([
      'duration of the talks: barely an hour',
    ]);
  });

  it('takes nobody who took shelter', () => {
    expect(claimsOf('Hundreds of civilians had taken shelter in Goma when it was hit on Monday.')).toEqual([
      'civilians: hundreds, civilian',
    ]);
  });

  it('leaves a plan alone', () => {
    expect(claimsOf('Egypt proposed a truce of 30 days.')).toEqual([]);
  });
});

it('knows from the sentence before how long what lasted', () => {
  const claims = eventsOf(
    'The raid on Goma went on for two hours, the mayor said. The army said that it had lasted 30 minutes.',
  ).flatMap((event) => event.claims.map(({ what, value, by }) => `${what}: ${value}, ${by}`));
  expect(claims).toEqual([
    'duration of the attack: two hours, the mayor',
    expect.stringMatching(/^duration of the attack: 30 minutes, /u),
  ]);
});

it('what befell a part that is counted by itself did not befall the whole', () => {
  const drones = 'As many as 300 drones, 280 of which were shot down, were launched at Goma, the air force said.';
  const claims = eventsOf(drones).flatMap((event) => event.claims);
  expect(claims.map(({ what, value }) => `${value} ${what}`)).not.toContain('as many as 300 drones shot down');
  expect(claims.map(({ value }) => value)).toContain('as many as 300');
});
