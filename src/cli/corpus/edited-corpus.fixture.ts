/** A small corpus that can be edited at random, and is built by the real pipeline after each edit. */
import { idFates } from '../../pipeline/cluster/ids/id-fates.ts';
import { EMPTY_LEDGER } from '../../pipeline/cluster/ids/permanent-ids.ts';
import { joinable } from '../../pipeline/joinable.ts';
import { smallWorld } from '../../pipeline/names.fixture.ts';
import { analyseDocument, assembleCorpus } from '../../pipeline/pipeline.ts';
import type { JoinableDocument, Correction, IdLedger } from '../../pipeline/stage.ts';
import type { EventRecord } from '../../dataset/records/records.ts';
import type { VisibleBuild } from './link-witness.fixture.ts';
import { noteDays } from './note-days.ts';

export const EDITS = [
  'add a document',
  'remove a document',
  'rename a document',
  'reorder documents',
  'reorder paragraphs',
  'add a sentence',
  'remove a sentence',
  'change a figure',
  'change words',
  'change the day',
  'merge events',
  'split an event',
  'hide an event',
  'drop a correction',
] as const;

/** One edit, and three numbers that choose where and what. */
export interface Edit {
  readonly kind: (typeof EDITS)[number];
  readonly where: number;
  readonly which: number;
  readonly what: number;
}

export interface EditedCorpus {
  /** Makes the edit and builds the corpus. */
  apply(edit: Edit): VisibleBuild;
}

/** Happenings, told in one way or another: figure, day and wording vary. */
const HAPPENINGS: readonly (readonly string[])[] = [
  [
    'On DAY shelling killed NUMBER people in the market of Lashio, said Governor Soe Latt.',
    'NUMBER people died on DAY when shells hit the market of Lashio.',
  ],
  [
    'On DAY an aid convoy of NUMBER trucks arrived in Goma, said driver Paul Mbeki.',
    'NUMBER trucks with food reached Goma on DAY.',
  ],
  [
    'Ethiopian troops seized the bridge near Mekelle on DAY, said General Abel Tesfay.',
    'On DAY soldiers took the bridge near Mekelle.',
  ],
  [
    'On DAY drones struck the oil depot of Port Sudan and NUMBER tanks burned.',
    'NUMBER fuel tanks burned in Port Sudan after a drone attack on DAY.',
  ],
  [
    'Ministers signed a ceasefire for NUMBER days in Istanbul on DAY.',
    'A truce of NUMBER days was agreed in Istanbul on DAY.',
  ],
  ['On DAY a court in Kyiv sentenced NUMBER officers to prison.'],
  ['On DAY a missile destroyed NUMBER houses in Sumy.', 'NUMBER houses in Sumy were hit by a missile on DAY.'],
  ['NUMBER prisoners were exchanged near Kharkiv on DAY.'],
  ['On DAY protesters blocked NUMBER roads in Jenin.'],
  ['The river flooded NUMBER villages in Ituri on DAY.'],
];
const DAYS = ['Saturday', 'Sunday'];
const NUMBERS = ['three', 'four', 'five', 'twelve', 'twenty'];
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['killed', 'left dead'],
  ['market', 'crowded market'],
  ['troops', 'soldiers'],
  ['signed', 'agreed on'],
  ['houses', 'homes'],
  ['struck', 'hit'],
  ['seized', 'captured'],
  ['exchanged', 'freed in an exchange'],
];

/** So that most events are not hidden. */
const MOST_CORRECTIONS = 4;

interface Draft {
  readonly file: string;
  readonly sentences: readonly string[];
}

export function createEditedCorpus(): EditedCorpus {
  let drafts: readonly Draft[] = [0, 1, 2].map((order) => newDraft(order, order * 3 + 1));
  let corrections: readonly Correction[] = [];
  let ledger: IdLedger = EMPTY_LEDGER;
  let events: readonly EventRecord[] = [];
  let edits = 0;
  const analysed = new Map<string, JoinableDocument>();

  const analyse = ({ file, sentences }: Draft): JoinableDocument => {
    const text = `News of the week\n\n${sentences.join('\n\n')}\n`;
    const known = analysed.get(`${file}\n${text}`);
    if (known !== undefined) return known;
    const input = { file, format: 'text', text, metadata: { published: '2031-05-05' } } as const;
    const made = joinable(analyseDocument(input, smallWorld));
    analysed.set(`${file}\n${text}`, made);
    return made;
  };
  return {
    apply(edit) {
      edits += 1;
      drafts = editDrafts(drafts, edit, edits);
      corrections = editCorrections(corrections, edit, events);
      const documents = drafts.map(analyse);
      const assemble = (applied: readonly Correction[]) =>
        assembleCorpus(documents, smallWorld.context, ledger, applied);
      const corpus = assemble(corrections);
      const unhidden = corrections.some(isHiding) ? assemble(corrections.filter((one) => !isHiding(one))) : corpus;
      // As ids.json keeps it.
      ledger = JSON.parse(JSON.stringify(noteDays(ledger, corpus.ledger, dayOf(edits)))) as IdLedger;
      ({ events } = corpus.records);
      const visible = new Set(events.map(({ id }) => id));
      const hidden = unhidden.records.events.filter(({ id }) => !visible.has(id));
      return { events, fates: idFates(ledger), hidden };
    },
  };
}

