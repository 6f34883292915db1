/** Corrections through the real pipeline, and through a rebuild with one document more. */
import { describe, expect, it } from 'vitest';
import { topicId } from '../dataset/records/ids.ts';
import type { EventRecord } from '../dataset/records/records.ts';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument, assembleCorpus, type AssembledCorpus } from './pipeline.ts';
import type { Correction, IdLedger } from './stage.ts';

const MONDAY = `Shelling hits the town

On Sunday shelling killed four people in the market of Lashio, said Governor Soe Latt. Teacher Aye Khine lost her shop. “I heard the shells,” Khine said.

Aid reaches Goma

On Sunday an aid convoy of twenty trucks arrived in Goma, said driver Paul Mbeki.

Bridge near Mekelle taken

Ethiopian troops seized the bridge near Mekelle on Saturday, said General Abel Tesfay.
`;

const TUESDAY = `Lashio counts its dead

On Sunday shelling killed five people in the market of Lashio, said Governor Soe Ladd. Teacher AYE
KHINE buried her brother. Paul Mbeki went on to Mekelle, where General Abel Tesfay met him.
`;

const analysed = (file: string, text: string, published: string) =>
  analyseDocument({ file, format: 'text', text, metadata: { published } }, smallWorld);
const monday = analysed('monday.txt', MONDAY, '2031-05-05');
const tuesday = analysed('tuesday.txt', TUESDAY, '2031-05-06');

const EMPTY: IdLedger = { version: 2, events: [] };

/** Monday's corpus, and then with Tuesday's document too. */
function buildTwice(corrections: readonly Correction[]): readonly [AssembledCorpus, AssembledCorpus] {
  const first = assembleCorpus([monday], smallWorld.context, EMPTY, corrections);
  return [first, assembleCorpus([tuesday, monday], smallWorld.context, first.ledger, corrections)];
}

/** The event that a passage tells; fails unless there is one. */
function telling(corpus: AssembledCorpus, passage: string): EventRecord {
  const events = corpus.records.events.filter(({ evidence }) => evidence.some(({ quote }) => quote.includes(passage)));
  const [event] = events;
  if (event === undefined || events.length > 1) throw new Error(`${events.length} events tell "${passage}"`);
  return event;
}

const namesOf = (items: readonly { readonly name: string }[]): readonly string[] => items.map(({ name }) => name);
const codesOf = ({ diagnostics }: AssembledCorpus) =>
  diagnostics.filter(({ file }) => file === 'corpus.yaml').map(({ code, line }) => `${line} ${code}`);

describe('corrections of names', () => {
  it('renames, merges and hides people and places, and keeps to it after a rebuild', () => {
    const corrections: readonly Correction[] = [
      { line: 1, subject: 'actor', target: 'Abel Tesfay', change: 'rename', name: 'Abel Tesfaye' },
      { line: 2, subject: 'actor', target: 'paul-mbeki', change: 'hide' },
      { line: 3, subject: 'place', target: 'Lashio', change: 'rename', name: 'Lasho' },
      { line: 4, subject: 'actor', target: 'Soe Ladd', change: 'merge', into: 'Soe Latt' },
    ];
    const [first, second] = buildTwice(corrections);
    for (const corpus of [first, second]) {
      expect(corpus.records.actors.find(({ id }) => id === 'abel-tesfay')).toMatchObject({
        name: 'Abel Tesfaye',
        aliases: ['Abel Tesfay', 'Abel Tesfaye'],
      });
      expect(namesOf(telling(corpus, 'seized the bridge').actors)).toContain('Abel Tesfaye');
      expect(corpus.records.events.map(({ title }) => title).join()).not.toMatch(/Lashio|Tesfay\b/);
      expect(namesOf(corpus.records.actors)).not.toContain('Paul Mbeki');
      expect(namesOf(telling(corpus, 'twenty trucks').actors)).not.toContain('Paul Mbeki');
      expect(namesOf(telling(corpus, 'killed four').places)).toContain('Lasho');
    }
    // On Monday nobody is called Soe Ladd yet.
    expect(codesOf(first)).toEqual(['4 DL3201']);
    expect(codesOf(second)).toEqual([]);
    const figures = telling(second, 'killed five').claims.map(({ value, by }) => [value, by]);
    expect(figures).toContainEqual(['5', 'Soe Latt']);
  });

  it('gives a name another bearer where the editor quotes it', () => {
    const [, corpus] = buildTwice([
      {
        line: 1,
        subject: 'actor',
        target: 'Abel Tesfay',
        change: 'split',
        quotes: ['met him'],
        as: 'Abel Tesfay Junior',
      },
    ]);
    expect(namesOf(corpus.records.actors)).toEqual(expect.arrayContaining(['Abel Tesfay', 'Abel Tesfay Junior']));
    expect(namesOf(telling(corpus, 'seized the bridge').actors)).toContain('Abel Tesfay');
    const [unfit] = buildTwice([
      { line: 7, subject: 'actor', target: 'Abel Tesfay', change: 'split', quotes: ['twenty trucks'], as: 'X' },
    ]);
    expect(codesOf(unfit)).toEqual(['7 DL3201']);
  });
});

