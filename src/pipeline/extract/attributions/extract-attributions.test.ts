import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.fixture.ts';
import { extractAttributions } from './extract-attributions.ts';
import { attributionsOf, headline, only } from './said.test-support.ts';

describe('words of saying that say nothing', () => {
  it.each([
    'Shells fell on the hall, where hundreds had sought shelter.',
    'A missile slammed into the parade.',
    'Soldiers detained 40 wanted men in Jenin.',
    'Canada sanctioned three businessmen accused of paying gangs.',
    'He took the oath in front of foreign observers.',
    'Moscow knows both regions as independent states.',
    'The Treasury shut banks that it says finance the movement.',
    'The mayor called Reed a day later.',
    'The group called in a strike.',
    'A militia called the Lions took a village.',
    'Kenya and Egypt are leading discussions about a peace force.',
    'Anna Reed is reporting from Oslo.',
    'Chad has taken steps to stop what they expect to be an assault.',
    'Chad claims a town in the north and a village beside it.',
    'Chad has raised the number of its troops in the valley to 5,000.',
    'The army has responded to the raids with heavier air strikes.',
    'Twelve people died the day after the country celebrated its independence.',
    'Troops fled the town after the rebels had accused them of looting.',
    'According to initial information, two trucks were hit.',
    'Reed, who won the vote according to papers seen by the mission, fled the town.',
    'A rejection of the text by Kenya threatened to end the talks.',
    'The fighting in the north threatens to spread.',
  ])('%s', (sentence) => {
    expect(only(sentence)).toBeUndefined();
  });
});

