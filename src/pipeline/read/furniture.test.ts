import { describe, expect, it } from 'vitest';
import { splitLines } from '../text/lines.ts';
import { isFurniture, tailStart, withoutRepeatedCaptions } from './furniture.ts';

describe('isFurniture', () => {
  it.each([
    '(Image: Getty)',
    'Download Complete Forecast: PDF',
    'FILE PHOTO: A gunner in the hills above the port, 3 May 2011',
    '[Timeline compiled by the Harbour Institute]',
    'Herald staff and agencies',
    'Smoke over the port on Monday (Photo: Ann Lee)',
    'Image source, EPA',
    'Fighters near the line [Ann Lee/Reuters]',
    'ANN LEE/AFP via Getty Images',
    '(Corrects day of the talks in paragraph 3)',
    '(Adds quotes, background)',
    'Updated',
    'Updated 10:32 a.m.',
    'More details soon …',
    'Share',
    'Share on Facebook',
    'Read more: Who holds the bridge?',
    'Related stories',
    'Sign up to our newsletter',
    'Follow our live blog',
    'This live page is no longer being updated.',
    'All times are Kyiv time',
    'https://example.org/a',
    '👇',
    'Video Duration 02 minutes 11 seconds',
    '1,204 Retweets 3,310 Likes',
    '1.2K ❤️ 340 💬 57',
    'Correction: an earlier version of this post gave another day.',
    'This article was amended on 21 January 2025. A name was misspelt.',
    'Lee reported from Goma, Congo. Agency writer Bo Chu in Cairo contributed to this report.',
    'Got a question?',
    'Refugees on the quay of the old harbourImage: Ann Lee/Agency',
    'A crowd in the squareImage source, Agency',
    '02:49 - Source: The Herald',
    'Today’s live coverage is paused, but there’s still plenty to read. See what you missed below.',
    'These live updates are now closed. Read more of the siege here.',
    'This blog will now continue here.',
    'Here’s the latest:',
    'You can also follow events on Radio Nine',
    'Live page reporters: Ann Lee, Bo Chu and Ines Prado',
    '171 Posts',
    'Donate to The Herald',
    'Support independent journalism in the valley: join today',
    'By The Associated Press',
    'gallery_container {display:none;}',
    '[The news as it happened: 27 September, 28 September, 29 September]',
    'Ann Lee, Head of Communications, ann@example.org, Tel: 000',
    'Bookmark',
    'Source: example.org, ABC/DEF',
    '(C) Example Limited',
    'www.example.org',
    'Share Tweet Copy link',
    'Print | E-mail | Comments (14)',
    'Pinterest',
    '12 345 subscribers',
    '18.9K views, edited 07:22',
    '[Forwarded from Ann Lee]',
    '— Ann Lee (@annlee) June 3, 2024',
    'Subscribe ➡️ @example_channel',
    '#bridge #river',
    'bridge #river',
    '214 ❤️ 12   18.2K views',
    'Times are Kabul time (GMT+4:30)',
    '(END VIDEO CLIP)',
    '(COUNTRY:Yemen; CODE:YEM;)',
    'AP-NY-03-25-99 2214EST',
    'BC-CHAD-BORDER 1STLD',
    'BC-HARBOUR-TALKS',
    '-ENDS-',
    'News   World   Opinion   Sport',
    'List of 3 items',
    'list 2 of 3 Who holds the bridge?',
    'Credit...Ann Lee for The Herald',
    'Subscribe   Sign in',
    'Home › World › Africa',
    'World / Sudan',
    'Prev',
    'To unsubscribe, write to news@example.org',
    'You are receiving this email because you signed up.',
    'Get the day’s headlines sent to your inbox each morning',
    'Please include a contact number if you are willing to speak to us.',
    'Herald Sans ™ & © 2024 Herald Network',
    'Associated Press Writers',
    '[4] https://example.org/a; https://example.org/b',
    `[5] ${'https://example.org/a; '.repeat(20)}`,
    '^ “Bridge falls”. Example News. 3 June 2024. Retrieved 5 June 2024.',
    'Categories: Bridges | Wars of the river',
    'Main article: Battle of the bridge',
    'This page was last edited on 4 June 2024, at 10:12 (UTC).',
    'Information Cutoff: 2:00 pm ET',
    'Originally published 28 Jun 2024',
    'Published in The Courier, May 3rd, 2023',
    'Attachments Download Report (PDF | 412.11 KB)',
    'By our correspondent in Goma',
    'Follow the coverage of the war at https://news.example/hub/war',
    'Transcripts are made by machine and may contain errors.',
    'That concludes our live blogging for tonight. We are back in the morning.',
    'The Example is liveblogging the events of Tuesday as they unfold.',
    'This minute-by-minute was first published at 08.15 and is no longer updated.',
    'The Example acknowledges the first peoples of the island as custodians of its lands.',
    'With reporting by AP, AFP, and Reuters',
    'Issued on: 17/09/2024 - 09:10 Modified: 17/09/2024 - 22:31',
    'Live updates',
    'Older Updates',
    'Screenshot of UN map',
    '4 min',
    'K',
    'The Example needs your help. Become a patron.',
    'The Example News · Posted: Oct 18, 2019 6:55 AM ET',
    'By the Numbers: The North, October 2017-April 2021',
    'Figures updated as of 2 April 2021.',
    'Ann Reed, chair of the bloc and president of Kenya, reacts while addressing its leaders in Nairobi on July 30, 2023.',
    'Delegates listen to speeches on the first day of the talks in Accra, Ghana on Thursday, August 17, 2023.',
  ])('%s', (text) => expect(isFurniture(text)).toBe(true));

  it.each([
    'News of the attack reached the capital in the evening.',
    'That concludes the talks, the envoy said.',
    '(Removing the mines took a year.)',
    'The minister acknowledges that the peoples of the north have lost their lands to the war',
    'Reporting by the agency shows that shells hit the market.',
    'The image of the army has suffered, the minister said.',
    'Welcome to our live blog',
    'Map: Where is the bridge?',
    'Lee reported from the front that the bridge had fallen.',
    'More than a hundred people were hurt',
    'Reuters reports that the bridge has fallen.',
    'Homes burned through the night',
    'Watch towers were built along the road.',
    'Still, the army holds the bridge.',
    'Terms of the truce were published on Monday.',
    'Allow aid in, UN tells army',
    'Return to talks, envoys urge both sides',
    'Published figures show how many have fled',
    'Rebels who watch the road shelled a bus in Goma on July 30, 2023.',
    'The town lies in ruins after it was shelled on July 30, 2023.',
    'The army stands accused of having shelled the town on July 30, 2023, and denies it.',
    'Share prices fell after the attack',
    'Times are hard for the people of the town',
    'Join the talks, Reed tells rebels',
    '(The bridge fell on Monday.)',
    '[He] left the town on Monday.',
    'Reuters reported the attack first.',
    'Transcripts of the calls were published by the paper.',
    'Download speeds fell after the cable was cut.',
    'Related violence killed three people in the south, the army said.',
  ])('not: %s', (text) => expect(isFurniture(text)).toBe(false));
});

