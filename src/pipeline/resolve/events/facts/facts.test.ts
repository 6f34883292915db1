import { expect, it } from 'vitest';
import { eventsOf } from '../events-of.test-support.ts';

const factsOf = (sentence: string): string[] =>
  eventsOf(sentence).flatMap(({ facts = [] }) =>
    facts.flatMap(({ of, value, key, side }) => [`${of}: ${value} (${key})`, `${of}: ${value} (${key}) by ${side}`]),
  );

it.each([
  [
    'Chad’s army said it had struck a command centre of the rebels in Goma.',
    'target: a command centre of the rebels (military)',
  ],
  ['Jets bombed a school in Goma, residents said.', 'target: a school (civilian)'],
  ['Rwanda blamed Chad for the attack on the hospital in Goma.', 'culprit: Chad (TD)'],
  ['Rwanda said that Chad had shelled the hospital in Goma.', 'culprit: Chad (TD)'],
  ['The rebels blamed the army for the attack on Goma.', 'culprit: the army (army)'],
  ['Rwanda said that its troops were in control of Goma.', 'holder: Rwanda (RW)'],
  ['Rwanda denied that Goma had fallen.', 'holder: Rwanda (RW)'],
  ['Rwanda denied that it had shelled the hospital in Goma.', 'culprit: not Rwanda (none)'],
  ['Chad rejected the accusation that its army attacked Goma.', 'culprit: not Chad (none)'],
  ['Rwanda denied using cluster bombs in Goma.', 'culprit: not Rwanda (none)'],
  ['Rwanda said Chadian gunmen had opened fire first.', 'culprit: Chadian gunmen (TD)'],
  ['Rwanda said that the attack on Goma had been carried out by Chad.', 'culprit: Chad (TD)'],
  ['Hamas said it had captured Goma.', 'holder: Hamas (hamas)'],
  ['Rwanda said that the army had recaptured Goma.', 'holder: the army (army)'],
  ['Rwanda said that Goma remained in the hands of the state.', 'holder: Rwanda (RW)'],
  ['Rwanda denied losing Goma.', 'holder: Rwanda (RW)'],
  ['“The town of Goma is ours,” Hamas said.', 'holder: Hamas (hamas)'],
  ['“Goma has fallen to our forces,” Hamas said.', 'holder: Hamas (hamas)'],
  ['“Our troops are now fully in control there,” Rwanda said after the battle of Goma.', 'holder: Rwanda (RW)'],
  [
    'Rwanda denied that it had sent any fighters to Goma.',
    'denial: denied that it had sent any fighters to Goma (none)',
  ],
  ['Rwanda said that its jets had not bombed Goma.', 'denial: its jets had not bombed Goma (none)'],
  ['The rebels said that the army had opened fire on the convoy near Goma.', 'culprit: the army (army)'],
  [
    'Rwanda said none of its helicopters had been shot down.',
    'denial: none of its helicopters had been shot down (none)',
  ],
  ['Rwanda said that no hospital had been shelled in Goma.', 'denial: no hospital had been shelled in Goma (none)'],
  [
    'Rwanda said that reports of a strike on the school in Goma were false.',
    'denial: reports of a strike on the school in Goma were false (none)',
  ],
  ['Rwanda said that nothing had been agreed on Goma.', 'denial: nothing had been agreed on Goma (none)'],
  ['Rwanda said that it was not behind the attack on Goma.', 'culprit: not Rwanda (none)'],
  ['Rebel radio said that coalition jets had bombed the market in Goma.', 'culprit: the coalition (coalition)'],
  ['Rwanda said that it never lost the town of Goma.', 'holder: Rwanda (RW)'],
  ['Hamas fighters have taken the town of Goma, two residents said.', 'holder: Hamas (hamas)'],
  ['President Paul Kagame said that his troops had taken the town of Goma.', 'holder: Paul Kagame (RW)'],
  [
    'The coalition’s spokesman, Omar Reed, said it had not bombed Goma.',
    'denial: it had not bombed Goma (none) by coalition',
  ],
  [
    'Hamas chief spokesman Omar Reed denied any involvement in the attack on Goma.',
    'culprit: not Hamas (none) by hamas',
  ],
  [
    'Omar Reed, a spokesman for Hamas, said the group was not behind the attack on Goma.',
    'culprit: not Hamas (none) by hamas',
  ],
  ['Kenya said that its intelligence showed that Rwanda was behind the attack on Goma.', 'culprit: Rwanda (RW)'],
  ['Kenya said Rwanda used rocket launchers to strike the prison in Goma.', 'culprit: Rwanda (RW)'],
  ['Gunmen captured Goma on Monday, the governor said.', 'day: on Monday (2025-05-19)'],
  [
    'Rwanda said its men had not fired on Goma and suggested that the rebels had shelled the town.',
    'denial: its men had not fired on Goma (none) by RW',
  ],
  [
    'Rwanda denied that jets had bombed Goma and blamed Chad, which it said had placed guns there.',
    'denial: denied that jets had bombed Goma (none)',
  ],
  ['Goma remained under the control of Hamas, two residents said.', 'holder: Hamas (hamas)'],
  ['A drone killed a bus driver in Goma, the mayor said.', 'victim: a bus driver (one)'],
  ['Rwanda said that nobody was killed in the strike on Goma.', 'victim: none (none)'],
])('%s', (sentence, expected) => {
  expect(factsOf(sentence)).toContain(expected);
});

