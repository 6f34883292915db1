/**
 * Takes the names of private persons out of everything that people see. This is the last stage, so that the stages before it
 * know who did what, and corrections and permanent ids go by the words of the documents.
 */
import { compareText } from '../../dataset/compare.ts';
import { foldWords } from '../../dataset/fold.ts';
import { actorId, type ActorId, type DocumentId } from '../../dataset/records/ids.ts';
import type { CorpusRecords, Span } from '../../dataset/records/records.ts';
import { diagnostic } from '../diagnostics.ts';
import type { JoinableDocument, Diagnostic, IdLedger, IdLedgerEntry, WithheldActor } from '../stage.ts';
import { slug } from '../text/slug.ts';
import { createNameFinder, type FindNames } from './name-finder.ts';
import { redactRecords } from './redact-records.ts';
import { RedactedText, WITHHELD_NAME } from './redacted-text.ts';

export interface ReadableCorpus {
  readonly records: CorpusRecords;
  readonly ledger: IdLedger;
  /** The text of each document, in which the records' offsets count. */
  readonly texts: ReadonlyMap<DocumentId, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param documents as they were read: what in them names whom */
export function redactCorpus(
  {
    records,
    ledger,
    withheld,
  }: Pick<ReadableCorpus, 'records' | 'ledger'> & { readonly withheld: readonly WithheldActor[] },
  documents: readonly JoinableDocument[],
): ReadableCorpus {
  const read = new Map(documents.map(({ document }) => [document.id, document.text]));
  if (withheld.length === 0) return { records, ledger, texts: read, diagnostics: [] };
  const ids = new Map(withheld.map(({ id }, order) => [id, withheldId(order)]));
  const findNames = createNameFinder(
    withheld.flatMap(({ spellings }) => spellings),
    [...records.actors.filter(({ id }) => !ids.has(id)), ...records.places].flatMap(({ name, aliases }) => [
      name,
      ...aliases,
    ]),
  );
  const keys = new Set(withheld.flatMap((actor) => [...actor.keys]));
  const texts = new Map(documents.map((analysed) => [analysed.document.id, redactText(analysed, keys, findNames)]));
  const redactString = (text: string): string => new RedactedText(text, findNames(text)).text;
  return {
    records: redactRecords(records, { ids, texts, redactString }),
    ledger: { ...ledger, events: ledger.events.map((entry) => redactEntry(entry, redactString)) },
    texts: new Map([...texts].map(([id, { text }]) => [id, text])),
    diagnostics: withheld.flatMap((actor) => namesInAddresses(actor, records)),
  };
}

function redactEntry(
  { title, corrected, ...entry }: IdLedgerEntry,
  redactString: (text: string) => string,
): IdLedgerEntry {
  return {
    ...entry,
    title: redactString(title),
    ...(corrected !== undefined && {
      corrected: corrected.map((one) => ({ ...one, was: redactString(one.was), now: redactString(one.now) })),
    }),
  };
}

/** Tells nothing of the name. */
function withheldId(order: number): ActorId {
  const base = slug(WITHHELD_NAME);
  return actorId(order === 0 ? base : `${base}-${order + 1}`);
}

function redactText(
  { document: { text }, actorMentions, placeMentions }: JoinableDocument,
  keys: ReadonlySet<string>,
  findNames: FindNames,
): RedactedText {
  const withheld: Span[] = [];
  const others: Span[] = placeMentions.map(({ span }) => span);
  for (const { actor, form, span } of actorMentions) {
    if (!keys.has(actor)) others.push(span);
    else if (form === 'name' || form === 'surname') withheld.push(span);
  }
  return new RedactedText(text, findNames(text, { withheld, others }));
}

/** File names and addresses stay as they are: a changed one would lead nowhere. */
function namesInAddresses({ spellings, line }: WithheldActor, { documents }: CorpusRecords): readonly Diagnostic[] {
  const names = spellings.filter((spelling) => spelling.includes(' ')).map(foldWords);
  return documents
    .toSorted((a, b) => compareText(a.file, b.file))
    .flatMap(({ file, url }) => {
      const shown = [file, url].find((address) => {
        const words = ` ${foldWords((address ?? '').replaceAll('.', ' '))} `;
        return names.some((name) => words.includes(` ${name} `));
      });
      if (shown === undefined) return [];
      const message = `The name is withheld, but the file name or address of ${file} still has it.`;
      return [diagnostic('nameStillShown', message, { file: 'corpus.yaml', line })];
    });
}
