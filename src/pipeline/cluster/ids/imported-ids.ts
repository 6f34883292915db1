/** The ids by which imported tables know events, as addresses that open them. */
import { compareText } from '../../../dataset/compare.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import type { IdFate } from '../../../dataset/records/id-fates.ts';
import { eventId } from '../../../dataset/records/ids.ts';
import type { EventRecord } from '../../../dataset/records/records.ts';
import { diagnostic } from '../../diagnostics.ts';
import type { Diagnostic, IdLedger } from '../../stage.ts';

export interface ImportedIds {
  /** By id. */
  readonly fates: readonly IdFate[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An id that is or was one of ours keeps its meaning: a table that we exported ourselves brings such ids back. One that two
 * tables use for two events opens neither, and is reported.
 */
export function importedIds(events: readonly EventRecord[], ledger: IdLedger): ImportedIds {
  const ours = new Set(ledger.events.map(({ id }) => id));
  const uses = events.flatMap(({ id, title, aliases = [] }) =>
    aliases.filter((alias) => !ours.has(alias)).map((alias) => ({ alias, into: id, title })),
  );
  const fates: IdFate[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [alias, known] of groupBy(uses, (use) => use.alias)) {
    const [first, second] = known;
    if (first === undefined) continue;
    if (second === undefined) fates.push({ id: eventId(alias), became: 'imported', into: first.into });
    else {
      const message = `Two imported events have the id “${alias}”: a link with it opens neither “${first.title}” nor “${second.title}”.`;
      diagnostics.push(diagnostic('aliasOfSeveral', message));
    }
  }
  return { fates: fates.toSorted((a, b) => compareText(a.id, b.id)), diagnostics };
}
