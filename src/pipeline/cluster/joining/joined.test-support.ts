import { telling, type Sketch } from '../tellings/telling.fixture.ts';
import { joinTellings } from './join.ts';

/** Background that makes common words common, as in a real corpus. */
export const NOISE = [
  'Ministers discussed grain exports with delegates from the southern union',
  'The president visited wounded troops at a hospital before dawn',
  'Parliament passed a budget that raises defence spending by a tenth',
  'A ferry carried evacuated families across the northern strait',
  'Mediators proposed a further meeting in the mountain resort',
  'Engineers repaired the power line that feeds the reactor',
  'Farmers blocked the crossing over unpaid subsidies',
  'A court sentenced two officers for selling fuel',
].map((text, index) => telling({ text, day: 100 + index, topic: 'diplomacy' }));

/** Which of the sketches end up together, by position. */
export function joined(...sketches: Sketch[]): number[][] {
  const tellings = sketches.map(telling);
  return joinTellings([...tellings, ...NOISE])
    .map((group) => group.map((one) => tellings.indexOf(one)).filter((index) => index >= 0))
    .filter((group) => group.length > 0);
}
