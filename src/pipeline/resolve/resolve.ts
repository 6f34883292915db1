import { foldText } from '../../dataset/fold.ts';
import { diagnostic } from '../diagnostics.ts';
import { registryOf } from '../lexicon/registry.ts';
import type {
  AnalysedDocument,
  Diagnostic,
  EventMention,
  ExtractedDocument,
  PassageWords,
  Resources,
} from '../stage.ts';
import { conceptsOf } from '../text/concepts.ts';
import { foldedFingerprint } from '../text/fingerprint.ts';
import { properWordsIn } from '../text/proper-words.ts';
import { strangersIn } from './actors/strangers.ts';
import { resolveEvents } from './events/resolve-events.ts';
import { resolveNames } from './names.ts';
import { placesInUse, withStatesThatAct } from './places/states-that-act.ts';
import { resolveRows } from './rows/row-events.ts';
import { resolveTables } from './tables/table-events.ts';
import { resolveTimes } from './times/resolve-times.ts';

/** Decides what the mentions of one document stand for: actors, places, dates, and the events that they make. */
export function resolveDocument(document: ExtractedDocument, resources: Resources): AnalysedDocument {
  const named = resolveNames(document, resources);
  const registry = registryOf(resources.context);
  const found = { ...named, places: withStatesThatAct(named.places, named.actors, registry) };
  const times = resolveTimes(document, resources, found);
  const { events: told, untold } = resolveEvents(document, found, times, resources.context.topics);
  const { names, events } =
    document.rows === undefined
      ? { names: found, events: inTextOrder([...told, ...resolveTables(document, found, times)]) }
      : resolveRows(document, document.rows, found, told, resources);
  return {
    document: readPart(document),
    sentences: document.sentences,
    ...names,
    places: placesInUse(names.places, events),
    times,
    events,
    untold: document.rows === undefined ? untold : [],
    leftOut: document.leftOut,
    furniture: document.leftOut.filter(({ isFurniture }) => isFurniture).length,
    strangers: strangersIn(document, named),
    passages: events.map(({ span }) => passageWords(document.text.slice(span.start, span.end))),
    diagnostics: [...document.diagnostics, ...whatIsMissing(document, events)],
  };
}

const inTextOrder = (events: readonly EventMention[]): readonly EventMention[] =>
  events.toSorted((a, b) => a.sentence - b.sentence);

/** A text that tells nothing is named, unless the reader has said why. */
function whatIsMissing(
  { file, posts, language, layout }: ExtractedDocument,
  events: AnalysedDocument['events'],
): readonly Diagnostic[] {
  const isSaid = posts.length === 0 || language !== 'en' || layout === 'table';
  return events.length > 0 || isSaid
    ? []
    : [diagnostic('noEvents', 'No event was found in this document (`npm run inspect` shows why).', { file })];
}

/** Folded once for stems and fingerprint. */
function passageWords(quote: string): PassageWords {
  const folded = foldText(quote);
  return { stems: conceptsOf(folded), names: properWordsIn(quote), fingerprint: foldedFingerprint(folded) };
}

/** What the reader made of the document, without what later stages added. */
function readPart(document: ExtractedDocument): AnalysedDocument['document'] {
  const {
    sentences: _sentences,
    names: _names,
    times: _times,
    quantities: _quantities,
    attributions: _attributions,
    triggers: _triggers,
    rows: _rows,
    leftOut: _leftOut,
    diagnostics: _diagnostics,
    ...read
  } = document;
  return read;
}
