import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.test-support.ts';
import { check, WEDNESDAY } from './value-cases.test-support.ts';

describe('dates', () => {
  check([
    ['The siege began on 24 October 2024.', '2024-10-24'],
    ['The siege began on October 24, 2024, officials said.', '2024-10-24'],
    ['The siege began on Oct. 24, 2024.', '2024-10-24'],
    ['The siege began on Oct 24.', '2025-10-24'],
    ['It was signed on the 3rd of February.', '2026-02-03'],
    ['It was signed on February 3rd.', '2026-02-03'],
    ['It was signed on Tuesday, 3 February.', '2026-02-03'],
    ['It was signed on Tuesday (February 3) in Juba.', '2026-02-03'],
    ['It was signed on Tuesday the 3rd of February 2026.', '2026-02-03'],
    ['It was signed on 2026-02-03.', '2026-02-03'],
    ['The log says 2026-02-03T06:40+03:00.', '2026-02-03T06:40+03:00'],
    ['It was signed on 3/2/2026.', '2026-02-03'],
    ['It was signed on 03.02.2026.', '2026-02-03'],
    ['It was signed on 2/23/2026.', '2026-02-23'],
    ['The office opened in November 2021.', '2021-11'],
    ['The office opened in November of 2021.', '2021-11'],
    ['The office opened in November.', '2025-11'],
    ['The office opened in January.', '2026-01'],
    ['The office will open in May.', '2026-05'],
    ['Elections are held on 9 July.', '2026-07-09'],
    ['The party split ahead of the vote in October.', '2026-10'],
    ['The loan was granted through September.', '2026-09'],
    ['The vote will be held on 5 April.', '2026-04-05'],
    ['The vote was held on 5 April.', '2026-04-05'],
    ['They met in May last year.', '2025-05'],
    ['They met in December of last year.', '2025-12'],
    ['They met last June.', '2025-06'],
    ['The two met on 9 June this year.', '2026-06-09'],
    ['The army split in 2019.', '2019'],
    ['They recall the 2019 uprising.', '2019'],
    ['Prices doubled (2023).', '2023'],
    ['The dam dates from the 1970s.', '1970/1979'],
    ['The fort was built in the 19th century.', '1800/1899'],
    ['They will talk on the 25th of this month.', '2026-03-25'],
    ['There is no 31 April 2025.', undefined],
  ]);

  describe('on an American clock', () => {
    check([['It was signed on 3/2/2026.', '2026-03-02']], { ...WEDNESDAY, timezone: 'America/New_York' });
  });
});

describe('ranges', () => {
  check([
    ['Talks will run from 20 to 24 April.', '2026-04-20/2026-04-24'],
    ['Talks ran between 3 and 5 March.', '2026-03-03/2026-03-05'],
    ['Shelling was heard on 3 and 4 March.', '2026-03-03/2026-03-04'],
    ['Talks ran 3-5 March 2025.', '2025-03-03/2025-03-05'],
    ['Talks ran March 3-5, 2025.', '2025-03-03/2025-03-05'],
    ['The truce held from the 10th to the 12th of January.', '2026-01-10/2026-01-12'],
    ['The truce held from 30 January to 2 February.', '2026-01-30/2026-02-02'],
    ['The truce held from 30 December to 2 January 2026.', '2025-12-30/2026-01-02'],
    ['He governed from 2005 to 2011.', '2005/2011'],
    ['He governed in 2005–11.', '2005/2011'],
    ['He governed between 2005 and 2011.', '2005/2011'],
    ['Aid fell from June 2024 to May 2025.', '2024-06/2025-05'],
    ['The curfew runs from 6pm to 5am.', '2026-03-17T18:00+02:00/2026-03-18T05:00+02:00'],
    ['The corridor was open between 9 and 11am on Monday.', '2026-03-16T09:00+02:00/2026-03-16T11:00+02:00'],
    ['They will meet from Thursday to Saturday.', '2026-03-19/2026-03-21'],
    ['Between January and June, 300 people died.', '2025-01/2025-06'],
    ['Between November and January the passes are shut.', '2025-11/2026-01'],
    ['On the night of 5 to 6 March a depot burned.', '2026-03-05/2026-03-06'],
  ]);
});

