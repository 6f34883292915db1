/** A telling: one passage of one document that tells one happening, with what joining compares. */
import { defined } from '../../../dataset/defined.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import { postId, type ActorId, type PlaceId } from '../../../dataset/records/ids.ts';
import type { ActorRecord, Evidence, PlaceRecord, Role, Span } from '../../../dataset/records/records.ts';
import type { JoinableDocument, JoinableMention, LocalClaim, LocalFact, PassageWords, ReadPost } from '../../stage.ts';
import { countLosses, quantityKey } from './quantity-key.ts';
import { properWordsOf } from './proper-words.ts';
import { conceptOf } from '../../text/concepts.ts';
import { datesOnlyWords, daysTold, ofBlowCounted, reachingBack, type DaysTold } from './days-told.ts';
import { evidenceFingerprint } from '../../text/fingerprint.ts';
import type { MergedEntities } from '../entities/entities.ts';

export interface TellingActor {
  readonly actor: ActorRecord;
  readonly role: Role;
}

/** Joining asks these of one another by the million: all have the same fields, `undefined` among them (docs/decisions/0061). */
export interface Telling {
  readonly mention: JoinableMention;
  readonly document: JoinableDocument['document'];
  readonly post: ReadPost;
  /** The mention's own passage first, then those that continue it. */
  readonly passages: readonly Evidence[];
  readonly isHeadline: boolean;
  /** Whether it stands in the headline of its post or in the first paragraph below that tells anything: there the news is told. */
  readonly leads: boolean;
  /** Which block of its post it is, where that is a point of a list. */
  readonly bullet: number | undefined;
  /** Stems of its words, those for one thing as one (see concepts.ts). */
  readonly stems: ReadonlySet<string>;
  /** The words of names that it writes and that belong to nobody known. */
  readonly properWords: ReadonlySet<string>;
  /** The concept of the word that tells it; undefined where somebody just says something. */
  readonly trigger: string | undefined;
  readonly topics: ReadonlySet<string>;
  /** What its figures count (see claims.ts). */
  readonly quantities: ReadonlySet<string>;
  /** What it tells beside figures that others may tell differently. */
  readonly facts: readonly LocalFact[];
  readonly actors: readonly TellingActor[];
  readonly places: readonly PlaceRecord[];
  readonly about: readonly PlaceRecord[];
  /** The towns and buildings among all these, and the towns in which the buildings stand. */
  readonly towns: ReadonlySet<PlaceId>;
  readonly days: DaysTold | undefined;
  /** Whether the text itself or the entry of a chronology dates it (and not only its post). */
  readonly datedByText: boolean;
  /** When its post was published, at the earliest. */
  readonly reportedMs: number | undefined;
  /** What its passages are known by, the mention's own first. */
  readonly fingerprints: readonly string[];
}

/** The words of its own passage; none where it has none. */
export const quoteOf = ({ passages }: Pick<Telling, 'passages'>): string => passages[0]?.quote ?? '';

/** Triggers that only introduce what is said. */
const SPEECH: ReadonlySet<string> = new Set(['', 'say', 'tell', 'add', 'report', 'announc', 'write']);

const DATED_BY_TEXT: ReadonlySet<string> = new Set(['explicit', 'relative']);

/** Whether a post is the entry of a chronology: its date is the happening's, and not that of a report which follows it. */
const isEntry = ({ layout }: JoinableDocument['document'], { published }: ReadPost): boolean =>
  layout === 'dated-list' && published !== undefined;

/** All tellings in document and text order; sentences that continue another are joined to it. */
export function gatherTellings(documents: readonly JoinableDocument[], entities: MergedEntities): readonly Telling[] {
  return documents.flatMap((analysed) => tellingsOf(analysed, entities));
}

/** A mention with its words, and what goes on telling it. */
interface ToldPassage {
  readonly mention: JoinableMention;
  readonly words: PassageWords;
  readonly continuing: ToldPassage[];
}

