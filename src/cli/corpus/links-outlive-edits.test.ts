/** Every link ever given opens something that its readers know again, or says why it does not, whatever is edited. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEditedCorpus, EDITS } from './edited-corpus.fixture.ts';
import { createLinkWitness } from './link-witness.fixture.ts';
import { createRegroupedCorpus, REGROUPINGS } from './regrouped-corpus.fixture.ts';

/** What is done, and three numbers that choose where. */
const editOf = <Kind>(kinds: readonly Kind[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), where: fc.nat(40), which: fc.nat(40), what: fc.nat(40) });
const EDITS_EACH = 50;

describe('no link dies and none opens an unrelated event', { timeout: 120_000 }, () => {
  it('in 200 edits of documents and corrections, read by the whole pipeline', () => {
    const edits = fc.array(editOf(EDITS), { minLength: EDITS_EACH, maxLength: EDITS_EACH });
    fc.assert(
      fc.property(edits, (all) => {
        const corpus = createEditedCorpus();
        const witness = createLinkWitness();
        for (const edit of all) expect(witness.visit(corpus.apply(edit)), edit.kind).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it('in 800 regroupings of sentences, told once or twice, into other events', () => {
    const edits = fc.array(editOf(REGROUPINGS), { minLength: EDITS_EACH, maxLength: EDITS_EACH });
    fc.assert(
      fc.property(edits, (all) => {
        const corpus = createRegroupedCorpus();
        const witness = createLinkWitness();
        for (const edit of all) expect(witness.visit(corpus.apply(edit)), edit.kind).toEqual([]);
      }),
      { numRuns: 16 },
    );
  });
});
