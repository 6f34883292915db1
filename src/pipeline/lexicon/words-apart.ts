import { wordList } from './word-list.ts';

/**
 * Words whose stem is that of others with another meaning: "according" is no accord, an office no officer, the United Nations are no
 * unit, an armed group arms nobody, a reign of terror is no terrorism, and what is mobile is not mobilised. Each group is led by its lemma, a word that no stem is like.
 */
const GROUPS = `
  according:accordingly,accordance office:offices united armed accession:accessions rational:rationality,rationale
  territorial:territorially minority:minorities majority:majorities generally personal:personally,personality
  positive:positively executive:executives important:importantly,importance remaining:remain,remained
  security:securities collection:collections emerging:emerge,emerged offense:offenses terrorism mobile`;

/** A word, lower case → its lemma. */
export const WORDS_APART: ReadonlyMap<string, string> = new Map(
  wordList(GROUPS).flatMap((group) => {
    const [lemma = '', others] = group.split(':');
    return [lemma, ...(others?.split(',') ?? [])].map((word): [string, string] => [word, lemma]);
  }),
);
