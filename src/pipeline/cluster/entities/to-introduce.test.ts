import { describe, expect, it } from 'vitest';
import { joinable } from '../../joinable.ts';
import { smallWorld } from '../../names.fixture.ts';
import { analyseDocument, assembleCorpus } from '../../pipeline.ts';
import { EMPTY_LEDGER } from '../ids/permanent-ids.ts';
import type { Introduction } from './to-introduce.ts';

/** Whom an editor is asked to introduce, of documents of one day. */
function introductionsOf(...texts: readonly string[]): readonly Introduction[] {
  const documents = texts.map((text, at) =>
    joinable(
      analyseDocument({ file: `${at}.txt`, format: 'text', text, metadata: { published: '2031-03-12' } }, smallWorld),
    ),
  );
  return assembleCorpus(documents, smallWorld.context, EMPTY_LEDGER, []).toIntroduce;
}

describe('toIntroduce', () => {
  it('proposes states that nobody lists, by what they say or by their armies, the most frequent first', () => {
    const found = introductionsOf(
      'Ruvia said it would send 200 observers to the border town this week.',
      "Tarvia's army said that it had shot down a drone. Tarvia's government denied a second strike.",
    );
    expect(found).toEqual([
      { name: 'Tarvia', kind: 'state', aliases: [] },
      { name: 'Ruvia', kind: 'state', aliases: [] },
    ]);
  });

  it('proposes people of one surname with the words that tell them apart', () => {
    const found = introductionsOf(
      'Mayor Tomas Malek of Sorel said the dam was whole. Colonel Irena Malek said her soldiers held the bridge.',
    );
    expect(found).toEqual([
      { name: 'Irena Malek', kind: 'person', aliases: ['Colonel Malek'] },
      { name: 'Tomas Malek', kind: 'person', role: 'Mayor', aliases: ['Mayor Malek'] },
    ]);
  });

  it('proposes nobody who is known, nor words that only begin a sentence', () => {
    expect(introductionsOf('Kenya said the talks would go on. Survivors said they fled. The survivors wept.')).toEqual(
      [],
    );
  });
});
