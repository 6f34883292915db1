import { describe, expect, it } from 'vitest';
import { actorsIn } from '../../names.fixture.ts';

describe('an acronym of several forces', () => {
  it('stands for that of the state which the document is about', () => {
    const about = (state: string): string[] =>
      actorsIn(`${state} is at war.`, `${state} sent jets.`, `${state} lost a town to the SLA.`);
    expect(about('Lebanon')).toContain('South Lebanon Army');
    expect(about('Sudan')).toContain('Sudan Liberation Movement');
    expect(about('Chad')).toContain('Sudan Liberation Movement');
  });
});

describe('a mission', () => {
  it('is not the militia that is meant by that word alone', () => {
    expect(actorsIn('INTERFET landed in Dili.', 'The militia burnt the town.')).toEqual(['INTERFET']);
  });
});
