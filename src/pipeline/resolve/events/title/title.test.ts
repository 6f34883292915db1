import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../events-of.test-support.ts';
import { cleanTitle, trimTitle } from './trim-title.ts';

const titlesOf = (...paragraphs: readonly string[]): string[] => eventsOf(...paragraphs).map(({ title }) => title);

it('are not cut between an hour and what it is counted from', () => {
  const text =
    'Three people were killed and more than twenty injured when bombs struck the embassy in the capital shortly before midnight on Friday, it said.';
  expect(trimTitle(text)).not.toMatch(/shortly$/u);
});

it('have no dateline, and all that is said behind one', () => {
  expect(
    titlesOf('BEIRUT — William Ruto is sending a convoy to the eastern border, its driver said on Sunday.'),
  ).toEqual(['William Ruto is sending a convoy to the eastern border, its driver said on Sunday']);
});

it('have no address', () => {
  expect(cleanTitle('Rebels left the port, its mayor says. pic.twitter.com/Ab12')).toBe(
    'Rebels left the port, its mayor says',
  );
  expect(cleanTitle('Rebels left the port https://example.org/a/b')).toBe('Rebels left the port');
});

it.each([
  ['Jul 18, 2003: Rebels have left the port', 'Rebels have left the port'],
  ['4 May — Rebels have left the port', 'Rebels have left the port'],
  ['AFRICA: Rebels have left the port', 'Rebels have left the port'],
  ['Shelter: Tents have reached the port', 'Tents have reached the port'],
  ['UPDATED: Rebels have left the port', 'Rebels have left the port'],
  ['UPDATE 2-Rebels have left the port', 'Rebels have left the port'],
  ['CORRECTED-Rebels have left the port', 'Rebels have left the port'],
  ['URGENT - Rebels have left the port', 'Rebels have left the port'],
  ['Mayor: Rebels have left the port', 'Mayor: Rebels have left the port'],
  ['Decision 12: Rebels may leave the port', 'Decision 12: Rebels may leave the port'],
])('have no label: %s', (text, title) => {
  expect(cleanTitle(text)).toBe(title);
});

describe('titles of what leans on the words before it', () => {
  it.each([
    [
      'According to the Kenyan army, the rocket flies far. It carries six warheads that hold many smaller ones.',
      'The rocket carries six warheads that hold many smaller ones',
    ],
    [
      'In Goma it happened late on Sunday: a bridge fell on a road, and seven people died.',
      'In Goma, a bridge fell on a road, and seven people died',
    ],
    [
      'At least 13 huts were burned in Goma on Sunday; others were damaged, the mayor wrote.',
      'At least 13 huts were burned in Goma on Sunday; others were damaged, the mayor wrote',
    ],
    [
      'William Ruto said on Monday that the war went on. According to him, “all routes to Goma are being bombed”.',
      'William Ruto: “All routes to Goma are being bombed”',
    ],
    [
      'William Ruto told reporters that a raid on Goma was over. There were no reports of dead soldiers, he said.',
      'William Ruto: There were no reports of dead soldiers',
    ],
    [
      'William Ruto walked through Goma on Sunday. “Rebels shelled the port all night,” he said.',
      'William Ruto: “Rebels shelled the port all night”',
    ],
  ])('%s', (text, title) => {
    expect(titlesOf(text).at(-1)).toBe(title);
  });
});