describe('corrections of events', () => {
  it('says where a merge ends a disagreement, and nothing where sources still differ', () => {
    const before = analysed(
      'wednesday.txt',
      'Shelling killed four people in the market of Goma on Sunday, the army said.\n\nShelling killed nine people in the market of Goma on Sunday, the police said.',
      '2031-05-05',
    );
    const later = (words: string) => analysed('friday.txt', words, '2031-05-07');
    const merge: Correction = {
      line: 3,
      subject: 'event',
      target: '12',
      change: 'merge',
      into: 'killed nine people',
    };
    const build = (words: string) => assembleCorpus([before, later(words)], smallWorld.context, EMPTY, [merge]);
    const risen = build('The death toll from the market of Goma rose to 12 on Wednesday, doctors said.');
    expect(codesOf(risen)).toEqual(['3 DL3206']);
    expect(codesOf(build('Doctors of the market of Goma counted 12 killed on Wednesday, doctors said.'))).toEqual([]);
  });

  it('merges two: the older id stays, the other leads there', () => {
    const before = assembleCorpus([monday], smallWorld.context, EMPTY, []);
    const [older, younger] = before.ledger.events
      .map(({ id }) => id)
      .filter((id) =>
        [telling(before, 'twenty trucks').id, telling(before, 'seized the bridge').id].some((one) => one === id),
      );
    const targets = [
      ['convoy of twenty trucks', 'Ethiopian troops seized the bridge'],
      [younger ?? '', older ?? ''],
    ] as const;
    for (const [target, into] of targets) {
      const corrections: readonly Correction[] = [{ line: 1, subject: 'event', target, change: 'merge', into }];
      const first = assembleCorpus([monday], smallWorld.context, before.ledger, corrections);
      const second = assembleCorpus([monday, tuesday], smallWorld.context, first.ledger, corrections);
      for (const corpus of [first, second]) {
        expect(telling(corpus, 'twenty trucks').id).toBe(older);
        expect(telling(corpus, 'seized the bridge').id).toBe(older);
        expect(corpus.ledger.events.find(({ id }) => id === younger)?.mergedInto).toBe(older);
        expect(codesOf(corpus)).toEqual([]);
      }
      const undone = assembleCorpus([monday, tuesday], smallWorld.context, second.ledger, []);
      const parted = [telling(undone, 'twenty trucks').id, telling(undone, 'seized the bridge').id];
      expect(new Set(parted)).toEqual(new Set([older, younger]));
    }
  });

  it('splits one: the id stays with what was not parted off', () => {
    const before = assembleCorpus([monday, tuesday], smallWorld.context, EMPTY, []);
    const { id } = telling(before, 'killed four');
    expect(telling(before, 'killed five').id).toBe(id);
    const corrections: readonly Correction[] = [
      { line: 1, subject: 'event', target: id, change: 'split', quotes: ['killed four people'] },
    ];
    const first = assembleCorpus([monday, tuesday], smallWorld.context, before.ledger, corrections);
    const second = assembleCorpus([monday, tuesday], smallWorld.context, first.ledger, corrections);
    for (const corpus of [first, second]) {
      expect(telling(corpus, 'killed five').id).toBe(id);
      expect(telling(corpus, 'killed four').id).not.toBe(id);
      expect(codesOf(corpus)).toEqual([]);
    }
    expect(telling(second, 'killed four').id).toBe(telling(first, 'killed four').id);
  });

  it('sets what an event says, and takes one out', () => {
    const [first, second] = buildTwice([
      {
        line: 1,
        subject: 'event',
        target: 'convoy of twenty trucks',
        change: 'set',
        date: '2031-05-01/2031-05-02',
        places: ['Mekelle'],
        status: 'claimed',
      },
      {
        line: 2,
        subject: 'event',
        target: 'convoy of twenty trucks',
        change: 'set',
        topics: [topicId('ceasefire')],
        title: 'Convoy arrives',
      },
      { line: 3, subject: 'event', target: 'seized the bridge near Mekelle', change: 'hide' },
    ]);
    for (const corpus of [first, second]) {
      expect(telling(corpus, 'twenty trucks')).toMatchObject({
        title: 'Convoy arrives',
        when: '2031-05-01/2031-05-02',
        whenBasis: 'edited',
        places: [{ name: 'Mekelle' }],
        topics: ['ceasefire'],
        status: 'claimed',
      });
      expect(telling(corpus, 'twenty trucks')).not.toHaveProperty('whenText');
      expect(corpus.records.topics.map(({ id }) => id)).toContain('ceasefire');
      expect(() => telling(corpus, 'seized the bridge')).toThrow('0 events');
      // no build has ever shown it: there is no link to it
      expect(corpus.ledger.events.filter(({ withdrawn }) => withdrawn)).toEqual([]);
      expect(codesOf(corpus)).toEqual([]);
    }
  });

  it('withdraws the id of an event that was shown before it was taken out', () => {
    const hide: Correction = { line: 1, subject: 'event', target: 'seized the bridge', change: 'hide' };
    const shown = assembleCorpus([monday], smallWorld.context, EMPTY, []);
    const { ledger } = assembleCorpus([monday], smallWorld.context, shown.ledger, [hide]);
    const { id } = telling(shown, 'seized the bridge');
    expect(ledger.events.filter(({ withdrawn }) => withdrawn).map((entry) => entry.id)).toEqual([id]);
  });

  it('reports what fits nothing or several, and leaves everything as it was', () => {
    const plain = buildTwice([])[1];
    const corrected = buildTwice([
      { line: 3, subject: 'event', target: 'On Sunday', change: 'hide' },
      { line: 5, subject: 'event', target: 'no such words', change: 'set', date: 'unknown' },
      { line: 7, subject: 'event', target: 'twenty trucks', change: 'set', places: ['Atlantis'] },
      { line: 9, subject: 'event', target: 'no such words', change: 'merge', into: 'twenty trucks' },
    ])[1];
    expect(codesOf(corrected).toSorted()).toEqual(['3 DL3202', '5 DL3201', '7 DL3201', '9 DL3201']);
    expect(corrected.records).toEqual(plain.records);
  });
});

