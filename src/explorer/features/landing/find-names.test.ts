import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, placeId } from '../../../dataset/records/ids.ts';
import type { ActorEntry, Dictionaries, PlaceEntry } from '../../../dataset/format/packed.ts';
import { createNameFinder } from './find-names.ts';

const person = (id: string, name: string, ...aliases: string[]): ActorEntry => ({
  id: actorId(id),
  name,
  kind: 'person',
  aliases,
});
const place = (id: string, name: string): PlaceEntry => ({ id: placeId(id), name, kind: 'city', aliases: [name] });

const dictionaries: Dictionaries = {
  actors: [
    person('ada', 'Ada Holm', 'Holm', 'Ms Holm'),
    person('bo', 'Bo May', 'May', 'may'),
    person('cy', 'Cy Holm-Berg', 'Berg'),
    person('di', 'Di Berg', 'Berg'),
    person('norland', 'Norland'),
  ],
  places: [place('norland-land', 'Norland'), place('halvik', 'Halvik')],
  topics: [],
  sources: [],
};
const find = createNameFinder(dictionaries);
const named = (text: string) =>
  find(text).flatMap(({ text: words, entity }) => (entity === undefined ? [] : [`${words}=${entity.id}`]));

describe('createNameFinder', () => {
  it('finds the longest spelling, with what may stand behind it', () => {
    expect(named('Ada Holm left Halvik. Ms Holm’s ship may sail for Norland, Holm said.')).toEqual([
      'Ada Holm=ada',
      'Halvik=halvik',
      'Ms Holm=ada',
      'Norland=norland',
      'Holm=ada',
    ]);
  });

  it('takes no spelling that two share, and none without a capital', () => {
    expect(named('Berg may go.')).toEqual([]);
    expect(named('May went.')).toEqual(['May=bo']);
  });

  it('loses no character', () => {
    const words = fc.constantFrom('Ada', 'Holm', 'Halvik', ' ', '’s', '.', 'x', '\n', '-');
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          expect(
            find(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
