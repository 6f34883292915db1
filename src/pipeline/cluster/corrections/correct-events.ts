/** Sets dates, places, topics, status and titles as the editor says, and takes hidden events out; ids are given by then. */
import { defined } from '../../../dataset/defined.ts';
import { compareText } from '../../../dataset/compare.ts';
import { placeId } from '../../../dataset/records/ids.ts';
import type { EventRecord, PlaceRecord } from '../../../dataset/records/records.ts';
import { BUILT_IN_TOPICS } from '../../../dataset/records/topics.ts';
import { slug } from '../../text/slug.ts';
import type { CorpusContext, Correction, Diagnostic, HideEvent, IdLedger, SetEvent } from '../../stage.ts';
import { complaint, misfit, type Found } from './complaint.ts';
import { EntityBook } from './entity-book.ts';
import { holdsQuote, wordsOfQuote } from './quote-words.ts';

export interface CorrectedEvents {
  /** In the order in which they were given, without the hidden ones. */
  readonly events: readonly EventRecord[];
  /** Those of the corpus, and those of corpus.yaml that only a correction names. */
  readonly places: readonly PlaceRecord[];
  /** The id of a hidden event is withdrawn; one that no build before has shown is none. */
  readonly ledger: IdLedger;
  readonly diagnostics: readonly Diagnostic[];
}

/** Changes in the order of the file. */
export function correctEvents(
  given: {
    readonly events: readonly EventRecord[];
    readonly places: readonly PlaceRecord[];
    readonly ledger: IdLedger;
    /** Ids that earlier builds have given. */
    readonly before: IdLedger;
  },
  context: Pick<CorpusContext, 'places' | 'topics'>,
  corrections: readonly Correction[],
): CorrectedEvents {
  const details = corrections.filter(isDetail);
  const { before, ...now } = given;
  if (details.length === 0) return { ...now, diagnostics: [] };
  const draft = new EventDrafts(now, new Set(before.events.map(({ id }) => id)), context);
  const diagnostics = details.flatMap((correction) => draft.apply(correction));
  return { ...draft.result(), diagnostics };
}

function isDetail(correction: Correction): correction is HideEvent | SetEvent {
  return correction.subject === 'event' && (correction.change === 'hide' || correction.change === 'set');
}

class EventDrafts {
  readonly #events: Map<string, EventRecord>;
  readonly #hidden = new Set<string>();
  readonly #ledger: IdLedger;
  /** Ids that may stand in links. */
  readonly #shown: ReadonlySet<string>;
  readonly #mergedInto: ReadonlyMap<string, string>;
  readonly #places: EntityBook<PlaceRecord>;
  readonly #addedPlaces: CorpusContext['places'];
  readonly #topics: ReadonlySet<string>;