const isHiding = ({ change }: Correction): boolean => change === 'hide';

const dayOf = (edits: number): string => new Date(Date.UTC(2031, 4, 6 + edits)).toISOString().slice(0, 10);

const pick = <Item>(items: readonly Item[], choice: number): Item | undefined =>
  items[choice % Math.max(1, items.length)];

function newDraft(order: number, first: number): Draft {
  const sentences = [0, 1, 2, 3].map((step) => sentence(first + step * 2, first * 3 + step));
  return { file: `day-${order}.txt`, sentences };
}

function sentence(which: number, what: number): string {
  const wording = pick(pick(HAPPENINGS, which) ?? [], what) ?? '';
  const number = pick(NUMBERS, what) ?? '';
  const told = wording.replace('DAY', pick(DAYS, which + what) ?? '').replace('NUMBER', number);
  return told.charAt(0).toUpperCase() + told.slice(1);
}

function editDrafts(drafts: readonly Draft[], { kind, where, which, what }: Edit, order: number): readonly Draft[] {
  const place = where % Math.max(1, drafts.length);
  const inDraft = (change: (draft: Draft) => Draft): readonly Draft[] =>
    drafts.map((draft, at) => (at === place ? change(draft) : draft));
  const inSentence = (change: (one: string) => string): readonly Draft[] =>
    inDraft((draft) => ({
      ...draft,
      sentences: draft.sentences.map((one, at) => (at === which % draft.sentences.length ? change(one) : one)),
    }));
  switch (kind) {
    case 'add a document':
      return drafts.length < 6 ? [...drafts, newDraft(order + 10, which)] : drafts;
    case 'remove a document':
      return drafts.length > 2 ? drafts.filter((_, at) => at !== place) : drafts;
    case 'rename a document':
      return inDraft((draft) => ({ ...draft, file: `renamed-${order}.txt` }));
    case 'reorder documents':
      return [...drafts.slice(place), ...drafts.slice(0, place)];
    case 'reorder paragraphs':
      return inDraft((draft) => ({ ...draft, sentences: draft.sentences.toReversed() }));
    case 'add a sentence':
      return inDraft((draft) => ({
        ...draft,
        sentences: draft.sentences.toSpliced(what % (draft.sentences.length + 1), 0, sentence(which, what)),
      }));
    case 'remove a sentence':
      return inDraft((draft) => ({
        ...draft,
        sentences: draft.sentences.toSpliced(which % (draft.sentences.length + 1), 1),
      }));
    case 'change a figure':
      return inSentence((one) => one.replace(new RegExp(NUMBERS.join('|'), 'i'), pick(NUMBERS, what) ?? ''));
    case 'change words':
      return inSentence((one) => SYNONYMS.reduce((text, [from, to]) => text.replace(from, to), one));
    case 'change the day':
      return inSentence((one) => one.replace(/Saturday|Sunday/, pick(DAYS, what) ?? ''));
    default:
      return drafts;
  }
}

function editCorrections(
  corrections: readonly Correction[],
  { kind, where, which, what }: Edit,
  events: readonly EventRecord[],
): readonly Correction[] {
  if (corrections.length >= MOST_CORRECTIONS || kind === 'drop a correction') {
    return corrections.toSpliced(what % Math.max(1, corrections.length), 1);
  }
  const [event, other] = [pick(events, where), pick(events, which)];
  if (event === undefined || other === undefined) return corrections;
  const about = { line: corrections.length + 1, subject: 'event', target: event.id } as const;
  switch (kind) {
    case 'merge events':
      return [...corrections, { ...about, change: 'merge', into: other.id }];
    case 'split an event':
      return [...corrections, { ...about, change: 'split', quotes: [pick(event.evidence, what)?.quote ?? ''] }];
    case 'hide an event':
      return [...corrections, { ...about, change: 'hide' }];
    default:
      return corrections;
  }
}