describe('the speaker of one sentence', () => {
  it.each([
    ['MSF urges all parties to respect hospitals.', 'MSF'],
    ['Chad demands the return of its soldiers.', 'Chad'],
    ['The delegate of Kenya countered that the strikes had no legal basis.', 'The delegate of Kenya'],
    ['The armed forces reserve the right to strike any target.', 'The armed forces'],
    [
      'The police spokesman in the state, Mohammed Khan, said the gunmen had fled.',
      'The police spokesman in the state, Mohammed Khan',
    ],
    [
      'Ann Reed and deputy minister Paul Khan both complained that no list had come.',
      'Ann Reed and deputy minister Paul Khan',
    ],
    ['On Sunday, a strike near the port killed ten people, the army said in a statement.', 'the army'],
    [
      '“It is quiet,” Ann Reed, a deputy elected for the valley told the agency by phone.',
      'Ann Reed, a deputy elected for the valley',
    ],
  ])('stands before a verb that has an object: %s', (sentence, speaker) => {
    expect(only(sentence)?.speaker).toBe(speaker);
  });

  it('is named with the verb where a bracket has both', () => {
    const sentence = 'A strike killed six, among them the commander Ann Reed (the army confirmed).';
    expect(only(sentence)?.speaker).toBe('the army');
  });

  it('spoke above a heading that quotes what comes below it', () => {
    const said = attributionsOf(['General Reed said the army would stay.'], headline('“No way back”'));
    expect(said[1]).toEqual([]);
  });

  it('is no state that a headline only files its story under', () => {
    expect(attributionsOf(headline('DR Congo: hospital hit for the second time'))[0]).toEqual([]);
  });

  it.each([
    ['The army said that two villages had fallen.', 'The army', 'two villages had fallen.'],
    [
      'The army issued a statement saying its forces had retaken two villages.',
      'The army',
      'its forces had retaken two villages.',
    ],
    ['Two villages had fallen, the army said on Monday.', 'the army', 'Two villages had fallen'],
    ['The UN, which had first spoken of 110 dead, left.', 'The UN', 'of 110 dead, left.'],
    ['Two villages had fallen, the army said Tuesday.', 'the army', 'Two villages had fallen'],
    ['Two villages had fallen, Ann Reed, the envoy, said Tuesday.', 'Ann Reed, the envoy', 'Two villages had fallen'],
    ['The U.K., France and Canada threatened sanctions.', 'The U.K., France and Canada', 'sanctions.'],
    ['Omar Rahal, 42, said two villages had fallen.', 'Omar Rahal, 42', 'two villages had fallen.'],
    [
      'Omar Rahal, ousted in 2021, said two villages had fallen.',
      'Omar Rahal, ousted in 2021',
      'two villages had fallen.',
    ],
    [
      'Two villages had fallen, residents and a local official said, two days after the town.',
      'residents and a local official',
      'Two villages had fallen',
    ],
    ['Interior minister Ivo Reed: 1,366 people are safe.', 'Interior minister Ivo Reed', '1,366 people are safe.'],
    [
      'Ivo Reed, a member of the rebels’ delegation, told Radio Bunia that a truce was possible.',
      'Ivo Reed, a member of the rebels’ delegation',
      'a truce was possible.',
    ],
    ['Rebels claimed to have shot down two drones.', 'Rebels', 'to have shot down two drones.'],
    [
      '“We will not yield,” said General Amadou Keita, the head of the junta.',
      'General Amadou Keita, the head of the junta',
      '“We will not yield',
    ],
    ['The list “has 30 names”, he told reporters, and left.', 'he', 'The list “has 30 names'],
    ['The truce was dead, Reed told reporters at the border.', 'Reed', 'The truce was dead'],
    ['At the border, Reed told reporters that the truce was dead.', 'Reed', 'the truce was dead.'],
    ['As shells were falling, Reed told the crowd that it was over.', 'Reed', 'it was over.'],
    ['General Reed said the army would stay out, according to Reuters.', 'General Reed', 'the army would stay out'],
    ['The town was retaken, Reed said, according to state television.', 'Reed', 'The town was retaken'],
    ['Ten people died, according to the Suna news agency.', 'the Suna news agency', 'Ten people died'],
    ['Reed said ten had died, according to the UN mission.', 'the UN mission', 'Reed said ten had died'],
    ['Guterres called the attack a war crime.', 'Guterres', 'called the attack a war crime.'],
    ['The minister, Eva Saar, called the report “lies”.', 'The minister, Eva Saar', 'called the report “lies”.'],
    ['Abiy has ordered civilians to take up arms.', 'Abiy', 'ordered civilians to take up arms.'],
    ['Two villages had fallen, said army spokesman Ivo Reed.', 'army spokesman Ivo Reed', 'Two villages had fallen'],
    [
      '“We will come back,” said rebel commander Brig. Ivo Reed.',
      'rebel commander Brig. Ivo Reed',
      '“We will come back',
    ],
    ['“They came at night,” said local residents.', 'local residents', '“They came at night'],
    ['Two villages had fallen, said witnesses.', 'witnesses', 'Two villages had fallen'],
    [
      'No lorry has come, said Ann Reed, the spokeswoman of the agency.',
      'Ann Reed, the spokeswoman of the agency',
      'No lorry has come',
    ],
    [
      'A doctor in Axum, who asked not to be named, put the number at ten.',
      'A doctor in Axum, who asked not to be named',
      'the number at ten.',
    ],
    [
      'The minister, in a briefing, said both sides agreed to talk, with the army watching.',
      'The minister, in a briefing',
      'both sides agreed to talk, with the army watching.',
    ],
    [
      'Ivo Reed, Ann Khan’s aide, who was there, said the war went on.',
      'Ivo Reed, Ann Khan’s aide, who was there',
      'the war went on.',
    ],
    ['Ivo Reed, whose men hold Axum, said the war went on.', 'Ivo Reed, whose men hold Axum', 'the war went on.'],
    ['The envoy was flanked by Sam Reed, who warned of war.', 'Sam Reed', 'of war.'],
    [
      'The head of the police in Goma, who said two had died, left.',
      'The head of the police in Goma',
      'two had died, left.',
    ],
    ['According to aid workers, the camp was shelled at dawn.', 'aid workers', 'the camp was shelled at dawn.'],
    ['The camp was shelled at dawn, according to the UN mission.', 'the UN mission', 'The camp was shelled at dawn'],
    [
      'Nia Okoro, the governor of Ituri, has said nine miners were killed.',
      'Nia Okoro, the governor of Ituri',
      'nine miners were killed.',
    ],
    [
      'The minister, confirmed in May after a row, has promised that aid would go on.',
      'The minister, confirmed in May after a row',
      'aid would go on.',
    ],
    [
      'The minister, a former judge, confirmed on Sunday that troops would leave.',
      'The minister, a former judge',
      'troops would leave.',
    ],
    ['The envoy told the BBC that a truce was near.', 'The envoy', 'a truce was near.'],
    ['After hours of talks, Minister Sun Lwin said troops would leave.', 'Minister Sun Lwin', 'troops would leave.'],
    [
      'The mission put the number of displaced people at 9,000.',
      'The mission',
      'the number of displaced people at 9,000.',
    ],
    ['One newspaper put the death toll as high as 200.', 'One newspaper', 'the death toll as high as 200.'],
    ['In Goma, three people were killed, the mayor said.', 'the mayor', 'In Goma, three people were killed'],
    ['A medical charity counted 41 dead at the clinic.', 'A medical charity', '41 dead at the clinic.'],
    ['The army, which had no access, gave a figure of 57.', 'The army, which had no access', 'a figure of 57.'],
    ['Local doctors had spoken of at least 24 deaths.', 'Local doctors', 'of at least 24 deaths.'],
  ])('%s', (sentence, speaker, content) => {
    expect(only(sentence)).toMatchObject({ speaker, content });
  });

  it.each([
    ['Khartoum accused the rebels of looting.', 'accuse', 'Khartoum'],
    ['Abiy rejected calls for a truce.', 'reject', 'Abiy'],
    ['The junta denies shelling the camp.', 'deny', 'The junta'],
    ['Officials warn of famine.', 'warn', 'Officials'],
    ['Ms Diallo has called for new sanctions.', 'demand', 'Ms Diallo'],
    ['Kigali has proposed talks in Luanda.', 'offer', 'Kigali'],
  ])('%s is the act itself', (sentence, act, speaker) => {
    expect(only(sentence)).toMatchObject({ act, speaker });
  });

  it('reads headlines with a colon, a dash or an inverted verb', () => {
    expect(attributionsOf(headline("Okoro: rebels 'will pay'"))[0]?.[0]).toMatchObject({ speaker: 'Okoro' });
    expect(attributionsOf(headline('Goma mosque bomb: nine killed'))[0] ?? []).toEqual([]);
    expect(attributionsOf(headline('Siege commander: rebels hold port'))[0]?.[0]).toMatchObject({
      speaker: 'Siege commander',
    });
    expect(attributionsOf(headline('Siege of Goma: rebels seize port'))[0] ?? []).toEqual([]);
    expect(attributionsOf(headline('Ceasefire talks collapse – Ethiopian negotiator'))[0]?.[0]).toMatchObject({
      speaker: 'Ethiopian negotiator',
      content: 'Ceasefire talks collapse',
    });
    expect(attributionsOf(headline("Truce 'unlikely' says Yemeni envoy"))[0]?.[0]).toMatchObject({
      speaker: 'Yemeni envoy',
    });
  });

  it('keeps two clauses with two speakers apart', () => {
    const said = attributionsOf(['The army said the road was open, but residents said it was mined.'])[0];
    expect(said?.map(({ speaker }) => speaker)).toEqual(['The army', 'residents']);
    const denied = attributionsOf(['Kenya said its jets hit a camp, though Sudan denied any losses.'])[0];
    expect(denied?.map(({ speaker }) => speaker)).toEqual(['Kenya', 'Sudan']);
    const figures = attributionsOf([
      'The ombudsman puts the number of dead at 200, Baku says it lost 192 soldiers.',
    ])[0];
    expect(figures?.map(({ speaker }) => speaker)).toEqual(['The ombudsman', 'Baku']);
  });

  it.each([
    'The proposed ceasefire would last a week.',
    'Reports of looting spread.',
    'The talks expected to begin today were put off.',
    'It is believed that the town fell.',
    'As we reported earlier, the bridge was hit.',
    'Rebels took the town at dawn.',
    'The shelling claimed at least 17 lives.',
  ])('%s has no speaker', (sentence) => {
    expect(only(sentence)).toBeUndefined();
  });
});

