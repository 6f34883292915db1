/** All that one page says of its event, in words, before it becomes markup. */
import { listAt } from '../dataset/columns/columns.ts';
import { holdsClaim } from '../dataset/claims/differing-since.ts';
import { eventsOfFate, type IdFate } from '../dataset/records/id-fates.ts';
import type { EventId } from '../dataset/records/ids.ts';
import { findNeighbours } from '../dataset/read/neighbours.ts';
import type { EventDetail, EvidenceDetail, PlaceEntry, SourceEntry } from '../dataset/format/packed.ts';
import type { Claim, Edtf } from '../dataset/records/records.ts';
import { kindOf, statusOf } from '../dataset/read/row-values.ts';
import { withTextFragment } from '../dataset/records/text-fragment.ts';
import { groupClaims, type ClaimGroup } from '../wording/claim-groups.ts';
import { explainDating, formatEdtf } from '../wording/dating-words.ts';
import { innermostPlaces, placeWithContainers } from '../wording/place-words.ts';
import { reportLag } from '../wording/report-lag.ts';
import { reportedWords } from '../wording/reported-words.ts';
import { earliestReportMs, orderByReport, type ReportedEvidence } from '../wording/reporting-order.ts';
import { actorsWithRoles, type ActorWithRoles } from '../wording/role-words.ts';
import { sourceName } from '../wording/source-name.ts';
import { standingInWords } from '../wording/status-words.ts';
import { zoneInWords } from '../wording/zone-words.ts';
import type { Site } from './site.ts';

export interface EventOnPage {
  readonly row: number;
  readonly id: EventId;
  readonly title: string;
  /** "Claimed by Ada Holm, not confirmed": a claim never reads as a fact. */
  readonly standing: string;
  /** "Sun 4 May 2031", "date unknown". */
  readonly when: string;
  readonly edtf: Edtf | undefined;
  /** "Kyiv time (UTC+3)"; absent when nothing dates the event. */
  readonly zone: string | undefined;
  /** How the date is known: "“on Sunday”, counted from Mon 5 May 2031." */
  readonly dating: string;
  /** "First reported Mon 5 May 2031, 09:30, 3 hours later."; absent when no report has a time. */
  readonly lag: string | undefined;
  readonly places: readonly PlaceOnPage[];
  /** Names of the places that it concerns. */
  readonly about: readonly string[];
  readonly actors: readonly ActorWithRoles[];
  readonly topics: readonly string[];
  readonly claims: readonly ClaimGroup[];
  /** Whose words each document's are in which a claim stands. */
  readonly publishers: ReadonlyMap<string, string>;
  /** In the order of reporting. */
  readonly evidence: readonly EvidenceOnPage[];
  /** What became of it since it was first shown. */
  readonly fates: readonly FateOnPage[];
  /** Rows. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface FateOnPage {
  readonly fate: IdFate;
  /** Rows of the other events that it was divided into. */
  readonly others: readonly number[];
}

export interface PlaceOnPage {
  readonly entry: PlaceEntry;
  /** "Irpin, Kyiv Oblast, Ukraine". */
  readonly words: string;
}

export interface EvidenceOnPage extends ReportedEvidence {
  readonly source: SourceEntry | undefined;
  /** Publisher, else title, else the document's id. */
  readonly publisher: string;
  /** The publisher's page, at the sentence where its words are known to be unique. */
  readonly address: string | undefined;
  /** When it was reported: "Mon 5 May 2031, 09:30, Kyiv time (UTC+3)". */
  readonly when: string;
}

/** @throws RangeError when the dataset's zone is unknown to this machine */
export function describeEvent(site: Site, row: number, detail: EventDetail): EventOnPage {
  const { table, dictionaries, manifest } = site;
  const { timezone } = manifest;
  const positions = innermostPlaces([...listAt(table.places, row)], dictionaries.places);
  const about = [...listAt(table.about, row)].filter((place) => !positions.includes(place));
  const earliestMs = table.earliestMs[row] ?? NaN;
  return {
    row,
    id: detail.id,
    title: site.texts[row]?.title ?? detail.id,
    standing: standingInWords(statusOf(table, row), kindOf(table, row), detail.actors, detail.claims),
    when: detail.when === undefined ? 'date unknown' : formatEdtf(detail.when, timezone),
    edtf: detail.when,
    zone: Number.isNaN(earliestMs) ? undefined : zoneInWords(timezone, earliestMs),
    dating: explainDating(detail, timezone),
    lag: reportLag(table, row, timezone, timezone, earliestReportMs(detail.evidence, site.sources, timezone)),
    places: positions.flatMap((place) => {
      const entry = dictionaries.places[place];
      return entry === undefined ? [] : [{ entry, words: placeWithContainers(place, dictionaries.places) }];
    }),
    about: about.flatMap((place) => dictionaries.places[place]?.name ?? []),
    actors: actorsWithRoles(detail.actors),
    topics: [...listAt(table.topics, row)].flatMap((topic) => dictionaries.topics[topic]?.label ?? []),
    claims: groupClaims(detail.claims),
    publishers: new Map(
      detail.claims.map(({ document }) => [document, sourceName(site.sources.get(document), document)] as const),
    ),
    evidence: evidenceInOrder(site, detail.evidence),
    fates: (site.fates.get(detail.id) ?? []).map((fate) => ({ fate, others: othersOf(site, fate) })),
    ...findNeighbours(site, row),
  };
}

function othersOf({ rows }: Site, fate: IdFate): readonly number[] {
  const [, ...others] = eventsOfFate(fate);
  return others.flatMap((id) => rows.get(id) ?? []);
}

/**
 * The position of the sentence that makes a claim, in the order of reporting; of a longer passage, of the first that it touches. -1 where
 * none of the event's does: a denial told elsewhere.
 */
export function sentenceOf({ evidence }: EventOnPage, claim: Claim): number {
  const { document, start, end } = claim;
  const within = evidence.findIndex((one) => one.document === document && one.start <= start && end <= one.end);
  return within === -1 ? evidence.findIndex((one) => holdsClaim(one, claim)) : within;
}

/** The quantities on which sources differ. */
export function disputed({ claims }: EventOnPage): readonly ClaimGroup[] {
  return claims.filter(({ isDisputed }) => isDisputed);
}

function evidenceInOrder(site: Site, evidence: readonly EvidenceDetail[]): readonly EvidenceOnPage[] {
  const { timezone } = site.manifest;
  const { sources } = site;
  return orderByReport(evidence, sources, timezone).map((one) => {
    const source = sources.get(one.document);
    return {
      ...one,
      source,
      publisher: sourceName(source, one.document),
      address: addressOf(source, one.fragment),
      when: reportedWords(one.reported, source?.date, timezone),
    };
  });
}

function addressOf(source: SourceEntry | undefined, fragment: string | undefined): string | undefined {
  if (source?.url === undefined) return undefined;
  return fragment === undefined ? source.url : withTextFragment(source.url, fragment);
}
