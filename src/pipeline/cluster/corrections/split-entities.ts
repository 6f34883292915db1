/**
 * One name that documents use for two people (or places): in the sentences that the editor quotes it gets a bearer of its own.
 * Works on what the documents say, before they are joined, so that everything after it sees two.
 */
import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import type {
  AddedPlace,
  JoinableDocument,
  Correction,
  Diagnostic,
  LocalActor,
  LocalPlace,
  SplitEntity,
} from '../../stage.ts';
import { unionOf } from '../entities/merge-by-key.ts';
import type { MergedEntities } from '../entities/entities.ts';
import { complaint, misfit } from './complaint.ts';
import { EntityBook, type NamedRecord } from './entity-book.ts';
import { holdsQuote, wordsOfQuote } from './quote-words.ts';

export interface SplitDocuments {
  readonly documents: readonly JoinableDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param merged the actors and places as they are without the corrections */
export function splitEntities(
  documents: readonly JoinableDocument[],
  merged: MergedEntities,
  corrections: readonly Correction[],
  added: readonly AddedPlace[],
): SplitDocuments {
  let split = documents;
  const diagnostics: Diagnostic[] = [];
  for (const correction of corrections) {
    if (correction.subject === 'event' || correction.change !== 'split') continue;
    const outcome =
      correction.subject === 'actor'
        ? partOff(split, correction, merged.actors, merged.actorByKey, replaceActor)
        : partOff(split, correction, merged.places, merged.placeByKey, replacePlace(added));
    split = outcome.documents;
    diagnostics.push(...outcome.diagnostics);
  }
  return { documents: split, diagnostics };
}

/** In some sentences of a document, what had one of some keys becomes another. */
interface Replacement {
  readonly sentences: ReadonlySet<number>;
  readonly keys: ReadonlySet<string>;
  readonly key: string;
  readonly name: string;
}

function partOff<Entity extends NamedRecord>(
  documents: readonly JoinableDocument[],
  correction: SplitEntity,
  records: readonly Entity[],
  byKey: ReadonlyMap<string, Entity>,
  replace: (document: JoinableDocument, replacement: Replacement) => JoinableDocument,
): SplitDocuments {
  const found = new EntityBook(records).find(correction.target);
  if (found.is !== 'one') return { documents, diagnostics: [misfit(correction, found)] };
  const keys = new Set([...byKey].filter(([, { id }]) => id === found.item.id).map(([key]) => key));
  const known = [...byKey].find(([, { name }]) => name === correction.as);
  const key = known?.[0] ?? foldName(correction.as);
  const met = new Set<string>();
  const split = documents.map((document) => {
    const sentences = sentencesThatName(document, keys, correction.quotes, met);
    return sentences.size === 0 ? document : replace(document, { sentences, keys, key, name: correction.as });
  });
  const missing = correction.quotes.find((quote) => !met.has(quote));
  if (missing === undefined) return { documents: split, diagnostics: [] };
  const message = `No sentence names "${correction.target}" and holds "${missing}": this correction changes nothing.`;
  return { documents, diagnostics: [complaint(correction, 'correctionFitsNothing', message)] };
}

/** Notes in `met` which of the quotes were found. */
function sentencesThatName(
  { document, sentences, actorMentions, placeMentions }: JoinableDocument,
  keys: ReadonlySet<string>,
  quotes: readonly string[],
  met: Set<string>,
): ReadonlySet<number> {
  const naming = new Set([
    ...actorMentions.filter(({ actor }) => keys.has(actor)).map(({ sentence }) => sentence),
    ...placeMentions.filter(({ place }) => keys.has(place)).map(({ sentence }) => sentence),
  ]);
  const found = new Set<number>();
  for (const [index, { span }] of sentences.entries()) {
    if (!naming.has(index)) continue;
    const words = wordsOfQuote(document.text.slice(span.start, span.end));
    for (const quote of quotes) {
      if (!holdsQuote(words, wordsOfQuote(quote))) continue;
      found.add(index);
      met.add(quote);
    }
  }
  return found;
}

function replaceActor(document: JoinableDocument, replacement: Replacement): JoinableDocument {
  const { sentences, keys, key, name } = replacement;
  const isMeant = (sentence: number, actor: string): boolean => sentences.has(sentence) && keys.has(actor);
  const names = new Set(document.actors.filter((actor) => keys.has(actor.key)).map((actor) => actor.name));
  const meant = document.actorMentions.filter(({ sentence, actor }) => isMeant(sentence, actor));
  const newcomer = (old: LocalActor): LocalActor => ({
    key,
    name,
    kind: old.kind,
    aliases: unionOf([[name], meant.filter(({ form }) => form !== 'pronoun').map(({ text }) => text)]),
    mentions: meant.length,
    known: true,
  });
  return {
    ...document,
    actors: withNewcomer(
      document.actors,
      meant.map(({ actor }) => actor),
      newcomer,
    ),
    actorMentions: document.actorMentions.map((mention) =>
      isMeant(mention.sentence, mention.actor) ? { ...mention, actor: key } : mention,
    ),
    events: document.events.map((event) =>
      sentences.has(event.sentence)
        ? {
            ...event,
            actors: event.actors.map((one) => (keys.has(one.actor) ? { ...one, actor: key } : one)),
            claims: event.claims.map((claim) =>
              claim.by !== undefined && names.has(claim.by) ? { ...claim, by: name } : claim,
            ),
          }
        : event,
    ),
  };
}

function replacePlace(added: readonly AddedPlace[]) {
  return (document: JoinableDocument, { sentences, keys, key, name }: Replacement): JoinableDocument => {
    const isMeant = (sentence: number, place: string): boolean => sentences.has(sentence) && keys.has(place);
    const listed = added.find((place) => place.name === name);
    const meant = document.placeMentions.filter(({ sentence, place }) => isMeant(sentence, place));
    const newcomer = ({ kind, country }: LocalPlace): LocalPlace => ({
      kind,
      ...defined({ country }),
      ...listed,
      key,
      name,
      aliases: unionOf([[name], listed?.aliases ?? [], meant.map(({ text }) => text)]),
      mentions: meant.length,
    });
    const replaced = (places: readonly string[]): readonly string[] =>
      places.map((place) => (keys.has(place) ? key : place));
    return {
      ...document,
      places: withNewcomer(
        document.places,
        meant.map(({ place }) => place),
        newcomer,
      ),
      placeMentions: document.placeMentions.map((mention) =>
        isMeant(mention.sentence, mention.place) ? { ...mention, place: key } : mention,
      ),
      events: document.events.map((event) =>
        sentences.has(event.sentence)
          ? { ...event, places: replaced(event.places), about: replaced(event.about) }
          : event,
      ),
    };
  };
}

/** The document's list with one more, less the mentions that it took; who has none left is gone. */
function withNewcomer<Local extends { readonly key: string; readonly mentions: number }>(
  locals: readonly Local[],
  taken: readonly string[],
  newcomer: (old: Local) => Local,
): readonly Local[] {
  const old = locals.find(({ key }) => taken.includes(key));
  if (old === undefined) return locals;
  const rest = locals
    .map((local) => ({ ...local, mentions: local.mentions - taken.filter((key) => key === local.key).length }))
    .filter(({ mentions }) => mentions > 0);
  return [...rest, newcomer(old)];
}