  constructor(
    { events, places, ledger }: Omit<CorrectedEvents, 'diagnostics'>,
    shown: ReadonlySet<string>,
    context: Pick<CorpusContext, 'places' | 'topics'>,
  ) {
    this.#events = new Map(events.map((event) => [event.id, event]));
    this.#ledger = ledger;
    this.#shown = shown;
    this.#mergedInto = new Map(
      ledger.events.flatMap(({ id, mergedInto }) => (mergedInto === undefined ? [] : [[id, mergedInto] as const])),
    );
    this.#places = new EntityBook(places);
    this.#addedPlaces = context.places;
    this.#topics = new Set([...BUILT_IN_TOPICS.keys(), ...context.topics.map(({ id }) => id)]);
  }

  apply(correction: HideEvent | SetEvent): readonly Diagnostic[] {
    const found = this.#find(correction.target);
    if (found.is !== 'one') return [misfit(correction, found)];
    if (correction.change === 'set') return this.#set(found.item, correction);
    this.#hidden.add(found.item.id);
    return [];
  }

  result(): Omit<CorrectedEvents, 'diagnostics'> {
    return {
      events: [...this.#events.values()].filter(({ id }) => !this.#hidden.has(id)),
      places: this.#places.all().toSorted((a, b) => compareText(a.id, b.id)),
      ledger: {
        ...this.#ledger,
        events: this.#ledger.events.flatMap((entry) => {
          if (!this.#hidden.has(entry.id)) return [entry];
          return this.#shown.has(entry.id) ? [{ ...entry, withdrawn: 'hidden' as const }] : [];
        }),
      },
    };
  }

  /** By its id or one that was merged into it, else by a passage of its evidence: a whole one before a part of one. */
  #find(target: string): Found<EventRecord> {
    const byId = this.#events.get(this.#mergedInto.get(target) ?? target);
    if (byId !== undefined) return { is: 'one', item: byId };
    const quote = wordsOfQuote(target);
    const telling = (isMeant: (passage: string) => boolean): readonly EventRecord[] =>
      [...this.#events.values()].filter(({ evidence }) => evidence.some((one) => isMeant(wordsOfQuote(one.quote))));
    const whole = telling((passage) => passage === quote);
    const found = whole.length > 0 ? whole : telling((passage) => holdsQuote(passage, quote));
    const [first, second] = found;
    if (first === undefined) return { is: 'none' };
    if (second === undefined) return { is: 'one', item: first };
    return { is: 'several', choices: found.map(({ id, title }) => `${id} ("${title}")`) };
  }

  /** All of what an entry sets, or, where something in it fits nothing, none. */
  #set(event: EventRecord, correction: SetEvent): readonly Diagnostic[] {
    const { title, date, topics, status, places } = correction;
    const unknownTopic = topics?.find((topic) => !this.#topics.has(topic));
    if (unknownTopic !== undefined) {
      const message = `There is no topic "${unknownTopic}": expected one of ${[...this.#topics].join(', ')}.`;
      return [complaint(correction, 'correctionFitsNothing', message)];
    }
    const located: PlaceRecord[] = [];
    for (const name of places ?? []) {
      const place = this.#placeNamed(name);
      if (place.is !== 'one') return [placeMisfit(correction, name, place)];
      located.push(place.item);
    }
    const { when: _when, whenBasis: _basis, whenText: _text, whenAnchor: _anchor, ...undated } = event;
    const dated = date === undefined ? event : dateAs(undated, date);
    const at = new Set<string>(located.map(({ id }) => id));
    this.#events.set(event.id, {
      ...dated,
      ...defined({ title, status, topics }),
      ...(places === undefined
        ? {}
        : {
            places: located.map(({ id, name }) => ({ id, name })),
            about: event.about.filter(({ id }) => !at.has(id)),
          }),
    });
    return [];
  }

  /** A place of the corpus; else one that corpus.yaml describes, which then is one of the corpus. */
  #placeNamed(name: string): Found<PlaceRecord> {
    const found = this.#places.find(name);
    const added = this.#addedPlaces.find((place) => place.name === name);
    if (found.is !== 'none' || added === undefined) return found;
    const item: PlaceRecord = { ...added, id: placeId(slug([name, added.country].join(' ').trim())), mentions: 0 };
    this.#places.put(item);
    return { is: 'one', item };
  }
}

function dateAs(undated: Omit<EventRecord, 'when' | 'whenBasis'>, date: string): EventRecord {
  return { ...undated, ...(date === 'unknown' ? {} : { when: date }), whenBasis: 'edited' };
}

function placeMisfit(correction: SetEvent, name: string, found: Exclude<Found<unknown>, { is: 'one' }>): Diagnostic {
  if (found.is === 'several') {
    const message = `"${name}" fits several places and is not applied: name one of ${found.choices.join(', ')}.`;
    return complaint(correction, 'correctionFitsSeveral', message);
  }
  const message = `No place of the corpus is named "${name}": describe it under places: in corpus.yaml.`;
  return complaint(correction, 'correctionFitsNothing', message);
}
