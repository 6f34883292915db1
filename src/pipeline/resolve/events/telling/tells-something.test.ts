import { describe, expect, it } from 'vitest';
import { eventsOf } from '../events-of.test-support.ts';

describe('words of saying without anything said', () => {
  it.each([
    'Egypt’s foreign minister, Sameh Shoukry, told reporters at a press conference afterwards.',
    'William Ruto told journalists in Goma on Monday.',
    'William Ruto told the BBC in an interview on Monday.',
    'The president of Kenya said in a statement.',
  ])('make no event: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });

  it.each([
    'William Ruto told reporters at a press conference that the army had shelled Goma.',
    'William Ruto told reporters of heavy fighting in Goma.',
    'William Ruto told troops to leave Goma.',
    'Kenya said after the talks that it would leave.',
    'The ministry said on Monday nine villages had been retaken.',
    'Five people were killed in Goma, doctors told Reuters on Tuesday.',
    '“We will not leave Goma,” William Ruto told reporters at a press conference afterwards.',
  ])('do where something is: %s', (sentence) => {
    expect(eventsOf(sentence)).toHaveLength(1);
  });

  it('are told from others in no time, however long the name of a place is', () => {
    const village = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    expect(eventsOf(`William Ruto said in ${village}, where the envoys were to meet on Monday.`)).toHaveLength(1);
  });
});

describe('what a deed that nobody names leads to', () => {
  it('makes an event by its victims', () => {
    expect(eventsOf('On Sunday shells fell on a school where children were playing, killing 56.')).toHaveLength(1);
  });
});

describe('what something is among others', () => {
  it('makes no event', () => {
    expect(eventsOf('El Fasher, the capital of North Darfur, is the last city still held by the army.')).toEqual([]);
    expect(eventsOf('El Fasher is the last city that the army held on Sunday.')).toHaveLength(1);
  });
});

describe('where something lies', () => {
  it('makes no event', () => {
    expect(eventsOf('Goma lies where the road from Kigali meets the lake.')).toEqual([]);
    expect(eventsOf('Goma, a town of traders, lies 3km from the border that M23 crossed.')).toEqual([]);
  });
});

describe('a heading that only announces what the post will tell', () => {
  it('makes no event', () => {
    const titles = eventsOf('Chad and Kenya: what we know', 'Chad launched a raid on Goma on Sunday.').map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Chad launched a raid on Goma on Sunday']);
  });
});

describe('corrections of what was printed', () => {
  it('make no event', () => {
    expect(eventsOf('Erratum: On Sunday the number of towns under curfew in Kenya was given as 22.')).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  it.each([
    'It has just gone 4.30pm in Goma and Kigali.',
    'This blog will be closing shortly but you can read all that came from Goma below.',
    'As the siege of Goma enters its eighth day, we take a look at what happened.',
  ])('makes no event: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });
});

describe('what is not known yet', () => {
  it.each([
    'William Ruto did not provide further details of the strike on Goma.',
    'William Ruto did not specify when the troops would leave Goma.',
    'It was not immediately clear what had been hit in Goma.',
    'It remains unclear how many people were killed in the raid on Goma.',
    'Kenya has not yet commented.',
    'Neither Nairobi nor Kinshasa commented on the raid.',
    'Kenya’s army did not immediately respond to a request for comment on the raid.',
    'Reuters could not independently verify that nine soldiers were killed.',
    'No group has claimed responsibility for the attack on Goma.',
    'Kenya’s army has not announced any attack in Goma.',
    'No official statement was issued by Kenya about the raid on Goma.',
    'There was no immediate comment from Kenya.',
    'The situation in Goma could not be independently confirmed, with telephones cut off.',
    'M23 offered no immediate comment on the raid in Goma.',
  ])('makes no event: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });

  it.each([
    'Kenya has not commented on the raid, in which nine people were killed in Goma.',
    'Rebels shelled Goma; Kenya has not yet commented.',
    'Kenya did not respond to the shelling of Goma.',
    'Kenya has not released any prisoners from Goma.',
  ])('takes nothing from what is: %s', (sentence) => {
    expect(eventsOf(sentence).length).toBeGreaterThan(0);
  });
});

describe('what happens now and then', () => {
  it.each([
    'M23 and Mai-Mai fighters sometimes attack the army together.',
    'M23 has carried out similar attacks on hotels in Goma in the past.',
  ])('makes no event: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });

  it.each([
    'M23 attacked a hotel in Goma on Monday, as it often does.',
    'M23 often attacked Goma in May.',
    'M23 has carried out several attacks on Goma.',
  ])('is none of what happened: %s', (sentence) => {
    expect(eventsOf(sentence)).toHaveLength(1);
  });
});

describe('what may come, and what only adds up', () => {
  it.each([
    'If Goma comes under fire, the army may withdraw its troops from North Kivu.',
    'Whether Kenya accepts another round of talks in Nairobi in August.',
    'In total, 487 aircraft have been destroyed since 24 February 2022.',
    'TOTAL since 8 October 2023: 1,640 killed, 8,408 wounded.',
    'Only 17 per cent of the response plan for Kenya is funded.',
  ])('make no event: %s', (sentence) => {
    expect(eventsOf('The army shelled Goma on Monday.', sentence)).toHaveLength(1);
  });

  it.each([
    'If Goma comes under fire, the army may withdraw, William Ruto said.',
    'In total, nine villages near Goma were retaken on Monday.',
  ])('do where somebody says it or a day has it: %s', (sentence) => {
    expect(eventsOf('The army shelled Goma on Monday.', sentence)).toHaveLength(2);
  });
});

describe('what befalls one person without a name', () => {
  it('makes an event', () => {
    expect(eventsOf('An Israeli soldier was killed when he came under heavy fire.')).toHaveLength(1);
    expect(eventsOf('Another driver was arrested at the barrier.')).toHaveLength(1);
  });
});

describe('what is said to have come about', () => {
  it.each([
    'Shelling has been reported in Goma.',
    'There was heavy fighting in Goma on Monday.',
    'Additionally, explosions have been reported in Goma.',
    'An explosion occurred near the mission in Goma.',
    'Chad used two jets to conduct an airstrike in Goma.',
    'Chadian forces continued to shell Goma.',
    'A school was demolished in Goma.',
    'Soldiers in Goma fired live bullets.',
  ])('makes an event: %s', (sentence) => {
    expect(eventsOf(sentence)).toHaveLength(1);
  });

  it('is not what one used to do', () => {
    expect(eventsOf('Chadian forces used to shell Goma.')).toEqual([]);
  });

  it.each([
    'There was no fighting in Goma on Monday.',
    'There was an increase in shelling in Goma on Monday.',
    'There have been several attacks in Kenya.',
    'There were reports of an attack in Goma on Monday.',
  ])('is not what was not there: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });
});

describe('forms in which nothing was entered', () => {
  it.each(['No incidents were reported.', 'Targets hit in Goma: Not specified'])('make no event: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });
});

describe('what a report says of itself', () => {
  it.each([
    'This is a timeline of the war in Sudan.',
    'Key dates in the war in Sudan, which claimed the lives of 40 soldiers.',
    'The Harbour Institute publishes its Sudan Update every weekday.',
    'The Harbour Institute releases a weekly assessment of the war in Sudan.',
    'The raid is widely considered a part of the war in Sudan.',
    'Latest from the Monitoring Mission in Sudan based on information received as of 19:30, 8 January 2024',
    'Daily Report 12/2019 issued by the Monitoring Mission in Sudan on 7 September 2019',
    'Security alert: U.S. Embassy in Sudan, 28 July 2020',
    'The present report covers the killings in Sudan from 20 June to 20 September 2023.',
    'Location: the airport of Goma and the army headquarters',
    'Do not attempt to drive through roadblocks in Goma.',
    'Reporters: Ann Reed, Sam Khan and Ivo Tamm in Goma',
  ])('makes no event: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });

  it('is told from what it publishes on somebody', () => {
    expect(eventsOf('Amnesty International published a report on killings in Sudan on Monday.')).toHaveLength(1);
  });
});

it('is nothing where a sentence only says where somebody writes', () => {
  expect(eventsOf('The head of the Kenyan centre for aid in Goma was writing on Telegram.')).toEqual([]);
  expect(eventsOf('The head of the Kenyan centre for aid was shot in Goma.')).toHaveLength(1);
});

describe('what was done', () => {
  it.each([
    'Kenyan and Chadian troops are engaged in fierce fighting in Goma.',
    'The rebels had to retreat to Goma.',
    'The rebels were forced to surrender in Goma.',
    'Several houses were set ablaze.',
    'Kenya has introduced martial law.',
    'The Security Council authorised a peace force for Goma.',
    'Some 4,000 Kenyan troops were heading towards Goma.',
    'The Chadian side shells Goma from howitzers.',
    'The rebels have lost their main supply route south of Goma.',
    'Militants kidnapped a priest.',
    'Soldiers of the brigade have also arrested the editor.',
    'The attackers destroyed the clinic.',
    'The mayor was arrested.',
    'His deputy was also killed.',
    'A court in the capital has sentenced an editor to four years in prison.',
    'The minister has resigned.',
    'The police chief was dismissed.',
  ])('makes an event: %s', (sentence) => {
    expect(eventsOf(sentence)).toHaveLength(1);
  });

  it.each(['Kenya would have had to retreat from Goma.', 'Kenya may be forced to withdraw from Goma.'])(
    'is not what would have to be: %s',
    (sentence) => {
      expect(eventsOf(sentence).filter(({ status }) => status === 'happened')).toEqual([]);
    },
  );

  it.each([
    'The bombs were meant for the patrols that went to assist the officers who were attacked.',
    'Militants have not kidnapped a priest.',
    'The mayor was not arrested.',
    'Readers attacked the plan.',
    'The minister has not resigned.',
  ])('is no colour: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });
});

describe('what is told without a name', () => {
  it.each([
    ['Power was cut to the whole camp.'],
    ['A nine-hour blackout was ordered in the port.'],
    ['A truce of three days was broken by an artillery duel.'],
    ['Schools in the district were closed.'],
    ['Families were reunited after two years.'],
    ['Of the eighty hostages, 70 came home.'],
    ['In all 180 bodies had been dug out by then.'],
    ['Soldiers are moving the last 300 people out of the valley.'],
    ['Debris fell on a school near the port.'],
    ['The planned second exchange did not take place.'],
    ['Gunfire was heard all night near the palace.'],
    ['Heavy clashes since 5 May in the north.'],
    ['Residents blocked the road.'],
    ['Three ministers were sworn in.'],
    ['Two men were hanged for spying.'],
  ])('%s', (sentence) => {
    expect(eventsOf(sentence)).toHaveLength(1);
  });

  it.each([
    ['The town was left without friends.'],
    ['Ties are closed to the neck.'],
    ['The second truce since fighting broke out is old.'],
    ['Clashes are a part of the game.'],
    ['The office closes early.'],
  ])('is nothing: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });
});

describe('what holds on any day', () => {
  it.each([
    'A road that is open in the morning can be shut by noon.',
    'A ceasefire in Goma can be broken within the hour.',
    'But nobody should hold their breath until rebels leave Goma.',
    'Cafés in Goma must close at 9pm.',
    'All shops in Goma have to close by 7pm.',
  ])('makes no event: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });

  it.each([
    'A drone can be seen in a video that rebels in Goma posted on Sunday.',
    'Residents of Goma must leave by 6pm, the army said.',
    'Nobody was killed when a shell hit a school in Goma at 10am.',
  ])('is told from news: %s', (sentence) => {
    expect(eventsOf(sentence)).toHaveLength(1);
  });
});

it.each([
  ['Explosions rocked Goma.', 1],
  ['The scandal rocked Kenya.', 0],
])('what is heard came about: %s', (sentence, count) => {
  expect(eventsOf(sentence)).toHaveLength(count);
});

describe('headlines that only promise to explain', () => {
  it.each([
    ['Who controls what in Goma', 0],
    ['How M23 took Goma on Sunday', 0],
    ['Siege of Goma: how the town fell', 0],
    ['WHO sends doctors to Goma', 1],
    ['What M23 holds: fighters took Goma on Sunday', 1],
  ])('%s', (headline, count) => {
    expect(eventsOf(`## ${headline}`, 'The lake is quiet.')).toHaveLength(count);
  });
});
