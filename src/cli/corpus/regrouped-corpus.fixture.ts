/** Sentences in groups that change at random: what reading and joining could ever make of documents, and more. */
import { eventId } from '../../dataset/records/ids.ts';
import type { IdFate } from '../../dataset/records/id-fates.ts';
import { evidenceFingerprint } from '../../pipeline/text/fingerprint.ts';
import { idFates } from '../../pipeline/cluster/ids/id-fates.ts';
import { assignPermanentIds, EMPTY_LEDGER } from '../../pipeline/cluster/ids/permanent-ids.ts';
import type { IdentifiedEvent } from '../../pipeline/cluster/ids/identified-event.ts';
import type { SeenEvent } from './link-witness.fixture.ts';
import { noteDays } from './note-days.ts';

export const REGROUPINGS = [
  'add a sentence',
  'repeat a sentence on another day',
  'remove a sentence',
  'edit a sentence',
  'move a sentence',
  'join groups',
  'divide a group',
  'reorder groups',
] as const;

export interface Regrouping {
  readonly kind: (typeof REGROUPINGS)[number];
  readonly where: number;
  readonly which: number;
  readonly what: number;
}

export interface RegroupedCorpus {
  apply(change: Regrouping): { readonly events: readonly SeenEvent[]; readonly fates: readonly IdFate[] };
}

/** A group is an event: its first sentence gives the title. */
interface Group {
  readonly when: string;
  readonly sentences: readonly string[];
}

const WORDS = 'harbour bridge convoy market ferry court depot river truce school mayor winter grain tower border'.split(
  ' ',
);

/** Eight words that no other number gives in this order. */
function sentenceOf(number: number): string {
  const words = Array.from({ length: 7 }, (_, place) => WORDS[(number * (place + 2) + place * place) % WORDS.length]);
  return `${words.join(' ')} case${number}`;
}

export function createRegroupedCorpus(): RegroupedCorpus {
  let groups: readonly Group[] = Array.from({ length: 12 }, (_, at) => ({
    when: `2031-05-0${(at % 3) + 1}`,
    sentences: [sentenceOf(at * 3), sentenceOf(at * 3 + 1), sentenceOf(at * 3 + 2)].slice(0, (at % 3) + 1),
  }));
  let ledger = EMPTY_LEDGER;
  let changes = 0;
  return {
    apply(change) {
      changes += 1;
      groups = regroup(groups, change, 100 + changes).filter(({ sentences }) => sentences.length > 0);
      const drafts = groups.map(eventOf);
      const given = assignPermanentIds(drafts, ledger);
      ledger = noteDays(ledger, given.ledger, '2031-06-01');
      const events = drafts.map(({ record }, index) => ({ ...record, id: eventId(given.idOf(index)) }));
      return { events, fates: idFates(ledger) };
    },
  };
}

function eventOf({ when, sentences }: Group): IdentifiedEvent {
  return {
    record: { title: sentences[0] ?? '', when, evidence: sentences.map((quote) => ({ quote })) },
    fingerprints: sentences.map((quote) => evidenceFingerprint(quote, 0)),
  };
}

function regroup(groups: readonly Group[], change: Regrouping, number: number): readonly Group[] {
  const { kind, where, which, what } = change;
  const from = where % Math.max(1, groups.length);
  const to = which % Math.max(1, groups.length);
  const { when = '2031-05-01', sentences = [] } = groups[from] ?? {};
  const place = what % Math.max(1, sentences.length);
  const sentence = sentences[place] ?? sentenceOf(number);
  const rest = sentences.toSpliced(place, 1);
  const into = (at: number, changed: readonly string[]): readonly Group[] =>
    groups.map((group, index) => (index === at ? { ...group, sentences: changed } : group));
  switch (kind) {
    case 'add a sentence':
      return what % 2 === 0
        ? into(from, [...sentences, sentenceOf(number)])
        : [...groups, { when, sentences: [sentenceOf(number)] }];
    case 'repeat a sentence on another day':
      return [...groups, { when: '2031-05-09', sentences: [sentence] }];
    case 'remove a sentence':
      return into(from, rest);
    case 'edit a sentence':
      return into(from, sentences.with(place, sentence.replace(WORDS[which % WORDS.length] ?? '', `new${number}`)));
    case 'move a sentence':
      return from === to
        ? groups
        : into(from, rest).map((group, at) =>
            at === to ? { ...group, sentences: [...new Set([...group.sentences, sentence])] } : group,
          );
    case 'join groups':
      return from === to
        ? groups
        : into(to, [...new Set([...(groups[to]?.sentences ?? []), ...sentences])]).toSpliced(from, 1);
    case 'divide a group':
      return [...into(from, sentences.slice(0, place + 1)), { when, sentences: sentences.slice(place + 1) }];
    case 'reorder groups':
      return groups.toReversed();
  }
}
