/** A telling: one passage of one document that tells one happening, with what joining compares. */
import { parseEdtf } from '../../dataset/edtf.ts';
import { postId, type ActorId, type PlaceId } from '../../dataset/ids.ts';
import type { ActorRecord, Edtf, Evidence, PlaceRecord, Role, Span } from '../../dataset/records.ts';
import type { AnalysedDocument, EventMention, ReadPost } from '../stage.ts';
import { quantityKey } from './claims.ts';
import { conceptOf, conceptsOf } from './concepts.ts';
import type { MergedEntities } from './entities.ts';

export interface TellingActor {
  readonly actor: ActorRecord;
  readonly role: Role;
}

/** First and last day (days since 1970, UTC) on which it may have happened. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

export interface Telling {
  readonly mention: EventMention;
  readonly document: AnalysedDocument['document'];
  readonly post: ReadPost;
  /** The mention's own passage first, then those that continue it. */
  readonly passages: readonly Evidence[];
  readonly isHeadline: boolean;
  /** Stems of its words, those for one thing as one (see concepts.ts). */
  readonly stems: ReadonlySet<string>;
  /** The concept of the word that tells it; absent where somebody just says something. */
  readonly trigger?: string;
  readonly topics: ReadonlySet<string>;
  /** What its figures count (see claims.ts). */
  readonly quantities: ReadonlySet<string>;
  readonly actors: readonly TellingActor[];
  readonly places: readonly PlaceRecord[];
  readonly about: readonly PlaceRecord[];
  readonly days?: DayRange;
  /** Whether the text itself dates it (and not only its post). */
  readonly datedByText: boolean;
  readonly reported?: Edtf;
  /** Which of several tellings of one and the same sentence this is, from 0. */
  readonly ordinal: number;
}

const DAY_MS = 86_400_000;

/** Triggers that only introduce what is said. */
const SPEECH: ReadonlySet<string> = new Set(['', 'say', 'tell', 'add', 'report', 'announc', 'write']);

/** All tellings in document and text order; sentences that continue another are joined to it. */
export function gatherTellings(documents: readonly AnalysedDocument[], entities: MergedEntities): readonly Telling[] {
  return documents.flatMap((analysed) => tellingsOf(analysed, entities));
}

function tellingsOf(analysed: AnalysedDocument, entities: MergedEntities): Telling[] {
  const heads: EventMention[] = [];
  const continuations = new Map<EventMention, EventMention[]>();
  const headOfSentence = new Map<number, EventMention>();
  for (const mention of analysed.events) {
    const head = mention.continues === undefined ? undefined : headOfSentence.get(mention.continues);
    if (head === undefined) {
      heads.push(mention);
      continuations.set(mention, []);
      headOfSentence.set(mention.sentence, mention);
    } else {
      continuations.get(head)?.push(mention);
      headOfSentence.set(mention.sentence, head);
    }
  }
  const seen = new Map<string, number>();
  return heads.flatMap((mention) => {
    const post = analysed.document.posts[mention.post];
    if (!post) return [];
    const key = `${mention.span.start}-${mention.span.end}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return [makeTelling(analysed, mention, continuations.get(mention) ?? [], post, ordinal, entities)];
  });
}

function makeTelling(
  analysed: AnalysedDocument,
  mention: EventMention,
  continuing: readonly EventMention[],
  post: ReadPost,
  ordinal: number,
  entities: MergedEntities,
): Telling {
  const { document, sentences } = analysed;
  const quoteOf = ({ start, end }: Span): string => document.text.slice(start, end);
  const passage = ({ span }: EventMention): Evidence => ({
    document: document.id,
    post: postId(document.id, post.index),
    start: span.start,
    end: span.end,
    quote: quoteOf(span),
    ...(post.published === undefined ? {} : { reported: post.published }),
  });
  const claims = [...mention.claims, ...continuing.flatMap((one) => one.claims)];
  const days = dayRange(mention.when);
  const topics = new Set<string>(mention.topics);
  const trigger = SPEECH.has(mention.trigger) ? undefined : conceptOf(mention.trigger);
  return {
    mention: { ...mention, claims },
    document,
    post,
    passages: [passage(mention), ...continuing.map(passage)],
    isHeadline: sentences[mention.sentence]?.kind === 'headline',
    stems: new Set(conceptsOf(quoteOf(mention.span))),
    ...(trigger === undefined ? {} : { trigger }),
    topics,
    quantities: new Set(claims.flatMap((claim) => quantityKey({ ...claim, topics }) ?? [])),
    actors: actorsOf(mention, entities),
    places: placesOf(mention.places, entities),
    about: placesOf(mention.about, entities),
    ...(days === undefined ? {} : { days }),
    datedByText: mention.whenBasis === 'explicit' || mention.whenBasis === 'relative',
    ...(post.published === undefined ? {} : { reported: post.published }),
    ordinal,
  };
}

function actorsOf(mention: EventMention, entities: MergedEntities): readonly TellingActor[] {
  const roles = new Map<ActorId, TellingActor>();
  for (const { actor: key, role } of mention.actors) {
    const actor = entities.actorByKey.get(key);
    if (actor && !roles.has(actor.id)) roles.set(actor.id, { actor, role });
  }
  return [...roles.values()];
}

function placesOf(keys: readonly string[], entities: MergedEntities): readonly PlaceRecord[] {
  const found = new Map<PlaceId, PlaceRecord>();
  for (const key of keys) {
    const place = entities.placeByKey.get(key);
    if (place) found.set(place.id, place);
  }
  return [...found.values()];
}

function dayRange(when: Edtf | undefined): DayRange | undefined {
  const value = when === undefined ? undefined : parseEdtf(when);
  if (!value) return undefined;
  return { first: Math.floor(value.earliestMs / DAY_MS), last: Math.floor(value.latestMs / DAY_MS) };
}
