import { expect, it } from 'vitest';
import { foldName } from '../../../dataset/fold.ts';
import { otherSpellings } from './other-spellings.ts';

it('knows a place by the spelling of other times and papers, whichever is typed', () => {
  expect(otherSpellings(foldName('Kiev'))).toEqual([foldName('Kyiv')]);
  expect(otherSpellings(foldName('Kyiv'))).toEqual([foldName('Kiev')]);
  expect(otherSpellings(foldName('Chernigov'))).toEqual([foldName('Chernihiv')]);
});

it('waits until a name is all but typed: what begins alike is something else', () => {
  expect(otherSpellings(foldName('Rangoo'))).toEqual([foldName('Yangon')]);
  expect(otherSpellings('k')).toEqual([]);
  expect(otherSpellings('kie')).toEqual([foldName('Kyiv')]);
  expect(otherSpellings('burn')).toEqual([]);
});
