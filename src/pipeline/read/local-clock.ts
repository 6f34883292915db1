/** "It's 10pm in Kyiv": a post without a stamp that says in its text what time it is. */
import { zoneOfPlace } from '../lexicon/city-zones.ts';
import { addDays, type IsoDay } from '../text/calendar.ts';
import { dayOfInstant, instantAt } from '../text/instants.ts';
import { matchesOf } from '../text/matches.ts';
import { clockAt } from '../text/moments.ts';

const LEAD =
  /\b(?:it[’']s|it is|(?:as )?it(?: has)?(?: just| now)? (?:approaches|passes|nears|gone|turned|passed)|the time is)(?: now| just| nearly| almost| past| after| gone| approaching| coming up to| about| around){0,3} (?=\d)/gi;
const IN_PLACE = /^,? (?:local time )?(?:time )?in (?<place>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?)/u;

/**
 * The instant that a text names so, or undefined. `day` is the document's day in `zone`: a clock that runs ahead may
 * already show the next day.
 */
export function localClock(text: string, day: IsoDay, zone: string): string | undefined {
  const start = text.slice(0, 400);
  for (const lead of matchesOf(LEAD, start)) {
    const clock = clockAt(start, lead.index + lead[0].length);
    const place = clock && IN_PLACE.exec(start.slice(clock.end))?.groups?.['place'];
    if (!clock || !place) continue;
    const local = zoneOfPlace(place) ?? zoneOfPlace(place.split(' ')[0] ?? '');
    if (local === undefined) continue;
    const instants = [0, 1, -1].map((days) => instantAt(addDays(day, days), clock.minutes, local));
    return instants.find((instant) => dayOfInstant(instant, zone) === day) ?? instants[0];
  }
  return undefined;
}
