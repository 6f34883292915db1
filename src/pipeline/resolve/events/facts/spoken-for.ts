/** Whose side somebody speaks for. */
import type { LocalActor } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import { codeOfSide } from '../sides/actor-countries.ts';

/** Those who have soldiers and speakers but need no name. */
export const BODIES = 'army|military|government|rebels|coalition|police|junta|militia';
/** Whoever may hold a town, strike one, and have somebody speak for it. */
export const PARTIES: ReadonlySet<LocalActor['kind']> = new Set(['state', 'armed-force', 'organisation']);

/** The state that an actor is or acts for, else the actor. */
export function sideOf(document: DocumentView, key: string): string {
  const actor = document.actors.get(key);
  return (actor && codeOfSide(actor)) ?? key;
}

interface SpokenFor {
  /** The side: a state by its code, an actor by its key, a body by its word. */
  readonly side: string;
  /** Absent where it has none. */
  readonly name?: string;
}

/** "The coalition’s spokesman, Omar Reed, said", "M23 spokesman Omar Reed": for whom somebody speaks who is known by name alone. */
export function spokenFor(document: DocumentView, telling: Telling, key: string): SpokenFor | undefined {
  const { attribution, span, view } = telling;
  const actor = document.actors.get(key);
  if (attribution === undefined || actor?.kind !== 'person' || codeOfSide(actor) !== undefined) return undefined;
  const { content } = attribution;
  for (const { actor: other, span: at, form } of view.actors) {
    const party = document.actors.get(other);
    if (party === undefined || !PARTIES.has(party.kind) || form === 'pronoun' || liesIn(at, content)) continue;
    const before = document.text.slice(Math.max(span.start, at.start - 40), at.start);
    if (SPOKESMAN_BEHIND.test(document.text.slice(at.end, at.end + 60)) || SPOKESMAN_BEFORE.test(before))
      return { side: sideOf(document, other), name: party.name };
  }
  const around = document.text.slice(span.start, content.start) + document.text.slice(content.end, span.end);
  const body = (OWN_SPOKESMAN.exec(around) ?? SPOKESMAN_FOR.exec(around))?.[1];
  if (body === undefined) return undefined;
  return { side: view.peoples.find(({ span: at }) => !liesIn(at, content))?.code ?? body };
}

const SPOKESMAN_BEHIND = /^(?:[’']s)? (?:chief |military |media |senior ){0,2}spokes(?:man|woman|person)\b/u;
const SPOKESMAN_BEFORE = /\bspokes(?:man|woman|person) (?:for|of) (?:the )?$/u;
const OWN_SPOKESMAN = new RegExp(`\\b(${BODIES})[’']s? (?:chief |military )?spokes`, 'u');
const SPOKESMAN_FOR = new RegExp(`\\bspokes(?:man|woman|person) (?:for|of) the (?:\\p{L}+ )?(${BODIES})\\b`, 'u');