describe('titles that read well alone', () => {
  it.each([
    // a pronoun gives way to the name that it stands for
    ['He warned that the truce was dead.', 'William Ruto warned that the truce was dead'],
    ['The key demands, he added, would be met in May.', 'William Ruto: The key demands would be met in May'],
    [
      'In the north, he said, rebels had shelled two villages.',
      'William Ruto: In the north, rebels had shelled two villages',
    ],
    // the name stands before it: "he said" behind a quotation goes, and what is said of the saying
    [
      '“The road to Geneva is open to all of them,” he said.',
      'William Ruto: “The road to Geneva is open to all of them”',
    ],
    [
      '“Third, the return of all who were taken,” he added, repeating his call for a meeting.',
      'William Ruto: “Third, the return of all who were taken”',
    ],
    [
      '“The border will open,” he said, “when the shelling of the town has ended.”',
      'William Ruto: “The border will open, when the shelling of the town has ended.”',
    ],
    // no aside: the sentence goes on
    [
      'If the truce broke, he would respond by shelling the town.',
      'William Ruto: If the truce broke, he would respond by shelling the town',
    ],
    ['However, he visited Chad on Sunday.', 'William Ruto visited Chad on Sunday'],
    // lead-ins and references to the page go
    ['Meanwhile, Chad closed its border with Sudan, as our earlier post said.', 'Chad closed its border with Sudan'],
    ['Chad closed its border with Sudan (see post at 09.12).', 'Chad closed its border with Sudan'],
    ['Chad closed its border with Sudan.[12][a]', 'Chad closed its border with Sudan'],
    ['Chad closed its border with Sudan, or', 'Chad closed its border with Sudan'],
    ['❗️Chad closed its border with Sudan.', 'Chad closed its border with Sudan'],
    ['4/5 Chad closed its border with Sudan.', 'Chad closed its border with Sudan'],
  ])('%s', (sentence, title) => {
    expect(titlesOf('Kenya’s president William Ruto spoke in Geneva on Monday.', sentence).at(-1)).toBe(title);
  });

  it.each([
    ['Some context: Chad closed its border with Sudan in May 2019.', 'Chad closed its border with Sudan in May 2019'],
    ['09:30 – Chad closed its border with Sudan.', 'Chad closed its border with Sudan'],
  ])('goes without the label of "%s"', (sentence, title) => expect(titlesOf(sentence)).toEqual([title]));

  it('says what somebody was quoted as saying', () => {
    expect(
      titlesOf('Kenya’s radio quoted William Ruto, who was in Geneva, as saying on Monday that the truce was dead.'),
    ).toEqual(['William Ruto said that the truce was dead']);
  });

  it('gives a verb behind "and" the subject that it shares', () => {
    const titles = titlesOf('On Sunday rebels from Chad entered Bria and released hundreds of prisoners.');
    expect(titles.filter((title) => /^(?:Entered|Released)/u.test(title))).toEqual([]);
  });

  it('gives it no verb of the passive before', () => {
    const titles = titlesOf('On Sunday rebels from Chad were attacked near Bria and released hundreds of prisoners.');
    expect(titles.filter((title) => /were released/u.test(title))).toEqual([]);
  });

  it('gives no name to "he" where two may be meant', () => {
    const titles = titlesOf(
      'William Ruto met Omar Reed in Geneva on Monday.',
      'President William Ruto dismissed General Omar Reed on Tuesday. He was replaced by Ali Khan.',
    );
    expect(titles.filter((title) => title.startsWith('William Ruto was'))).toEqual([]);
  });

  it('begins with a capital where who speaks has no name', () => {
    const [title] = titlesOf(
      'This is why, after two days of talks in Geneva, the president welcomed that Chad had committed to opening its border to aid convoys and to letting observers in.',
    );
    expect(title).toMatch(/^The president welcomed/);
  });

  it('shortens a long sentence by what only explains a name', () => {
    const [title] = titlesOf(
      'Abdel Fattah al-Sisi, the president of Egypt and the host of the talks of this week, has called on Sudan and Chad to return to the table before the rains begin in June.',
    );
    expect(title).toBe(
      'Abdel Fattah el-Sisi has called on Sudan and Chad to return to the table before the rains begin in June',
    );
  });

  it.each([
    'What to expect from the talks in Geneva',
    'Ceasefire talks',
    'Pictured: shelled houses in Sudan',
    'Sudan war: List of key events, day 95',
  ])('has no event for a headline that only announces: %s', (headline) => {
    expect(titlesOf(headline)).toEqual([]);
  });
});

describe('how titles open', () => {
  it('keeps words that only look like a lead-in', () => {
    expect(titlesOf('So far, the clashes in Goma have killed 26 civilians.')[0]).toMatch(/^So far, the/u);
  });

  it('closes the bracket of what is said', () => {
    expect(titlesOf('Nine people were killed in Goma on Sunday (May 18), according to William Ruto.')[0]).toContain(
      '(May 18)',
    );
  });

  it('names those whom “they” stands for', () => {
    expect(titlesOf('Three rebel leaders were killed in Goma on Sunday. They were buried on Monday.')).toContain(
      'Three rebel leaders were buried on Monday',
    );
  });
});