describe('weekdays by the tense of their verb', () => {
  check([
    ['The convoy was hit on Monday.', '2026-03-16'],
    ['On Monday the convoy was hit.', '2026-03-16'],
    ['The envoys will meet on Monday.', '2026-03-23'],
    ['On Monday, the envoys will meet in Jeddah.', '2026-03-23'],
    ['On Monday the minister said the envoys will meet.', '2026-03-16'],
    ['The envoys will meet on Friday, a spokesman said on Monday.', '2026-03-16'],
    ['The envoys are to be received on Friday.', '2026-03-20'],
    ['A meeting planned for Thursday was dropped.', '2026-03-19'],
    ['The prisoners are due to be freed on Thursday.', '2026-03-19'],
    ['The council hopes to vote on Friday.', '2026-03-20'],
    ['The court adjourned until Monday.', '../2026-03-23'],
    ['They held the bridge until Monday.', '../2026-03-16'],
    ['The airport is closed until Friday, officials said.', '../2026-03-20'],
    ['The pass will remain shut until Friday.', '../2026-03-20'],
    ['They have until Friday to leave.', '../2026-03-20'],
    ['Until Friday the pass had been shut.', '../2026-03-13'],
    ['It was not until Friday that they left.', '../2026-03-13'],
    ['The envoy is flying to Cairo on Friday.', '2026-03-20'],
    ['The truce ends Friday.', '2026-03-20'],
    ['The trial opens on Friday.', '2026-03-20'],
    ['The report opens with a raid on Friday.', '2026-03-13'],
    ['They could cross as early as Friday, officials said.', '2026-03-20'],
    ['It was hit on Wednesday.', '2026-03-18'],
    ['It was hit last Wednesday.', '2026-03-11'],
    ['The trial had been due to end on Friday.', '2026-03-13'],
    ['He built a wall only to see it fall on Friday.', '2026-03-13'],
    ['The envoy set the tone on Friday.', '2026-03-13'],
    ['The talks are set for Friday.', '2026-03-20'],
    ['The minister faces a vote as soon as Friday.', '2026-03-20'],
    ['They wept following Tuesday’s raid.', '2026-03-17'],
    // five or six days off, where no verb of its own says so, is rather the other one
    ['The envoy flew out to end the row over Tuesday’s raid.', '2026-03-17'],
    ['Smoke could be seen on Monday.', '2026-03-16'],
    ['The union won the vote on Monday.', '2026-03-16'],
    ['It will end on Monday.', '2026-03-23'],
    ['“There they should be,” said the envoy on Monday.', '2026-03-16'],
    ['Ahead of the vote, the army on Tuesday shut the pass.', '2026-03-17'],
    ['The king opens the fair on Thursday in the old town, although the talks were not over.', '2026-03-19'],
    ['“They try to stop Friday’s rally,” said the envoy.', '2026-03-20'],
    ['The rally was held on Thursday.', '2026-03-12'],
    ['It halted a bid to buy the port-based firm on Sunday.', '2026-03-15'],
    ['It may have been set alight on Monday.', '2026-03-16'],
    ['A plan was set in motion on Monday.', '2026-03-16'],
    ['The court was adjourned to Friday.', '2026-03-20'],
    ['Tolls could be raised as early as Friday.', '2026-03-20'],
    ['On Friday, soldiers and police said the pass was shut.', '2026-03-13'],
    ['Rebels seized the pass after Friday’s raid.', '2026-03-13'],
    ['They will talk next Wednesday.', '2026-03-25'],
    ['They talk this Friday.', '2026-03-20'],
    ['It was hit on Monday last week.', '2026-03-09'],
    ['They meet on Tuesday next week.', '2026-03-24'],
    ['Saturday’s raid killed four.', '2026-03-14'],
    ['It was hit late on Saturday.', '2026-03-14'],
    ['It was hit early Sunday.', '2026-03-15'],
    ['It was hit earlier on Wednesday.', '2026-03-18'],
    ['It was hit on Sunday afternoon.', '2026-03-15'],
    ['Both were held over the weekend.', '2026-03-14/2026-03-15'],
    ['They will talk at the weekend.', '2026-03-21/2026-03-22'],
    ['They will talk this weekend.', '2026-03-21/2026-03-22'],
    ['They fought last weekend.', '2026-03-14/2026-03-15'],
    ['He quit at the weekend after losing the vote.', '2026-03-14/2026-03-15'],
  ]);
});

