/** Whose words something is: where the one who is meant cannot be told, it is nobody's, and never somebody else's. */
import { describe, expect, it } from 'vitest';
import { analyse, rolesIn, rolesOf } from '../events-of.test-support.ts';

/** Who speaks in the last event of a report. */
function speakersOf(...paragraphs: readonly string[]): string[] {
  const document = analyse(...paragraphs);
  return rolesIn(document, document.events.at(-1)).filter((role) => role.endsWith(' speaker'));
}

const REPORT = 'William Ruto, the Kenyan president, told reporters that the talks would go on.';

describe('"it"', () => {
  const refused = 'Longer truces have been offered to Khartoum before, and it has rejected them every time.';

  it('is no person who spoke before, but the body that the sentence names', () => {
    expect(speakersOf(`${REPORT} ${refused}`)).toEqual(['Sudan speaker']);
  });

  it('is nobody where two are named', () => {
    const sentence = 'Kenya sent terms to Khartoum on Monday, and it has rejected a truce.';
    expect(speakersOf(`${REPORT} ${sentence}`)).toEqual([]);
  });

  it('is the body that spoke before', () => {
    const report = 'The Kenyan army said that the town was quiet. In Sudan, it said, ten people had been killed.';
    expect(speakersOf(report)).toEqual(['Kenyan Armed Forces speaker']);
  });
});

describe('"he"', () => {
  const chancellor = 'Friedrich Merz arrived in Nairobi on Sunday and spoke of aid to the hospitals.';

  it.each(['At a press conference with Ruto he said', 'After talks with President Ruto, he said'])(
    'is not who stands beside him: %s',
    (opening) => {
      const said = `${opening} that Germany would send two hundred ambulances.`;
      expect(speakersOf(REPORT, `${chancellor} ${said}`)).toEqual(['Friedrich Merz speaker']);
    },
  );
});

describe('"who"', () => {
  it('is the one named before it, whatever stands between it and its verb', () => {
    const sentence =
      'At the minister’s side was the head of intelligence, Moussa Daher, who in the past has called the invasion of Chad “unlawful”.';
    expect(speakersOf('Hakan Fidan opened the talks on Monday and hailed their hosts.', sentence)).toEqual([
      'Moussa Daher speaker',
    ]);
  });
});

describe('"I"', () => {
  it('is who was announced, in a block that nothing marks as a quotation', () => {
    const post = 'Kenya stands by Sudan. I look forward to more talks with the people of Chad.';
    expect(speakersOf('In a post on X, William Ruto wrote:', post, 'Rain fell on Goma.')).toEqual([
      'William Ruto speaker',
    ]);
  });
});

describe('a ministry without its state', () => {
  const met = 'Kenyan officials met envoys of Chad and Ethiopia before the talks, the foreign ministry';

  it('is that of the capital from which it speaks', () => {
    expect(speakersOf(`${met}’s spokesperson in Nairobi said.`)).toEqual([
      'Kenyan Ministry of Foreign Affairs speaker',
    ]);
  });

  it('is nobody’s where the sentence names several states', () => {
    expect(speakersOf(`${met} said.`)).toEqual([]);
  });

  it('is the one that the document named before', () => {
    const before = 'Kenya’s foreign ministry said on Monday that the talks would go on.';
    expect(speakersOf(before, `${met} said.`)).toEqual(['Kenyan Ministry of Foreign Affairs speaker']);
  });
});

it('reports on both sides are no word of either state', () => {
  expect(rolesOf('Western and Kenyan reports said that the fighting had slowed in Goma.').join()).not.toContain(
    'speaker',
  );
});