describe('trimTitle', () => {
  it('ends a cut on a word that tells something', () => {
    const title = trimTitle(
      'Envoys of the southern union drove in a long convoy through the flooded lowlands towards the old fortress by the upper river and in the rain of late evening',
    );
    expect(title).toMatch(/river …$/u);
  });

  it('opens a quotation that ran in behind the name of who says it', () => {
    expect(trimTitle('Amina Haddad: The siege must end”')).toBe('Amina Haddad: “The siege must end”');
    expect(trimTitle('Amina Haddad: The siege must end"')).toBe('Amina Haddad: "The siege must end"');
  });

  it('closes one quotation with one mark', () => {
    expect(trimTitle('The union of nurses has called the siege a “crime."')).toBe(
      'The union of nurses has called the siege a “crime.”',
    );
  });

  it('never ends within a word or a quotation, for any text', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 9 });
    const text = fc.array(
      fc.oneof(
        word,
        word.map((quoted) => `“${quoted} ${quoted}”`),
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(text, (words) => {
        const title = trimTitle(cleanTitle(words.join(' ')));
        const kept = title.replace(/ …$/u, '').split(' ');
        expect(words.join(' ').split(' ').slice(0, kept.length)).toEqual(kept);
        expect(title.split('“').length).toBe(title.split('”').length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what stands between commas', () => {
  it('is no apposition behind the day with which a sentence opens', () => {
    const [event] = eventsOf(
      'On 29 April, the Security Council held a briefing on the fighting in Goma, followed by closed talks on the sanctions that some of its members had asked for.',
    );
    expect(event?.title).toMatch(/^On 29 April, the Security Council held a briefing/u);
  });
});

describe('titles that would lean on the sentence before', () => {
  const last = (...paragraphs: readonly string[]): string | undefined => titlesOf(...paragraphs).at(-1);

  it('have it in front, where nobody can tell what the pronoun is', () => {
    expect(last('Kenya and Chad swapped ten prisoners. It was agreed in Goma on Monday.')).toBe(
      'Kenya and Chad swapped ten prisoners. It was agreed in Goma on Monday',
    );
  });

  it('name what was rejected with the one who rejected it', () => {
    expect(last('Longer truces have been offered to Khartoum before, and it has rejected them every time.')).toBe(
      'Longer truces have been offered to Khartoum before, and it has rejected them every time',
    );
  });

  it('are of the clause that somebody acts in, where the rest is nobody’s word', () => {
    expect(last('A truce in Goma is therefore hard to foresee, as William Ruto has rejected the calls of Chad.')).toBe(
      'William Ruto has rejected the calls of Chad',
    );
  });

  it('have the subject of the verb before', () => {
    expect(
      last('The rebels were handed a list of children in Goma and agreed to return ten of them on Monday.'),
    ).toMatch(/^The rebels agreed to return ten/u);
  });
});

describe('titles of what is told of a noun besides', () => {
  it.each([
    ['Two nurses who were kidnapped in March were freed on Sunday.', 'Two nurses were kidnapped in March'],
    ['The truce signed on 2 March has collapsed.', 'The truce was signed on 2 March'],
    [
      'Thousands came to the funeral of 14 soldiers who were killed in Goma on 2 March.',
      '14 soldiers were killed in Goma on 2 March',
    ],
    [
      'Three of the 14 nurses who were shot in March have died.',
      'Three of the 14 nurses who were shot in March have died',
    ],
  ])('tell only that: %s', (text, title) => {
    expect(titlesOf(text).at(-1)).toBe(title);
  });
});

it('name him whose office is told before what he did', () => {
  expect(
    titlesOf(
      'Omar Reed, the Kenyan major who gave the order to bomb Goma in 2022, died on Sunday when a mine exploded.',
    ),
  ).toContain('Omar Reed gave the order to bomb Goma in 2022');
});

describe('titles of what somebody says', () => {
  it.each([
    [
      'Uganda closed its border on Thursday. Its foreign minister, Ruth Nambi, said Uganda would send 200 police officers to Goma.',
      'Ruth Nambi said Uganda would send 200 police officers to Goma',
    ],
    [
      'Police blamed the rebels, who have fought there since 2024. "This is a cowardly act," President William Ruto said on Wednesday.',
      '"This is a cowardly act," President William Ruto said on Wednesday',
    ],
    [
      'A senior officer, who asked not to be named because he was not authorised to speak to the media, said soldiers had arrested four suspects in a raid on a house in the east of Goma early on Thursday.',
      'A senior officer said soldiers had arrested four suspects in a raid on a house in the east of Goma early on Thursday',
    ],
    [
      'The commander of the Kenyan army, one of the most senior positions in the country, announced on Sunday that he was tendering his resignation after the raid.',
      'The commander of the Kenyan army announced that he was tendering his resignation after the raid',
    ],
  ])('name who says it: %s', (text, title) => {
    expect(titlesOf(text).at(-1)).toBe(title);
  });

  it('have no sentence in front that tells nothing', () => {
    const text = 'Rebels shelled Goma. Nobody was hurt. It was hit again in the second attack of the rebels on Monday.';
    expect(titlesOf(text).at(-1)).toBe('It was hit again in the second attack of the rebels on Monday');
  });

  it('have the subject behind where and when the sentence opens', () => {
    const text =
      'In the capital, Nairobi, the government imposed a night-time curfew and closed all schools until Monday.';
    expect(titlesOf(text).at(-1)).toBe('The government closed all schools until Monday');
  });
});

describe('titles that begin with the news', () => {
  const last = (...paragraphs: readonly string[]): string | undefined => titlesOf(...paragraphs).at(-1);

  it.each([
    [
      'According to two dockers, shells hit the port of Goma on Sunday and killed nine people.',
      'Shells hit the port of Goma on Sunday and killed nine people, according to two dockers',
    ],
    [
      'According to its own figures, the army of Chad killed nine people in Goma on Sunday.',
      'According to its own figures, the army of Chad killed nine people in Goma on Sunday',
    ],
    ['On the other hand, rebels shelled the port of Goma on Sunday.', 'Rebels shelled the port of Goma on Sunday'],
    [
      'Its premier, Omar Reed, was dismissed on Sunday after the raid.',
      'Omar Reed was dismissed on Sunday after the raid',
    ],
    [
      'At least five traders, among them a boy of twelve, were killed by rebel shelling of the old market in the east of Goma on Sunday, officials there said.',
      'At least five traders, among them a boy of twelve, were killed by rebel shelling of the old market in the east of Goma on Sunday, officials there said',
    ],
  ])('%s', (text, title) => {
    expect(last(text)).toBe(title);
  });

  it('tell who took the town of which a clause tells', () => {
    expect(
      titlesOf('In Goma, which Chadian troops entered on Tuesday, rebels killed nine people on Sunday.'),
    ).toContain('Chadian troops entered Goma on Tuesday');
  });

  it('say what is denied', () => {
    expect(last('Rebels shelled the market of Goma on Sunday. Chad denies it.')).toBe(
      'Chad denies it: Rebels shelled the market of Goma on Sunday',
    );
    expect(last('Did Chad shell the market of Goma on Sunday? Chad denies it.')).toBe('Chad denies it');
  });
});

describe('titles that are cut', () => {
  const tail =
    'and then went on for a long while about the many other things that had been on the minds of those present';

  it.each([
    [
      `The envoy added that his side would take the papers of the others home and study them over the coming week, before ${tail}.`,
      /week$/u,
    ],
    [
      `The rebels said little in the town about what their sweeping night attack, which reached the port of the capital, had meant for it, ${tail}.`,
      /…$/u,
    ],
    [
      `The minister praised the trust that the president of the other state has put in the talks, even though he has said before now ${tail}.`,
      /talks$/u,
    ],
  ])('end where a clause does: %s', (text, end) => {
    expect(trimTitle(cleanTitle(text))).toMatch(end);
  });

  it('keep whose word it is', () => {
    const text =
      'Two of the ferries that crossed the lower river each morning were sunk by gunfire from the eastern bank near the fish market, according to the harbour office.';
    expect(trimTitle(cleanTitle(text))).toBe(
      'Two of the ferries that crossed the lower river each morning were sunk by gunfire, according to the harbour office',
    );
  });

  it('have no second names in brackets', () => {
    const text =
      'The United Front for the Lower River (UFLR) stormed the customs house of Sarn (12 miles from the sea) and held it until the next morning against two companies';
    expect(trimTitle(text)).toMatch(
      /^The United Front for the Lower River stormed the customs house of Sarn and held it/u,
    );
  });
});