describe('tailStart', () => {
  const start = (text: string): number => tailStart(splitLines(text));
  it('finds where the news ends', () =>
    expect(start('Bridge falls\nIt fell at noon.\nRelated stories\nOther bridge falls')).toBe(2));
  it('is not deceived by a box in the middle', () => {
    expect(start(`Bridge falls\nRelated stories\n${'It fell at noon and lay in the river. '.repeat(8)}`)).toBe(3);
  });
});

describe('withoutRepeatedCaptions', () => {
  const kept = (text: string): string[] => withoutRepeatedCaptions(splitLines(text)).map((line) => line.text);

  it('leaves out what a picture shows where its caption says nearly the same', () => {
    const caption = 'Women wait for water at the well of Tarhan. Photograph: Ann Lee/Agency';
    expect(kept(`Women wait for water in a queue at the well of Tarhan\n${caption}`)).toEqual([caption]);
  });

  it('leaves out what stands between a picture and its credit', () => {
    expect(kept('Image\nA street in Tarhan last month.\nCredit...Ann Lee for The Herald\nThe town is quiet.')).toEqual([
      'Image',
      'Credit...Ann Lee for The Herald',
      'The town is quiet.',
    ]);
  });

  it('keeps a headline above the picture of something else', () => {
    const lines = [
      'Shells hit the market of Tarhan',
      'Women wait for water at the well of Tarhan. Photograph: Ann Lee',
    ];
    expect(kept(lines.join('\n'))).toEqual(lines);
  });
});
