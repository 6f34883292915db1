import { expect, it } from 'vitest';
import { joinTellings } from './join.ts';
import { post, telling, type Sketch } from '../tellings/telling.fixture.ts';

/** Two papers on the sinking of one ferry: each leads with it in words of its own, and goes on with the same things. */
function joinedLeads(mine: Partial<Sketch>, theirs: Partial<Sketch>, alike = true): boolean {
  const [one, other] = [post(), post()];
  const background = [
    'Divers from Mirtov search the wreck of the ferry',
    'The Halden line has run since the armistice',
  ];
  const rest = alike ? background : ['Miners in Orlo went on strike', 'A senator from Pellis resigned'];
  const leads = [
    telling({ text: 'A naval mine sank a ferry near Halden', document: 'wire', post: one, place: 'Halden', ...mine }),
    telling({
      text: 'Scores drowned when a vessel went down off Halden',
      document: 'paper',
      post: other,
      place: 'Halden',
      ...theirs,
    }),
  ];
  const details = [
    ...background.map((text) => telling({ text, document: 'wire', post: one, day: 4 })),
    ...rest.map((text) => telling({ text, document: 'paper', post: other, day: 4 })),
  ];
  const others = ['Voters chose a mayor', 'A bridge opened', 'Talks failed', 'Prices rose', 'Police left', 'Rain fell'];
  const groups = joinTellings([...leads, ...details, ...others.map((text) => telling({ text, day: 40 }))]);
  return groups.some((group) => leads.every((lead) => group.includes(lead)));
}

const LEADS = { leads: true, day: 4 };

it('joins what two papers tell first where they tell one story', () => {
  expect(joinedLeads(LEADS, LEADS)).toBe(true);
});

it('joins what may reach back as far as the other', () => {
  expect(joinedLeads(LEADS, { leads: true, postDay: 5, sinceDay: 1 })).toBe(true);
});

it.each([
  ['what one of them does not lead with', { day: 4 }, LEADS, true],
  ['leads of two stories', LEADS, LEADS, false],
  ['leads of two days', LEADS, { leads: true, day: 5 }, true],
])('keeps apart %s', (_, mine, theirs, alike) => {
  expect(joinedLeads(mine, theirs, alike)).toBe(false);
});

it('keeps apart two posts of a line each, for a word and a day that both have', () => {
  const lines = [
    'The rebels captured the town of Mirtov on Friday',
    'Each side released 150 captured soldiers on Friday',
  ];
  const leads = lines.map((text, at) => telling({ text, document: `paper ${at}`, ...LEADS }));
  const others = Array.from({ length: 60 }, (_, at) =>
    telling({ text: `Voters in district ${at} chose a mayor${at % 5 === 0 ? ' on Friday' : ''}`, day: 40 }),
  );
  const groups = joinTellings([...leads, ...others]);
  expect(groups.some((group) => leads.every((lead) => group.includes(lead)))).toBe(false);
});
