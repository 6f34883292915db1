import { expect, it } from 'vitest';
import { actorId } from '../../dataset/records/ids.ts';
import { findNearNames } from './near-names.ts';
import { createDatasetIndex, sketchCore } from './query.fixture.ts';

const HALVIK = 2;
const core = sketchCore([
  { hour: 1, actors: [0, 1], places: [HALVIK] },
  { hour: 2, actors: [0] },
]);
const actor = (name: string, ...aliases: readonly string[]) => ({
  id: actorId(name.toLowerCase().replaceAll(' ', '-')),
  name,
  kind: 'person' as const,
  aliases,
});
const actors = [
  actor('Volodymyr Zelenskyy', 'Zelenskyy'),
  actor('Rustem Umerov'),
  ...core.dictionaries.actors.slice(2),
];
const index = createDatasetIndex({ ...core, dictionaries: { ...core.dictionaries, actors } });
const meant = (typed: string) => findNearNames(index, typed, 5).map(({ label }) => label);

it.each([
  ['Zelenksy', 'Volodymyr Zelenskyy'],
  ['Selenskyj', 'Volodymyr Zelenskyy'],
  ['Umerow', 'Rustem Umerov'],
  ['rustam umerof', 'Rustem Umerov'],
  ['Halvick', 'Halvik'],
])('takes %s for %s', (typed, name) => {
  expect(meant(typed)).toEqual([name]);
});

it('guesses nothing from a few letters, from another name, or of whom no event tells', () => {
  expect(['umer', 'hal', '', 'Petersen', 'Sudrya'].flatMap(meant)).toEqual([]);
});
