import type { ActorKind } from '../../dataset/records/records.ts';
import { parseList, parseTable } from './table.ts';

/** An actor of general knowledge that is not a state and not a person. */
export interface ListedActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 of the state that it belongs to or is based in, where that matters. */
  readonly country?: string;
}

/** Reads rows of name, other names, country. */
export function readActors(table: string, kind: ActorKind): readonly ListedActor[] {
  return parseTable(table).map(([name = '', aliases, country]) => ({
    name,
    kind,
    aliases: parseList(aliases),
    ...(country === undefined || country === '' ? {} : { country }),
  }));
}
