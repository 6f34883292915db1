import * as fc from 'fast-check';
import type { ExportedEvent, ExportFormat, ExportStatement } from './exported-event.ts';

export const STATEMENT: ExportStatement = {
  dataset: 'River war',
  description: 'Two live blogs, and a list.',
  exportedAt: '2031-06-01T08:00:00.000Z',
  filters: 'Topic: Air strikes',
  address: 'https://river.example/?v=1&topic=air-strikes',
  zone: 'Europe/Kyiv',
  count: 4,
  sources: [{ id: 'blog', publisher: 'The Crier', title: 'River war live', url: 'https://crier.example/river' }],
  credits: ['Places: GeoNames.'],
};

const BASE = {
  isUncertain: false,
  status: 'happened',
  kind: 'action',
  importance: 0.5,
  figuresDiffer: false,
  actors: [],
  places: [],
  about: [],
  topics: [],
  sources: STATEMENT.sources,
} as const satisfies Partial<ExportedEvent>;

/** An event on a day of Kyiv, one at a minute, one over three days, and one that nothing dates. */
export const EVENTS: readonly ExportedEvent[] = [
  {
    ...BASE,
    id: 'day000000000',
    title: 'A drone, “the third”, struck the bridge; nobody was hurt',
    span: { earliestMs: Date.parse('2031-05-04T21:00Z'), latestMs: Date.parse('2031-05-05T21:00Z') - 1 },
    precision: 'day',
    reportedMs: Date.parse('2031-05-05T06:30Z'),
    status: 'claimed',
    actors: ['Ada Holm', 'Norland'],
    places: [{ name: 'Ostrel', lat: 49.5, lon: 31.25 }, { name: 'the bridge' }],
    topics: ['Air strikes'],
    address: 'https://river.example/event/day000000000/',
    details: {
      when: '2031-05-05',
      whenText: 'on Monday',
      sentences: [
        { quote: 'A drone struck the bridge,\nsaid Holm.', publisher: 'The Crier', reported: '2031-05-05T09:30+03:00' },
      ],
      claims: [{ what: 'drones', value: '3', by: 'Ada Holm', quote: 'the third' }],
    },
  },
  {
    ...BASE,
    id: 'minute000000',
    title: '=HYPERLINK("https://evil.example","Talks began")',
    span: { earliestMs: Date.parse('2031-05-05T13:20Z'), latestMs: Date.parse('2031-05-05T13:21Z') - 1 },
    precision: 'minute',
    places: [
      { name: 'Halvik', lat: -1.25, lon: 10 },
      { name: 'Tarhan', lat: 2, lon: -20.5 },
    ],
    address: 'https://river.example/event/minute000000/',
    details: { when: '2031-05-05T16:20+03:00', sentences: [], claims: [] },
  },
  {
    ...BASE,
    id: 'span00000000',
    title: 'The river is closed',
    span: { earliestMs: Date.parse('2031-05-05T21:00Z'), latestMs: Date.parse('2031-05-08T21:00Z') - 1 },
    precision: 'interval',
    isUncertain: true,
    status: 'planned',
    address: 'https://river.example/event/span00000000/',
    details: { when: '2031-05-06/2031-05-08~', sentences: [], claims: [] },
  },
  {
    ...BASE,
    id: 'undated00000',
    title: 'A second bridge is proposed',
    precision: 'undated',
    reportedMs: Date.parse('2031-05-05T06:30Z'),
    status: 'proposed',
    address: 'https://river.example/event/undated00000/',
    details: { sentences: [], claims: [] },
  },
];

/** The whole file of an export. */
export function written(format: ExportFormat, events: readonly ExportedEvent[], statement = STATEMENT): string {
  const writer = format.createWriter(statement);
  return [writer.head(), ...events.map((event, index) => writer.event(event, index === 0)), writer.tail()].join('');
}

/** Text as a hostile document could hold it. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    "=cmd|' /C calc'!A0",
    '@SUM(1+1)',
    '+1',
    '-1+1',
    '\tTab',
    'a\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    'line\u2028separator',
    '\u202Eright to left',
    '"; DROP TABLE',
    '\\n \\; \\,',
    '&amp;lt;',
  ),
);
