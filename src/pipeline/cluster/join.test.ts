import { describe, expect, it } from 'vitest';
import { actorId, documentId, placeId, postId, topicId } from '../../dataset/ids.ts';
import type { PlaceRecord, PostKind } from '../../dataset/records.ts';
import type { EventMention, ReadPost } from '../stage.ts';
import { contentStems } from '../text/stems.ts';
import { joinTellings } from './join.ts';
import type { Telling } from './tellings.ts';

interface Sketch {
  readonly text: string;
  readonly day?: number;
  readonly kind?: EventMention['kind'];
  readonly speaker?: string;
  readonly agents?: readonly string[];
  readonly place?: string;
  readonly post?: ReadPost;
  readonly headline?: boolean;
  readonly topic?: string;
  readonly document?: string;
  /** Keys of what its figures count. */
  readonly quantities?: readonly string[];
}

let sentence = 0;
const post = (kind: PostKind = 'post'): ReadPost => ({
  index: ++sentence,
  kind,
  span: { start: 0, end: 0 },
  blocks: [],
});
const city = (name: string): PlaceRecord => ({ id: placeId(name), name, kind: 'city', aliases: [], mentions: 1 });

/** A telling as the stage before would make it of one sentence. */
function telling(sketch: Sketch): Telling {
  const { text, day, kind = 'action', speaker, agents = [], place, headline = false, topic = 'air-strike' } = sketch;
  const document = documentId(sketch.document ?? 'blog');
  const within = sketch.post ?? post();
  const actors = [
    ...(speaker === undefined ? [] : [{ id: actorId(speaker), name: speaker, role: 'speaker' as const }]),
    ...agents.map((name) => ({ id: actorId(name), name, role: 'agent' as const })),
  ];
  const mention: EventMention = {
    sentence: sentence++,
    post: 0,
    span: { start: 0, end: text.length },
    title: text,
    trigger: '',
    whenBasis: day === undefined ? 'unknown' : 'explicit',
    status: 'happened',
    kind,
    actors: [],
    places: [],
    about: [],
    topics: [topicId(topic)],
    claims: [],
    rules: [],
  };
  return {
    mention,
    document: {
      id: document,
      file: '',
      format: 'text',
      layout: 'headlines',
      text,
      authors: [],
      language: 'en',
      posts: [],
    },
    post: within,
    passages: [{ document, post: postId(document, within.index), start: 0, end: text.length, quote: text }],
    isHeadline: headline,
    stems: new Set(contentStems(text)),
    topics: new Set([topic]),
    quantities: new Set(sketch.quantities),
    actors: actors.map(({ id, name, role }) => ({
      actor: { id, name, kind: 'person', aliases: [], mentions: 1 },
      role,
    })),
    places: place === undefined ? [] : [city(place)],
    about: [],
    ...(day === undefined ? {} : { days: { first: day, last: day } }),
    datedByText: day !== undefined,
    ordinal: 0,
  };
}

/** Background that makes common words common, as in a real corpus. */
const NOISE = [
  'Ministers discussed grain exports with delegates from the southern union',
  'The president visited wounded troops at a hospital before dawn',
  'Parliament passed a budget that raises defence spending by a tenth',
  'A ferry carried evacuated families across the northern strait',
  'Mediators proposed a further meeting in the mountain resort',
  'Engineers repaired the power line that feeds the reactor',
  'Farmers blocked the crossing over unpaid subsidies',
  'A court sentenced two officers for selling fuel',
].map((text, index) => telling({ text, day: 100 + index, topic: 'diplomacy' }));

/** Which of the sketches end up together, by position. */
function joined(...sketches: Sketch[]): number[][] {
  const tellings = sketches.map(telling);
  return joinTellings([...tellings, ...NOISE])
    .map((group) => group.map((one) => tellings.indexOf(one)).filter((index) => index >= 0))
    .filter((group) => group.length > 0);
}

describe('joinTellings', () => {
  it('joins a headline with the sentence that tells it', () => {
    const one = post();
    expect(
      joined(
        { text: 'Rockets hit grain port of Mirza', post: one, headline: true, day: 5 },
        { text: 'Several rockets struck the grain port of Mirza on Friday, setting silos on fire', post: one, day: 5 },
      ),
    ).toEqual([[0, 1]]);
  });

  it('joins two documents that give different figures for one strike', () => {
    expect(
      joined(
        {
          text: 'An air strike on the Tarhan market killed 31 shoppers, the health office said',
          day: 5,
          place: 'Tarhan',
        },
        {
          text: 'At least 24 shoppers were killed when an air strike hit the Tarhan market',
          day: 5,
          place: 'Tarhan',
          document: 'wire',
        },
      ),
    ).toEqual([[0, 1]]);
  });

  it('keeps strikes on one place on two days apart', () => {
    expect(
      joined(
        { text: 'An air strike on the Tarhan market killed 31 shoppers', day: 5, place: 'Tarhan' },
        { text: 'An air strike on the Tarhan market killed four shoppers', day: 6, place: 'Tarhan' },
      ),
    ).toEqual([[0], [1]]);
  });

  it('keeps strikes of one day on two places apart', () => {
    expect(
      joined(
        { text: 'An air strike on a market killed 12 shoppers in Tarhan', day: 5, place: 'Tarhan' },
        { text: 'An air strike on a market killed 12 shoppers in Belen', day: 5, place: 'Belen' },
      ),
    ).toEqual([[0], [1]]);
  });

  it('keeps what two people of one surname said apart', () => {
    expect(
      joined(
        {
          text: 'Haddad said the siege of the old fortress must end',
          day: 5,
          kind: 'statement',
          speaker: 'leila-haddad',
        },
        {
          text: 'Haddad said the siege of the old fortress must go on',
          day: 5,
          kind: 'statement',
          speaker: 'omar-haddad',
        },
      ),
    ).toEqual([[0], [1]]);
  });

  it('keeps two happenings of one sentence apart', () => {
    const text = 'Shelling killed three villagers in Tarhan while drones burnt a depot in Belen';
    const [a, b] = [telling({ text, day: 5 }), telling({ text, day: 5 })];
    const twin = { ...b, document: a.document, mention: { ...b.mention, sentence: a.mention.sentence }, ordinal: 1 };
    expect(joinTellings([a, twin, ...NOISE]).filter((group) => group.includes(a))).toEqual([[a]]);
  });

  it('joins two figures that one sentence sets against each other', () => {
    const text = 'The army said 40 rebels died at Mirza, while the rebels put their losses at three';
    const [a, b] = ['army', 'rebels'].map((speaker) =>
      telling({ text, day: 5, speaker, quantities: ['soldier killed'] }),
    );
    if (!a || !b) throw new Error('two tellings expected');
    const twin = { ...b, document: a.document, post: a.post, mention: { ...b.mention, sentence: a.mention.sentence } };
    expect(joinTellings([a, twin, ...NOISE]).filter((group) => group.includes(a))).toEqual([[a, twin]]);
  });

  it('does not depend on which document comes first', () => {
    const sketches: Sketch[] = [
      {
        text: 'Rebels seized the border post of Kolna after a night of fighting',
        day: 7,
        place: 'Kolna',
        document: 'a',
      },
      {
        text: 'After a night of fighting the border post of Kolna was seized by rebels',
        day: 7,
        place: 'Kolna',
        document: 'b',
      },
    ];
    expect(joined(...sketches)).toEqual([[0, 1]]);
    expect(joined(...sketches.toReversed())).toEqual([[0, 1]]);
  });
});
