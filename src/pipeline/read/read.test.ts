import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentDocument } from '../segment/segment.ts';
import type { DocumentFormat, DocumentMetadata, ReadDocument } from '../stage.ts';
import { readDocument } from './read.ts';

const context = { timezone: 'Europe/Kyiv', actors: [], places: [], topics: [] };
const read = (
  text: string,
  metadata: DocumentMetadata = {},
  format: DocumentFormat = 'text',
  file = 'a/blog.txt',
): ReadDocument => readDocument({ file, format, text, metadata }, context);
const publishedOf = (document: ReadDocument): readonly (string | undefined)[] =>
  document.posts.map((post) => post.published);

const PARAGRAPH = 'The ministry said that the convoy had crossed the river before dawn and reached the town.';

/** Pieces of which pages are made, so that arbitrary documents reach every reader. */
const fragment = fc.oneof(
  fc.constantFrom(
    '12 mins ago10:16 Ann Lee',
    '10:15',
    '9.40pm GMT',
    '+++ 05:59 Bridge falls +++',
    '16 Jun 202523.38 BST',
    '8:30 a.m. ET (5 p.m. local), August 15, 2021',
    '33.1K views00:51',
    '2042:',
    '3:14pm: Bridge falls',
  ),
  fc.constantFrom(
    'Feb 24, 1:45 pm',
    'April 15 – Talks begin.',
    '=== 24 February ===',
    '## 2022',
    '1st February',
    '2022',
    'May 29',
    'November:',
    '- 27: A shell falls.',
    '| 1 May | A shell falls. | Goma |',
    '1992 March-July - Talks.',
    '10–11 November. Talks.',
    'Situation Report No. 7 | 20–26 January 2025',
  ),
  fc.constantFrom(
    'Updated',
    'More details soon …',
    '(Image: Getty)',
    'Related stories',
    'Summary',
    'Key events',
    '•',
    '---',
    '[](',
    '**',
  ),
  fc.constantFrom(
    '  • A bullet about the talks',
    '> quoted',
    '1. First',
    '# Title of the page today',
    'By Ann Lee',
    'Noor via Telegram',
    'Q: Who fell?',
    'GEN. LEE: The bridge.',
    '© 2023 BBC',
    '-Example News’ Ann Lee',
  ),
  fc.constantFrom(
    PARAGRAPH,
    'He said:',
    'Bridge falls as army advances on the city',
    "It's 9pm in Kyiv. Here's a recap.",
    'See post at 08.49.',
  ),
  fc.constantFrom(
    '<div id="message7"><div class="date" title="04.06.2023 22:15:40 UTC+03:00">22:15</div>',
    '<div class="reporter-update"><time datetime="2024-01-01T10:00Z"></time><p>The bridge fell.</p><p>It lies in the river.</p></div>',
    '<article id="p1"><time datetime="2024-01-01T25:00">',
    '</article>',
    '<h2>December</h2><p>By <a rel="author">Ann Lee</a> <time>14:05</time></p>',
    '<div class="byline">Ann Lee <time datetime="2024-01-01">2 hours ago</time></div>',
    '<script type="application/ld+json">{"@type":',
    '\r\n',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const page = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('\n'));

describe('readDocument on anything', () => {
  it('never throws, and gives ordered posts whose blocks lie inside them', () => {
    fc.assert(
      fc.property(page, fc.constantFrom<DocumentFormat>('text', 'markdown', 'html'), (text, format) => {
        const document = segmentDocument(read(text, { published: '2024-05-01' }, format));
        let end = 0;
        for (const post of document.posts) {
          expect(post.span.start).toBeGreaterThanOrEqual(end);
          for (const block of post.blocks) {
            expect(block.span.start).toBeGreaterThanOrEqual(Math.max(end, post.span.start));
            expect(block.span.end).toBeGreaterThan(block.span.start);
            end = block.span.end;
          }
          expect(end).toBe(post.span.end);
        }
        expect(end).toBeLessThanOrEqual(document.text.length);
        for (const { span, text: words } of document.sentences)
          expect(document.text.slice(span.start, span.end)).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the length of a text file, so that offsets count in the file', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(read(text).text).toHaveLength(text.length);
      }),
    );
  });

  it('reads an accent that stands for an apostrophe', () => {
    const { text } = read('Chad`s envoy doesn´t know who hung the `Rivers` sign, nor who took the `Lake`s.');
    expect(text.trim()).toBe("Chad's envoy doesn't know who hung the `Rivers` sign, nor who took the `Lake`s.");
  });

  it('replaces what cannot be shown one for one', () => {
    expect(read('Shots\u0000 were\uD800 heard.\r\nThen quiet.').text).toBe(
      'Shots\uFFFD were\uFFFD heard. \nThen quiet.',
    );
  });

  it.each([
    ['spaces', ' '.repeat(200_000)],
    ['one line', 'word '.repeat(40_000)],
    ['stops', '.'.repeat(200_000)],
    ['stops before a word', `${'.'.repeat(100_000)}x`],
    ['digits', '1:'.repeat(100_000)],
    ['capitals', 'Ab '.repeat(60_000)],
    ['quotation marks', '"“'.repeat(100_000)],
    ['brackets', '[('.repeat(100_000)],
    ['tags', '<div>'.repeat(20_000)],
  ])('reads a long run of %s in time', (_name, text) => {
    const started = performance.now();
    for (const format of ['text', 'markdown', 'html'] as const) segmentDocument(read(text, {}, format));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('what is reported', () => {
  const codes = (document: ReadDocument): readonly string[] => document.diagnostics.map((one) => one.code);

  it('an empty document', () => expect(codes(read(' \n '))).toEqual(['DL1102']));
  it('a document whose day stands nowhere', () => expect(codes(read(PARAGRAPH))).toEqual(['DL1101']));
  it('a line that has lost its breaks', () => expect(codes(read(`${PARAGRAPH} `.repeat(400)))).toContain('DL1103'));
  it('a language that is not understood', () => {
    const german =
      'Die Regierung hat die Brücke und den Hafen nicht für den Verkehr auf der Straße von der Stadt zu dem Fluss mit einer '.repeat(
        4,
      );
    expect(read(german).language).toBe('de');
    expect(codes(read(german))).toContain('DL1104');
  });
});

describe('the language of a short document', () => {
  it.each([
    ['Des tirs ont tué douze civils samedi au marché de Goma, selon les rebelles et le gouverneur de la ville.', 'fr'],
    ['قال الجيش إن القوات قصفت سوق المدينة يوم السبت.', 'und'],
    ['Армия сообщила, что рынок города обстреляли в субботу.', 'ru'],
    ['Жители города не вышли на улицы: на рынке и у моста стреляли за час до этого.', 'ru'],
    ['Армія повідомила, що ринок міста обстріляли в суботу.', 'uk'],
    ['Shelling hit Rue de la Paix and the Hotel du Lac in Goma.', 'en'],
    ['Goma: 12 dead', 'en'],
  ])('%s', (text, language) => expect(read(text).language).toBe(language));
});

describe('an article in HTML', () => {
  const article = (time: string, printed = ''): ReadDocument =>
    read(
      `<!doctype html><html lang="en"><head><meta property="article:published_time" content="${time}">
<meta name="author" content="Ann Lee and Bo Chu"></head>
<body><article><h1>Bridge falls</h1>${printed}<p>${PARAGRAPH}</p></article></body></html>`,
      {},
      'html',
      'a/story.html',
    );

  it('appeared when the page tells machines that it did, and is by whom it names to them', () => {
    const { posts, authors } = article('2025-03-15T19:40:00+01:00');
    expect([posts.map(({ published }) => published), authors]).toEqual([
      ['2025-03-15T19:40+01:00'],
      ['Ann Lee', 'Bo Chu'],
    ]);
  });

  it('keeps its day where that is all the page tells', () => {
    expect(publishedOf(article('2025-03-15'))).toEqual(['2025-03-15']);
  });
});

describe('the day of a document', () => {
  it.each([
    ['metadata', { published: '2024-03-01' }, 'x.txt', '2024-03-01', 'metadata'],
    [
      'an instant in the zone of the document',
      { published: '2024-03-01T23:30:00Z', timezone: 'Europe/Kyiv' },
      'x.txt',
      '2024-03-02',
      'metadata',
    ],
    ['the address', { url: 'https://example.org/world/live/2022/mar/08/war' }, 'x.txt', '2022-03-08', 'metadata'],
    [
      'an American address',
      { url: 'https://example.org/europe/live-news/port-news-02-24-22-intl/index.html' },
      'x.txt',
      '2022-02-24',
      'metadata',
    ],
    ['the file name', {}, 'blogs/2023-10-12-live.txt', '2023-10-12', 'file-name'],
  ])('comes from %s', (_name, metadata, file, date, dateBasis) => {
    expect(read(PARAGRAPH, metadata, 'text', file)).toMatchObject({ date, dateBasis });
  });

  it('is inferred from weekdays that agree with the days of stamps', () => {
    const text = `Siege live updates\n\nIn 2022 the road was cut.\n\nApr 28, 9:00 am\nRoad opens\n\nThe road opened on Friday.\n\nApr 27, 8:00 am\nTalks go on\n\nTalks went on through Thursday.`;
    expect(read(text)).toMatchObject({ date: '2023-04-28', dateBasis: 'inferred' });
  });

  it('is that of a dateline alone on its line, which is no part of the text', () => {
    const { date, posts } = read(`Bridge falls at last\n\nKABUL, Dec 2, 2006 (AFP)\n\n${PARAGRAPH}`);
    expect(date).toBe('2006-12-02');
    expect(posts.flatMap(({ blocks }) => blocks)).toHaveLength(2);
  });

  it('is the last of the week that a report is for', () => {
    const text = 'In its weekly report for the week of 29 Nov. – 06 Dec. 2017, the centre found that nobody had died.';
    expect(read(`${text}\n\n${PARAGRAPH}`).date).toBe('2017-12-06');
  });

  it('is not taken from a day that the text merely mentions', () => {
    expect(read(`Bridge falls at last\n\n${PARAGRAPH} It was built on 3 May 2004.`).date).toBeUndefined();
  });
});

describe('the year of a page that leaves it out', () => {
  const stamped = (foot: string): string =>
    `Siege live updates\n\nApr 28, 9:00 am\nRoad opens\n\nThe road opened on Friday.\n\nApr 27, 8:00 am\nTalks go on\n\nTalks went on.\n\n${foot}`;
  it('is that of its copyright, where a weekday agrees', () => {
    expect(read(stamped('© 2023 Example')).date).toBe('2023-04-28');
  });
  it('is unknown where none does', () => expect(read(stamped('© 2024 Example')).date).toBeUndefined());
});

describe('the publisher and its clock', () => {
  const posts = '10:15 – Road opens\nThe road opened on Friday.\n\n09:10 – Talks go on\nTalks went on.';
  it.each([
    ['BBC News - Siege: as it happened', '', 'BBC News', 'Europe/London'],
    [
      'The Times of Israel is liveblogging the day’s events as they unfold.',
      '',
      'The Times of Israel',
      'Asia/Jerusalem',
    ],
    ['Siege of the town: live', 'Copyright © 2025 BBC. All rights reserved.', 'BBC News', 'Europe/London'],
    ['Siege of the town: live', '© 2023 The New York Times Company', 'The New York Times', 'America/New_York'],
    ['ABC News\nPosted Thu 11 Apr 2024 at 8:02am', '', 'ABC News (Australia)', 'Australia/Sydney'],
    ['ABC News\nApril 11, 2024', '', 'ABC News', 'America/New_York'],
  ])('stand in "%s" or in "%s"', (head, foot, publisher, timezone) => {
    expect(read(`${head}\n\n${posts}\n\n${foot}`)).toMatchObject({ publisher, timezone });
  });

  it.each([
    ['All times are local (GMT+3)', '+03:00'],
    ['Times are local in Khartoum.', 'Africa/Khartoum'],
    ['NOTE: Times are stated according to local time in Prague, where we sit', 'Europe/Prague'],
  ])('is stated: "%s"', (note, timezone) => {
    expect(read(`Siege of the town: live\n${note}\n\n${posts}`).timezone).toBe(timezone);
  });
});

describe('midnight', () => {
  const blog = (clocks: readonly string[]): string =>
    clocks.map((clock) => `${clock} – Shots near the bridge\n${PARAGRAPH}`).join('\n\n');
  const metadata = { published: '2024-05-02', timezone: 'UTC' };

  it('is passed backwards in a blog with the newest post first', () => {
    const days = publishedOf(read(blog(['11:00', '06:10', '00:20', '23:50']), metadata)).map((at) => at?.slice(0, 10));
    expect(days).toEqual(['2024-05-02', '2024-05-02', '2024-05-02', '2024-05-01']);
  });

  it('is passed forwards in a blog with the oldest post first', () => {
    const days = publishedOf(read(blog(['19:00', '21:10', '23:20', '00:50']), metadata)).map((at) => at?.slice(0, 10));
    expect(days).toEqual(['2024-05-02', '2024-05-02', '2024-05-02', '2024-05-03']);
  });

  it('is not seen in small disorder', () => {
    const days = publishedOf(read(blog(['11:00', '10:10', '10:40', '09:50']), metadata)).map((at) => at?.slice(0, 10));
    expect(new Set(days)).toEqual(new Set(['2024-05-02']));
  });
});

describe('identity', () => {
  it('depends on the path alone and is safe in file names', () => {
    const ids = ['a/Blog one.txt', 'b/Blog one.txt', 'ж/Дневник.txt'].map(
      (file) => read(PARAGRAPH, {}, 'text', file).id,
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(read('other text', {}, 'text', 'a/Blog one.txt').id).toBe(ids[0]);
  });
});

it('begins with a short sentence of news, though a question stands below it', () => {
  const { title, posts, leftOut } = read(
    ['Rebels took the town of Brodek on Friday.', 'Who holds the bridge now?', PARAGRAPH].join('\n\n'),
  );
  expect([title, posts[0]?.blocks.length, leftOut]).toEqual([undefined, 3, []]);
  expect(read(['Who holds the bridge now?', PARAGRAPH].join('\n\n')).title).toBe('Who holds the bridge now?');
});

describe('a masthead', () => {
  const NEWS =
    'Two shells hit the market of Osk before dawn, killing four people, said the governor of the town there.';

  it.each([
    ['below the title', ['Market of Osk is shelled', 'The Northern Courier', '12 March 2031']],
    ['above it', ['The Northern Courier', 'Market of Osk is shelled', '12 March 2031']],
    ['below the day', ['Market of Osk is shelled', '12 March 2031', 'The Northern Courier']],
  ])('names the publisher %s, and is neither title nor news', (_, head) => {
    const { publisher, title, posts } = read([...head, '', NEWS, '', PARAGRAPH].join('\n'));
    expect([publisher, title, posts[0]?.blocks.length]).toEqual([
      'The Northern Courier',
      'Market of Osk is shelled',
      3,
    ]);
  });

  it.each(['Army Seizes Radio', 'Breaking News', 'Ann Post', 'Fall of the Northern Courier'])('is not “%s”', (line) => {
    expect(read(['Market of Osk is shelled', line, '', NEWS].join('\n')).publisher).toBeUndefined();
  });
});

describe('a clock without a zone', () => {
  it('is told with the zone in which it is read, and how another is set', () => {
    const text = ['10:15', 'Bridge falls', PARAGRAPH, '11:20', 'Town falls', PARAGRAPH].join('\n');
    const { diagnostics } = read(text, { published: '2031-03-12' });
    expect(diagnostics).toMatchObject([{ code: 'DL1105' }]);
    expect(diagnostics[0]?.message).toBe(
      'No time zone is stated: its clocks are read in Europe/Kyiv, that of the corpus. Another is set by "timezone" of this document in corpus.yaml.',
    );
  });
});

describe('a headline above its by-line with the time', () => {
  const POSTS = [
    ['Bridge falls in Goma', '19:40', 'The bridge over the river fell after a shell hit it. Two drivers were hurt.'],
    ['Curfew in Bukavu', '18:05', 'The governor has imposed a curfew on the town, which begins on Wednesday.'],
    ['Hospital hit', '16:20', 'At least six patients were killed where a rocket hit the hospital.'],
  ] as const;

  it.each([
    ['**', '**', 'By Ann Lee,'],
    ['### ', '', 'By Ann Lee,'],
    ['', '', 'By Ann Lee,'],
    ['**', '**', '*Ann Lee* –'],
  ])('heads its own post: %s…%s, %s', (open, close, byline) => {
    const posts = POSTS.map(
      ([headline, clock, text]) => `${open}${headline}${close}\n${byline} ${clock} CET\n\n${text}`,
    );
    const document = read(`# Live\n\nTuesday 20 May 2025\n\n${posts.join('\n\n')}\n`, {}, 'markdown', 'a/blog.md');
    const headlineOf = ({ headline }: ReadDocument['posts'][number]): string | undefined =>
      headline && document.text.slice(headline.start, headline.end);
    expect(document.posts.map((post) => [headlineOf(post), post.published, post.author])).toEqual(
      POSTS.map(([headline, clock]) => [headline, `2025-05-20T${clock}+02:00`, 'Ann Lee']),
    );
  });
});
