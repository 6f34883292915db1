import { type TopicId, topicId } from '../../../../dataset/records/ids.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { PlaceMention } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import { speakerOf, type Speaker } from '../view/speakers.ts';
import type { Telling } from '../telling/telling.ts';
import type { Circumstances } from './circumstances.ts';
import type { Whereabouts } from './whereabouts.ts';
import { BETWEEN_SIDES } from '../../../lexicon/topic-groups.ts';

/** Where the people of a document speak and meet, as far as it says so. */
export interface Venues {
  /** By post: "told reporters in Oslo". */
  readonly speech: ReadonlyMap<number, readonly Venue[]>;
  /** By post: "talks in Geneva". */
  readonly meeting: ReadonlyMap<number, readonly Venue[]>;
  /** Where most of the meetings of the whole document are. */
  readonly usual?: string;
  /** By post: the first sentence that names the usual town. */
  readonly named: ReadonlyMap<number, number>;
}

interface Venue {
  readonly place: string;
  /** Who speaks in the sentence that names it. */
  readonly speaker: Speaker;
  /** Block of the post in which it is named. */
  readonly block: number;
}

const VENUE_PREPOSITIONS = new Set(['in', 'at', 'inside', 'outside', 'of']);
const SPEAKING =
  /\b(?:speaking|spoke|speak|address|addressed|addressing|briefing|(?:press|news) conference|(?:reporters|journalists)|interview|remarks|speech|reporting)\b[^.;:]{0,60}$/u;
const MEETING =
  /\b(?:talks|negotiations|meeting|meetings|summit|round|session|conference|met|meet|gathered|convened)\b[^.;:]{0,40}$/iu;
/** What is done around a table. */
const AT_TABLE: ReadonlySet<Happening> = new Set(['meet', 'agree', 'transfer']);
const TABLE_TOPICS: ReadonlySet<TopicId> = new Set([...BETWEEN_SIDES, topicId('diplomacy')]);
/** As many meetings are placed in one town before it is where the others are, too. */
const USUAL_FROM = 3;

/** Finds where statements and meetings of each post take place. */
export function findVenues(document: DocumentView): Venues {
  const speech = new Map<number, Venue[]>();
  const meeting = new Map<number, Venue[]>();
  const counts = new Map<string, number>();
  for (const view of document.views) {
    const { post, block } = view.sentence;
    for (const mention of view.places) {
      if (!isSite(document, mention)) continue;
      const venue = { place: mention.place, block, speaker: speakerOf(document, view.sentence.index) };
      if (isSpokenAt(document, view, mention)) {
        speech.set(post, [...(speech.get(post) ?? []), venue]);
      } else if (MEETING.test(before(document, view, mention))) {
        meeting.set(post, [...(meeting.get(post) ?? []), venue]);
        counts.set(mention.place, (counts.get(mention.place) ?? 0) + 1);
      }
    }
  }
  const usual = usualOf(counts);
  return { speech, meeting, named: firstNaming(document, usual), ...(usual !== undefined && { usual }) };
}

/** For each post that names a place, the first sentence that does. */
function firstNaming(document: DocumentView, place: string | undefined): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  if (place === undefined) return first;
  for (const { sentence, places } of document.views)
    if (!first.has(sentence.post) && places.some((mention) => mention.place === place))
      first.set(sentence.post, sentence.index);
  return first;
}

function usualOf(counts: ReadonlyMap<string, number>): string | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most && most[1] >= USUAL_FROM && most[1] * 2 > all ? most[0] : undefined;
}

/** A town or building after "in" or "at". */
function isSite(document: DocumentView, mention: PlaceMention): boolean {
  const kind = document.places.get(mention.place)?.kind;
  return (kind === 'city' || kind === 'building') && VENUE_PREPOSITIONS.has(mention.preposition ?? '');
}

function isSpokenAt(document: DocumentView, view: SentenceView, mention: PlaceMention): boolean {
  const said = view.attribution?.content;
  const outside = view.attribution?.speaker !== undefined && said !== undefined && !liesIn(mention.span, said);
  const text = before(document, view, mention);
  return SPEAKING.test(text) || (outside && mention.preposition !== 'of' && !MEETING.test(text));
}

const before = (document: DocumentView, { sentence }: SentenceView, { span }: PlaceMention): string =>
  document.text.slice(Math.max(sentence.span.start, span.start - 110), span.start);

