import { describe, expect, it } from 'vitest';
import { analyseDocument } from './pipeline.ts';
import type { AnalysedDocument, EventMention, Resources } from './stage.ts';

const RESOURCES: Resources = {
  context: { timezone: 'UTC', actors: [], places: [], topics: [] },
  gazetteer: { find: () => [] },
};

/** Reads paragraphs as one article of Tuesday, 20 May 2025. */
function analyse(...paragraphs: readonly string[]): AnalysedDocument {
  const metadata = { published: '2025-05-20', timezone: 'UTC', publisher: 'The Herald', title: 'Report' };
  return analyseDocument({ file: 'report.txt', format: 'text', text: paragraphs.join('\n\n'), metadata }, RESOURCES);
}

const eventsOf = (...paragraphs: readonly string[]): readonly EventMention[] => analyse(...paragraphs).events;

function rolesIn(document: AnalysedDocument, event: EventMention | undefined): string[] {
  const names = new Map(document.actors.map(({ key, name }) => [key, name]));
  return (event?.actors ?? []).map(({ actor, role }) => `${names.get(actor) ?? actor} ${role}`);
}

describe('local time', () => {
  const valuesOf = (...paragraphs: readonly string[]) => analyse(...paragraphs).times.map(({ value }) => value);

  it('is that of the place told of, in this sentence or before', () => {
    expect(valuesOf('A rocket fell in Iraq at 1:30 a.m. local time.')).toEqual(['2025-05-20T01:30+03:00']);
    expect(valuesOf('A rocket fell near Erbil in Iraq. It was 1:30 a.m. local time.')).toEqual([
      '2025-05-20T01:30+03:00',
    ]);
  });

  it('is the place’s where the other state only speaks', () => {
    expect(valuesOf('Russia said a drone fell in Japan before 3 a.m. local time.')).toEqual([
      '../2025-05-20T03:00+09:00',
    ]);
  });

  it('is the document’s where the state has several clocks', () => {
    expect(valuesOf('A plane fell in Canada at 3 a.m. local time.')).toEqual(['2025-05-20T03:00+00:00']);
  });
});

describe('kind and status', () => {
  it.each([
    ['Rebels captured the town of Bunia on Monday.', 'action', 'happened'],
    ['The army said its troops had captured Bunia.', 'action', 'claimed'],
    ['Two villages near Bunia were shelled overnight, the mayor said.', 'action', 'happened'],
    ['Rwanda denied sending troops to Bunia.', 'statement', 'denied'],
    ['Kenya has proposed talks in Nairobi.', 'statement', 'proposed'],
    ['France will deploy frigates to the Red Sea next week.', 'action', 'planned'],
    ['Egypt is to host the talks next week.', 'action', 'planned'],
    ['Ethiopia accused Eritrea of arming militias.', 'statement', 'happened'],
    ['Turkey has repeatedly called for a truce.', 'statement', 'ongoing'],
    ['Iran is preparing a new round of strikes.', 'action', 'ongoing'],
    ['Militants reportedly killed nine farmers in Borno.', 'action', 'claimed'],
    ['“A truce is possible,” Kenya’s foreign minister said.', 'statement', 'happened'],
  ])('%s is %s, %s', (sentence, kind, status) => {
    expect(eventsOf(sentence).map((event) => [event.kind, event.status])).toEqual([[kind, status]]);
  });
});

it('is what the speaker announces, and not what he says besides', () => {
  const [first] = eventsOf(
    'General Ivo Tamm announced that he was tendering his resignation, saying he was responsible for 12 soldiers killed in a strike.',
  );
  expect(first?.rules).toContainEqual(expect.stringMatching(/^trigger:(?:appoint|resign)/u));
});

