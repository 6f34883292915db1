import { defined } from '../../../dataset/defined.ts';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../../dataset/records/ids.ts';
import type { AnalysedDocument, LocalActor, LocalPlace } from '../../stage.ts';
import { mergeEntities } from './entities.ts';

const document = (id: string, actors: readonly LocalActor[], places: readonly LocalPlace[] = []): AnalysedDocument => ({
  document: {
    id: documentId(id),
    file: id,
    format: 'text',
    layout: 'article',
    text: '',
    authors: [],
    language: 'en',
    posts: [],
  },
  sentences: [],
  actors,
  places,
  actorMentions: [],
  placeMentions: [],
  times: [],
  events: [],
  strangers: [],
  passages: [],
  untold: [],
  leftOut: [],
  furniture: 0,
  diagnostics: [],
});
const person = (name: string, more: Partial<LocalActor> = {}): LocalActor => ({
  key: name.toLowerCase(),
  name,
  kind: 'person',
  aliases: [name],
  mentions: 1,
  known: false,
  ...more,
});

describe('mergeEntities', () => {
  it('makes one actor of equal keys, with every spelling and all mentions', () => {
    const { actors } = mergeEntities([
      document('a', [person('Amina Diallo', { key: 'k', mentions: 2 })]),
      document('b', [person('Aminah Diallo', { key: 'k', role: 'mayor' })]),
    ]);
    expect(actors).toEqual([
      {
        id: 'amina-diallo',
        name: 'Amina Diallo',
        kind: 'person',
        role: 'mayor',
        aliases: ['Amina Diallo', 'Aminah Diallo'],
        mentions: 3,
      },
    ]);
  });

  it('joins a bare surname to the only full name that ends with it', () => {
    const merged = mergeEntities([document('a', [person('Amina Diallo')]), document('b', [person('Diallo')])]);
    expect(merged.actors).toHaveLength(1);
    expect(merged.actorByKey.get('diallo')?.name).toBe('Amina Diallo');
  });

  it('leaves a bare surname alone when two people have it', () => {
    const merged = mergeEntities([
      document('a', [person('Amina Diallo'), person('Omar Diallo')]),
      document('b', [person('Diallo')]),
    ]);
    expect(merged.actors).toHaveLength(3);
  });

  it('proposes names that differ by a slip, without merging them', () => {
    const merged = mergeEntities([document('a', [person('Amina Diallo'), person('Amina Dialo')])]);
    expect(merged.actors).toHaveLength(2);
    expect(merged.probablyOne.map(({ names }) => names)).toEqual([['Amina Diallo', 'Amina Dialo']]);
  });

  it('takes a town that one document cannot place for the only one of its name that another can', () => {
    const town = (key: string, country?: string): LocalPlace => ({
      key,
      name: 'Orven',
      kind: 'city',
      aliases: ['Orven'],
      mentions: 1,
      ...defined({ country }),
    });
    const read = (...towns: LocalPlace[]) => mergeEntities(towns.map((one, index) => document(`${index}`, [], [one])));
    const one = read(town('city/orven//'), town('city/orven/et/', 'ET'));
    expect(one.places).toMatchObject([{ country: 'ET', mentions: 2 }]);
    expect(one.placeByKey.get('city/orven//')).toBe(one.placeByKey.get('city/orven/et/'));
    expect(read(town('city/orven//'), town('city/orven/et/', 'ET'), town('city/orven/sd/', 'SD')).places).toHaveLength(
      3,
    );
  });

  it('puts a building into its town, be that named in another document', () => {
    const place = (key: string, kind: LocalPlace['kind'], more: Partial<LocalPlace> = {}): LocalPlace => ({
      key,
      name: key,
      kind,
      aliases: [key],
      mentions: 1,
      ...more,
    });
    const land = place('land', 'country', { country: 'SD' });
    const { places } = mergeEntities([
      document('a', [], [place('airport', 'building', { town: 'town', parent: 'land' }), land]),
      document(
        'b',
        [],
        [place('town', 'city', { country: 'SD' }), place('mill', 'building', { town: 'hamlet', parent: 'land' }), land],
      ),
    ]);
    expect(places.map(({ id, parent }) => [id, parent])).toEqual([
      ['airport', 'town-sd'],
      ['land', undefined],
      ['mill', 'land'],
      ['town-sd', 'land'],
    ]);
  });

  it('names a container only when it is a place of the corpus', () => {
    const place = (key: string, parent?: string): LocalPlace => ({
      key,
      name: key,
      kind: 'city',
      aliases: [key],
      mentions: 1,
      ...defined({ parent }),
    });
    const { places } = mergeEntities([
      document('a', [], [place('town', 'land'), place('village', 'elsewhere'), place('land')]),
    ]);
    expect(places.map(({ id, parent }) => [id, parent])).toEqual([
      ['land', undefined],
      ['town', 'land'],
      ['village', undefined],
    ]);
  });

  it('shows who is told by surname in one document as the others name them, alone or with somebody else', () => {
    const { shownName } = mergeEntities([
      document('a', [person('Pavel Dorn')]),
      document('b', [person('Dorn'), person('Ada Holm')]),
    ]);
    expect(['Dorn', 'Dorn and Ada Holm', 'a doctor'].map(shownName)).toEqual([
      'Pavel Dorn',
      'Pavel Dorn and Ada Holm',
      'a doctor',
    ]);
  });
});
