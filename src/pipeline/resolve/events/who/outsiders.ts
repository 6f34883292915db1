import type { LocalActor } from '../../../stage.ts';
import { codeOfActor } from '../sides/actor-countries.ts';
import type { DocumentView } from '../view/sentence-view.ts';

/** International bodies, by a word of their name or of the office held in them. */
const INTERNATIONAL =
  /\b(?:United Nations|UN|European|EU|African Union|Arab League|NATO|OSCE|IGAD|ECOWAS|ASEAN|G7|Security Council)\b/u;

/** Whether some actors, one at least, are all of states that are no side of the document's war, or of international bodies. */
export function areOutsiders(document: DocumentView, actors: readonly string[]): boolean {
  const { codes } = document.principals;
  return (
    actors.length > 0 &&
    actors.every((key) => {
      const actor = document.actors.get(key);
      return actor !== undefined && isOutsider(actor, codes);
    })
  );
}

function isOutsider(actor: LocalActor, sides: ReadonlySet<string>): boolean {
  if (actor.kind === 'armed-force' || actor.kind === 'media') return false;
  const country = codeOfActor(actor);
  if (country !== undefined) return !sides.has(country);
  return INTERNATIONAL.test(actor.kind === 'person' ? (actor.role ?? '') : actor.name);
}
