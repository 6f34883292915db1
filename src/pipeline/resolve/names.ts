import { registryOf } from '../lexicon/registry.ts';
import type { ActorMention, ExtractedDocument, LocalActor, LocalPlace, PlaceMention, Resources } from '../stage.ts';
import { resolveActors } from './actors/resolve-actors.ts';
import { resolvePlaces } from './places/resolve-places.ts';
import { Surroundings } from './surroundings.ts';

/** Who and where: what the names of one document stand for. */
export interface ResolvedNames {
  readonly actors: LocalActor[];
  readonly places: LocalPlace[];
  readonly actorMentions: ActorMention[];
  readonly placeMentions: PlaceMention[];
}

/** Decides for every name of the document which actor, which place, or both it stands for. */
export function resolveNames(document: ExtractedDocument, resources: Resources): ResolvedNames {
  const registry = registryOf(resources.context);
  const around = new Surroundings(document);
  const { actors, mentions, taken } = resolveActors(document, registry, around);
  const located = resolvePlaces(document, registry, resources.gazetteer, around, taken);
  return { actors, places: located.places, actorMentions: mentions, placeMentions: located.mentions };
}
