import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import type { ActorKind } from '../../../dataset/records/records.ts';
import type { ActorMention, LocalActor, NameMention } from '../../stage.ts';

/** Who a mention was found to stand for. */
export interface Identity {
  readonly name: string;
  readonly kind: ActorKind;
  readonly known: boolean;
  readonly role?: string;
}

interface Entry {
  readonly identity: Identity;
  readonly aliases: Set<string>;
  mentions: number;
}

/** Collects the actors of one document with their mentions. */
export class ActorList {
  readonly #entries = new Map<string, Entry>();
  readonly #mentions: ActorMention[] = [];

  /** Notes that a mention stands for an actor; returns the actor's key. */
  add(
    identity: Identity,
    mention: Pick<NameMention, 'sentence' | 'span' | 'text'>,
    form: ActorMention['form'],
  ): string {
    const key = foldName(identity.name);
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { identity, aliases: new Set(), mentions: 0 };
      this.#entries.set(key, entry);
    }
    entry.mentions++;
    // "he", "the Ukrainian president" and "Russian" are no names of their bearer.
    if (form === 'name' || form === 'surname' || form === 'metonym') entry.aliases.add(oneLine(mention.text));
    this.#mentions.push({ sentence: mention.sentence, span: mention.span, text: mention.text, actor: key, form });
    return key;
  }

  /** Notes that a pronoun or an office stands for an actor who is in the list. */
  addReference(
    mention: Pick<NameMention, 'sentence' | 'span' | 'text'>,
    actor: string,
    form: 'pronoun' | 'title',
  ): void {
    this.#mentions.push({ ...mention, actor, form });
  }

  addAlias(key: string, alias: string): void {
    this.#entries.get(key)?.aliases.add(alias);
  }

  /** Actors by key; roles are read last, when the whole document has been seen. */
  actors(roleOf: (key: string) => string | undefined): LocalActor[] {
    return [...this.#entries]
      .map(([key, { identity, aliases, mentions }]) => {
        const role = roleOf(key) ?? identity.role;
        return {
          key,
          name: identity.name,
          kind: identity.kind,
          ...defined({ role }),
          aliases: [...aliases],
          mentions,
          known: identity.known,
        };
      })
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** In text order. */
  mentions(): ActorMention[] {
    return this.#mentions.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
