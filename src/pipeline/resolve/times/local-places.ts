/** Whose clock "local time" means where no known clock stands beside it: that of the place which the text is about there. */
import { zoneOfPlace } from '../../lexicon/city-zones.ts';
import { STATES } from '../../lexicon/states.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { ExtractedDocument, LocalPlace, PlaceMention, TimeMention } from '../../stage.ts';
import type { ResolvedNames } from '../names.ts';

/** States whose clocks differ from one end to the other: their capital's says nothing of another town. */
const SEVERAL_ZONES = wordSet('AU BR CA CD CL ID KZ MN MX RU US');
const CAPITALS: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, capitals: [capital] }) => (capital === undefined ? [] : [[code, capital] as const])),
);
/** How far back in its post a place is looked for. */
const SENTENCES_BACK = 3;

type Located = Pick<ResolvedNames, 'places' | 'placeMentions'>;

/** Gives the IANA zone that a time told in "local time" runs in; undefined where no place with a known clock is near. */
export function localZoneFinder(
  document: ExtractedDocument,
  { places, placeMentions }: Located,
): (mention: TimeMention) => string | undefined {
  const zones = new Map(places.map((place) => [place.key, zoneOf(place)]));
  const zoneNear = (mention: TimeMention, sentence: number): string | undefined => {
    const here = placeMentions.filter((place) => place.sentence === sentence && zones.get(place.place) !== undefined);
    const located = here.filter(({ preposition }) => preposition !== undefined);
    const nearest = (located.length > 0 ? located : here).toSorted((a, b) => gap(a, mention) - gap(b, mention))[0];
    return nearest && zones.get(nearest.place);
  };
  return (mention) => {
    const post = document.sentences[mention.sentence]?.post;
    for (let sentence = mention.sentence; sentence >= mention.sentence - SENTENCES_BACK; sentence--) {
      if (document.sentences[sentence]?.post !== post) return undefined;
      const zone = zoneNear(mention, sentence);
      if (zone !== undefined) return zone;
    }
    return undefined;
  };
}

const gap = ({ span }: PlaceMention, time: TimeMention): number =>
  Math.max(span.start - time.span.end, time.span.start - span.end);

function zoneOf({ name, country }: LocalPlace): string | undefined {
  const own = zoneOfPlace(name);
  if (own !== undefined || country === undefined || SEVERAL_ZONES.has(country)) return own;
  return zoneOfPlace(CAPITALS.get(country) ?? '');
}
