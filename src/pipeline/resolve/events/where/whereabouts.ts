import type { EventKind } from '../../../../dataset/records/records.ts';
import type { PlaceMention } from '../../../stage.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import { liesIn } from '../../../text/spans.ts';
import type { Circumstances } from './circumstances.ts';
import { statesConcerned } from './concerns.ts';
import { isNearby, isWhereDone, LOCATIVE } from './where-done.ts';
import { isIncidental } from './incidental-places.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { isToldIn, type Telling } from '../telling/telling.ts';

export interface Whereabouts {
  /** Where it happened or was said. */
  readonly places: readonly string[];
  /** What it concerns. */
  readonly about: readonly string[];
  readonly rule: string;
}

/** Prepositions behind which a state is where something goes to or comes from. */
const MOVES = wordSet('into from to toward towards through via');
/** Parts the places of a telling into where it happened and what it concerns. */
export function whereabouts(document: DocumentView, telling: Telling, circumstances: Circumstances): Whereabouts {
  const { kind } = circumstances;
  const mentions = placesTold(document, telling, kind);
  const isCountry = ({ place }: PlaceMention): boolean => document.places.get(place)?.kind === 'country';
  const situated =
    kind === 'statement'
      ? mentions.filter((mention) => isWhereSaid(telling, mention))
      : situatedAmong(document, telling, mentions);
  const here = situated.map(({ place }) => place);
  const about = mentions
    .filter((mention) => !situated.includes(mention) && !isCountry(mention))
    .map(({ place }) => place);
  const local =
    kind === 'action'
      ? here.length > 0 && !isShared(telling)
      : about.length > 0 && (!isShared(telling) || namesVenueToCome(document, telling, mentions));
  const states = local ? undefined : statesConcerned(document, telling, circumstances);
  for (const mention of mentions)
    if (isCountry(mention) && MOVES.has(mention.preposition ?? '') && !sendsPeople(document, telling, mention))
      about.push(mention.place);
  about.push(...soilOf(document, telling));
  // where a place is named, nothing has to be guessed
  const concerned = states === undefined || (states.rule === 'nowhere' && about.length > 0) ? [] : states.places;
  const places = [...new Set(here)];
  return {
    places,
    about: [...new Set([...about, ...concerned])].filter((place) => !places.includes(place)),
    rule: places.length > 0 ? 'locative' : about.length > 0 ? 'named' : (states?.rule ?? 'none'),
  };
}

/** The places where the words say that an action was; where there are none, those near to which it was. */
function situatedAmong(
  document: DocumentView,
  telling: Telling,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const done = mentions.filter((mention) => isWhereDone(document, telling, mention));
  return done.length > 0 ? done : mentions.filter((mention) => isNearby(document, telling, mention));
}

/** The places that a telling names as places of what it tells. */
function placesTold(document: DocumentView, telling: Telling, kind: EventKind): readonly PlaceMention[] {
  const named = telling.view.places.filter(
    (mention) => isToldIn(telling, mention.span) && !isIncidental(document, telling, mention),
  );
  return kind === 'action' ? withoutDesks(document, telling, named) : named;
}

/** "A shell hit Goma, the prosecutor's office in Kinshasa said": behind what is told of a place, where they sit who say so. */
function withoutDesks(
  document: DocumentView,
  { attribution }: Telling,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const content = attribution?.content;
  if (content === undefined) return mentions;
  const countryOf = ({ place }: PlaceMention): string | undefined => document.places.get(place)?.country;
  const lands = new Set(mentions.filter(({ span }) => span.end <= content.end).map(countryOf));
  const isDesk = (mention: PlaceMention): boolean =>
    mention.span.start >= content.end &&
    document.places.get(mention.place)?.kind === 'city' &&
    LOCATIVE.has(mention.preposition ?? '') &&
    (!lands.has(countryOf(mention)) || OFFICES.test(document.text.slice(content.end, mention.span.start)));
  const told = mentions.filter((mention) => !isDesk(mention));
  return told.some(({ place }) => document.places.get(place)?.kind !== 'country') ? told : mentions;
}

const OFFICES = /\b(?:[Oo]ffices?|[Mm]inistry|[Hh]eadquarters|[Ee]mbassy|[Aa]gency|[Cc]ommand|[Ss]ecretariat) in $/u;

/** "Representatives from Chad", "officials from Chad, Kenya and Togo": nobody goes there, and nothing comes from there. */
const SENT_FROM =
  /\b(?:officials?|representatives?|delegates?|delegations?|ministers?|leaders?|diplomats?|envoys?|negotiators?|partners|allies|counterparts?|experts?|observers?|mediators?|lawmakers?|senators?|politicians?) from (?:the |both )?(?:\p{Lu}[\p{L}.]*,? (?:and )?(?:the )?){0,4}$/u;
const sendsPeople = (document: DocumentView, { span }: Telling, mention: PlaceMention): boolean =>
  SENT_FROM.test(document.text.slice(Math.max(span.start, mention.span.start - 60), mention.span.start));

/** Words with which somebody wants a meeting somewhere, and those behind which one is told that takes place. */
const WANTED =
  /\b(?:propos\p{L}+|next round|hold(?:ing)?|host(?:ing)?|bring\p{L}*|meet|calls? for|called for|invit\p{L}+|planned|challeng\p{L}+)\b/u;
const HELD =
  /\b(?:at|after|during|following|since|from) (?:the |today['’]s )?(?:\p{L}+ ){0,2}(?:talks|meeting|negotiations|summit)\b/u;

/** "Proposed the next round of talks in Bor": what is wanted is about the town, and not about those who would meet there. */
const namesVenueToCome = (document: DocumentView, { span }: Telling, mentions: readonly PlaceMention[]): boolean =>
  mentions.some(({ span: at, place }) => {
    const before = document.text.slice(Math.max(span.start, at.start - 120), at.start);
    return document.places.get(place)?.kind !== 'country' && WANTED.test(before) && !HELD.test(before);
  });

/** What makes a people's adjective its land: "the Kenyan border", "Kenyan airfields". */
const SOIL =
  /^ (?:[a-z]+ )?(?:border(?! guards?\b)|frontier|territory|soil|airspace|waters|coast|side of the border|air ?bases|airfields|airports|cities|towns|villages)\b/u;

/** The states on whose soil something is told to be, named by their adjectives. */
function soilOf(document: DocumentView, telling: Telling): string[] {
  const soil: string[] = [];
  for (const { span: at, code } of telling.view.peoples) {
    if (!isToldIn(telling, at)) continue;
    const country = document.countries.get(code);
    if (country !== undefined && SOIL.test(document.text.slice(at.end, at.end + 40))) soil.push(country);
  }
  return soil;
}

/** Meetings, agreements and exchanges concern those who meet, not the town where they do. */
const SHARED: ReadonlySet<Happening> = new Set(['meet', 'agree', 'release', 'transfer', 'plan', 'process']);
const isShared = ({ main }: Telling): boolean => main === undefined || tellsOneOf(main, SHARED);

/** Outside the content and after "in" or "at": where the words were spoken. */
function isWhereSaid({ attribution }: Telling, mention: PlaceMention): boolean {
  const content = attribution?.content;
  const outside = content !== undefined && !liesIn(mention.span, content);
  return outside && LOCATIVE.has(mention.preposition ?? '');
}
