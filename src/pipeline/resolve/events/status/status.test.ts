import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../../names.fixture.ts';
import { analyseDocument } from '../../../pipeline.ts';
import { eventsOf } from '../events-of.test-support.ts';

describe('headlines', () => {
  it.each(['Kenyan jets kill dozens in Goma, rebels say', 'Army strike on Goma has killed 40, reports say'])(
    'tell a deed with its source: %s',
    (headline) => {
      const text = `Report\n\n10:10\n${headline}\nIt rained.\n`;
      const metadata = { published: '2025-05-20', timezone: 'UTC', title: 'Report' };
      const { events } = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
      expect(events.map(({ kind }) => kind)).toEqual(['action']);
    },
  );

  it.each([
    ['Kenya captures Goma, rebels deny losing the town', ['action happened', 'statement denied']],
    ['Shells kill nine in Goma, Kenyan army denies firing', ['action happened', 'statement denied']],
  ])('tell a deed and what the other side answers: %s', (headline, kindsAndStatus) => {
    const text = `Report\n\n10:10\n${headline}\nIt rained.\n`;
    const metadata = { published: '2025-05-20', timezone: 'UTC', title: 'Report' };
    const { events } = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
    expect(events.map(({ kind, status }) => `${kind} ${status}`)).toEqual(kindsAndStatus);
  });

  it.each(['Diplomats expected to discuss truce in Goma', 'Truce talks planned in Goma'])('plan: %s', (headline) => {
    const text = `Report\n\n10:10\n${headline}\nIt rained.\n`;
    const metadata = { published: '2025-05-20', timezone: 'UTC', title: 'Report' };
    const { events } = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
    expect(events.map(({ status }) => status)).toEqual(['planned']);
  });

  it.each([
    ['Chad and Kenya to exchange prisoners next week, says envoy', 'action planned'],
    ['Chad wants to exchange prisoners next week, says envoy', 'statement ongoing'],
  ])('plan in the words of somebody: %s', (headline, kindAndStatus) => {
    const text = `Report\n\n10:10\n${headline}\nIt rained.\n`;
    const metadata = { published: '2025-05-20', timezone: 'UTC', title: 'Report' };
    const { events } = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
    expect(events.map(({ kind, status }) => `${kind} ${status}`)).toEqual([kindAndStatus]);
  });
});

