/** What several papers tell of one happening, as readers see it: each figure and each denial by whoever gives it. */
import { expect, it } from 'vitest';
import { disagreements } from '../dataset/claims/disagreement.ts';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument, assembleCorpus } from './pipeline.ts';

interface Paper {
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/** On what the papers differ: the values of each quantity, in the order of the reports, and whose they are. */
function differing(...papers: readonly Paper[]): string[] {
  const read = papers.map(({ text, ...metadata }, at) =>
    analyseDocument(
      { file: `paper${at}.txt`, format: 'text', text, metadata: { ...metadata, timezone: 'UTC' } },
      smallWorld,
    ),
  );
  const { records } = assembleCorpus(read, smallWorld.context, { version: 2, events: [] }, []);
  return records.events
    .flatMap(({ claims }) => disagreements(claims))
    .map((group) => group.map(({ value, by }) => `${value} by ${by ?? 'nobody'}`).join(' / '));
}

it('a toll that a live blog tells days later, its headline without a day', () => {
  const wire: Paper = {
    publisher: 'Wire',
    published: '2031-05-06',
    text: `Air strike hits market near Mekelle

A warplane bombed a market near Mekelle on Monday, killing at least 51 people, the mayor said.
`,
  };
  const blog: Paper = {
    publisher: 'Blog',
    published: '2031-05-08',
    text: `Highlands live: inquiry demanded

14:20
Health bureau puts toll of Mekelle market at 64
The health bureau said 64 people died when a warplane bombed the market in Mekelle on Monday.

09:10
Roads reopen
The road to the north was opened on Wednesday.
`,
  };
  expect(differing(wire, blog)).toEqual(['at least 51 by the mayor / 64 by Health bureau / 64 by The health bureau']);
});

it('a deed and its denial in one sentence', () => {
  const text = `Talks in Goma

Kenya said that the two sides had agreed on Monday to open the road to Goma; Rwanda said that no such agreement had been reached.
`;
  expect(differing({ publisher: 'Herald', published: '2031-05-06', text })).toEqual([
    expect.stringMatching(/by Kenya \/ no such agreement had been reached by Rwanda$/u),
  ]);
});

it('a denial of what stands right before it, and of nothing else in the report', () => {
  const text = `Air strike on Mekelle

Jets bombed a market in Mekelle on Monday, residents said.

The army said that it had let ambulances through to Mekelle.

Doctors dismissed that, saying soldiers had fired at one of the cars.
`;
  expect(differing({ publisher: 'Herald', published: '2031-05-06', text })).not.toContainEqual(
    expect.stringContaining('bombed'),
  );
});