it.each([
  ['Two people were killed when missiles hit a school in Goma, residents said.', 'a school'],
  ['Residents said 31 civilians had been killed near Goma.', '31 civilians'],
  ['Rwanda’s spokesman said the strike had been aimed at rebel fighters in Goma.', 'rebel fighters'],
])('knows the target behind whom it killed and what was aimed at: %s', (sentence, target) => {
  expect(
    factsOf(sentence)
      .filter((fact) => fact.startsWith('target'))
      .join(),
  ).toContain(`target: ${target} (`);
});

it.each([
  'Jets bombed a school in Goma on Monday.',
  'Jets bombed a bridge in Goma, residents said.',
  'Jets bombed a military hospital in Goma, residents said.',
  'Rwanda said that it had shelled the rebels in Goma.',
  'Rwanda said that the army had retaken 40 square kilometres near Goma.',
  'Rwanda said that no hospital had been shelled in Goma.',
  'Rwanda denied having shelled the hospital in Goma.',
])('gives no target or culprit that somebody could contradict: %s', (sentence) => {
  expect(factsOf(sentence).filter((fact) => /^(?:target: .*civilian|culprit: (?!not)|holder)/u.test(fact))).toEqual([]);
});

it('names no single victim where the dead are counted', () => {
  expect(
    factsOf('A shell killed a driver and wounded six people in Goma, killing nine people in all, the mayor said.'),
  ).not.toContainEqual(expect.stringContaining('victim'));
});

it('knows from whoever says what was aimed at that it is their side’s deed', () => {
  const owners = (verb: string): (boolean | undefined)[] =>
    eventsOf(`Rwanda’s spokesman said the strike had ${verb} rebel fighters in Goma.`).flatMap(({ facts = [] }) =>
      facts.filter(({ of }) => of === 'target').map(({ own }) => own),
    );
  expect(owners('targeted')).toEqual([true]);
  expect(owners('hit')).toEqual([false]);
});

it('takes a deed of the own side from whoever stands before the verb', () => {
  const [event] = eventsOf('A Rwandan jet bombed a base in Goma, Rwanda’s army said.');
  expect(event?.facts).toContainEqual(expect.objectContaining({ of: 'target', key: 'military', own: true }));
});

it('knows the day of what is planned, and not that of what is put off', () => {
  expect(factsOf('The two sides will meet in Goma on 6 June, the envoy said.')).toContain(
    'date: on 6 June (2025-06-06)',
  );
  expect(factsOf('The two sides will now meet in Goma on 6 June instead of next week, the envoy said.')).toEqual([]);
});
