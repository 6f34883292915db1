import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.test-support.ts';

const datesOf = (text: string): (string | undefined)[] => eventsOf(text).map((event) => event.when);

describe('when something happened', () => {
  it.each([
    ['Rebels shelled the port on Sunday.', ['2025-05-18']],
    ['Rebels shelled the port.', ['2025-05-20']],
    ['Over the past 12 months rebels have shelled the port.', ['2024-05/2025-04']],
    ['Rebels shelled the port in the winter.', ['2024-24']],
    ['Rebels shelled the port three years ago.', ['2022']],
    ['Rebels shelled the port on Sunday, their third attack this year.', ['2025-05-18']],
    ['Rebels shelled the port where the fleet anchored three years ago.', ['2025-05-20']],
    ['Three years ago, when the fleet anchored there, rebels shelled the port.', ['2022']],
    ['Rebels, who took up arms three years ago, shelled the port.', ['2025-05-20']],
    ['Rebels have shelled the port since March.', ['2025-05-20']],
    ['Rebels will withdraw from the port within 30 days.', ['2025-05-20']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('when something was said', () => {
  it('is no day to come', () => {
    const [first, second] = eventsOf(
      'The minister said France was proposing further talks on 5 June, but he added that Chad rejected the ceasefire.',
    );
    expect([first?.when, second?.when].filter((when) => when !== '2025-06-05')).toContain('2025-05-20');
    expect(second?.when).not.toBe('2025-06-05');
  });
});
