/**
 * Gives the events of a track their places: EventTable → Track → PlacedMark (here) → what draw.ts puts on the canvas.
 *
 * In order of importance every event looks for room on the track's lanes:
 * - an exact time stands where it is, or finds no room;
 * - a date that is a span (a day, a month) may stand anywhere within it, as far left as there is room;
 * - a span of several days, or one of a few hundred px, is a bar (see bar-queues.ts).
 * With its title first, without it where marks are not crowded; what finds no room is counted in the density.
 * What is on the screen comes first and stays where it is as far as it can, so that nothing jumps when a layout takes the
 * place of another. No two reserved stretches overlap, hence no two titles (see layout-frame.ts for other resolutions).
 */
import { barsInOrder } from './bars-in-order.ts';
import { rankedCandidates } from './candidates.ts';
import { binDensity, type DensityBins } from './density.ts';
import type { Lane } from './lane.ts';
import { TITLE_AIR_PX, TITLE_OFFSET_PX, WIDEST_TITLE_PX, type PlacedMark } from './placed-mark.ts';
import { endOf, rowsMeeting, startOf, type MeetingRows } from './row-index.ts';
import { roomBehind, TrackPlacer, type LayoutRequest, type LayoutSource } from './track-placer.ts';
import { wideSpans, type WideSpan } from './wide-spans.ts';

/** Titles are cut to what is free, but not below this. */
const LEAST_TITLE_PX = 84;

export interface TrackLayout {
  readonly marks: readonly PlacedMark[];
  /** The same marks by lane: what lies under a point is looked for in one lane, which holds few. */
  readonly lanes: readonly (readonly PlacedMark[])[];
  readonly density: DensityBins;
  /** Of events without a mark, the spans that may hold the whole window. None where not all of the track is here, or very many begin. */
  readonly unplacedSpans: readonly WideSpan[];
}

/**
 * What is still free behind marks goes to their titles, in order of importance: to those that were cut so that others found
 * room, and to those without any, also when another track has the title already.
 */
function widenTitles(
  marks: readonly PlacedMark[],
  lanes: readonly Lane[],
  { frame, measureTitle }: LayoutRequest,
  titled: Set<number>,
): readonly PlacedMark[] {
  return marks.map((mark) => {
    const wanted = Math.min(WIDEST_TITLE_PX, measureTitle(mark.row));
    if (mark.form === 'bar' || mark.titlePx >= wanted) return mark;
    const lane = lanes[mark.lane];
    const takenPx = roomBehind(mark.titlePx);
    const takenToPx = mark.anchorMs / frame.msPerPx + takenPx;
    const wholePx = roomBehind(wanted);
    const roomPx = lane?.roomAfter(takenToPx, wholePx - takenPx) ?? 0;
    const titlePx = takenPx + roomPx - TITLE_OFFSET_PX - TITLE_AIR_PX;
    if (titlePx < Math.min(LEAST_TITLE_PX, wanted)) return mark;
    lane?.reserve(takenToPx, roomPx);
    titled.add(mark.row);
    return { ...mark, titlePx };
  });
}

/**
 * The most important first, so that where they come to lie closer together the others give way; last those that zooming in has made
 * bars, which take more room than they had.
 */
function keepMarks(placer: TrackPlacer, kept: readonly PlacedMark[], { table }: LayoutRequest): PlacedMark[] {
  const becomesBar = ({ form, row }: PlacedMark): number =>
    Number(form === 'mark' && placer.isWide(placer.slotOf(row)));
  const byImportance = (a: PlacedMark, b: PlacedMark): number =>
    becomesBar(a) - becomesBar(b) || (table.score[b.row] ?? 0) - (table.score[a.row] ?? 0) || a.row - b.row;
  return kept.toSorted(byImportance).flatMap((mark) => placer.keep(mark) ?? []);
}

/**
 * The order in which events look for room, of equal turn by importance: those in view first, for one beyond its left edge would
 * take their room with a title that nobody can read there; last those that have their title in a track above, for a sign without words
 * must not keep a title out.
 */
function inTurn(
  ranked: readonly number[],
  { table, inView }: LayoutRequest,
  titled: ReadonlySet<number>,
): readonly number[] {
  const isSeen = (row: number): boolean =>
    inView === undefined || (startOf(table, row) <= inView.toMs && endOf(table, row) >= inView.fromMs);
  const seen: number[] = [];
  const beyond: number[] = [];
  const told: number[] = [];
  for (const row of ranked) (titled.has(row) ? told : isSeen(row) ? seen : beyond).push(row);
  return [...seen, ...beyond, ...told];
}

/**
 * Lays one track out.
 * @param laneCount rows of marks that the track's box has room for; with 0 everything is density
 * @param kept marks of the last layout that are in view
 * @param titled rows that have their title in a track above: here they get what room is left; those that get one are added
 */
export function layoutTrack(
  track: LayoutSource,
  laneCount: number,
  request: LayoutRequest,
  titled: Set<number>,
  kept: readonly PlacedMark[] = [],
): TrackLayout {
  const { table, frame } = request;
  const placer = new TrackPlacer(track, laneCount, request, titled);
  const marks = laneCount > 0 ? keepMarks(placer, kept, request) : [];
  const placed = new Set(marks.map(({ row }) => row));
  const meeting = rowsMeeting(track, table, frame.fromMs, frame.toMs);
  const ranked = laneCount > 0 ? rankedCandidates(track, table, frame, meeting, laneCount) : [];
  const candidates = inTurn(
    ranked.filter((row) => !placed.has(row)),
    request,
    titled,
  );
  const fresh: PlacedMark[] = [];
  for (const row of candidates) {
    const mark = placer.place(row);
    if (mark === undefined) continue;
    fresh.push(mark);
    placed.add(row);
  }
  // Where marks left room in their half of the lanes, bars may have it.
  for (const row of candidates) {
    if (placed.has(row) || !placer.isWide(placer.slotOf(row))) continue;
    const bar = placer.placeBar(row, 0);
    if (bar === undefined) continue;
    fresh.push(bar);
    placed.add(row);
  }
  marks.push(...barsInOrder(fresh, table, ({ row }) => placer.isWide(placer.slotOf(row))));
  const widened = widenTitles(marks, placer.lanes, request, titled);
  const lanes: PlacedMark[][] = placer.lanes.map(() => []);
  for (const mark of widened) lanes[mark.lane]?.push(mark);
  const isUnplaced = (row: number): boolean => !placed.has(row) && placer.isWide(placer.slotOf(row));
  const unplaced = track.whole === undefined ? fewRows(track, meeting).filter(isUnplaced) : [];
  return {
    marks: widened,
    lanes,
    density: binDensity(track, table, frame, placed, meeting),
    unplacedSpans: wideSpans(unplaced, table),
  };
}

/** Where more than this begin around the window it is so wide that hardly any event lasts through it, and to look for these takes long. */
const FEW_ROWS = 2000;

const fewRows = ({ rows }: LayoutSource, { running, from, to }: MeetingRows): readonly number[] =>
  to - from > FEW_ROWS ? [] : [...running, ...rows.subarray(from, to)];
