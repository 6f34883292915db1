import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../names.fixture.ts';
import { analyseDocument } from '../../pipeline.ts';

/** The events of a chronology with one entry a day, from 6 July 1995 on. */
function entriesOf(...entries: readonly string[]): readonly string[] {
  const text = ['Chronology of the war, 1995', ...entries.map((entry, i) => `${6 + i} July: ${entry}`)].join('\n\n');
  const read = analyseDocument({ file: 'war.txt', format: 'text', text, metadata: {} }, smallWorld);
  return read.events.map(({ title, when, status }) => `${when} ${status}: ${title}`);
}

describe('chronologies in the present tense', () => {
  it('has an event for each entry, known verb or not', () => {
    expect(
      entriesOf(
        'Rebels seize the bridge of Zalingei.',
        'Thousands of men are shot at Kravica.',
        'Zepa falls.',
        'A shell kills 43 people at a market.',
        'The council votes to lift the embargo.',
        'Thirty people are killed in Dego, according to Kenya.',
      ),
    ).toEqual([
      '1995-07-06 happened: Rebels seize the bridge of Zalingei',
      '1995-07-07 happened: Thousands of men are shot at Kravica',
      '1995-07-08 happened: Zepa falls',
      '1995-07-09 happened: A shell kills 43 people at a market',
      '1995-07-10 happened: The council votes to lift the embargo',
      '1995-07-11 happened: Thirty people are killed in Dego, according to Kenya',
    ]);
  });

  it('tells what happened, and beside it who denies what', () => {
    expect(
      entriesOf(
        'Patrol boat Havorn sinks off Mombasa; Kenya denies having mined the waters.',
        'Zepa falls.',
        'Rebels seize Kosti.',
      ),
    ).toEqual([
      '1995-07-06 happened: Patrol boat Havorn sinks off Mombasa',
      '1995-07-06 denied: Kenya denies having mined the waters',
      '1995-07-07 happened: Zepa falls',
      '1995-07-08 happened: Rebels seize Kosti',
    ]);
    const account = 'Rebels in Goma first speak of a shell; Kenya says that it was a bomb.';
    expect(entriesOf(account, 'Zepa falls.', 'Rebels seize Kosti.')).toHaveLength(3);
  });

  it('is dated by its entries, whatever year a paper has', () => {
    expect(
      entriesOf('Parliament annuls the treaty of 1988.', 'A court overturns the 1979 amnesty law.', 'Zepa falls.'),
    ).toEqual([
      '1995-07-06 happened: Parliament annuls the treaty of 1988',
      '1995-07-07 happened: A court overturns the 1979 amnesty law',
      '1995-07-08 happened: Zepa falls',
    ]);
  });

  it('has none for what introduces the list', () => {
    expect(entriesOf('Zepa falls.', 'Zepa burns.', 'Zepa is empty.')).toHaveLength(3);
    const introduced = [
      'Chronology of the war',
      'This is what happened in the war of 1995.',
      '6 July 1995: Zepa falls.',
    ];
    const text = [...introduced, '7 July 1995: Zepa burns.', '8 July 1995: Zepa is empty.'].join('\n\n');
    const read = analyseDocument({ file: 'war.txt', format: 'text', text, metadata: {} }, smallWorld);
    expect(read.events).toHaveLength(3);
  });

  it('reads what is told in the past and what is planned as elsewhere', () => {
    expect(entriesOf('Rebels seized the bridge.', 'Envoys will meet in May.', 'He went to see the ruins.')).toEqual([
      '1995-07-06 happened: Rebels seized the bridge',
      expect.stringMatching(/ planned: Envoys will meet in May$/u),
      '1995-07-08 happened: He went to see the ruins',
    ]);
  });

  it('looks for a weekday in the days after its entry, where the news came out', () => {
    const [, thursday, , raid] = entriesOf(
      'Rebels seized the bridge.',
      'Rebels seized the bridge and lost it again on Sunday.',
      'Rebels seized the bridge.',
      'Rebels seized the bridge after Monday’s raid.',
    );
    // 6 July 1995 was a Thursday
    expect(thursday).toMatch(/^1995-07-09 /u);
    expect(raid).toMatch(/^1995-07-0[39] /u);
  });

  it('keeps the year of an entry that looks back to another, and follows what came of it', () => {
    expect(
      entriesOf(
        'Rebels seized the bridge.',
        'A shell kills 43 people at a market. Kenya admits three days later that it fired.',
        'Zepa falls. It was the first siege since that of March 1989. Rebels entered it on 8 July.',
      ).filter((event) => /Kenya|entered/u.test(event)),
    ).toEqual([
      '1995-07-10 happened: Kenya admits three days later that it fired',
      '1995-07-08 happened: Rebels entered it on 8 July',
    ]);
  });
});
