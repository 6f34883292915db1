/** Whose words a sentence is, where it has two sources, or none. */
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../document-of.fixture.ts';
import { attributionsOf, headline, only } from './said.test-support.ts';

describe('two sources of one sentence, each with its figure', () => {
  const speakers = (sentence: string): (string | undefined)[] =>
    (attributionsOf([sentence])[0] ?? []).map(({ speaker }) => speaker);
  it.each([
    ['A bomb killed 12 people in Goma, the police said, or 20, according to witnesses.', ['the police', 'witnesses']],
    ['Rebels said they had shot down two jets, or one, according to the army.', ['Rebels', 'the army']],
    ['Shells killed six, the mayor said, and wounded 15, according to a nurse.', ['the mayor', 'a nurse']],
    ['A bomb killed 12 people in Goma, according to witnesses.', ['witnesses']],
  ])('%s', (sentence, expected) => {
    expect(speakers(sentence)).toEqual(expected);
  });
});

describe('the points of a list', () => {
  it('name who is quoted behind a dash', () => {
    const point: Paragraph = { kind: 'bullet', sentences: ['‘Over 100 killed today’ - health ministry'] };
    expect(attributionsOf(point)[0]?.[0]?.speaker).toBe('health ministry');
  });
});

describe('who says it', () => {
  it.each([
    ['Chad admits the raid but rejects blame for the deaths.', 'say', 'Chad'],
    ['The rebels threaten to end the talks.', 'warn', 'The rebels'],
    ['Ann Reed – the mother of Sam Reed – said that nobody had died.', 'say', 'Ann Reed – the mother of Sam Reed'],
    ['Invasion condemned by the Security Council.', 'accuse', 'the Security Council'],
    ['The network has documented the death of three people.', 'say', 'The network'],
    ['Chad reports 64 dead.', 'say', 'Chad'],
    ['Chad says 200 remain (thousands according to the rebels) in the town.', 'say', 'Chad'],
    ['The U.N. human rights chief said that nobody had died.', 'say', 'The U.N. human rights chief'],
    [
      'Officials of the group and a local charity said six had died.',
      'say',
      'Officials of the group and a local charity',
    ],
    [
      'Ann Reed, an analyst at the institute, nevertheless doubts it.',
      'question',
      'Ann Reed, an analyst at the institute',
    ],
    [
      'After talks in Goma, the leaders of Chad, Mali, Niger and Kenya welcomed the plan.',
      'praise',
      'the leaders of Chad, Mali, Niger and Kenya',
    ],
    [
      'Ann Reed, the governor of Kosti, a town in the south, wrote that six had died.',
      'say',
      'Ann Reed, the governor of Kosti, a town in the south',
    ],
    ['After Chad said that it would leave, the mayor said that nobody had died.', 'say', 'the mayor'],
  ])('%s', (sentence, act, speaker) => {
    expect(only(sentence)).toMatchObject({ act, speaker });
  });

  it('is the name that opens a sentence which ends in a quotation of its own', () => {
    const [first] = attributionsOf(['Dr. Ann Reed is a volunteer who fled the town: “I live in fear.”'])[0] ?? [];
    expect(first?.speaker).toBe('Dr. Ann Reed');
  });

  it('is nobody before where a heading without a verb ends in a colon', () => {
    const all = attributionsOf(
      ['Ann Reed said that nobody had died.'],
      ['Attacks in the north:'],
      ['Shells hit the hall.'],
    );
    expect(all[2] ?? []).toEqual([]);
  });

  it.each([
    'Just hours after President Ann Reed announced the fall of the town, a bomber attacked the barracks.',
    'When the minister, Sam Khan, said on Monday that the truce was over, thousands fled.',
    'After the governor had accused the rebels of looting, the army shelled the town.',
  ])('is nobody who only spoke when the rest happened: %s', (sentence) => {
    expect(only(sentence)).toBeUndefined();
  });

  it.each([
    'The results point to talks on a peace for which the Chadians say they are ready.',
    'The rocket carries six warheads, each of them said to hold a ton.',
  ])('is nobody where a noun is described by what is said of it: %s', (sentence) => {
    expect(only(sentence)).toBeUndefined();
  });

  it.each(['UPDATED: Raid on Goma kills 25', 'Video: Rebels leave Goma', 'AFRICA: Rebels leave Goma'])(
    'is nobody where a page marks its headline: %s',
    (title) => {
      expect(attributionsOf(headline(title))[0]).toEqual([]);
    },
  );

  it('is who complained of something', () => {
    expect(only('The silence was something of which Ann Reed had complained for days.')?.speaker).toContain('Ann Reed');
  });

  it('is who spoke before, where something is told in his view', () => {
    const [, second] = attributionsOf(['Ann Reed said the rebels were weak. '], ['In her judgment the war is lost.']);
    expect(second?.[0]).toMatchObject({ speaker: 'her', content: 'the war is lost.', from: 0 });
  });

  it('is nobody where something is denied to somebody', () => {
    expect(only('Guards denied the ambulances access to the square.')).toBeUndefined();
    expect(only('The rebels have threatened the security of the region.')).toBeUndefined();
  });

  it.each([
    'Ann Reed dismissed the head of the armed forces on Thursday.',
    'Ann Reed dismissed his defence minister.',
    'Ann Reed dismissed General Ali Khan on Monday.',
    'Kenya recalled its ambassador from Chad on Monday.',
  ])('is nobody where somebody is sent away or called back: %s', (sentence) => {
    expect(only(sentence)).toBeUndefined();
  });

  it.each(['Ann Reed dismissed the claims of the general.', 'Ann Reed dismissed the minister’s report as false.'])(
    'is who calls something untrue: %s',
    (sentence) => {
      expect(only(sentence)).toMatchObject({ act: 'deny', speaker: 'Ann Reed' });
    },
  );

  it('is nobody where protests are a thing', () => {
    expect(only('Troops continued to target peaceful protests that harmed nobody.')).toBeUndefined();
  });

  it('is nobody where men are reported to have done something', () => {
    expect(only('Reuters reports two men killed a guard.')?.content).not.toBe('two men');
  });
});