/**
 * Gives a statement or a meeting that names no place of its own the venue of its post; what is done for talks, and what those
 * who talk say in a post that names the town, else the usual one.
 */
export function atVenue(
  document: DocumentView,
  telling: Telling,
  circumstances: Circumstances,
  where: Whereabouts,
  venues: Venues,
): Whereabouts {
  if (where.places.some((place) => document.places.get(place)?.kind !== 'country')) return where;
  const venue =
    circumstances.kind === 'statement'
      ? (whereSpoken(document, telling, circumstances.speaker, venues) ??
        whereDelegatesSpeak(document, telling, circumstances, where, venues))
      : whereMet(document, telling, circumstances, venues);
  if (venue === undefined) return where;
  return { places: [venue], about: where.about.filter((place) => place !== venue), rule: 'venue' };
}

/** Paragraphs for which somebody goes on speaking where the report said. */
const REACH = 5;

/** A place holds for what comes after it; the points of a recap have nothing to do with each other. */
function isInReach(document: DocumentView, { view }: Telling, venue: Venue): boolean {
  const after = view.sentence.block - venue.block;
  const recap = document.posts[view.sentence.post]?.kind === 'summary';
  return after >= 0 && after <= (recap ? 0 : REACH);
}

/** Where the report last said that this speaker is: where one stands says nothing of where the next one does. */
function whereSpoken(
  document: DocumentView,
  telling: Telling,
  speaker: Speaker,
  { speech }: Venues,
): string | undefined {
  const venues = speech.get(telling.view.sentence.post) ?? [];
  return venues.findLast((venue) => isInReach(document, telling, venue) && maySpeakThere(speaker, venue))?.place;
}

/** Whoever spoke there, and who speaks without being named; one who is named by words alone ("the junta") is nobody else. */
function maySpeakThere({ actors, words }: Speaker, { speaker: there }: Venue): boolean {
  if (there.actors.length === 0) return there.words === undefined || words === undefined || words === there.words;
  return actors.length === 0 ? words === undefined : actors.some((actor) => there.actors.includes(actor));
}

/** The town of the talks for what is said about them without another place, in a post that named it: delegates speak there. */
function whereDelegatesSpeak(
  document: DocumentView,
  { view }: Telling,
  { speaker, topics }: Circumstances,
  { about }: Whereabouts,
  { named, usual }: Venues,
): string | undefined {
  const isLocal = about.some((place) => document.places.get(place)?.kind !== 'country');
  const away = speaker.actors.some((actor) => isAtHome(document, actor));
  return hasNamedTown(view, named) && !isLocal && !away && topics.some((topic) => BETWEEN_SIDES.has(topic))
    ? usual
    : undefined;
}

/** Bodies and those at their head speak from their seats. */
function isAtHome(document: DocumentView, key: string): boolean {
  const actor = document.actors.get(key);
  return actor !== undefined && (actor.kind !== 'person' || HEADS.test(actor.role ?? ''));
}

const HEADS = /\b(?:president|prime minister|chancellor|spokes\p{Ll}+)\b/iu;

/** The post's town for a meeting that took place, else the usual one; that one, too, for what else was done for talks. */
function whereMet(
  document: DocumentView,
  telling: Telling,
  { topics }: Circumstances,
  { meeting, named, usual }: Venues,
): string | undefined {
  if (!isDone(telling)) return undefined;
  const { post } = telling.view.sentence;
  if (isMeeting(telling) && topics.some((topic) => TABLE_TOPICS.has(topic)))
    return meeting.get(post)?.find((each) => isInReach(document, telling, each))?.place ?? usual;
  // a report of the town, and not the points of a recap, of which one names it
  const isThere = hasNamedTown(telling.view, named) && document.posts[post]?.kind !== 'summary';
  return isThere && topics.some((topic) => BETWEEN_SIDES.has(topic)) ? usual : undefined;
}

/** Whether a post has named the usual town by then. */
const hasNamedTown = ({ sentence }: SentenceView, named: Venues['named']): boolean =>
  (named.get(sentence.post) ?? Infinity) <= sentence.index;

/** No plan. */
const isDone = ({ form }: Telling): boolean => form?.tense === 'past' || form?.tense === 'ongoing';

/** Something done around a table. */
const isMeeting = ({ main }: Telling): boolean => tellsOneOf(main, AT_TABLE);
