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

describe('an office', () => {
  it('is whoever is named right behind it, whoever holds one like it', () => {
    const before = 'The foreign minister of Uganda, Ruth Nambi, met William Ruto in Goma on Monday.';
    const report = `${before} The minister, Daniel Kiptoo, rejected the call to resign.`;
    expect(speakersOf(report)).toEqual(['Daniel Kiptoo speaker']);
  });
});

it('is nobody who only wrote what speaks', () => {
  expect(
    speakersOf('Resolution 2911, drafted by Kenya, also calls on Chad and Sudan to withdraw their troops.'),
  ).toEqual([]);
});

describe('those who speak together', () => {
  it.each([
    [
      'The United States and the European Union condemned the raid on Goma.',
      ['European Union speaker', 'United States speaker'],
    ],
    ['Both Kenya and the African Union welcomed the ruling.', ['African Union speaker', 'Kenya speaker']],
    [
      'President William Ruto and his Ugandan counterpart, Ruth Nambi, called for talks on Sunday.',
      ['Ruth Nambi speaker', 'William Ruto speaker'],
    ],
  ])('are all of them: %s', (sentence, speakers) => {
    expect(speakersOf(sentence).toSorted()).toEqual(speakers);
  });
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

describe('"which"', () => {
  it('is no part of the words for who speaks in its clause', () => {
    const [event] = analyse('The market in Goma was shelled on Monday, which doctors now say killed 45 people.').events;
    expect(event?.claims).toMatchObject([{ what: 'people killed', value: '45', by: 'doctors' }]);
  });
});

describe('a group that nobody knows', () => {
  it('gives its figure under its name, and not under what presents it', () => {
    const [event] = analyse('The Emergency Lawyers, a local group, puts the number of dead in Goma at 29.').events;
    expect(event?.claims).toMatchObject([{ value: '29', by: 'The Emergency Lawyers' }]);
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

describe('words for a speaker without a name', () => {
  const charity = 'About 1,200 families fled the camp, the Norwegian Refugee Council said.';
  const governor = 'Ahmed Nur, the governor of North Darfur, said that three people had been killed in El Fasher.';

  it.each([
    'Four drones were brought down over Goma, the air force said.',
    'The road to Goma is closed, the governor said.',
    'Shelling killed six people in Goma, the district commissioner said.',
  ])('are not a body that spoke before and is something else: %s', (sentence) => {
    expect(speakersOf(charity, sentence)).toEqual([]);
  });

  it.each(['charity', 'council', 'spokesman', 'aid group'])('are a body that may be called so: the %s', (noun) => {
    expect(speakersOf(charity, `Ten people were killed in Goma on Monday, the ${noun} said.`)).toEqual([
      'Norwegian Refugee Council speaker',
    ]);
  });

  it('are the person who holds the office, and nobody of another one', () => {
    const killed = 'Ten people were killed in Goma on Monday, the';
    expect(speakersOf(governor, `${killed} governor said.`)).toEqual(['Ahmed Nur speaker']);
    expect(speakersOf(governor, `${killed} man said.`)).toEqual(['Ahmed Nur speaker']);
    expect(speakersOf(governor, `${killed} minister said.`)).toEqual([]);
  });

  it('leave the figures in their own mouth', () => {
    const drones = 'Forty drones were shot down near Goma overnight, the air force said.';
    expect(analyse(charity, drones).events.at(-1)?.claims).toEqual([
      expect.objectContaining({ value: '40', by: 'the air force' }),
    ]);
  });
});

it('"in the words of" gives nobody more than is quoted', () => {
  const sentence =
    'Sudan has let it be known that it would “freeze the lines” near Goma, in the words of William Ruto.';
  expect(speakersOf(sentence)).toEqual([]);
  expect(speakersOf('“The lines near Goma are frozen”, in the words of William Ruto.')).toEqual([
    'William Ruto speaker',
  ]);
});

it('the office of somebody is not that one', () => {
  expect(speakersOf('Ruto’s office said that ten people had been killed in Goma.')).toEqual([]);
});

it('reports on both sides are no word of either state', () => {
  expect(rolesOf('Western and Kenyan reports said that the fighting had slowed in Goma.').join()).not.toContain(
    'speaker',
  );
});

describe('who is quoted', () => {
  it('stands behind the quotation, whatever clause it ends with', () => {
    const officers = 'Officers of the force said that nine men had been arrested.';
    const quote = '“We want a quiet town, which is our mission,” said Brigadier Paul Reed, the commander in Goma.';
    expect(speakersOf(officers, `${quote} “We will clear the area.”`)).toEqual(['Paul Reed speaker']);
  });

  it('is who appears to confirm what is then quoted', () => {
    const first = 'A resident named Kamal told the agency: “They have left Goma.”';
    const second = 'Sami Reed, a spokesman for the rebels, appeared to confirm that account:';
    expect(speakersOf(first, second, '“We are still in Goma.”')).toEqual(['Sami Reed speaker']);
  });
});

describe('nobody’s words are put into the mouth', () => {
  it.each([
    [
      'of a state whose capital lies near by',
      'Others in Kosti, a town close to Khartoum, have congratulated the rebels.',
    ],
    ['of those whom a source is close to', 'Shells hit Goma, according to a source close to the Kenyan delegation.'],
    ['of a paper by an adjective', 'The independent monitors said that Goma had been shelled.'],
    ['of a state by its money', 'On Monday US$4 million were promised to the camps in Goma.'],
    ['of a state by its money', 'On Monday US$ 4 million were promised to the camps in Goma.'],
    ['of anybody by what is alleged', 'A Kenyan was allegedly taken from his home in Goma by the police.'],
  ])('%s', (_, sentence) => {
    expect(speakersOf(sentence)).toEqual([]);
  });

  it.each([
    ['The wife of William Ruto, Rachel Ruto, said that gunmen had attacked her house in Goma.', 'Rachel Ruto speaker'],
    ['Kenyan officials told the agency that three men had been killed in Goma.', 'Kenya speaker'],
    ['Hezbollah claims to have killed ten soldiers in Goma.', 'Hezbollah speaker'],
  ])('and whoever speaks is named: %s', (sentence, role) => {
    expect(speakersOf(sentence)).toEqual([role]);
  });

  it('of a day', () => {
    const sentence =
      'The toll was given by the Kenyan army on Saturday, which also said that 40 men were wounded in Goma.';
    expect(speakersOf(sentence)).toEqual(['Kenyan Armed Forces speaker']);
  });

  it('of those who only think so', () => {
    const sentence = 'The staff feared that the hall in Goma had been burnt, Anna Reed said.';
    expect(speakersOf('The envoy Anna Reed left Goma.', sentence)).toEqual(['Anna Reed speaker']);
  });
});
