/**
 * Merges and splits events as the editor says: on the groups of tellings that joining made, before they become events and get
 * their ids. Ids are looked up in the ledger, which says what evidence each id had when the correction was written.
 */
import { groupBy } from '../../../dataset/group-by.ts';
import type { Correction, Diagnostic, IdLedger, MergeEvents, SplitEvent } from '../../stage.ts';
import type { Telling } from '../tellings/tellings.ts';
import { complaint, misfit, type Found } from './complaint.ts';
import { holdsQuote, wordsOfQuote } from './quote-words.ts';

/** A merge that was done, and the tellings of the two events before it. */
export interface MergeByHand {
  readonly correction: MergeEvents;
  readonly parts: readonly [readonly Telling[], readonly Telling[]];
}

/** Tellings of one happening, and what the editor did to them. */
export interface TellingGroup {
  readonly tellings: readonly Telling[];
  /** Merged by the editor: the oldest id that leads here stays. */
  readonly joinedByHand?: true;
  /** By which corrections, and of what each made one. */
  readonly merges?: readonly MergeByHand[];
  /** Parted from another by the editor, who keeps the id. */
  readonly splitOff?: true;
}

export interface CorrectedGroups {
  readonly groups: readonly TellingGroup[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Changes in the order of the file, each seeing what those before it did. */
export function correctGroups(
  joined: readonly (readonly Telling[])[],
  ledger: IdLedger,
  corrections: readonly Correction[],
): CorrectedGroups {
  const structural = corrections.filter(isStructural);
  const groups = joined.map((tellings): TellingGroup => ({ tellings }));
  if (structural.length === 0) return { groups, diagnostics: [] };
  const draft = new GroupDraft(groups, ledger);
  const diagnostics = structural.flatMap((correction) =>
    correction.change === 'merge' ? draft.merge(correction) : draft.split(correction),
  );
  return { groups: draft.groups(), diagnostics };
}

function isStructural(correction: Correction): correction is MergeEvents | SplitEvent {
  return correction.subject === 'event' && (correction.change === 'merge' || correction.change === 'split');
}

class GroupDraft {
  #groups: readonly TellingGroup[];
  /** What each id of the ledger carries. */
  readonly #carried: ReadonlyMap<string, readonly string[]>;
  readonly #order: ReadonlyMap<Telling, number>;

  constructor(groups: readonly TellingGroup[], ledger: IdLedger) {
    this.#groups = groups;
    this.#carried = new Map(ledger.events.map(({ id, fingerprints }) => [id, fingerprints]));
    this.#order = new Map(groups.flatMap(({ tellings }) => tellings).map((telling, position) => [telling, position]));
  }

  groups(): readonly TellingGroup[] {
    return this.#groups;
  }

  merge(correction: MergeEvents): readonly Diagnostic[] {
    const { target, into } = correction;
    const [one, other] = [this.#find(target, into), this.#find(into, target)];
    if (one.is !== 'one') return [misfit(correction, one)];
    if (other.is !== 'one') return [misfit(correction, other, into)];
    if (one.item === other.item) {
      const message = `"${target}" and "${into}" are one event already: this line can go.`;
      return [complaint(correction, 'correctionNotNeeded', message)];
    }
    const tellings = this.#inOrder([...one.item.tellings, ...other.item.tellings]);
    const merge: MergeByHand = { correction, parts: [one.item.tellings, other.item.tellings] };
    const merges = [...(one.item.merges ?? []), ...(other.item.merges ?? []), merge];
    this.#replace([one.item, other.item], [{ tellings, joinedByHand: true, merges }]);
    return [];
  }

  split(correction: SplitEvent): readonly Diagnostic[] {
    const found = this.#find(correction.target);
    if (found.is !== 'one') return [misfit(correction, found)];
    const { tellings } = found.item;
    const missing = correction.quotes.find((quote) => !tellings.some((telling) => holds(telling, quote)));
    if (missing !== undefined) {
      const message = `The event "${correction.target}" has no evidence that holds "${missing}": it is not split.`;
      return [complaint(correction, 'correctionFitsNothing', message)];
    }
    const parts = groupBy(tellings, (telling) => correction.quotes.some((quote) => holds(telling, quote)));
    const [away = [], rest = []] = [parts.get(true), parts.get(false)];
    if (rest.length === 0) {
      const message = `The quotes take everything that tells the event "${correction.target}": it is not split.`;
      return [complaint(correction, 'correctionImpossible', message)];
    }
    this.#replace(
      [found.item],
      [
        { ...found.item, tellings: rest },
        { tellings: away, splitOff: true },
      ],
    );
    return [];
  }

  /** @param partner the other event of a merge, whose evidence may stand in the ledger under this one's id already */
  #find(target: string, partner?: string): Found<TellingGroup> {
    return this.#byId(target, partner) ?? this.#byQuote(target);
  }

  /** The group that holds most of what the id had; an id that is not in the ledger is the fingerprint of its evidence. */
  #byId(id: string, partner: string | undefined): Found<TellingGroup> | undefined {
    const carried = this.#carried.get(id) ?? [id];
    const others = new Set(partner === undefined ? [] : this.#carried.get(partner));
    const own = carried.filter((one) => !others.has(one));
    const sought = new Set(own.length === 0 ? carried : own);
    let best: { readonly group: TellingGroup; readonly held: number } | undefined;
    for (const group of this.#groups) {
      const held = fingerprintsOf(group).filter((one) => sought.has(one)).length;
      if (held > (best?.held ?? 0)) best = { group, held };
    }
    return best === undefined ? undefined : { is: 'one', item: best.group };
  }

  /** The event that a passage tells; a quote that is a whole passage means that one. */
  #byQuote(quote: string): Found<TellingGroup> {
    const whole = this.#groups.filter(({ tellings }) => tellings.some((telling) => holdsWhole(telling, quote)));
    const found =
      whole.length > 0
        ? whole
        : this.#groups.filter(({ tellings }) => tellings.some((telling) => holds(telling, quote)));
    const [first, second] = found;
    if (first === undefined) return { is: 'none' };
    if (second === undefined) return { is: 'one', item: first };
    return { is: 'several', choices: found.map((group) => this.#choiceOf(group)) };
  }

  /** How an editor can name a group: by the id that carries its evidence, else by the fingerprint that would be its id. */
  #choiceOf(group: TellingGroup): string {
    const fingerprints = fingerprintsOf(group);
    const known = [...this.#carried].find(([, carried]) => carried.some((one) => fingerprints.includes(one)));
    return `${known?.[0] ?? fingerprints[0]} ("${group.tellings[0]?.mention.title}")`;
  }

  #replace(old: readonly TellingGroup[], fresh: readonly TellingGroup[]): void {
    const positionOf = ({ tellings: [first] }: TellingGroup): number => (first ? (this.#order.get(first) ?? 0) : 0);
    this.#groups = [...this.#groups.filter((group) => !old.includes(group)), ...fresh].toSorted(
      (a, b) => positionOf(a) - positionOf(b),
    );
  }

  #inOrder(tellings: readonly Telling[]): readonly Telling[] {
    return tellings.toSorted((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }
}

const fingerprintsOf = ({ tellings }: TellingGroup): readonly string[] =>
  tellings.flatMap(({ fingerprints }) => fingerprints);

const holds = ({ passages }: Telling, quote: string): boolean =>
  passages.some((passage) => holdsQuote(wordsOfQuote(passage.quote), wordsOfQuote(quote)));

const holdsWhole = ({ passages }: Telling, quote: string): boolean =>
  passages.some((passage) => wordsOfQuote(passage.quote) === wordsOfQuote(quote));
