import { describe, expect, it } from 'vitest';
import { splitLines } from '../text/lines.ts';
import { isFurniture, tailStart } from './furniture.ts';

describe('isFurniture', () => {
  it.each([
    '(Image: Getty)',
    'Smoke over the port on Monday (Photo: Ann Lee)',
    'Image source, EPA',
    'Fighters near the line [Ann Lee/Reuters]',
    'ANN LEE/AFP via Getty Images',
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
    'Associated Press Writers',
    '[4] https://example.org/a; https://example.org/b',
    `[5] ${'https://example.org/a; '.repeat(20)}`,
    '^ “Bridge falls”. Example News. 3 June 2024. Retrieved 5 June 2024.',
    'Categories: Bridges | Wars of the river',
    'Main article: Battle of the bridge',
    'This page was last edited on 4 June 2024, at 10:12 (UTC).',
    'Information Cutoff: 2:00 pm ET',
    'Originally published 28 Jun 2024',
    'Attachments Download Report (PDF | 412.11 KB)',
    'By our correspondent in Goma',
    'Follow the coverage of the war at https://news.example/hub/war',
    'Transcripts are made by machine and may contain errors.',
    'The Example needs your help. Become a patron.',
  ])('%s', (text) => expect(isFurniture(text)).toBe(true));

  it.each([
    'News of the attack reached the capital in the evening.',
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