describe('speakers carried from sentence to sentence', () => {
  it('carries an announced quotation to the next block and to quotation blocks', () => {
    const said = attributionsOf(
      ['In a post on X, Okoro wrote:'],
      ['The road to peace is long.', 'It starts here.'],
      { kind: 'quotation', sentences: ['Nobody will stop it.'] },
      ['Rebels took Bunia on Tuesday.'],
    );
    expect(said.map(([first]) => first?.from)).toEqual([undefined, 0, 0, 0, undefined]);
  });

  it('carries a list that an announced quotation begins', () => {
    const said = attributionsOf(
      ['Okoro wrote:'],
      { kind: 'quotation', sentences: ['We have agreed on:'] },
      { kind: 'bullet', sentences: ['an exchange of all prisoners;'] },
      { kind: 'bullet', sentences: ['the return of the dead.'] },
    );
    expect(said.map(([first]) => first?.from)).toEqual([undefined, 0, 0, 0]);
  });

  it('finds the speaker of an open quotation in a later sentence of the paragraph', () => {
    const said = attributionsOf(['“The siege is over.', 'Nobody is left,” Ms Rahal said.']);
    expect(said[0]?.[0]).toMatchObject({ from: 1 });
  });

  it('carries a quotation that runs over paragraphs which repeat the mark', () => {
    const said = attributionsOf(
      ['Rahal said: “The siege is over.'],
      ['“Nobody is left.', 'We mourn.”'],
      ['Rain fell on Homs.'],
    );
    expect(said.map(([first]) => first?.from)).toEqual([undefined, 0, 0, undefined]);
  });

  it('links a pronoun to who spoke last', () => {
    const said = attributionsOf(['Rahal said the siege was over.'], ['He added that nobody was left.']);
    expect(said[1]?.[0]).toMatchObject({ speaker: 'He', content: 'nobody was left.', from: 0 });
  });

  it('links an office to who spoke last, but a body or many people only where they did', () => {
    const office = attributionsOf(
      ['Ali Rahal said the siege was over.'],
      ['The minister spoke of progress, the envoy said.'],
    );
    expect(office[1]?.[0]?.from).toBe(0);
    const others = attributionsOf(['The UN said 300 families had left.'], ['The authorities said it was 180.']);
    expect(others[1]?.[0]?.from).toBeUndefined();
    const same = attributionsOf(['Sudan’s army said the road was open.'], ['The army said so again.']);
    expect(same[1]?.[0]?.from).toBe(0);
  });

  it.each([
    'Nobody was left, officials there said.',
    'Nobody was left, police in the town said.',
    'Nobody was left, a hospital source said.',
    'Nobody was left, one resident told the agency.',
    'The surgeons, twins who run it, said nobody was left.',
    'At the camp two nurses with the charity said nobody was left.',
  ])('gives the words of somebody new to nobody else: %s', (sentence) => {
    const said = attributionsOf(['Ali Rahal, the envoy, said the siege was over.'], [sentence]);
    expect(said[1]?.[0]?.from).toBeUndefined();
  });
});

it('keeps every span inside its sentence, for any text', () => {
  const piece = fc.constantFrom(
    'said',
    '“',
    '”',
    '"',
    "'",
    ',',
    ':',
    'X',
    'the army',
    'that',
    'he',
    'told',
    'but',
    '–',
    'accused',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const document = documentOf([pieces.join(' ')]);
      for (const { speaker, cue, content } of extractAttributions(document, document.words)) {
        for (const span of [speaker, cue, content]) {
          if (!span) continue;
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(document.text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});
