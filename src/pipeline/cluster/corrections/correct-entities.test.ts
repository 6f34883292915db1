import { describe, expect, it } from 'vitest';
import { actorId, placeId } from '../../../dataset/records/ids.ts';
import type { ActorRecord, PlaceRecord } from '../../../dataset/records/records.ts';
import type { Correction } from '../../stage.ts';
import type { MergedEntities } from '../entities/entities.ts';
import { correctEntities } from './correct-entities.ts';

const actor = (id: string, name: string, ...aliases: string[]): ActorRecord => ({
  id: actorId(id),
  name,
  kind: 'person',
  aliases,
  mentions: 2,
});
const place = (id: string, parent?: string): PlaceRecord => ({
  id: placeId(id),
  name: id,
  kind: 'city',
  aliases: [],
  mentions: 1,
  ...(parent === undefined ? {} : { parent: placeId(parent) }),
});

const actors = [actor('holm', 'Ada Holm', 'Holm'), actor('holme', 'Ada Holme'), actor('fox', 'the Fox')];
const places = [place('village', 'town'), place('town', 'land'), place('land')];
const merged: MergedEntities = {
  actors,
  places,
  actorByKey: new Map(actors.map((one) => [one.id, one])),
  placeByKey: new Map(places.map((one) => [one.id, one])),
  placeById: new Map(places.map((one) => [one.id, one])),
  shownName: (name) => name,
  probablyOne: [{ kind: 'actor', names: ['Ada Holm', 'Ada Holme'] }],
};
const correct = (...corrections: readonly Correction[]) => correctEntities(merged, corrections);

describe('correctEntities', () => {
  it('leads what was merged to the other, in claims too, and proposes it no more', () => {
    const { entities, diagnostics } = correct({
      line: 1,
      subject: 'actor',
      target: 'Ada Holme',
      change: 'merge',
      into: 'holm',
    });
    expect(diagnostics).toEqual([]);
    expect(entities.actors.map(({ id }) => id)).toEqual(['fox', 'holm']);
    expect(entities.actorByKey.get('holme')).toMatchObject({ name: 'Ada Holm', mentions: 4 });
    expect(entities.actorByKey.get('holme')?.aliases).toContain('Ada Holme');
    expect(entities.shownName('Ada Holme and the Fox')).toBe('Ada Holm and the Fox');
    expect(entities.probablyOne).toEqual([]);
  });

  it('hides from lists, events and claims', () => {
    const { entities } = correct({ line: 1, subject: 'actor', target: 'the Fox', change: 'hide' });
    expect(entities.actorByKey.has('fox')).toBe(false);
    expect(entities.shownName('the Fox')).toBeUndefined();
    expect(entities.shownName('Ada Holm')).toBe('Ada Holm');
  });

  it('takes who goes by an added name for the same', () => {
    const { entities } = correct({
      line: 1,
      subject: 'actor',
      target: 'Ada Holm',
      change: 'alias',
      aliases: ['The Fox', 'A. H.'],
    });
    expect(entities.actorByKey.get('fox')?.id).toBe('holm');
    expect(entities.actorByKey.get('holm')?.aliases).toEqual(['A. H.', 'Holm', 'The Fox', 'the Fox']);
  });

  it('keeps places within what stands for their container', () => {
    const { entities } = correct({ line: 1, subject: 'place', target: 'town', change: 'merge', into: 'land' });
    expect(entities.places).toMatchObject([{ id: 'land' }, { id: 'village', parent: 'land' }]);
    expect(entities.placeByKey.get('town')?.id).toBe('land');
    const hidden = correct({ line: 1, subject: 'place', target: 'town', change: 'hide' });
    expect(hidden.entities.placeByKey.get('village')).not.toHaveProperty('parent');
  });

  it('says with the line what it did not do', () => {
    const { entities, diagnostics } = correct(
      { line: 3, subject: 'actor', target: 'Nobody', change: 'hide' },
      { line: 4, subject: 'actor', target: 'holm', change: 'merge', into: 'Holm' },
      { line: 5, subject: 'actor', target: 'Nobody', change: 'redact', spellings: [] },
    );
    expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 DL3201', '4 DL3204', '5 DL3201']);
    expect(diagnostics.every(({ file }) => file === 'corpus.yaml')).toBe(true);
    expect(entities.actors).toHaveLength(3);
  });
});
