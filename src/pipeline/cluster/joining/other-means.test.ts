import { expect, it } from 'vitest';
import { joined } from './joined.test-support.ts';

const DORN = { day: 5, place: 'Dorn', topic: 'civilian-harm', trigger: 'hit', quantities: ['people killed'] };
const MINED = { ...DORN, document: 'log', text: 'A bus hit a mine near Dorn and six travellers died' };

it.each([
  ['a market under shells', 'At least five people were killed when shells landed in the market of Dorn', false],
  ['the same bus', 'Six died when their bus drove over an explosive device outside Dorn', true],
  ['the same bus, by another account', 'A drone hit a bus near Dorn and killed six travellers', true],
])('a bus on a mine, and %s', (_, text, isOne) => {
  expect(joined(MINED, { ...DORN, document: 'wire', text })).toEqual(isOne ? [[0, 1]] : [[0], [1]]);
});