describe('a person who is not to be named', () => {
  const corrections: readonly Correction[] = [
    { line: 4, subject: 'actor', target: 'Aye Khine', change: 'redact', spellings: [] },
  ];

  it('is named nowhere', () => {
    for (const { records, texts, ledger } of buildTwice(corrections)) {
      expect(JSON.stringify([records, [...texts], ledger])).not.toMatch(/khine/i);
      expect(records.actors.find(({ id }) => id === 'name-withheld')).toMatchObject({
        name: '[name withheld]',
        aliases: [],
      });
      expect(JSON.stringify(records.posts)).toContain('Teacher [name withheld] lost her shop');
    }
  });

  it('leaves every passage what its offsets say, and every id as it was', () => {
    const plain = buildTwice([])[1];
    const { records, texts } = buildTwice(corrections)[1];
    for (const { evidence, claims } of records.events) {
      for (const { document, start, end, quote } of [...evidence, ...claims]) {
        expect(quote).toBe(texts.get(document)?.slice(start, end));
      }
    }
    for (const { document, start, end, text } of [...records.posts, ...records.timexes]) {
      expect(text).toBe(texts.get(document)?.slice(start, end));
    }
    expect(records.events.map(({ id }) => id)).toEqual(plain.records.events.map(({ id }) => id));
  });
});
