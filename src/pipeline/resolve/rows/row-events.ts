/**
 * The rows of an imported table as events: one a row, whatever its text tells besides. The columns decide date, place and
 * ids; what the text was found to say adds people, topics, claims, and how it is told (a plan, a claim, a statement).
 */
import type { EventMention, ExtractedDocument, ImportedRow, Resources, Sentence } from '../../stage.ts';
import type { ResolvedNames } from '../names.ts';
import { RowEntities } from './row-entities.ts';

export interface ResolvedRows {
  readonly events: readonly EventMention[];
  /** The names of the text with those of the columns. */
  readonly names: ResolvedNames;
}

/** How many actors of its text a row's event takes over. */
const MOST_ACTORS = 8;

/** @param told the events that were found in the texts of the rows */
export function resolveRows(
  document: ExtractedDocument,
  rows: readonly ImportedRow[],
  names: ResolvedNames,
  told: readonly EventMention[],
  resources: Resources,
): ResolvedRows {
  const entities = new RowEntities(names, resources);
  const sentences = groupedByPost(document.sentences, ({ post }) => post);
  const mentions = groupedByPost(told, ({ post }) => post);
  const events = rows.flatMap((row) => {
    const [first, ...rest] = sentences.get(row.post) ?? [];
    return first === undefined
      ? []
      : [
          headOf(row, first, mentions.get(row.post) ?? [], entities, document),
          ...rest.filter(isText).map((one) => continuing(one, first)),
        ];
  });
  return { events, names: entities.names() };
}

function groupedByPost<Item>(
  items: readonly Item[],
  postOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(postOf(item));
    if (group === undefined) groups.set(postOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The lines of columns below the text are no passages of it. */
const isText = ({ kind }: Sentence): boolean => kind !== 'bullet';

function headOf(
  row: ImportedRow,
  sentence: Sentence,
  told: readonly EventMention[],
  entities: RowEntities,
  { timezone }: ExtractedDocument,
): EventMention {
  const [lead] = told;
  const place = row.place && entities.place(row.place);
  const actors = [
    ...row.actors.map((actor) => ({ actor: entities.actor(actor), role: actor.role })),
    ...told.flatMap((mention) => mention.actors),
  ];
  const { when, whenText } = row;
  return {
    sentence: sentence.index,
    post: row.post,
    span: sentence.span,
    title: sentence.kind === 'headline' ? sentence.text : (lead?.title ?? sentence.text),
    trigger: lead?.trigger ?? 'say',
    ...(when === undefined ? { whenBasis: 'unknown' } : { when, whenBasis: 'explicit' }),
    ...(whenText !== undefined && when !== undefined && { whenText }),
    status: lead?.status ?? 'happened',
    kind: lead?.kind ?? 'action',
    actors: distinct(actors, ({ actor }) => actor).slice(0, MOST_ACTORS),
    places:
      place === undefined
        ? distinct(
            told.flatMap(({ places }) => places),
            String,
          )
        : [place],
    about: distinct(
      told.flatMap(({ about }) => about),
      String,
    ).filter((key) => key !== place),
    topics: distinct([...row.topics, ...told.flatMap(({ topics }) => topics)], String),
    claims: claimsOf(row, told),
    imported: { ...(row.id !== undefined && { id: row.id }) },
    rules: [`row of a table, clocks of ${timezone ?? 'UTC'}`],
  };
}

/** The figures of the text, and those of columns that the text does not give. */
function claimsOf(row: ImportedRow, told: readonly EventMention[]): EventMention['claims'] {
  const said = told.flatMap(({ claims }) => claims);
  return [...row.claims.filter(({ value }) => said.every((claim) => claim.value !== value)), ...said];
}

/** Further evidence of the row's event: it brings nothing but its words. */
function continuing(sentence: Sentence, head: Sentence): EventMention {
  return {
    sentence: sentence.index,
    post: sentence.post,
    span: sentence.span,
    title: sentence.text,
    trigger: 'say',
    whenBasis: 'unknown',
    status: 'happened',
    kind: 'action',
    actors: [],
    places: [],
    about: [],
    topics: [],
    claims: [],
    continues: head.index,
    rules: ['text of a row'],
  };
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}
