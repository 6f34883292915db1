/**
 * A corpus that nobody wrote, of any size: bursts over some years, few names met often and many met once, newsrooms with
 * clocks of their own that retell each other and differ on figures. Made day by day, so that it never has to be whole.
 */
import { dayNumber, MS_PER_DAY } from '../../dataset/times/calendar-day.ts';
import { eventId, type EventId } from '../../dataset/records/ids.ts';
import type { EventRecord, PlaceRef } from '../../dataset/records/records.ts';
import { burstyDays } from './bursty-days.ts';
import { chooseWhen, type SynthWhen } from './choose-when.ts';
import { happeningsIn, otherFigure, sentenceOf, type Happening } from './invent-event.ts';
import { inventWorld, type Publisher, type World } from './invent-world.ts';
import { createDraw, drawMagnitude, drawOne, drawWhole, zipfRanks, type Draw } from './random.ts';
import { writeDocument, type Passage, type Report, type ReportedDocument } from './report.ts';
import { CONTINUATIONS } from './story-lines.ts';

export interface SynthOptions {
  readonly events: number;
  readonly seed: number;
  /** About how many of a day's events come to one document; default: 100. */
  readonly eventsPerDocument?: number;
}

/** What was published on one day or, when little happened, on the last of several. */
export interface SynthBatch {
  readonly documents: readonly ReportedDocument[];
  readonly events: readonly EventRecord[];
}

export interface SynthCorpus {
  readonly world: World;
  /** To be taken once. */
  readonly batches: Iterable<SynthBatch>;
}

interface Draft extends SynthWhen {
  readonly happening: Happening;
  readonly title: string;
}

const FIRST_DAY = dayNumber(2031, 1, 1);
const DAYS = 4 * 365;
/** From about when to when most events begin. */
export const SPAN_MS = DAYS * MS_PER_DAY;
const FEWEST_A_BATCH = 40;
/** Of events that are told long after they happened. */
const LOOKING_BACK = 0.03;
const RETOLD = [0.75, 0.93, 0.98];
const ID_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The same options give the same corpus. */
export function synthesize({ events, seed, eventsPerDocument = 100 }: SynthOptions): SynthCorpus {
  const draw = createDraw(seed);
  const world = inventWorld(events, draw);
  return { world, batches: publishAll(world, burstyDays(events, DAYS, draw), eventsPerDocument, draw) };
}

function* publishAll(
  world: World,
  days: readonly number[],
  eventsPerDocument: number,
  draw: Draw,
): Generator<SynthBatch> {
  const invent = happeningsIn(world, draw);
  const publisherRank = zipfRanks(world.publishers.length);
  let drafts: Draft[] = [];
  for (const [offset, count] of days.entries()) {
    const day = FIRST_DAY + offset;
    for (let turn = 0; turn < count; turn++) drafts.push(draftEvent(invent(), day, draw));
    if (drafts.length < FEWEST_A_BATCH && offset < days.length - 1) continue;
    const newsrooms = Array.from({ length: Math.ceil(drafts.length / eventsPerDocument) + 1 }, () =>
      drawFrom(world.publishers, publisherRank(draw)),
    );
    if (drafts.length > 0) yield publish(drafts, newsrooms, day, draw);
    drafts = [];
  }
}

function drawFrom(publishers: readonly Publisher[], rank: number): Publisher {
  const publisher = publishers[rank];
  if (publisher === undefined) throw new Error(`There is no publisher ${rank}.`);
  return publisher;
}

const CLOCKS_TOLD = [0, 120, 180];

function draftEvent(happening: Happening, day: number, draw: Draw): Draft {
  const planned = happening.status === 'planned' || happening.status === 'proposed';
  const back = draw() < LOOKING_BACK ? drawMagnitude(draw, 30, 3650) : 0;
  const happensOn = planned ? day + drawMagnitude(draw, 1, 90) : day - back;
  return { happening, title: sentenceOf(happening), ...chooseWhen(happensOn, draw, drawOne(draw, CLOCKS_TOLD)) };
}

function publish(drafts: readonly Draft[], newsrooms: readonly Publisher[], day: number, draw: Draw): SynthBatch {
  const passages: Passage[][] = newsrooms.map(() => []);
  drafts.forEach((draft, event) => {
    const lead = drawWhole(draw, 0, newsrooms.length - 1);
    const retellings = 1 + RETOLD.filter((share) => draw() > share).length;
    for (let turn = 0; turn < Math.min(retellings, newsrooms.length); turn++) {
      passages[(lead + turn) % newsrooms.length]?.push(tell(draft, event, turn, draw));
    }
  });
  const documents = newsrooms
    .map((publisher, at) => writeDocument(publisher, day, at + 1, passages[at] ?? [], draw))
    .filter(({ posts }) => posts.length > 0);
  const reports: Report[][] = drafts.map(() => []);
  for (const report of documents.flatMap((written) => written.reports)) reports[report.event]?.push(report);
  return { documents, events: drafts.map((draft, event) => asRecord(draft, reports[event] ?? [], draw)) };
}

/** The words of one newsroom: a retelling may have another figure. */
function tell({ happening, whenText }: Draft, event: number, turn: number, draw: Draw): Passage {
  const { figure, line, actors } = happening;
  const said = figure === undefined || turn === 0 ? figure : otherFigure(figure, draw);
  const told = whenText === undefined ? sentenceOf(happening, said) : `${sentenceOf(happening, said)} (${whenText})`;
  const sentence = `${told}; ${drawOne(draw, CONTINUATIONS)}, and ${drawOne(draw, CONTINUATIONS)}.`;
  if (said === undefined || line.counted === undefined) return { event, sentence };
  const by = actors[turn]?.name;
  return { event, sentence, claim: { what: line.counted, value: String(said), ...(by !== undefined && { by }) } };
}

function asRecord({ happening, title, ...when }: Draft, reports: readonly Report[], draw: Draw): EventRecord {
  const refs = happening.places.map(({ id, name }): PlaceRef => ({ id, name }));
  const placed = draw() < 0.8;
  return {
    id: drawId(draw),
    title,
    ...when,
    status: happening.status,
    kind: happening.line.statement === true ? 'statement' : 'action',
    actors: happening.actors,
    places: placed ? refs.slice(0, 1) : [],
    about: placed ? refs.slice(1) : refs,
    topics: happening.topics,
    score: happening.score,
    evidence: reports.map(({ evidence }) => evidence),
    claims: reports.flatMap(({ claim }) => claim ?? []),
  };
}

function drawId(draw: Draw): EventId {
  return eventId(Array.from({ length: 12 }, () => ID_LETTERS.charAt(Math.floor(draw() * 32))).join(''));
}