describe('what is said, and what is done', () => {
  it.each([
    ['Chad has repeatedly said that talks can only be held after a truce.', 'statement', 'ongoing'],
    ['Egypt declined to comment on the attack in Goma.', 'statement', 'happened'],
    ['Kenya believes that Uganda will deploy troops to Goma.', 'statement', 'happened'],
    ['Rwanda presented its terms for a truce in Geneva.', 'statement', 'proposed'],
    ['Sudan would have to lift martial law and hold elections.', 'statement', 'proposed'],
    ['Uganda will deploy troops to Goma next week.', 'action', 'planned'],
    ['The talks, mediated by Chad, were due to resume in Goma next week.', 'action', 'planned'],
    ['A drone crashed near Goma, injuring a farmer, residents said.', 'action', 'happened'],
    ['Kenya said Uganda had been offering young men money to burn lorries in Goma.', 'statement', 'happened'],
    ['Kenya said Uganda had offered a truce in Goma.', 'statement', 'proposed'],
    [
      'If Kenya and Uganda reinforced each other, they would give Goma more food and bring peace nearer.',
      'statement',
      'happened',
    ],
    ['William Ruto is expected in Goma for talks next Sunday.', 'action', 'planned'],
    ['Ten soldiers are due to be released in Goma on Friday.', 'action', 'planned'],
    ['Diplomats are expected to discuss a truce when they meet in Goma on Friday.', 'action', 'planned'],
    ['Troops are due to be moved to Goma next week, Kenya said.', 'action', 'planned'],
    ['The Security Council will hold a session behind closed doors on Friday, Kenya said.', 'action', 'planned'],
    ['Kenya is preparing to launch an offensive on Goma, a Western official said.', 'action', 'planned'],
    ['Kenya said that its troops will never be happy in Goma on Friday.', 'statement', 'happened'],
    ['Talks are likely to be held in Goma on Friday, according to a diplomat.', 'action', 'planned'],
    ['A delegation from the African Union is due in Goma on Friday.', 'action', 'planned'],
    ['Commanders of both sides are to meet in Goma on Monday.', 'action', 'planned'],
    ['William Ruto will take part in talks in Goma on Friday.', 'action', 'planned'],
    ['William Ruto will announce sanctions on Rwanda next week.', 'action', 'planned'],
    ['William Ruto will fly to Goma on Friday, where he will praise the troops.', 'action', 'planned'],
    ['The war has claimed the lives of 40 soldiers in Goma since Monday.', 'action', 'happened'],
    ['After weeks of rows over a plan to hand power to civilians, fighting erupted in Goma.', 'action', 'happened'],
    ['Kenya told its citizens to leave Goma.', 'statement', 'happened'],
    ['Kenya said it was impossible to establish who shelled Goma.', 'statement', 'happened'],
    ['Kenya admitted losses in Goma but gave no number.', 'statement', 'happened'],
    ['Kenya said it had shelled no fewer than ten positions in Goma.', 'action', 'claimed'],
    ['A shell came through the roof in Goma, killing two children, the Red Cross said.', 'action', 'happened'],
    ['Kenyans go to the polls on May 26.', 'action', 'planned'],
    ['William Ruto is travelling to Goma on Friday.', 'action', 'planned'],
    ['Kenya said the aim is to prevent a war in Goma.', 'statement', 'happened'],
    ['On Monday William Ruto went to Goma.', 'action', 'happened'],
    ['Ethiopian troops seize the airport in Goma.', 'action', 'happened'],
    ['Kenya said it would not accept Ugandan troops being deployed to Goma.', 'statement', 'happened'],
    [
      'Rwanda also wants the sanctions on its banks lifted, according to officials who met it in Goma.',
      'statement',
      'ongoing',
    ],
    ['Explosions were heard in Goma on Monday, residents said.', 'action', 'happened'],
    ['Fighting in Goma broke out at dawn, the mayor said.', 'action', 'happened'],
    ['Kenya said fighting in Goma must not continue.', 'statement', 'happened'],
    ['Sudan declared martial law in Goma.', 'action', 'happened'],
    ['Egypt gave Chad a deadline to leave Goma.', 'statement', 'happened'],
    ['Leila Haddad declared that Sudan is now in a battle with Chad.', 'statement', 'happened'],
    ['Insurgents say they have seized Goma.', 'action', 'claimed'],
    ['Colonel Paul Reed said his troops had captured Goma on Monday.', 'action', 'claimed'],
    ['The warlord says his men have shelled Goma.', 'action', 'claimed'],
    ['The police chief said that his men had arrested five people in Goma.', 'action', 'happened'],
    ['The minister says he had offered his resignation in Goma on Saturday.', 'statement', 'happened'],
    ['Three people are shot dead by gunmen in Goma, a doctor says.', 'action', 'happened'],
    ['President Leila Haddad has left the country, the mayor of Goma said.', 'action', 'happened'],
  ])('%s is %s, %s', (sentence, kind, status) => {
    expect(eventsOf(sentence).map((event) => [event.kind, event.status])).toEqual([[kind, status]]);
  });
});

describe('what goes on when it is told', () => {
  it.each([
    'Fighting between Chad and Kenya is under way in Goma.',
    'Talks on a truce continue in Nairobi.',
    'The siege of Goma is in its third week.',
    'Rescuers are searching for survivors in Goma.',
    'Patients are being moved to Goma.',
    'The road to Goma remains blocked.',
    'Some 2,000 villagers are trapped in Goma.',
    'Goma has been without water for a week.',
    'Kenya continues to shell Goma.',
    'The ferry to Goma remains suspended.',
    'Kenyan troops were shelling Goma on Tuesday.',
    'Kenyan troops were digging in on Tuesday near Goma, called the gate of the lake.',
    'Chad is shelling Goma, residents said.',
    'Nine hostages are still being held in Goma.',
    'Some 40 miners remain missing after the raid on Goma.',
    'A curfew is in force in Goma.',
    'The airport of Goma is closed until further notice.',
  ])('is ongoing: %s', (sentence) => {
    expect(eventsOf(sentence).map((event) => [event.kind, event.status])).toEqual([['action', 'ongoing']]);
  });

  it.each([
    ['Kenyan troops were shelling Goma on Monday.', 'action happened'],
    ['Fighting continued in Goma on Monday.', 'action happened'],
    ['Three people are killed in Goma.', 'action happened'],
    ['Kenya’s army said it was shelling Goma.', 'statement happened'],
    ['William Ruto is going to Goma, he said.', 'statement happened'],
  ])('is not what is over, or only said: %s', (sentence, kindAndStatus) => {
    expect(eventsOf(sentence).map(({ kind, status }) => `${kind} ${status}`)).toEqual([kindAndStatus]);
  });

  it.each([
    'If the road to Goma remains blocked, the army may leave.',
    'The road to Goma may remain blocked.',
    'Goma is no longer under siege.',
    'Kenya remains trapped in a circle of violence.',
  ])('is no state that may come, is over or stands for another: %s', (sentence) => {
    expect(eventsOf(sentence).filter(({ status }) => status === 'ongoing')).toEqual([]);
  });
});
