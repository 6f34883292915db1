/** Whether a speaker speaks for a side of a war. */
import type { LocalActor } from '../../../stage.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Speaker } from '../view/speakers.ts';

/** Whether the speaker speaks for a side: a state, its ministries and forces, its leaders. */
export function isParty(document: DocumentView, speaker: Speaker): boolean {
  if (speaker.actors.length === 0) return speaker.words !== undefined && SIDE_ORGANISATION.test(speaker.words);
  return speaker.actors.some((key) => {
    const actor = document.actors.get(key);
    return actor !== undefined && speaksForSide(actor);
  });
}

const SIDE_ORGANISATION =
  /\b(?:ministry|army|forces|military|command|intelligence|security|navy|guards?|staff|government|front|movement|kremlin|rebels?|insurgents?|militants?|fighters|separatists|junta)\b/iu;
const SIDE_OFFICE =
  /\b(?:president|prime minister|defen[cs]e minister|foreign minister|military spokes\w+|army spokes\w+|commander|general|leader)\b/iu;

function speaksForSide(actor: LocalActor): boolean {
  if (actor.kind === 'state' || actor.kind === 'armed-force') return true;
  if (actor.kind === 'organisation') return SIDE_ORGANISATION.test(actor.name);
  return actor.kind === 'person' && actor.role !== undefined && SIDE_OFFICE.test(actor.role);
}
