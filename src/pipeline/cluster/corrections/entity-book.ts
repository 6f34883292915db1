import { foldName } from '../../../dataset/fold.ts';
import { unionOf } from '../entities/merge-by-key.ts';
import type { Found } from './complaint.ts';

/** What actors and places have in common. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
}

/** A list of actors or places that is being corrected. An id that was merged leads to the one that it was merged into. */
export class EntityBook<Entity extends NamedRecord> {
  readonly #read: readonly Entity[];
  readonly #now: Map<string, Entity>;
  readonly #heirs = new Map<string, string>();

  constructor(records: readonly Entity[]) {
    this.#read = records;
    this.#now = new Map(records.map((record) => [record.id, record]));
  }

  /**
   * What an id or a name means: the id, else the name as read or as corrected, else the same name in another spelling, else
   * another name of it. What was hidden is found no more.
   */
  find(target: string): Found<Entity> {
    const folded = foldName(target);
    const named = (matches: (record: Entity) => boolean): Found<Entity> => this.#distinct(matches);
    const tiers = [
      named(({ id }) => id === target),
      named(({ name }) => name === target),
      named(({ name }) => foldName(name) === folded),
      named(({ aliases }) => aliases.some((alias) => foldName(alias) === folded)),
    ];
    return tiers.find(({ is }) => is !== 'none') ?? { is: 'none' };
  }

  #distinct(matches: (record: Entity) => boolean): Found<Entity> {
    const ids = new Set([...this.#read, ...this.#now.values()].filter(matches).map(({ id }) => this.#heirOf(id)));
    const found = [...ids].flatMap((id) => this.#now.get(id) ?? []);
    const [first] = found;
    if (first === undefined) return { is: 'none' };
    return found.length === 1
      ? { is: 'one', item: first }
      : { is: 'several', choices: found.map(({ id, name }) => `${id} (${name})`) };
  }

  #heirOf(id: string): string {
    let heir = id;
    for (let next = this.#heirs.get(heir); next !== undefined; next = this.#heirs.get(heir)) heir = next;
    return heir;
  }

  /** What stands for a record that was read: itself, the one it was merged into, or nothing. */
  now(id: string): Entity | undefined {
    return this.#now.get(this.#heirOf(id));
  }

  all(): readonly Entity[] {
    return [...this.#now.values()];
  }

  put(record: Entity): void {
    this.#now.set(record.id, record);
  }

  hide(id: string): void {
    this.#now.delete(id);
  }

  rename(record: Entity, name: string): void {
    this.put({ ...record, name, aliases: unionOf([record.aliases, [record.name, name]]) });
  }

  addAliases(record: Entity, aliases: readonly string[]): void {
    this.put({ ...record, aliases: unionOf([record.aliases, aliases]) });
  }

  /** The second takes the names and mentions of the first. */
  merge(from: Entity, into: Entity): void {
    this.#now.delete(from.id);
    this.#heirs.set(from.id, into.id);
    this.put({
      ...into,
      aliases: unionOf([into.aliases, from.aliases, [from.name]]),
      mentions: into.mentions + from.mentions,
    });
  }
}