describe('what makes no event', () => {
  it.each([
    'Follow our live coverage of the war below.',
    'Tankers on the strait are a reminder of what is at stake.',
    'What can we expect from the talks?',
    'Ann Reed is reporting from Cairo and will be providing updates on the talks.',
    'The valley is green at this time of the year.',
    'The Kivu plant began operating in 2019 and specialises in drones.',
    'Kivu Works, which opened in 2019, specialises in drones.',
    'It is hard to see Rwanda agreeing to talks in Bunia.',
  ])('%s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });

  it('an announcement of a quotation; the quotation itself is the statement', () => {
    const events = eventsOf(
      'In a post on X, President William Ruto wrote:',
      '“We will not wait any longer for peace.”',
    );
    expect(events.map(({ title }) => title)).toEqual(['William Ruto: “We will not wait any longer for peace.”']);
  });
});

describe('one sentence with two happenings', () => {
  it('parts independent clauses, each with its own figures', () => {
    const events = eventsOf(
      'Shelling killed five people in Omdurman, while a drone strike wounded six in Kosti on Monday.',
    );
    expect(events.map(({ claims }) => claims.map(({ what, value }) => `${what} ${value}`))).toEqual([
      ['people killed 5'],
      ['people wounded 6'],
    ]);
  });

  it('finds a dated happening in a subordinate clause', () => {
    const events = eventsOf('General Min Aung Hlaing, who seized power in 2021, visited Moscow on Monday.');
    expect(events.map(({ when }) => when)).toEqual(['2025-05-19', '2021']);
  });
});

describe('when', () => {
  it('takes the day of the post where the text gives none', () => {
    expect(eventsOf('Rebels captured the town of Bunia.')[0]).toMatchObject({
      when: '2025-05-20',
      whenBasis: 'post-time',
    });
  });

  it('dates a statement by its saying, not by what it is about', () => {
    const [event] = eventsOf('Egypt said on Monday that a truce could begin in June.');
    expect(event).toMatchObject({ kind: 'statement', when: '2025-05-19', whenBasis: 'relative' });
  });

  it('dates what the speaker says next by the same saying', () => {
    const events = eventsOf(
      'On Sunday, Egypt’s president Abdel Fattah al-Sisi said the truce was fragile. He warned that it could fail.',
    );
    expect(events.map(({ when }) => when)).toEqual(['2025-05-18', '2025-05-18']);
  });
});

describe('who', () => {
  it('gives speaker, agent and target their roles', () => {
    const document = analyse('Sudan’s army said that the Rapid Support Forces had shelled a hospital.');
    expect(rolesIn(document, document.events[0])).toEqual([
      'Sudanese Armed Forces speaker',
      'Rapid Support Forces agent',
    ]);
  });

  it('knows the doer of a passive', () => {
    const document = analyse('Three Hezbollah fighters were killed by Israel on Monday.');
    expect(rolesIn(document, document.events[0])).toContain('Israel agent');
  });

  it('makes both sides of a meeting agents', () => {
    const document = analyse('Kenya’s president William Ruto met Ethiopia’s prime minister Abiy Ahmed on Monday.');
    expect(rolesIn(document, document.events[0])).toEqual(['William Ruto agent', 'Abiy Ahmed agent']);
  });
});

it('takes the words of people from the state in which they are', () => {
  const document = analyse('Nine villagers were killed in Bunia, refugees reaching Uganda said.');
  expect(rolesIn(document, document.events[0]).filter((role) => role.endsWith('speaker'))).toEqual([]);
});

it('takes the words of an affiliate from whoever founded it', () => {
  const document = analyse('An al-Qaeda affiliate, JNIM, said it had taken three barracks in Mali.');
  expect(rolesIn(document, document.events[0])).toEqual(['JNIM speaker']);
});

describe('titles', () => {
  it.each([
    ['President William Ruto, who took office after a tense vote, has accused the rebels of looting.', 'William Ruto'],
    ['Egypt’s president Abdel Fattah al-Sisi said: "The truce is dead".', '"The truce is dead"'],
  ])('%s keeps speaker and quotation', (sentence, part) => {
    expect(eventsOf(sentence)[0]?.title).toContain(part);
  });

  it('names the speaker instead of a pronoun, and never cuts a word', () => {
    const events = eventsOf(
      'Egypt’s president Abdel Fattah al-Sisi said the truce was fragile.',
      'He rejected a plan to move the people of the coast to camps in the hills of the interior and to build a wall of sand around each of them.',
    );
    const title = events[1]?.title ?? '';
    expect(title).toMatch(/^Abdel Fattah [ae]l-Sisi rejected a plan/);
    expect(title.length).toBeLessThan(150);
    expect(title.replace(/ …$/, '').split(' ').at(-1)).toMatch(/^[a-z]+$/);
  });
});

describe('evidence that only goes on', () => {
  it('joins a quotation to the statement that it proves', () => {
    const events = eventsOf(
      'Egypt’s president Abdel Fattah al-Sisi said the truce was dead.',
      '“It is over,” al-Sisi said.',
    );
    expect(events.map(({ sentence, continues }) => [sentence, continues])).toEqual([
      [0, undefined],
      [1, 0],
    ]);
  });

  it('joins no point of a list that counts something of its own', () => {
    const points = (second: string): (number | undefined)[] =>
      eventsOf(
        'Egypt’s president Abdel Fattah al-Sisi said the talks went well.',
        'In a post, al-Sisi wrote:',
        'We have agreed on:',
        '– an exchange of all wounded prisoners;',
        second,
      ).map(({ continues }) => continues);
    expect(points('– an exchange of all young prisoners.').at(-1)).toBeDefined();
    expect(points('– the exchange of 6,000 prisoners.').at(-1)).toBeUndefined();
  });
});

it('makes every span, claim and sentence point into the text', () => {
  const document = analyse(
    'At least 34 people were killed in El Fasher, medics said. The toll could rise, the governor warned.',
    '“We have no blood left,” said Dr Amna Idris, a surgeon; two wards were closed.',
  );
  expect(document.events.length).toBeGreaterThan(2);
  for (const event of document.events) {
    const sentence = document.sentences[event.sentence];
    expect(sentence && event.span.start >= sentence.span.start && event.span.end <= sentence.span.end).toBe(true);
    expect(event.title).not.toBe('');
  }
});
