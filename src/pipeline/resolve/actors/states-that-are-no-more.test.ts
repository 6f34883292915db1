import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../names.fixture.ts';
import { analyseDocument } from '../../pipeline.ts';

/** Who has which role in the first event of a text that is read as of a day. */
function rolesOf(published: string, text: string): readonly string[] {
  const read = analyseDocument({ file: 'a.txt', format: 'text', text, metadata: { published } }, smallWorld);
  const names = new Map(read.actors.map(({ key, name }) => [key, name]));
  return (read.events[0]?.actors ?? []).map(({ actor, role }) => `${names.get(actor) ?? actor} ${role}`);
}

describe('states that are no more', () => {
  it('act while they last, and have forces', () => {
    expect(rolesOf('1968-08-21', 'Soviet troops occupied the airport of Kassala on Wednesday.')).toEqual([
      'Soviet Armed Forces agent',
    ]);
    expect(rolesOf('1999-05-10', 'Yugoslavia says it is withdrawing its tanks from Kassala.')).toEqual([
      'Yugoslavia speaker',
    ]);
  });

  it('leave weapons behind that are nobody', () => {
    expect(rolesOf('2025-05-20', 'Rebels took Kassala on Tuesday and burned ten Soviet tanks.')).toEqual([]);
  });
});

describe('a people within a state', () => {
  it('is neither that state nor the one whose name it bears', () => {
    expect(rolesOf('1999-01-29', 'Police killed 24 Kosovo Albanians in a raid on Friday.')).toEqual([]);
    expect(rolesOf('1999-01-29', 'Albanians killed 24 soldiers in a raid on Friday.')).toEqual(['Albania agent']);
  });
});

describe('the general staff', () => {
  it('is no person of that name', () => {
    const text = 'The General Staff said that two attacks were repelled near Kassala on Friday.';
    const read = analyseDocument(
      { file: 'a.txt', format: 'text', text, metadata: { published: '2024-01-29' } },
      smallWorld,
    );
    expect(read.actors.map(({ name }) => name)).not.toContain('Staff');
  });
});
