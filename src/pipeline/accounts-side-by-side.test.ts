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

it('a target, be the army’s answer paragraphs below the news', () => {
  const text = `Air strike near Mekelle

An air strike hit a crowded market near Mekelle on Monday, killing 51 people, a doctor at the main hospital in Mekelle said.

Traders had come from the hills. The stalls burned for hours. Nobody put out the flames. Roads were closed in the evening.

Ethiopia’s military spokesman, Omar Reed, said the strike had been aimed at a gathering of rebel fighters.
`;
  expect(differing({ publisher: 'Herald', published: '2031-05-06', text })).toEqual([
    'a crowded market by a doctor at the main hospital / a gathering of rebel fighters by Omar Reed',
  ]);
});

it('what was hit, told by a paper and by the bulletin of the side that struck', () => {
  const paper: Paper = {
    publisher: 'Herald',
    published: '2031-05-06',
    text: `Station hit

At least 38 people were killed on Monday when two missiles hit the railway station of Goma, the mayor said.
`,
  };
  const bulletin: Paper = {
    publisher: 'Rwandan Ministry of Defence',
    published: '2031-05-06',
    text: `Statement

On Monday the armed forces hit an arms depot in Goma with missiles.
`,
  };
  expect(differing(paper, bulletin)).toEqual([
    'the railway station of Goma by the mayor / an arms depot by Rwandan Ministry of Defence',
  ]);
  expect(differing(paper, { ...bulletin, publisher: 'Gazette' })).toEqual([]);
});

const shotDown = (publisher: string, sentence: string): Paper => ({
  publisher,
  published: '2031-05-06',
  text: `War in the south\n\n${sentence}\n\nKenya’s parliament passed a budget. Egypt opened a port. A court in Nairobi sentenced two drivers for theft.\n`,
});

it('the aircraft that one side lost on one day, as either side counts them', () => {
  expect(
    differing(
      shotDown('Wire', 'Chad’s army said that 16 Libyan aircraft were shot down on Monday over the border.'),
      shotDown('Press', 'Libya lost six planes in Monday’s battle in the desert, the joint general staff said.'),
    ),
  ).toEqual(['16 by Chadian Armed Forces / 6 by the joint general staff']);
});

it.each([
  'Libya’s army said that five Chadian jets were shot down on Monday over the border.',
  'Libya lost six planes in the battle of 12 March, the joint general staff said.',
])('not the aircraft of the other side, nor those of another day: %s', (sentence) => {
  const wire = shotDown('Wire', 'Chad’s army said that 16 Libyan aircraft were shot down on Monday over the border.');
  expect(differing(wire, shotDown('Press', sentence))).toEqual([]);
});

it('a claim, and who dismisses it by its figure in another paper', () => {
  expect(
    differing(
      shotDown('Wire', 'Chad’s army said it shot down five Libyan jets on Monday over the border.'),
      shotDown('Press', 'Libya dismissed Chad’s claim to have destroyed five jets as a lie.'),
    ),
  ).toEqual([expect.stringMatching(/by Chadian Armed Forces \/ dismissed Chad’s claim .* by Libya$/u)]);
});

it('a figure and the one that it replaces, each by its source', () => {
  const text = `Goma station

The rescue service said that 35 bodies had been found in Goma on Monday, and not 38 as the interior ministry reported earlier.
`;
  expect(differing({ publisher: 'Herald', published: '2031-05-06', text })).toEqual([
    '35 by The rescue service / 38 by the interior ministry',
  ]);
});

it('never the word of one side against itself, in its own bulletin', () => {
  const text = `Statement

Terrorists fired mortars at civilians near Goma on Monday, the ministry said. No shells were fired at Goma by the security forces, it said.

Nineteen terrorists were killed near Goma on Monday. Four people were killed near Goma in the evening.
`;
  expect(differing({ publisher: 'Ministry of Defence', published: '2031-05-06', text })).toEqual([]);
  expect(differing({ publisher: 'Herald', published: '2031-05-06', text })).not.toEqual([]);
});
