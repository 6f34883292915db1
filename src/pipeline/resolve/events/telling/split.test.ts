import { describe, expect, it } from 'vitest';
import { eventsOf } from '../events-of.test-support.ts';

const partsOf = (sentence: string): string[] =>
  eventsOf(sentence).map(({ span }) => sentence.slice(span.start, span.end));

it('leaves the verb of what is said with its subject', () => {
  const sentence = 'The commander in Kosti, Field Marshal Ivo Reed, surrendered on Sunday, the army announced.';
  expect(partsOf(sentence)).toEqual([sentence]);
});

it('leaves an aim with the one that is denied before it', () => {
  const sentence =
    'The rebels said that they did not want to seize Goma, but only to control the bridge and stop convoys.';
  expect(partsOf(sentence)).toEqual([sentence]);
});

it('takes no clause for what only says since when', () => {
  const sentence = 'The general who has ruled Chad since 2021 fled to Kosti on Sunday.';
  expect(partsOf(sentence)).toEqual([sentence]);
});

describe('one sentence that tells two happenings', () => {
  it.each([
    [
      'Delegates of Chad and Sudan met in Doha for an hour and agreed to a truce in May.',
      ['Delegates of Chad and Sudan met in Doha for an hour', 'agreed to a truce in May.'],
    ],
    [
      'Armenia and Azerbaijan agreed to a truce in May and later swapped 40 prisoners of war.',
      ['Armenia and Azerbaijan agreed to a truce in May', 'later swapped 40 prisoners of war.'],
    ],
    [
      'Sudan’s army said it had entered Kosti, and the rebels said they still held the town.',
      ['Sudan’s army said it had entered Kosti', 'the rebels said they still held the town.'],
    ],
    [
      'The rebels said they had killed 30 soldiers, although a Thai officer put the number of dead soldiers at six.',
      ['The rebels said they had killed 30 soldiers', 'a Thai officer put the number of dead soldiers at six.'],
    ],
    [
      'The school in Goma was destroyed by an air strike, for which Chad denied responsibility.',
      ['The school in Goma was destroyed by an air strike', 'Chad denied responsibility.'],
    ],
    [
      'The army captured Goma on Monday, although Rwanda denied that the town had fallen.',
      ['The army captured Goma on Monday', 'Rwanda denied that the town had fallen.'],
    ],
  ])('%s', (sentence, parts) => {
    expect(partsOf(sentence)).toEqual(parts);
  });

  it.each([
    'Mali’s president since has demanded that Chad withdraw its troops from the towns it annexed in May 2022 but never held — Kosti, Gao, Menaka and Ansongo.',
    'Mali’s army has since withdrawn its troops from the town that rebels shelled in May 2022 — Gao, where the governor, the mayor and both judges lived.',
  ])('takes “since” for no clause where it only says that time went by: %s', (sentence) => {
    expect(partsOf(sentence)).not.toContainEqual(expect.stringMatching(/^since/));
  });

  it.each([
    'A missile struck a school in Goma and killed ten pupils on Monday.',
    'A sailor was killed by shrapnel while on a patrol boat off Mombasa, the army said.',
    'Rebels from Chad seized the town of Kosti and detained its mayor.',
    'Shelling in Goma killed three people and wounded five on Monday.',
    'Rebels fired 20 rockets at Goma on Monday; five people were wounded.',
    'Militants ambushed a patrol near Goma on Monday; five soldiers and 12 militants died.',
    'Nine soldiers were killed while six others were wounded when a shell hit their post.',
  ])('keeps what one blow does together: %s', (sentence) => {
    expect(partsOf(sentence)).toEqual([sentence]);
  });
});

describe('a happening that somebody denies in the same breath', () => {
  it.each([
    'Jets bombed a camp in Goma on Monday, which Rwanda denied.',
    'Rebels seized the base in Goma on Monday, though Rwanda denies it.',
    'Two planes were shot down over Goma on Monday, but Rwanda rejected the claim.',
    'Soldiers stormed the base in Goma on Monday, a claim that Rwanda disputed.',
  ])('is claimed, and told as what it is: %s', (sentence) => {
    expect(eventsOf(sentence)).toMatchObject([{ kind: 'action', status: 'claimed', when: '2025-05-19' }]);
  });

  it.each(['Rwanda denied it.', 'Rwanda denied that it had bombed a camp in Goma.'])('is not told by: %s', (denial) => {
    const [event] = eventsOf('Jets bombed a camp in Goma on Monday.', denial).slice(1);
    expect(event).toMatchObject({ kind: 'statement', status: 'denied' });
  });
});

describe('what was told that led to a deed', () => {
  it.each([
    [
      'The mayor of Goma has resigned after the BBC reported that his guards had shot a boy.',
      ['action', 'The BBC reported that his guards had shot a boy'],
    ],
    [
      'Kenya expelled the envoy of Chad on Monday after Chad accused it of arming rebels.',
      ['action', 'Chad accused it of arming rebels'],
    ],
    [
      'Prices in Goma rose on Monday after rebels threatened to close the port.',
      ['statement', 'Rebels threatened to close the port'],
    ],
  ])('is told besides it: %s', (sentence, [kind, title]) => {
    const events = eventsOf(sentence);
    expect([events[0]?.kind, events.at(-1)?.title]).toEqual([kind, title]);
  });

  it.each(['Chad said that it had expelled the envoy after Kenya announced that it would close the border.'])(
    'is left where the deed itself is only said: %s',
    (sentence) => expect(partsOf(sentence)).toEqual([sentence]),
  );
});

describe('a look back with "that" at what happened on another day', () => {
  it.each([
    [
      'Divers recovered nine bodies on Monday in the ferry that sank near Goma on Sunday.',
      ['2025-05-19', '2025-05-18 The ferry sank near Goma on Sunday'],
    ],
    [
      'Police on Monday arrested two men over the bombing that killed nine people in Goma on Friday.',
      ['2025-05-19', '2025-05-16 The bombing killed nine people in Goma on Friday'],
    ],
  ])('%s', (sentence, [first, second]) => {
    const [deed, before] = eventsOf(sentence);
    expect([deed?.when, `${before?.when} ${before?.title}`]).toEqual([first, second]);
  });

  it.each([
    'Kenya said on Monday that killed soldiers had been buried on Sunday.',
    'The blast that killed nine people in Goma on Sunday was the worst this year.',
    'On Monday the army denied reports that rebels had shelled Goma on Friday.',
  ])('is none in: %s', (sentence) => {
    expect(eventsOf(sentence)).toHaveLength(1);
  });
});

it('tells not where those who speak come from', () => {
  const [told, ...others] = eventsOf('Two nurses who left the town at noon told the BBC they had seen tanks in Goma.');
  expect([told?.when, others]).toEqual(['2025-05-20', []]);
});
