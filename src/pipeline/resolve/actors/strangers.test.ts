import { expect, it } from 'vitest';
import { smallWorld } from '../../names.fixture.ts';
import { analyseDocument } from '../../pipeline.ts';

const strangersOf = (text: string): readonly { readonly name: string; readonly mentions: number }[] =>
  analyseDocument({ file: 'report.txt', format: 'text', text, metadata: { published: '2025-05-20' } }, smallWorld)
    .strangers;

it.each([
  ['Ruvia said on Monday that nine people had died. Ruvia said more would follow.', [{ name: 'Ruvia', mentions: 2 }]],
  ['Governor said on Monday that nine people had died. The governor was in Goma.', []],
  ['Ruvia said on Monday that nine people had died in the ruviaan hills.', [{ name: 'Ruvia', mentions: 1 }]],
])('names who speaks and is unknown, but for words that also stand in small letters: %s', (text, strangers) => {
  expect(strangersOf(text)).toEqual(strangers);
});