describe('days and parts of days', () => {
  check([
    ['The post fell today.', '2026-03-18'],
    ['The post fell yesterday.', '2026-03-17'],
    ['The post may fall tomorrow.', '2026-03-19'],
    ['The post fell the day before yesterday.', '2026-03-16'],
    ['They meet the day after tomorrow.', '2026-03-20'],
    ['The post fell this morning.', '2026-03-18'],
    ['The post fell early this morning.', '2026-03-18'],
    ['The post fell yesterday evening.', '2026-03-17'],
    ['The post fell last night.', '2026-03-17'],
    ['They speak tonight.', '2026-03-18'],
    ['The post fell overnight.', '2026-03-17/2026-03-18'],
    ['The post fell in the early hours of Monday.', '2026-03-16'],
    ['The post fell on the morning of 2 March.', '2026-03-02'],
    ['The post fell at dawn on Tuesday.', '2026-03-17'],
    ['They speak later today.', '2026-03-18'],
    ['This is the summary of the day so far.', '2026-03-18'],
    ['Two bridges fell on Sunday. A third one was hit overnight.', '2026-03-14/2026-03-15'],
    ['The line was cut late on Saturday. A train was hit overnight.', '2026-03-14/2026-03-15'],
  ]);
});

describe('what is counted from the time of writing', () => {
  check([
    ['It broke down two days ago.', '2026-03-16'],
    ['It broke down three weeks ago.', '2026-02-25~'],
    ['It broke down two and a half weeks ago.', '2026-03-01~'],
    ['It broke down several weeks ago.', '2026-02~'],
    ['It broke down a month ago.', '2026-02'],
    ['It broke down five years ago.', '2021'],
    ['It broke down more than a week ago.', '../2026-03-11'],
    ['It broke down 40 minutes ago.', '2026-03-18T13:50+02:00'],
    ['It broke down three hours ago.', '2026-03-18T11:30+02:00'],
    ['It will be tested in two days.', '2026-03-20'],
    ['It will be tested in about two weeks.', '2026-04-01~'],
    ['It will be tested in two weeks’ time.', '2026-04-01~'],
    ['It will be tested ten days from now.', '2026-03-28'],
    ['They must leave within two weeks.', '2026-03-18/2026-04-01'],
    ['They split last week.', '2026-03-09/2026-03-15'],
    ['They talk this week.', '2026-03-16/2026-03-22'],
    ['They will talk next week.', '2026-03-23/2026-03-29'],
    ['They split last month.', '2026-02'],
    ['They split last year.', '2025'],
    ['They will talk next month.', '2026-04'],
    ['They split the week before last.', '2026-03-02/2026-03-08'],
    ['They split earlier this year.', '2026-01-01/2026-03-18'],
    ['They split earlier this month.', '2026-03-01/2026-03-18'],
    ['They will talk later this month.', '2026-03-18/2026-03-31'],
    ['It has rained so far this year.', '2026-01-01/2026-03-18'],
    ['It has rained over the past 12 months.', '2025-03/2026-02'],
    ['It has rained for the last three days.', '2026-03-15/2026-03-18'],
    ['It has rained in the past week.', '2026-03-11/2026-03-18'],
    ['It will rain in the coming week.', '2026-03-18/2026-03-25'],
    ['More will follow in the next hour.', '2026-03-18'],
    ['It will rain in the next 48 hours.', '2026-03-18/2026-03-20'],
  ]);
});

describe('what is counted from a date told before', () => {
  check([
    ['The fort fell on 2 March. Two days later the town gave up.', '2026-03-04'],
    ['The fort fell on 2 March. The next day the town gave up.', '2026-03-03'],
    ['The fort fell on 2 March, and the town gave up the following day.', '2026-03-03'],
    ['The fort fell on 2 March. The town had given up the day before.', '2026-03-01'],
    ['The fort fell on 2 March. The town gave up that night.', '2026-03-02'],
    ['The fort fell on Monday after a raid earlier that day.', '2026-03-16'],
    ['The fort fell overnight on 2 March. A raid the same day failed.', '2026-03-02'],
    ['The fort fell on 2 March. The garrison had left the previous week.', '2026-02-23/2026-03-01'],
    ['The fort fell on 2 March. A month later it was rebuilt.', '2026-04'],
    ['The fort fell in May 2021. The following month it was rebuilt.', '2021-06'],
    ['The fort fell on 2 March. At 3am the town gave up.', '2026-03-02T03:00+02:00'],
    ['Nothing was told. The next day will come.', '2026-03-19'],
    ['Nothing was told. The next day came.', undefined],
    ['The fort fell in May 2021. The next day it was rebuilt.', '2021-05'],
    ['The fort fell in 1996. A few months later it was rebuilt.', '1997~'],
    ['The raid, coming one day after the vote, failed.', undefined],
    ['It was the second raid in two weeks.', 'P2W'],
    ['The envoys meet in Oslo on Monday.', '2026-03-23'],
    ['The council agreed to Monday’s talks.', '2026-03-23'],
    ['Nothing was told of the day after the quake.', undefined],
    ['The vote was on 2 March. The fort fell on the eve of the vote.', '2026-03-01'],
  ]);
});

