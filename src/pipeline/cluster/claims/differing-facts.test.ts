import { expect, it } from 'vitest';
import type { LocalFact } from '../../stage.ts';
import { answers } from '../joining/answers.ts';
import { differ, differingFacts } from './differing-facts.ts';
import { post, telling } from '../tellings/telling.fixture.ts';

const fact = (of: LocalFact['of'], key: string, by: string, more: Partial<LocalFact> = {}): LocalFact => ({
  of,
  key,
  by,
  side: by,
  value: key,
  ...more,
});

it.each<[string, LocalFact, LocalFact, boolean]>([
  [
    'a school, and a base by the word of who struck it',
    fact('target', 'civilian', 'medics'),
    fact('target', 'military', 'army', { own: true }),
    true,
  ],
  [
    'a school, and a base that others struck',
    fact('target', 'civilian', 'medics'),
    fact('target', 'military', 'the mayor'),
    false,
  ],
  ['who is blamed and blames', fact('culprit', 'rebels', 'army'), fact('culprit', 'army', 'rebels'), true],
  [
    'who is blamed and denies it',
    fact('culprit', 'rebels', 'medics'),
    fact('culprit', 'none', 'rebels', { value: 'not the rebels' }),
    true,
  ],
  [
    'who is blamed, and another who denies it',
    fact('culprit', 'rebels', 'medics'),
    fact('culprit', 'none', 'army', { value: 'not the army' }),
    false,
  ],
  ['a victim and none', fact('victim', 'one', 'the mayor'), fact('victim', 'none', 'army'), true],
  [
    'two words for a victim',
    fact('victim', 'one', 'the mayor', { value: 'a driver' }),
    fact('victim', 'one', 'army', { value: 'a man' }),
    false,
  ],
  [
    'two who are blamed for two things',
    fact('culprit', 'rebels', 'army'),
    fact('culprit', 'police', 'students'),
    false,
  ],
  ['two holders of one town', fact('holder', 'army', 'army'), fact('holder', 'rebels', 'rebels'), true],
  ['a state that holds a town, and its army', fact('holder', 'army', 'army'), fact('holder', 'SD', 'Burhan'), false],
  [
    'rebels by no name and by one',
    fact('holder', 'rebels', 'rebels'),
    fact('holder', 'northern rebels', 'northern rebels'),
    false,
  ],
  ['a state that holds a town, and rebels', fact('holder', 'rebels', 'rebels'), fact('holder', 'SD', 'Burhan'), true],
  [
    'two hours of a day',
    fact('time', '2024-05-14T09:40', 'a priest'),
    fact('time', '2024-05-14T12:00', 'police'),
    true,
  ],
  [
    'an hour and its half',
    fact('time', '2024-05-14T12:00', 'a priest'),
    fact('time', '2024-05-14T12:30', 'police'),
    false,
  ],
  [
    'two days of one exchange',
    fact('date', '2024-05-16', 'mediators', { about: ['exchang'] }),
    fact('date', '2024-05-20/2024-05-26', 'rebels', { about: ['exchang', 'begin'] }),
    true,
  ],
  [
    'the days of an exchange and a vote',
    fact('date', '2024-05-16', 'mediators', { about: ['exchang'] }),
    fact('date', '2024-05-20', 'rebels', { about: ['vote'] }),
    false,
  ],
  ['two days of one fall', fact('day', '2024-05-14', 'police'), fact('day', '2024-05-16', 'a priest'), true],
  ['two falls in one month', fact('day', '2024-05-04', 'police'), fact('day', '2024-05-16', 'a priest'), false],
  ['what one source says twice', fact('holder', 'army', 'army'), fact('holder', 'rebels', 'army'), false],
])('tells whether sources differ: %s', (_, a, b, expected) => {
  expect(differ(a, b)).toBe(expected);
  expect(differ(b, a)).toBe(expected);
});

