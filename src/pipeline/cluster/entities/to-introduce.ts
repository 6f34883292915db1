/** Whom the documents speak of and nobody has introduced: what an editor may say of them in corpus.yaml. */
import { compareText } from '../../../dataset/compare.ts';
import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import type { ActorId } from '../../../dataset/records/ids.ts';
import type { ActorKind, ActorRecord } from '../../../dataset/records/records.ts';
import { FUNCTIONS, HONORIFICS } from '../../lexicon/titles.ts';
import type { JoinableDocument } from '../../stage.ts';
import { surnameOf } from '../../text/names.ts';
import { sumOf } from './merge-by-key.ts';

/** An entry for `actors` in corpus.yaml. */
export interface Introduction {
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  readonly aliases: readonly string[];
}

/** More people of one surname are no two who are taken for each other. */
const MOST_NAMESAKES = 3;

/** Who speaks by a name that stands for nobody, the most frequent first; then people of one surname, whom only an office tells apart. */
export function toIntroduce(
  documents: readonly JoinableDocument[],
  actors: readonly ActorRecord[],
  actorByKey: ReadonlyMap<string, ActorRecord>,
): readonly Introduction[] {
  const listed = new Set(
    documents.flatMap((document) =>
      document.actors.flatMap(({ known, key }) => (known ? (actorByKey.get(key)?.id ?? []) : [])),
    ),
  );
  return [...strangers(documents, actors), ...namesakes(documents, actors, listed)];
}

/** A state, as it seems: who else has a name of a word and speaks is introduced by what he is. */
function strangers(documents: readonly JoinableDocument[], actors: readonly ActorRecord[]): readonly Introduction[] {
  const taken = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)));
  const byName = groupBy(
    documents.flatMap((document) => document.strangers),
    ({ name }) => foldName(name),
  );
  return [...byName]
    .filter(([folded]) => !taken.has(folded))
    .map(([, all]) => ({ name: all[0]?.name ?? '', mentions: sumOf(all.map(({ mentions }) => mentions)) }))
    .toSorted((a, b) => b.mentions - a.mentions || compareText(a.name, b.name))
    .map(({ name }) => ({ name, kind: 'state', aliases: [] }));
}

function namesakes(
  documents: readonly JoinableDocument[],
  actors: readonly ActorRecord[],
  listed: ReadonlySet<ActorId>,
): readonly Introduction[] {
  const people = actors.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const bySurname = groupBy(people, ({ name }) => foldName(surnameOf(name)));
  return [...bySurname.values()]
    .filter((same) => same.length > 1 && same.length <= MOST_NAMESAKES && same.some(({ id }) => !listed.has(id)))
    .flatMap((same) => same.filter(({ id }) => !listed.has(id)).map((person) => introductionOf(documents, person)));
}

/** With the office or rank, behind which only the surname stands in later sentences. */
function introductionOf(documents: readonly JoinableDocument[], { name, role }: ActorRecord): Introduction {
  const [office = rankOf(documents, name)] = role?.split(', ') ?? [];
  const aliases = office === undefined ? [] : [`${office} ${surnameOf(name)}`];
  return { name, kind: 'person', ...defined({ role }), aliases };
}

/** The word before the full name: "Colonel" of "Colonel Irena Malek". */
function rankOf(documents: readonly JoinableDocument[], name: string): string | undefined {
  for (const { document } of documents) {
    const at = document.text.indexOf(` ${name}`);
    const word = at < 0 ? undefined : /\p{Lu}\p{L}{2,20}$/u.exec(document.text.slice(Math.max(0, at - 20), at))?.[0];
    if (word !== undefined && (HONORIFICS.has(word.toLowerCase()) || FUNCTIONS.has(word.toLowerCase()))) return word;
  }
  return undefined;
}