function tellingsOf(analysed: JoinableDocument, entities: MergedEntities): Telling[] {
  const heads: ToldPassage[] = [];
  const headOfSentence = new Map<number, ToldPassage>();
  for (const [index, mention] of analysed.events.entries()) {
    const words = analysed.passages[index];
    if (words === undefined) throw new Error(`Event ${index} of ${analysed.document.id} lacks its words`);
    const passage: ToldPassage = { mention, words, continuing: [] };
    const head = mention.continues === undefined ? undefined : headOfSentence.get(mention.continues);
    (head?.continuing ?? heads).push(passage);
    headOfSentence.set(mention.sentence, head ?? passage);
  }
  const seen = new Map<string, number>();
  const leads = leadsOf(analysed);
  const tellings = heads.flatMap((head) => {
    const post = analysed.document.posts[head.mention.post];
    if (!post) return [];
    const key = `${head.mention.span.start}-${head.mention.span.end}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return [makeTelling(analysed, head, entities, { post, ordinal, leads: leads.has(head.mention.sentence) })];
  });
  const isArticle = analysed.document.layout === 'article';
  return [...groupBy(tellings, ({ post }) => post).values()].flatMap((ofPost) => datedByNews(ofPost, isArticle));
}

/**
 * The tellings of a post, those that nothing dates reaching back to the day that its first lines give: of an article all deeds and what
 * answers them, of a post of many its headline.
 */
function datedByNews(tellings: readonly Telling[], isArticle: boolean): readonly Telling[] {
  const news = tellings.find(
    ({ leads, datedByText, mention }) => leads && datedByText && mention.kind === 'action',
  )?.days;
  if (news === undefined) return tellings;
  const goesBack = (telling: Telling): boolean =>
    isArticle ? telling.mention.kind === 'action' || answersDeed(telling) : telling.isHeadline;
  return tellings.map((telling) =>
    telling.datedByText || telling.days === undefined || !goesBack(telling)
      ? telling
      : { ...telling, days: reachingBack(telling.days, news) },
  );
}

/** Whether a telling says who did something, or that it was not done. */
const answersDeed = ({ facts }: Telling): boolean => facts.some(({ of }) => of === 'denial' || of === 'culprit');

/** The sentences of headlines, and those of the first paragraph of each post that tells an event. */
function leadsOf({ events, sentences }: JoinableDocument): ReadonlySet<number> {
  const firstBlocks = new Map<number, number>();
  return new Set(
    events.flatMap(({ post, sentence }) => {
      const { kind, block = 0 } = sentences[sentence] ?? {};
      if (kind === 'headline') return [sentence];
      if (!firstBlocks.has(post)) firstBlocks.set(post, block);
      return firstBlocks.get(post) === block ? [sentence] : [];
    }),
  );
}

/** Where a telling stands. */
interface Standing extends Pick<Telling, 'post' | 'leads'> {
  /** Which of several tellings of one and the same sentence this is, from 0. */
  readonly ordinal: number;
}

function makeTelling(
  analysed: JoinableDocument,
  { mention, words, continuing }: ToldPassage,
  entities: MergedEntities,
  { post, leads, ordinal }: Standing,
): Telling {
  const { document, sentences } = analysed;
  const all = [{ mention, words }, ...continuing];
  const passages = all.map(({ mention: { span } }): Evidence => ({
    document: document.id,
    post: postId(document.id, post.index),
    start: span.start,
    end: span.end,
    quote: document.text.slice(span.start, span.end),
    ...defined({ reported: post.published }),
  }));
  const claims = all.flatMap((one) => one.mention.claims);
  const reported = post.published === undefined ? undefined : parseEdtf(post.published);
  const told = quoteOf({ passages });
  const isDated = DATED_BY_TEXT.has(mention.whenBasis) && !datesOnlyWords(mention, told);
  const datedByText = isDated || isEntry(document, post);
  const daysOfWords = daysTold(mention, told, datedByText, reported?.earliestMs);
  const topics = new Set<string>([...mention.topics, ...(mention.around ?? [])]);
  const sentence = sentences[mention.sentence];
  const places = placesOf(mention.places, entities);
  const about = placesOf(mention.about, entities);
  const actors = actorsOf(mention, entities);
  const isHeadline = sentence?.kind === 'headline';
  const quantities = new Set(
    claims
      .filter((claim) => !endsUnharmed(document.text, claim))
      .flatMap((claim) => quantityKey({ ...claim, topics }) ?? []),
  );
  const days =
    daysOfWords === undefined || datedByText || !countLosses(quantities)
      ? daysOfWords
      : ofBlowCounted(daysOfWords, told, timesIn(analysed, mention.span));
  const trigger = SPEECH.has(mention.trigger) ? undefined : conceptOf(mention.trigger);
  return {
    mention: continuing.length === 0 ? mention : { ...mention, claims },
    document,
    post,
    passages,
    isHeadline,
    leads,
    bullet: sentence?.kind === 'bullet' ? sentence.block : undefined,
    stems: new Set(words.stems),
    properWords: properWordsOf(
      all.flatMap((one) => one.words.names),
      { actors, isHeadline },
    ),
    trigger,
    topics,
    quantities,
    facts: all.flatMap((one) => one.mention.facts ?? []),
    actors,
    places,
    about,
    towns: townsOf([...places, ...about], entities),
    days,
    datedByText,
    reportedMs: reported?.earliestMs,
    fingerprints:
      ordinal === 0
        ? all.map((one) => one.words.fingerprint)
        : passages.map(({ quote }) => evidenceFingerprint(quote, ordinal)),
  };
}

/** The times that stand in a stretch of a document, by where they stand in it. */
const timesIn = ({ times }: JoinableDocument, { start, end }: Span) =>
  times.flatMap((time) =>
    time.span.start >= start && time.span.end <= end
      ? [{ start: time.span.start - start, ...defined({ value: time.value }) }]
      : [],
  );

function actorsOf(mention: JoinableMention, entities: MergedEntities): readonly TellingActor[] {
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

function townsOf(places: readonly PlaceRecord[], { placeById }: MergedEntities): ReadonlySet<PlaceId> {
  const towns = new Set<PlaceId>();
  for (const { id, kind, parent } of places) {
    if (kind !== 'city' && kind !== 'building') continue;
    towns.add(id);
    if (kind === 'building' && parent !== undefined && placeById.get(parent)?.kind === 'city') towns.add(parent);
  }
  return towns;
}

/** "The track was damaged without casualties": so end many happenings, and it is no sign that two of them are one. */
const UNHARMED = /\bwithout (?:any )?(?:casualties|victims|injuries|losses|deaths)\b/u;

const endsUnharmed = (text: string, { value, span }: LocalClaim): boolean =>
  value === 'none' && UNHARMED.test(text.slice(span.start, span.end));