describe('edges, bounds, seasons', () => {
  check([
    ['It is due at the end of April.', '2026-04-21/2026-04-30'],
    ['It is due in late April.', '2026-04-21/2026-04-30'],
    ['It is due in mid-April.', '2026-04-11/2026-04-20'],
    ['It is due early in April.', '2026-04-01/2026-04-10'],
    ['It is due at the beginning of the month.', '2026-03-01/2026-03-10'],
    ['It is due by the end of the year.', '../2026-12-31'],
    ['It is due by year-end.', '../2026-12-31'],
    ['It is due by end of April.', '../2026-04-30'],
    ['It ended in early 2024.', '2024-01/2024-04'],
    ['It ended in late 2024.', '2024-09/2024-12'],
    ['It ended at the end of 2024.', '2024-12'],
    ['It is due by Friday.', '../2026-03-20'],
    ['They must leave before 5 April.', '../2026-04-05'],
    ['They will stay until Sunday.', '../2026-03-22'],
    ['They have waited since 2023.', '2023/2026-03-18'],
    ['They have waited since Monday.', '2026-03-16/2026-03-18'],
    ['They have waited since November last year.', '2025-11/2026-03-18'],
    ['They have shelled the port since 8 April.', '2025-04-08/2026-03-18'],
    ['Crowds filled the square after Friday prayers.', '2026-03-13'],
    ['It will apply after 5 April.', '2026-04-05/..'],
    ['It will apply from 5 April onwards.', '2026-04-05/..'],
    ['From 1 June, fuel will be rationed.', '2026-06-01/..'],
    ['A video from 2 March was shown.', '2026-03-02'],
    ['They spoke after yesterday’s vote.', '2026-03-17'],
    ['The offensive came in the summer of 2023.', '2023-22'],
    ['The offensive came in spring 2022.', '2022-21'],
    ['The offensive came last summer.', '2025-22'],
    ['The offensive will come this summer.', '2026-22'],
    ['An offensive due this summer was announced.', '2026-22'],
    ['They ran short of fuel this winter.', '2025-24'],
    ['The offensive slowed this winter.', '2025-24'],
    ['Output grew this January.', '2026-01'],
    ['They attacked in the autumn.', '2025-23'],
    ['Output fell in the third quarter of 2025.', '2025-07/2025-09'],
    ['Output fell in Q1 2025.', '2025-01/2025-03'],
    ['Output fell in the first half of last year.', '2025-01/2025-06'],
  ]);
});

describe('lengths of time', () => {
  check([
    ['It held for 30 days.', 'P30D'],
    ['It held for at least two hours.', 'PT2H'],
    ['It held for a year and a half.', 'P18M'],
    ['Sales fell in the year to June 2025.', '2025-06'],
    ['They want a 60-day truce.', 'P60D'],
    ['They want a three-month truce.', 'P3M'],
    ['It took two to three weeks.', 'P3W'],
    ['It was rebuilt in two weeks.', 'P2W'],
    ['It held for half an hour.', 'PT30M'],
    ['It lasted a decade.', 'P10Y'],
    ['They meet every day.', 'P1D'],
    ['It held for weeks.', undefined],
  ]);
});

describe('near which day or hour something was that is told with an open end', () => {
  it.each([
    ['The fort fell before dawn.', '2026-03-18'],
    ['The fort fell shortly after 9pm.', '2026-03-18T21:00+02:00'],
    ['They held the bridge until the evening.', '2026-03-18'],
    ['By 13 March they had taken both towns.', '2026-03-13'],
    ['They will stay until the evening.', undefined],
    ['It is due by Friday.', undefined],
    ['It will apply after 5 April.', undefined],
  ])('%s', (text, near) => {
    expect(timesOf(text, WEDNESDAY)[0]?.near).toBe(near);
  });
});

describe('what a value says of itself', () => {
  it.each([
    ['It fell on 2 March 2026.', 'explicit', 'point', undefined],
    ['It fell on Monday.', 'relative', 'point', '2026-03-18'],
    ['It fell two days ago.', 'relative', 'point', '2026-03-18'],
    ['It held for 30 days.', 'relative', 'duration', undefined],
    ['It has rained in recent weeks.', 'relative', 'stretch', '2026-03-18'],
    ['It has rained since May.', 'explicit', 'stretch', undefined],
    ['It was founded three years ago.', 'relative', 'stretch', '2026-03-18'],
  ])('%s is %s, a %s', (text, basis, use, anchor) => {
    const [time] = timesOf(text, WEDNESDAY);
    expect([time?.basis, time?.use, time?.anchor]).toEqual([basis, use, anchor]);
  });
});