it('sets what differs side by side, and leaves out what nobody contradicts', () => {
  const one = post();
  const school = telling({
    text: 'Jets hit a school, medics said',
    post: one,
    facts: [fact('target', 'civilian', 'medics'), fact('time', '2024-05-14T09:40', 'medics')],
  });
  const base = telling({
    text: 'The army said that it had struck a base',
    post: one,
    facts: [fact('target', 'military', 'army', { own: true })],
  });
  expect(answers(school, base)).toBe(true);
  const claims = differingFacts([school, base], (name) => name);
  expect(claims.map(({ what, value, by }) => `${what}: ${value} (${by ?? ''})`)).toEqual([
    'what was hit: civilian (medics)',
    'what was hit: military (army)',
  ]);
});

it('tells two places apart where one source counts the same in both', () => {
  const said = { quantities: ['soldier '], value: '50,000', by: 'the president' };
  const north = telling({ ...said, text: '50,000 soldiers stand at Kolna', place: 'Kolna' });
  const south = telling({ ...said, text: 'Over 50,000 soldiers stand at Abala', place: 'Abala' });
  const others = telling({ ...said, text: '400 soldiers stand at Tarhan', place: 'Tarhan', value: '400' });
  expect(differingFacts([north, south, others], (name) => name).map(({ what, value }) => `${what}: ${value}`)).toEqual([
    'where: Kolna',
    'where: Abala',
  ]);
});

it('sets a denial against what tells it, unless one source does both', () => {
  const one = post();
  const sent = telling({
    text: 'Tarhan sent fighters, monitors said',
    post: one,
    trigger: 'send',
    speaker: 'monitors',
  });
  const denial = (speaker: string) =>
    telling({
      text: 'Tarhan denied that it had sent any fighters',
      post: one,
      status: 'denied',
      speaker,
      facts: [fact('denial', 'none', speaker, { value: 'denied that it had sent any', about: ['send', 'fighter'] })],
    });
  expect(answers(sent, denial('Tarhan'))).toBe(true);
  expect(answers(sent, denial('monitors'))).toBe(false);
  const claims = differingFacts([sent, denial('Tarhan')], (name) => name);
  expect(claims.map(({ what, value, by }) => `${what}: ${value} (${by ?? ''})`)).toEqual([
    'whether it happened: Tarhan sent fighters, monitors said (monitors)',
    'whether it happened: denied that it had sent any (Tarhan)',
  ]);
});

it('sets no denial against what leaves open who did it, or counts others than those who were not hurt', () => {
  const one = post();
  const shelled = { text: 'Shells fell on the market of Abala', post: one, trigger: 'shell', day: 5 };
  const denied = telling({
    text: 'The rebels denied that they had shelled it',
    post: one,
    speaker: 'rebels',
    facts: [
      fact('culprit', 'none', 'rebels', { value: 'not the rebels' }),
      fact('denial', 'none', 'rebels', { value: 'denied that they had shelled it', about: ['shell'] }),
    ],
  });
  const claimsOn = (...tellings: Parameters<typeof differingFacts>[0]): number =>
    differingFacts(tellings, (name) => name).length;
  expect(claimsOn(telling(shelled), denied)).toBe(0);
  expect(claimsOn(telling({ ...shelled, agents: ['rebels'] }), denied)).toBe(2);

  const killed = { text: 'The ministry counted the dead', post: one, trigger: 'kill', by: 'the ministry', value: '20' };
  const unhurt = telling({
    text: 'The minister said no civilian had been killed',
    post: one,
    speaker: 'the minister',
    by: 'the minister',
    value: 'none',
    quantities: ['people killed'],
    unit: 'civilian',
    facts: [fact('denial', 'none', 'the minister', { about: ['kill'] })],
  });
  const counted = (unit: string) => telling({ ...killed, quantities: ['people killed'], unit });
  expect(claimsOn(counted('militant'), unhurt)).toBe(0);
  expect(claimsOn(counted('villager'), unhurt)).toBe(2);
});
