/** Which zone a document's clock runs in: metadata, the text itself, the publisher's home, the corpus. */
import { publisherNamed } from '../lexicon/publishers.ts';
import { zoneOfPlace } from '../lexicon/city-zones.ts';
import { zoneAt } from '../text/moments.ts';
import type { TextLine } from '../text/lines.ts';
import { isZone } from '../text/zoned.ts';
import type { StampTime } from './stamps.ts';

const ALL_TIMES =
  /\b(?:(?:[Aa]ll|[Tt]he) t|[Tt])imes?(?: \w{2,10}){0,3}? according to local time in (?=\p{Lu})|\b(?:(?:[Aa]ll|[Tt]he) t|[Tt])imes? (?:are|is) (?:all )?local,? (?:time )?(?:in |to )?(?=[\p{Lu}(])|\b(?:[Aa]ll|[Tt]he) times?(?: \w{2,10}){0,3}? (?:are |is )?(?:in |given in |stated are |at )?(?=[\p{Lu}(])|\b[Aa]ll times? (?=[\p{Lu}(])|\b[Tt]imes? (?:are|is) (?:all )?(?:in )?(?=[\p{Lu}(])|\b[Uu]pdates (?:are )?(?:all )?(?:(?:listed |given |shown )?(?:in|according to) (?:local time in )?)(?=[\p{Lu}(])/gu;
const PLACE = /^(?<place>\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}{2,14})?)/u;
/** "Thursday, March 18 (Yangon time)", "Latest developments (Yangon time):". */
const BRACKETED = /\((?<place>\p{Lu}[\p{L} ]{2,20}) [Tt]ime\):?$/u;
const LONGEST_NOTE = 90;
const SEARCHED_LINES = 60;

interface ZoneSources {
  readonly metadata?: string;
  readonly publisher?: string;
  readonly corpus: string;
  readonly lines: readonly TextLine[];
  readonly stamps: Iterable<StampTime>;
  /** The clocks that the page gives to machines, a post each. */
  readonly machine: readonly StampTime[];
  /** Zone of the time of the last update or of publication, as printed in the head. */
  readonly printed?: string;
}

/** A document's zone, and whose it is where neither the document nor its metadata states one. */
export interface DocumentZone {
  readonly zone: string;
  readonly assumed?: 'publisher' | 'corpus';
}

/** The zone that the document or its metadata states, else the publisher's, else the corpus's. */
export function documentZone(sources: ZoneSources): DocumentZone {
  if (sources.metadata !== undefined && isZone(sources.metadata)) return { zone: sources.metadata };
  const stated = statedZone(sources.lines) ?? commonZone(sources.stamps) ?? sources.printed;
  if (stated !== undefined) return { zone: stated };
  const home = sources.publisher === undefined ? undefined : publisherNamed(sources.publisher)?.zone;
  if (home !== undefined) return { zone: home, assumed: 'publisher' };
  const offset = commonZone(sources.machine);
  if (offset !== undefined) return { zone: offset };
  return { zone: isZone(sources.corpus) ? sources.corpus : 'UTC', assumed: 'corpus' };
}

/** "All times are Paris time (GMT+2)", "All times Eastern", "All times stated are UK". */
function statedZone(lines: readonly TextLine[]): string | undefined {
  for (const line of lines.slice(0, SEARCHED_LINES)) {
    if (line.text.length > 2000) continue;
    const bracketed = line.text.length <= LONGEST_NOTE ? BRACKETED.exec(line.text)?.groups?.['place'] : undefined;
    const ofBracketed = bracketed === undefined ? undefined : zoneOfPlace(bracketed);
    if (ofBracketed !== undefined) return ofBracketed;
    for (const match of line.text.matchAll(ALL_TIMES)) {
      const at = match.index + match[0].length;
      const zone = zoneAt(line.text, at)?.zone;
      if (zone !== undefined) return zone;
      const place = PLACE.exec(line.text.slice(at))?.groups?.['place']?.replace(/\.$/, '');
      const ofPlace = place && (zoneOfPlace(place) ?? zoneOfPlace(place.split(' ')[0] ?? ''));
      if (ofPlace) return ofPlace;
    }
  }
  return undefined;
}

/** The zone that most stamps carry, or the first and all that carry one: pages say it once, at the newest post. */
function commonZone(stamps: Iterable<StampTime>): string | undefined {
  const counts = new Map<string, number>();
  let total = 0;
  let ofFirst: string | undefined;
  for (const { zone } of stamps) {
    total++;
    if (total === 1) ofFirst = zone;
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const first = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  const isCommon = first !== undefined && (first[1] * 2 >= total || (counts.size === 1 && ofFirst !== undefined));
  return isCommon ? first[0] : undefined;
}
