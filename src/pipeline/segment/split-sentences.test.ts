import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

/** Each case is written with a bar where a sentence ends. */
const GOLDEN: readonly string[] = [
  'The bridge fell.|Nobody was hurt.',
  'Did it fall?|It did!|So they said.',
  'Mr. Okoro met Gen. Haile and Dr. Lund in Goma.|They spoke for an hour.',
  'Maj. Gen. Ivo Brandt resigned.|The minister agreed.',
  'GEN. HAILE: We met in Goma.|We will go on.',
  'J. R. Holm and Karin B. Sand wrote the report.|It was read on Monday.',
  'The U.S. Army sent help.|The U.N. did not.',
  'Talks took place in the U.S.|The envoy was absent.',
  'The convoy left at 6 a.m. on Tuesday.|It arrived by 4 p.m.|The road was clear.',
  'Shells fell at 3 a.m. Kyiv time.|No one was hurt.',
  'The alert was lifted at 6 a.m.|Entebbe Airport closed for an hour.',
  'At 6 a.m. Entebbe Airport closed.|The raid came at 5 p.m. Eastern on Sunday.',
  'It cost $3.5 million, or 2.1 per cent.|That is less than planned.',
  'On Feb. 24 the war began.|By Sept. 3 it was stuck.',
  'Resolution No. 242 was quoted.|He said no.|Then he left.',
  '“We will stay.”|He left the room.',
  '“We will stay,” he said.|“We have to.”',
  '"Will you stay?" she asked.|"Yes."',
  'He said: “We came.|We saw.|We left.”|Then it was over.',
  'They waited… and waited.|Nothing came.',
  'They waited …|Nothing came.',
  'The fuel ran out (nobody knew why).|Then came the rain.',
  'Three towns were hit.|(One of them twice.)|The rest was quiet.',
  'The firm Brand Inc. said it would leave.|Others stayed.',
  'Guns, tanks, etc. were left behind.|The army took them.',
  'The site example.org was down.|It came back.',
  'In 2022.|Then in 2023.',
  'The town fell.[5][6]|The army denied it.[7]',
  'The depot at St. Anna burned.|Nobody slept.',
  'A ceasefire?!|Hardly.',
  '40 planes were hit.|41, says the ministry.',
  'Was it Plan B?|It was.',
  'He is a Jr. officer.|She is not.',
  'No stop at the end',
  'The general (ret.) spoke.|The others listened.',
  '‘It is over.’|So he wrote.',
];

describe('splitSentences', () => {
  it.each(GOLDEN)('%s', (marked) => {
    const sentences = marked.split('|');
    const text = sentences.join(' ');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('gives spans without surrounding space, in order, that leave out nothing but space', () => {
    const piece = fc.constantFrom(
      'U.S.',
      'Mr.',
      '…',
      '.',
      '”',
      '“',
      ' ',
      '\n',
      'He left',
      'a.m.',
      '3.5',
      '?!',
      ')',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('parts the headlines that share a line', () => {
    const parts = (text: string): readonly string[] =>
      splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(parts('Truce holds ■ Envoy in Cairo ● 12 killed')).toEqual(['Truce holds', 'Envoy in Cairo', '12 killed']);
    expect(parts('Shells fall on Goma; Envoy: talks went well; Reed: no truce')).toEqual([
      'Shells fall on Goma',
      'Envoy: talks went well',
      'Reed: no truce',
    ]);
    expect(parts('Named were Ann Reed, 22, of Goma; and Bo Chu.')).toHaveLength(1);
  });
});
