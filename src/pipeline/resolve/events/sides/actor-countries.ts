import { rememberingEach } from '../../../../dataset/remembering.ts';
import type { Span } from '../../../../dataset/records/records.ts';
import { ARMED_FORCES } from '../../../lexicon/armed-forces.ts';
import { ORGANISATIONS } from '../../../lexicon/organisations.ts';
import { ownerAdjective } from '../../../lexicon/owner.ts';
import { STATES } from '../../../lexicon/states.ts';
import type { LocalActor, LocalPlace } from '../../../stage.ts';
import type { Word } from '../../../text/words.ts';

const CODES: ReadonlyMap<string, string> = new Map(STATES.map(({ name, code }) => [name, code]));
const CODES_BY_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  STATES.map((state) => [ownerAdjective(state), state.code]),
);
const LISTED: ReadonlyMap<string, string> = new Map(
  [...ARMED_FORCES, ...ORGANISATIONS].flatMap(({ name, country }) =>
    country === undefined ? [] : [[name, country] as const],
  ),
);
const CODES_BY_DEMONYM: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, demonyms }) =>
    demonyms.flatMap((demonym) => [
      [demonym.toLowerCase(), code],
      [`${demonym.toLowerCase()}s`, code],
    ]),
  ),
);

/** ISO 3166-1 alpha-2 code of the state whose adjective or people a lower-case word names: "chadian", "chadians". */
export const codeOfDemonym = (lower: string): string | undefined => CODES_BY_DEMONYM.get(lower);

/** A word for a people or its state. */
export interface NamedPeople {
  readonly span: Span;
  readonly code: string;
}

/** The words among some that name a people, or the state by its adjective: "Chadians", "Kenyan", and not "polish". */
export function peoplesIn(words: readonly Word[]): readonly NamedPeople[] {
  const named: NamedPeople[] = [];
  for (const { text, lower, start, end } of words) {
    const code = text === lower ? undefined : codeOfDemonym(lower);
    if (code !== undefined) named.push({ span: { start, end }, code });
  }
  return named;
}

/** Asked for every mention of an actor, and the same each time; empty for none. */
const codeOrNone = rememberingEach((actor: LocalActor) => findCode(actor) ?? '');

/** Code of the state that an actor is, leads or belongs to; undefined for international bodies and the unknown. */
export function codeOfActor(actor: LocalActor): string | undefined {
  const code = codeOrNone(actor);
  return code === '' ? undefined : code;
}

function findCode({ kind, name, role }: LocalActor): string | undefined {
  if (kind === 'state') return CODES.get(name);
  if (kind === 'media') return undefined;
  // roles are written "Foreign minister, Chad"
  if (kind === 'person') return CODES.get(role?.slice(role.lastIndexOf(', ') + 2) ?? '');
  const [first = ''] = name.split(' ', 1);
  return LISTED.get(name) ?? CODES_BY_ADJECTIVE.get(first) ?? CODES.get(name.slice(name.lastIndexOf(' of ') + 4));
}

/**
 * Code of the state for which an actor speaks and fights: its leaders, ministries and forces, and no group that fights in it, whose
 * name seldom has the state's.
 */
export function codeOfSide(actor: LocalActor): string | undefined {
  const code = codeOfActor(actor);
  if (code === undefined || (actor.kind !== 'armed-force' && actor.kind !== 'organisation')) return code;
  return actor.name.split(' ').some((word) => codeOfDemonym(word.toLowerCase()) === code || CODES.get(word) === code)
    ? code
    : undefined;
}

/** A region named less often than this says nothing about a state that the document does not name as a place. */
const STANDS_FROM = 3;

/** For each state, the place of this document that is its country, else the region that stands for it. */
export function groundsOf(places: Iterable<LocalPlace>): Map<string, LocalPlace> {
  const grounds = new Map<string, LocalPlace>();
  for (const place of places) {
    if (place.country === undefined) continue;
    if (place.kind !== 'country' && (place.kind !== 'region' || place.mentions < STANDS_FROM)) continue;
    const known = grounds.get(place.country);
    if (known === undefined || rankOf(place) > rankOf(known)) grounds.set(place.country, place);
  }
  return grounds;
}

const rankOf = ({ kind, mentions }: LocalPlace): number => mentions + (kind === 'country' ? 1_000_000 : 0);
