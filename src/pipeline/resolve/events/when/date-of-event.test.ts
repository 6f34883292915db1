import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../../names.fixture.ts';
import { analyseDocument } from '../../../pipeline.ts';
import { eventsOf } from '../events-of.test-support.ts';

const datesOf = (text: string): (string | undefined)[] => eventsOf(text).map((event) => event.when);

describe('when something happened', () => {
  it.each([
    ['Rebels shelled the port on Sunday.', ['2025-05-18']],
    ['Rebels shelled the port.', ['2025-05-20']],
    ['Goma has been under siege since 4 May.', ['2025-05-04/2025-05-20']],
    ['The road to Goma has been closed since Sunday.', ['2025-05-18/2025-05-20']],
    ['Rebels shelled the port on Sunday. The ferry to Goma remains suspended.', ['2025-05-18', '2025-05-20']],
    ['Trams have stopped in Goma and schools will stay closed on Monday.', ['2025-05-26']],
    [
      'The port is closed, the mayor of Goma says; talks in Goma are to resume on Sunday.',
      ['2025-05-20', '2025-05-25'],
    ],
    ['The exchange of prisoners, scheduled for Thursday, was postponed to Saturday, Kenya said.', ['2025-05-20']],
    ['The truce talks in Goma, due to start tomorrow, have been called off.', ['2025-05-20']],
    ['The truce talks planned for Friday have been cancelled, Kenya said.', ['2025-05-20']],
    ['Rebels shelled the port for the first time since the end of the 1994-1996 war.', ['2025-05-20']],
    ['William Ruto visited the port, his first trip since his election in March.', ['2025-05-20']],
    ['Over the past 12 months rebels have shelled the port.', ['2024-05/2025-04']],
    ['Rebels shelled the port in the winter.', ['2024-24']],
    ['Rebels shelled the port three years ago.', ['2022']],
    ['Rebels shelled the port on Sunday, their third attack this year.', ['2025-05-18']],
    ['Rebels shelled the port where the fleet anchored three years ago.', ['2025-05-20']],
    ['Three years ago, when the fleet anchored there, rebels shelled the port.', ['2022']],
    ['Rebels, who took up arms three years ago, shelled the port.', ['2025-05-20']],
    ['Since March, when rebels took the port, 30 people have been killed.', ['2025-03/2025-05-20', '2025-03']],
    ['It was the worst raid since March 2024, when rebels took the port and ended the talks.', ['2024-03']],
    ['A child died of wounds suffered in the 2014 raid on Goma.', ['2025-05-20']],
    ['Rebels shelled the port in revenge for a raid in March.', ['2025-05-20']],
    ['Protests broke out in Goma after the May 3 vote.', ['2025-05-20']],
    ['Kenya sent soldiers to Goma ahead of a summit on Friday.', ['2025-05-20']],
    ['Kenya sent soldiers to Goma to guard a vote on 5 June.', ['2025-05-20']],
    ['Rebels shelled the port, which is under its heaviest fire since the 2014 Gaza War.', ['2025-05-20']],
    ['Rebels shelled the port under resolution 2666 (2022).', ['2025-05-20']],
    ['Since the start of the siege (4 March 2025) rebels have shelled the port.', ['2025-05-20']],
    ['Nine people were killed, and many fear that it gets worse as the 2027 elections approach.', ['2025-05-20']],
    ['The chancellor, confirmed last month after a shaky start, has promised aid to Kenya.', ['2025-05-20']],
    ['Rebels shelled the port (see post at 08.49 for more).', ['2025-05-20']],
    [
      'Rebels shelled the port. The day before, the mayor said that gunmen had stormed the mill. Police fired at a crowd.',
      ['2025-05-20', '2025-05-19', '2025-05-20'],
    ],
    ['Kenya closed two crossings after a stray rocket landed near the port on Tuesday night.', ['2025-05-20']],
    ['Two nurses who were kidnapped in May 2024 were freed on Sunday.', ['2025-05-18', '2024-05']],
    ['Kenya published pictures of the bridge; Chad said it had been mined weeks ago.', ['2025-05-20', '2025-05-20']],
    ['Rebels have shelled the port since March.', ['2025-03/2025-05-20']],
    ['The war, which broke out in April 2023, has killed 12,000 people.', ['2023-04/2025-05-20']],
    ['The siege, which army units began on Sunday, was condemned by Kenya.', ['2025-05-20']],
    ['Kenya confirmed that it had troops in Goma, where the raids began two weeks ago.', ['2025-05-20']],
    ['Rebels shelled the port (see 3 May).', ['2025-05-20']],
    ['The fighting that began on 15 April has killed 413 people.', ['2025-04-15/2025-05-20']],
    ['Some 12,000 people have been killed since the war began in 2022.', ['2022/2025-05-20']],
    ['The fighting, which began in 2022, killed 12 people on Sunday.', ['2025-05-18']],
    ['Rebels shelled the port, the first attack since March.', ['2025-05-20']],
    ['The number of people killed has reached 900, the largest since the war in the 1980s.', ['2025-05-20']],
    ['Rebels have shelled the west since talks in March.', ['2025-03/2025-05-20']],
    ['Rebels will withdraw from the port within 30 days.', ['2025-05-20']],
    ['On Sunday rebels shelled the port, while the army shot down two drones.', ['2025-05-18', '2025-05-18']],
    ['Rebels shelled the port before dawn.', ['2025-05-20']],
    ['Rebels shelled the port after Sunday’s storm.', ['2025-05-20']],
    ['Rebels seized the port after talks on Sunday.', ['2025-05-20']],
    ['Rebels seized the port on Sunday after talks.', ['2025-05-18']],
    ['Rebels killed nine men after storming the port on Sunday, a monitor said.', ['2025-05-18']],
    ['Rebels killed nine men after being attacked in the port on Sunday.', ['2025-05-20', '2025-05-18']],
    ['Kenya denounced the May 3 vote in Goma, while Uganda said it was fair.', ['2025-05-20', '2025-05-20']],
    ['Rebels seized the port after a slow start on Sunday.', ['2025-05-18']],
    ['The Kenyan raids before dawn on Friday hit nine camps.', ['2025-05-16']],
    ['The worst raids since rebels took power in 2021 hit Goma on Sunday.', ['2025-05-18', '2021']],
    ['Kenya has extended the curfew five times since the 2021 coup, most recently on Sunday.', ['2025-05-18']],
    ['Zaur Idris, who ran a school in 2022, was killed in Goma on Sunday.', ['2025-05-18']],
    ['The raid came in June 2021. A year ago rebels shelled the port.', ['2024']],
    ['Rebels shelled the port in response to the May 3 killing of a general.', ['2025-05-20']],
    [
      'Rebels shelled the port on Sunday. The attack came a day after soldiers raided a camp.',
      ['2025-05-18', '2025-05-17'],
    ],
    [
      'Rebels shelled the port on Sunday. The attack came a day after soldiers raided a camp. Nine people were killed.',
      ['2025-05-18', '2025-05-17', '2025-05-20'],
    ],
    ['The incident late on Sunday came little over a year after rebels raided a camp.', ['2024']],
    ['The incident comes two weeks after rebels raided a camp.', ['2025-05-06~']],
    ['The raid came in Goma, a day after rebels shelled the port.', ['2025-05-20']],
    ['GOMA, Congo, May 20 (Reuters) - Rebels shelled the port, their last, on Sunday.', ['2025-05-18']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('a date that only says which one is meant', () => {
  it.each([
    ['Rebels freed the pilot, captured in January, on Sunday.', ['2025-05-18', '2025-01']],
    ['A ceasefire signed in March collapsed on Sunday when rebels shelled the port.', ['2025-05-18', '2025-03']],
    ['Rebels signed a ceasefire in March.', ['2025-03']],
    ['Two men were hurt when shells, probably fired by rebels, struck the port on Sunday, Kenya said.', ['2025-05-18']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('how long it goes on', () => {
  it.each([
    ['Kenya has been divided since a failed coup in September 2002.', ['2002-09/2025-05-20']],
    ['Rebels have been waging a war on Kenya since 1977.', ['1977/2025-05-20']],
    ['Since the war ended in a truce on 14 March, there have been protests in Goma.', ['2025-03-14/2025-05-20']],
    ['Rebels took the port in March. Since then 300 people have been killed.', ['2025-03', '2025-03/2025-05-20']],
    ['A court in Goma sent the rebel to police custody till June 11.', ['2025-05-20']],
    ['Rebels shelled the port for the third time in two months.', ['2025-05-20']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('what happened on two days', () => {
  it.each([
    ['Rebels shelled the port on Sunday and the army raided Goma on Monday.', ['2025-05-18', '2025-05-19']],
    ['Rebels shelled the port on Sunday and Monday, after soldiers shelled Goma.', ['2025-05-18/2025-05-19']],
    ['Nine people were killed in raids on Goma on Sunday and Monday.', ['2025-05-18/2025-05-19']],
    ['Rebels took the port on Sunday and now control Goma.', ['2025-05-18']],
    ['Rebels shelled the port for a second day on Monday.', ['2025-05-19']],
    ['On Monday rebels shelled the port for the third consecutive day.', ['2025-05-19']],
    ['Rebels shelled the port for the fifth straight day.', ['2025-05-20']],
    ['Rebels raided Goma on Sunday, wounding nine and killing six, Chad said on Monday.', ['2025-05-18']],
    ['Rebels raided Goma on Monday and killed nine people overnight.', ['2025-05-19']],
    ['Rebels shelled the port on Sunday and on Monday raided Goma.', ['2025-05-18', '2025-05-19']],
    ['Rebels shelled the port at 5am on Sunday and raided Goma at 7am on Sunday.', ['2025-05-18']],
  ])('%s', (text, dates) => {
    expect(datesOf(text).map((date) => date?.replaceAll(/T[^/]*/gu, ''))).toEqual(dates);
  });
});

describe('a count that begins on a day', () => {
  it.each([
    ['It was the ninth raid on Goma since the siege began on 2 February.', ['2025-05-20']],
    ['It is the third such raid on Goma since the offensive started on 4 April, Kenya said.', ['2025-05-20']],
    ['Rebels shelled Goma for the 12th time since the truce broke down in March.', ['2025-05-20', '2025-03']],
    ['The 9th Brigade has held the port in Goma since March.', ['2025-03/2025-05-20']],
    ['Thirty people have been killed since the siege began on 2 February.', ['2025-02-02/2025-05-20']],
    ['The visit is his second to Goma since rebels took the port in January.', ['2025-01']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('within so long of something else', () => {
  it.each([
    [
      'Rebels ousted the president in March 2012. Within two weeks of the coup, they had captured Goma.',
      ['2012-03', '2012-03'],
    ],
    [
      'Rebels ousted the president on 3 May. Within ten days of the coup, they had captured Goma.',
      ['2025-05-03', '2025-05-03/2025-05-13'],
    ],
    ['Within two weeks of the coup, rebels had captured Goma.', [undefined]],
    ['Rebels will free the pilot within two weeks.', ['2025-05-20']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('the year of a paper', () => {
  it.each([
    ['Kenya’s parliament voted to annul the Algiers accord of 2000.', ['2025-05-20']],
    ['A court in Goma overturned the 1998 amnesty law.', ['2025-05-20']],
    ['Chad and Kenya ratified the 2004 defence pact.', ['2025-05-20']],
    ['Chad and Kenya signed the Algiers accord of 2000.', ['2000']],
    ['Rebels took the port in 2004.', ['2004']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('a date of something else that is named', () => {
  it.each([
    ['Kenya tried to arrange talks in Goma to save the February 2002 truce.', ['2025-05-20']],
    ['A court jailed two men in Goma for storing arms used in the 2004 bombing of the port.', ['2025-05-20']],
    ['Nine people were killed in the 2004 bombing of the port.', ['2004']],
    ['Peacekeepers deployed in Goma under a 1992 deal accused rebels of shelling the port.', ['2025-05-20']],
    ['Under the 1995 accord, soldiers arrested two rebels in Goma.', ['2025-05-20']],
    ['Followers of William Ruto, a likely 2028 presidential candidate, shelled the port.', ['2025-05-20']],
    ['A sect with ties to Kenya’s 1950s uprising killed nine people.', ['2025-05-20']],
    ['A bomb exploded in Goma near the hall where parliament will meet on Friday, killing two people.', ['2025-05-20']],
    ['“The port will be rebuilt,” said William Ruto, who escaped an attack in March.', ['2025-05-20']],
    ['“The port is ours,” William Ruto said, alluding to a speech of the rebels on Sunday.', ['2025-05-20']],
    ['“The port is ours,” said William Ruto, who was speaking in Goma on Sunday.', ['2025-05-18']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('what goes on from a day before', () => {
  it.each([
    ['Rebels shelled the port on Sunday. Nine people were killed.', ['2025-05-18', '2025-05-18']],
    [
      'Rebels shelled the port overnight. The army shot down two drones.',
      ['2025-05-19/2025-05-20', '2025-05-19/2025-05-20'],
    ],
    ['Rebels shelled the port on Sunday. The army has shelled their base.', ['2025-05-18', '2025-05-20']],
    ['Rebels shelled the port on Sunday. Chad condemned the attack.', ['2025-05-18', '2025-05-20']],
    ['Rebels shelled the port in March. The army shelled their base.', ['2025-03', '2025-05-20']],
    ['Rebels shelled the port on Sunday. Within an hour gunmen seized Goma.', ['2025-05-18', '2025-05-18']],
    ['Rebels shelled the port on Sunday. Chad ordered three days of mourning.', ['2025-05-18', '2025-05-20']],
    ['Rebels shelled the port on Sunday. It was half past two. Gunmen seized Goma.', ['2025-05-18', '2025-05-18']],
    [
      'Rebels shelled the port on Sunday. Chad has condemned it. The army shelled their base.',
      ['2025-05-18', '2025-05-20', '2025-05-20'],
    ],
    ['Rebels shelled the port on Sunday. In the past rebels raided Goma.', ['2025-05-18', '2025-05-20']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

it.each([
  ['The truce in Goma was extended to 5 June.', '2025-05-20'],
  ['On Sunday Chad extended the curfew until the end of May.', '2025-05-18'],
  ['The talks in Goma were postponed to 5 June.', '2025-05-20'],
  ['Chad closed all schools in Goma until Friday.', '2025-05-20'],
  ['Chad imposed a curfew in Goma until Saturday.', '2025-05-20'],
  ['The leaders of Chad and Kenya met in Goma and called for a truce of 30 days from 12 May.', '2025-05-20'],
])('is not the day to which it was moved: %s', (text, date) => {
  expect(datesOf(text)).toEqual([date]);
});

it('of what is to come lies ahead of its announcement', () => {
  const meeting = 'when he meets William Ruto for the first time, in Goma on Thursday, a spokesperson said.';
  expect(datesOf(`Friedrich Merz will sign a truce ${meeting}`)).toEqual(['2025-05-22']);
  expect(datesOf('Friedrich Merz wept when he met William Ruto in Goma on Thursday, a spokesperson said.')).toEqual([
    '2025-05-15',
  ]);
});

it('goes on into two paragraphs, and not into those behind them', () => {
  const paragraphs = ['Rebels shelled the port on Sunday.', 'Nine people were killed.', 'Six were injured.'];
  const [sunday, tuesday] = ['2025-05-18', '2025-05-20'];
  expect(eventsOf(...paragraphs, 'Gunmen raided Goma.').map(({ when }) => when)).toEqual([
    sunday,
    sunday,
    sunday,
    tuesday,
  ]);
});

describe('when something was said', () => {
  it.each([
    ['Chad accused France on Sunday of shelling a convoy.', ['2025-05-18']],
    ['Chad said in a statement on Sunday that the truce would hold.', ['2025-05-18']],
    ['Chad said on Sunday the truce would hold.', ['2025-05-18']],
    ['Chad said in Goma on Sunday the truce would hold.', ['2025-05-18']],
    ['Chad disclosed the killings Sunday, a day after the raid.', ['2025-05-18']],
    ['Chad called on Sunday for a ceasefire.', ['2025-05-18']],
    ['Chad called for talks on Sunday.', ['2025-05-18']],
    ['Unions in Goma called for a march on Sunday to demand the release of the mayor.', ['2025-05-20']],
    ['Rebels have called a strike in Goma for Sunday.', ['2025-05-20']],
    ['Chad rejected the offer on Sunday and demanded that rebels leave Goma.', ['2025-05-18']],
    ['Chad dismissed the report on Sunday, saying that the port was open.', ['2025-05-18']],
    ['Chad rejected the offer that rebels made on Sunday and demanded talks.', ['2025-05-20']],
    ['Chad condemned the raid on Sunday and demanded talks.', ['2025-05-20']],
    ['UNICEF registered 2,700 arrivals in Goma between 12 and 16 May.', ['2025-05-12/2025-05-16']],
    ['The region proclaimed its independence from Chad in 1991, which led to a war.', ['1991']],
    ['Chad declared a three-day truce on Sunday.', ['2025-05-18']],
    ['Chad demanded an inquiry into the killing of nine people on Sunday.', ['2025-05-20']],
    ['Chad denied on Monday shelling a convoy on Sunday.', ['2025-05-19']],
    ['Chad condemned Sunday’s attack on a convoy.', ['2025-05-20']],
    ['Chad denied that it shelled a convoy on Sunday.', ['2025-05-20']],
    ['Rebels shelled the port, Chad said this morning.', ['2025-05-19/2025-05-20']],
    ['Rebels shelled the port on Sunday, Chad said this morning.', ['2025-05-18']],
    ['On Sunday rebels shelled the port, Chad said on Monday.', ['2025-05-18']],
    ['Late on Sunday the rebels shelled the port, killing nine, Chad said Monday.', ['2025-05-18']],
    ['In March rebels shelled the port, Chad said on Monday.', ['2025-03']],
    ['In a letter sent by rebels, Chad said on Monday, the truce is rejected.', ['2025-05-19']],
    ['Rebels will free the pilots, Chad said this morning.', ['2025-05-20']],
    ['Chad ruled out talks with “those who kill our people” in a letter to Kenya on Sunday.', ['2025-05-18']],
    ['Chad described the group on Sunday as rebels.', ['2025-05-18']],
    ['Chad said at a briefing on Monday that rebels shelled the port on Sunday.', ['2025-05-18']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it('is no day to come', () => {
    const [first, second] = eventsOf(
      'The minister said France was proposing further talks on 5 June, but he added that Chad rejected the ceasefire.',
    );
    expect([first?.when, second?.when].filter((when) => when !== '2025-06-05')).toContain('2025-05-20');
    expect(second?.when).not.toBe('2025-06-05');
  });
});

it.each([
  ['Chad shot down two more drones, bringing to ten the number downed since Friday.', ['2025-05-20']],
  ['Chad says it has shot down two more drones, bringing to ten the number downed since Friday.', ['2025-05-20']],
  ['Chad has shelled Goma since Friday, bringing the front nearer to the town.', ['2025-05-16/2025-05-20']],
  ['A raid killed nine people in Goma, taking the toll of the fighting to 40 since Saturday.', ['2025-05-20']],
  ['The road to Goma was closed on 3 May and reopened on 5 May.', ['2025-05-03', '2025-05-05']],
  ['Six soldiers were captured on 3 May and freed on 9 May.', ['2025-05-03', '2025-05-09']],
  ['The envoys met and signed on 9 May.', ['2025-05-09']],
  ['Power in Goma was cut on 3 May and restored on the following day.', ['2025-05-03', '2025-05-04']],
])('is one day for each thing: %s', (text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});

describe('the day of a plan that the next sentence names', () => {
  it.each([
    ['Envoys of Chad will visit Goma. The visit is planned for next week.', '2025-05-26/2025-06-01'],
    ['Kenya is to present a plan for peace. It will be handed to the envoys on Monday.', '2025-05-26'],
    ['William Ruto will discuss sanctions on Chad. He leaves for Geneva tomorrow.', '2025-05-21'],
    ['Envoys of Chad will visit Goma. Rebels will vote in Kigali on Friday.', '2025-05-20'],
    ['Envoys of Chad visited Goma. They will return on Friday.', '2025-05-20'],
  ])('%s', (text, day) => {
    expect(datesOf(text)[0]).toBe(day);
  });

  it('is that of its headline', () => {
    const text =
      'Report\n\n10:10\nChad and Kenya to exchange prisoners\nKenya and Chad will exchange 40 prisoners on Friday.\n';
    const metadata = { published: '2025-05-20', timezone: 'UTC', title: 'Report' };
    const { events } = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
    expect(events.map(({ when }) => when)).toEqual(['2025-05-23', '2025-05-23']);
  });
});

describe('several days in one sentence', () => {
  it.each([
    [
      'Kenya shelled Goma on Friday, captured Bukavu on Sunday and withdrew on Monday.',
      ['2025-05-16', '2025-05-18', '2025-05-19'],
    ],
    ['Rebels took Goma on Sunday, the army retook it on Monday.', ['2025-05-18', '2025-05-19']],
    ['Kenyan troops, who landed in Goma on Friday, shelled the port on Monday.', ['2025-05-19', '2025-05-16']],
    ['The bridge in Goma, destroyed in 2022 and rebuilt last year, was hit again on Sunday.', ['2025-05-18', '2022']],
    [
      'The regions annexed in September 2022 but never fully controlled were shelled on Sunday.',
      ['2025-05-18', '2022-09'],
    ],
    [
      'The council in August passed a resolution on Goma, but William Ruto has so far rejected the offer of Kenya.',
      ['2024-08', '2025-05-20'],
    ],
    [
      'At least 26 soldiers have been killed in Goma since the offensive in April 1996, officials said on Friday.',
      ['1996-04/2025-05-20'],
    ],
    ['Since 2003, 126 Kenyan soldiers died in Goma.', ['2003/2025-05-20']],
  ])('%s', (text, days) => {
    expect(datesOf(text)).toEqual(days);
  });

  it('are of what a mass protest is called for', () => {
    expect(
      eventsOf('The opposition called a protest in Goma for Sunday.').map(({ when, status }) => [when, status]),
    ).toEqual([['2025-05-25', 'planned']]);
  });
});

describe('when something was said', () => {
  it.each([
    ['William Ruto said the war could not be won in a speech in Goma on Thursday.', '2025-05-15'],
    ['William Ruto will say in a speech in Goma on Thursday that the war is over.', '2025-05-22'],
    ['The Security Council declared Goma a safe area late on Friday.', '2025-05-16'],
    ['William Ruto promised to send troops to Goma early on Monday.', '2025-05-19'],
    ['Rebels threatened to attack Goma on Sunday.', '2025-05-18'],
    ['The militia rejected a truce on Monday.', '2025-05-19'],
    ['Kenya denied the raid on Sunday.', '2025-05-20'],
  ])('%s', (text, day) => {
    expect(datesOf(text)).toEqual([day]);
  });

  it.each([
    ['Chad downed nine drones over Goma overnight, officials said on Sunday.', '2025-05-17/2025-05-18'],
    ['A bomb exploded in Goma at 9am, police said on Sunday.', '2025-05-18T09:00+00:00'],
    ['A bomb exploded in Goma in the morning, police said on Sunday.', '2025-05-18'],
    ['A bomb exploded in Goma this morning, police said on Sunday.', '2025-05-20'],
    ['On Friday a bomb exploded in Goma at 9am, police said on Sunday.', '2025-05-16'],
  ])('is the day of hours told then: %s', (text, day) => {
    expect(datesOf(text)).toEqual([day]);
  });

  it.each([
    ['09:10', '2025-05-19'],
    ['22:10', '2025-05-20'],
  ])('is the night before for a nightly address told at %s', (clock, day) => {
    const text = `Report\n\n${clock}\nRuto speaks\nIn his nightly address William Ruto said the army would hold Goma.\n\n${clock}\nIt rained\nIt rained.\n`;
    const metadata = { published: '2025-05-20', timezone: 'UTC', title: 'Report' };
    const { events } = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
    expect(events.map(({ when }) => when)).toEqual([day]);
  });
});
