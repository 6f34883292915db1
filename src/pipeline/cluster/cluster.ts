/**
 * What all documents tell together: one list of actors and places, one event for each happening however often it is
 * told, claims on one quantity side by side, and ids that last.
 */
import { defined } from '../../dataset/defined.ts';
import type { CorpusRecords, DocumentRecord, EventRecord } from '../../dataset/records/records.ts';
import { BUILT_IN_TOPICS } from '../../dataset/records/topics.ts';
import type { JoinableDocument, CorpusContext, Correction, Diagnostic, IdLedger, WithheldActor } from '../stage.ts';
import { compareText } from '../../dataset/compare.ts';
import { assembleEvent } from './assemble-event.ts';
import { correctEntities } from './corrections/correct-entities.ts';
import { correctEvents } from './corrections/correct-events.ts';
import { correctGroups } from './corrections/correct-groups.ts';
import { endedDisagreements } from './corrections/ended-disagreements.ts';
import { titleRenamer } from './corrections/renamed-titles.ts';
import { splitEntities } from './corrections/split-entities.ts';
import { deniedElsewhere } from './claims/denied-elsewhere.ts';
import { mergeEntities } from './entities/entities.ts';
import { noteHandCorrections } from './corrections/hand-corrections.ts';
import { joinTellings } from './joining/join.ts';
import type { ProposePairs } from './joining/likely-pairs.ts';
import { assignPermanentIds } from './ids/permanent-ids.ts';
import { postRecord } from './post-records.ts';
import { toIntroduce, type Introduction } from './entities/to-introduce.ts';
import type { ProbablyOne } from './entities/probably-one.ts';
import { gatherTellings } from './tellings/tellings.ts';

export interface ClusteredCorpus {
  readonly records: CorpusRecords;
  /** The ledger to keep: every id ever given, the new ones included. */
  readonly ledger: IdLedger;
  readonly diagnostics: readonly Diagnostic[];
  /** Names that may stand for one actor or place, for an editor to decide. */
  readonly probablyOne: readonly ProbablyOne[];
  /** Whom the documents speak of and nobody has introduced. */
  readonly toIntroduce: readonly Introduction[];
  /** Whose names are to be redacted before anybody reads the records. */
  readonly withheld: readonly WithheldActor[];
}

/**
 * Joins what the documents tell, as the editor's corrections say. The result depends on the set of documents, not on their
 * order.
 */
export function clusterCorpus(
  unordered: readonly JoinableDocument[],
  context: CorpusContext,
  ledger: IdLedger,
  corrections: readonly Correction[],
  proposePairs?: ProposePairs,
): ClusteredCorpus {
  const ordered = unordered.toSorted((a, b) => compareText(a.document.id, b.document.id));
  const merged = mergeEntities(ordered);
  const split = splitEntities(ordered, merged, corrections, context.places);
  const { documents } = split;
  const corrected = correctEntities(documents === ordered ? merged : mergeEntities(documents), corrections);
  const { entities } = corrected;
  const joined = correctGroups(joinTellings(gatherTellings(documents, entities), proposePairs), ledger, corrections);
  const denials = deniedElsewhere(joined.groups.map(({ tellings }) => tellings));
  const shownTitle = titleRenamer(corrected.renamed);
  const drafts = joined.groups.map(({ tellings, merges: _merges, ...byHand }, index) => {
    const { record, fingerprints } = assembleEvent(tellings, entities, denials.get(index));
    return { record: { ...record, title: shownTitle(record.title) }, fingerprints, ...byHand };
  });
  const ended = endedDisagreements(joined.groups, (tellings) => assembleEvent(tellings, entities).record.claims);
  const given = assignPermanentIds(drafts, ledger);
  const named = drafts.map((draft, index): EventRecord => ({ ...draft.record, id: given.idOf(index) }));
  const edited = correctEvents(
    { events: named, places: entities.places, ledger: given.ledger, before: ledger },
    context,
    corrections,
  );
  const events = edited.events.toSorted((a, b) => compareText(a.id, b.id));
  const hidden = new Set(corrected.withheld.map(({ id }) => id));
  const shownActors = entities.actors.filter(({ id }) => !hidden.has(id));
  const usedTopics = new Set(events.flatMap((event) => event.topics));
  const labels = new Map([...BUILT_IN_TOPICS, ...context.topics.map(({ id, label }) => [id, label] as const)]);
  return {
    records: {
      documents: documents.map(documentRecord),
      posts: documents.flatMap(({ document }) => document.posts.map((post) => postRecord(document, post))),
      actors: entities.actors,
      places: edited.places,
      topics: [...labels].filter(([id]) => usedTopics.has(id)).map(([id, label]) => ({ id, label })),
      timexes: documents.flatMap(({ document, times }) =>
        times.map(({ span, text, value }) => ({
          document: document.id,
          start: span.start,
          end: span.end,
          text,
          ...defined({ value }),
        })),
      ),
      events,
    },
    ledger: noteHandCorrections(ledger, edited.ledger, events),
    diagnostics: [
      ...[...documents, split, corrected, joined, edited].flatMap(({ diagnostics }) => diagnostics),
      ...ended,
    ],
    probablyOne: entities.probablyOne,
    toIntroduce: toIntroduce(documents, shownActors, entities.actorByKey),
    withheld: corrected.withheld,
  };
}

function documentRecord({ document }: JoinableDocument): DocumentRecord {
  const { id, file, publisher, title, url, date, dateBasis, timezone, authors, language, note } = document;
  return {
    id,
    file,
    ...defined({ publisher, title, url, date, dateBasis, timezone }),
    authors,
    language,
    ...defined({ note }),
  };
}
