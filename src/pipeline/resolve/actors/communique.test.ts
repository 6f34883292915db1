import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../names.fixture.ts';
import { analyseDocument } from '../../pipeline.ts';

/** Title, status and actors with their roles of each event of a communiqué of 20 May 2025. */
const told = (title: string, ...paragraphs: readonly string[]): string[] => toldBy(undefined, title, ...paragraphs);

function toldBy(publisher: string | undefined, title: string, ...paragraphs: readonly string[]): string[] {
  const metadata = { published: '2025-05-20', timezone: 'UTC', title, ...(publisher !== undefined && { publisher }) };
  const text = [title, ...paragraphs].join('\n\n');
  const { actors, events } = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
  const names = new Map(actors.map(({ key, name }) => [key, name]));
  return events.map(
    (event) =>
      `${event.status}: ${event.actors.map(({ actor, role }) => `${names.get(actor) ?? actor} ${role}`).join(', ')}`,
  );
}

describe('a communiqué of one side', () => {
  it('means its own army and the other state, and only claims', () => {
    const events = told(
      'Statement of the Ministry of Defence of the Republic of Armenia',
      'Azerbaijan breached the truce in Armenia.',
      'Our air defence units shot down three drones near Shusha on Monday.',
      'The enemy shelled Shusha on Monday.',
    );
    expect(events).toContain('claimed: Armenian Armed Forces agent');
    expect(events).toContain('claimed: Azerbaijan agent');
  });

  it('says whose it is by whose invasion it speaks of', () => {
    const events = told(
      'Operational information on the Russian invasion',
      'Ukraine held its lines near Sumy. Russia attacked there.',
      'Our soldiers repelled three attacks near Sumy on Monday.',
      'The enemy bombed Kharkiv on Monday.',
    );
    expect(events).toContain('claimed: Armed Forces of Ukraine agent');
    expect(events).toContain('claimed: Russia agent');
  });

  it('is known by who publishes it, though it names no state', () => {
    const events = toldBy(
      'Ministry of Defence of Armenia',
      'Daily briefing',
      'Our troops withdrew from the village of Tegh on Monday.',
      'The enemy shelled the hills on Monday.',
    );
    expect(events.join()).toContain('Armenian Armed Forces agent');
  });

  it('is signed in capitals, and its air force, its navy and what is the enemy’s act too', () => {
    const events = told(
      'MINISTRY OF DEFENCE OF ARMENIA',
      'Armenia and Azerbaijan clashed near Shusha on Sunday.',
      'Our air force destroyed two bridges near Shusha on Monday.',
      'The enemy’s jets bombed Shusha on Monday.',
    );
    expect(events).toContain('claimed: Armenian Armed Forces agent');
    expect(events).toContain('claimed: Azerbaijan agent');
  });

  it('is none where somebody else speaks of an enemy', () => {
    const events = told(
      'Armenia and Azerbaijan: what we know',
      'Armenia and Azerbaijan clashed near Shusha on Monday.',
      '“Our soldiers repelled the enemy,” said a villager.',
    );
    expect(events.join()).not.toContain('claimed');
    expect(events.join()).not.toContain('Armed Forces');
  });
});

it('means the army of the state by the jets of its junta and by an army drone', () => {
  const events = told(
    'Myanmar: what happened on Monday',
    'Fighting went on in Myanmar. Aid reached Myanmar. The border of Myanmar was closed.',
    'Junta jets bombed Lashio on Monday.',
    'An army drone struck Lashio on Monday.',
  );
  expect(events.filter((event) => event.endsWith('Tatmadaw agent'))).toHaveLength(2);
});
