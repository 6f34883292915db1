/** A pipeline that is not worth its name: every line of a document is an event of the document's day. */
import { documentId, eventId, postId } from '../../dataset/records/ids.ts';
import type { CorpusRecords } from '../../dataset/records/records.ts';
import type { AssembledCorpus } from '../../pipeline/pipeline.ts';
import type { JoinableDocument, InputDocument } from '../../pipeline/stage.ts';
import type { Analyst, Outcome } from '../analysis/analyst.ts';

function outcomeOf(input: InputDocument): Outcome {
  if (input.text.includes('crash')) return { failure: { reason: 'failed', message: 'it said so' } };
  return { json: JSON.stringify(analyse(input)) };
}

function analyse({ file, format, text, metadata }: InputDocument): JoinableDocument {
  const id = documentId(file.replaceAll(/[^a-z0-9]/g, '-'));
  return {
    document: {
      id,
      file,
      format,
      layout: 'article',
      text,
      ...(metadata.published && { date: metadata.published }),
      authors: [],
      language: 'en',
      posts: [{ index: 1, kind: 'post', span: { start: 0, end: text.length }, blocks: [] }],
    },
    sentences: [],
    actors: [],
    places: [],
    actorMentions: [],
    placeMentions: [],
    times: [],
    events: [],
    strangers: [],
    passages: [],
    furniture: text.split('\n').filter((line) => line === 'Share').length,
    diagnostics: metadata.published ? [] : [{ code: 'DL1101', severity: 'warning', message: 'Undated.', file }],
  };
}

/** Answers after a delay that differs from batch to batch, so that they do not end in their order. */
export function createFakeAnalyst(): Analyst {
  return {
    analyse: async (inputs) => {
      await new Promise((resolve) => setTimeout(resolve, ((inputs[0]?.file.charCodeAt(0) ?? 0) * 7) % 10));
      return inputs.map(outcomeOf);
    },
    close: () => Promise.resolve(),
  };
}

export function assembleFake(documents: readonly JoinableDocument[]): AssembledCorpus {
  const records: CorpusRecords = {
    documents: documents.map(({ document: { id, file, authors, language } }) => ({ id, file, authors, language })),
    posts: documents.map(({ document: { id, text } }) => ({
      id: postId(id, 1),
      document: id,
      index: 1,
      kind: 'post',
      start: 0,
      end: text.length,
      text,
    })),
    actors: [],
    places: [],
    topics: [],
    timexes: [],
    events: documents.flatMap(({ document }) =>
      document.text.split('\n').map((line, index) => ({
        id: eventId(`${document.id}-${index}`),
        title: line,
        ...(document.date && { when: document.date }),
        whenBasis: document.date ? 'post-time' : 'unknown',
        status: 'happened',
        kind: 'action',
        actors: [],
        places: [],
        about: [],
        topics: [],
        score: 0.5,
        evidence: [{ document: document.id, post: postId(document.id, 1), start: 0, end: line.length, quote: line }],
        claims: [],
      })),
    ),
  };
  const events = records.events.map(({ id, title }) => ({ id, title, fingerprints: [id] }));
  const diagnostics = documents.flatMap((document) => document.diagnostics);
  const texts = new Map(documents.map(({ document: { id, text } }) => [id, text]));
  return { records, texts, ledger: { version: 2, events }, diagnostics, probablyOne: [], toIntroduce: [] };
}
