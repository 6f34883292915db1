/**
 * Remembers every link that was ever given and what its readers saw, and opens all of them after each build. What is related to
 * what is judged by the words that people read, not by fingerprints, stems or the ledger.
 */
import { eventsOfFate, type IdFate } from '../../dataset/records/id-fates.ts';
import type { EventRecord } from '../../dataset/records/records.ts';

export type SeenEvent = Pick<EventRecord, 'id' | 'title' | 'when'> & {
  readonly evidence: readonly Pick<EventRecord['evidence'][number], 'quote'>[];
};

interface Sight {
  readonly day: string | undefined;
  readonly title: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

interface GivenLink {
  /** What was seen under the link: its own event, and what it led to later. */
  readonly seen: Sight[];
  /** The sentences of the events that had the id. */
  readonly own: Set<string>;
}

export interface VisibleBuild {
  readonly events: readonly SeenEvent[];
  readonly fates: readonly IdFate[];
  /** What an editor hides of this build: not to be opened, but it goes on changing. */
  readonly hidden?: readonly SeenEvent[];
}

export interface LinkWitness {
  /** Opens every link ever given in a new build, and says of each that fails why; then notes what is to be seen now. */
  visit(build: VisibleBuild): readonly string[];
}

export function createLinkWitness(): LinkWitness {
  const links = new Map<string, GivenLink>();
  return {
    visit({ events, fates, hidden = [] }) {
      const sights = new Map(events.map((event) => [event.id, sightOf(event)]));
      const now: Build = {
        sights,
        told: new Set([...sights.values()].flatMap(({ sentences }) => [...sentences])),
        // What became of an event stands before what an editor corrected of it.
        fates: new Map(fates.toReversed().map((fate) => [fate.id, fate])),
      };
      const complaints = [...links].flatMap(([id, link]) => complaintsOf(id, link, now));
      for (const [id, sight] of now.sights) {
        const link = links.get(id) ?? { seen: [], own: new Set() };
        for (const sentence of sight.sentences) link.own.add(sentence);
        links.set(id, link);
      }
      for (const [id, { seen }] of links) {
        const sight = now.sights.get(openedBy(id, now) ?? '');
        if (sight !== undefined && !seen.some((one) => isSame(one, sight))) seen.push(sight);
      }
      for (const event of hidden) links.get(event.id)?.seen.push(sightOf(event));
      return complaints;
    },
  };
}

interface Build {
  readonly sights: ReadonlyMap<string, Sight>;
  /** All sentences of all events. */
  readonly told: ReadonlySet<string>;
  readonly fates: ReadonlyMap<string, IdFate>;
}

function openedBy(id: string, { sights, fates }: Build): string | undefined {
  const fate = fates.get(id);
  if (fate !== undefined) return eventsOfFate(fate)[0];
  return sights.has(id) ? id : undefined;
}

/** Why a link fails; nothing when it opens what it should. */
function complaintsOf(id: string, { seen, own }: GivenLink, build: Build): readonly string[] {
  const fate = build.fates.get(id);
  const named = fate?.became === 'split' ? fate.parts : [openedBy(id, build)];
  const shown = named.flatMap((one) => build.sights.get(one ?? '') ?? []);
  if (fate !== undefined && fate.since === undefined) return [`${id} does not say since when`];
  if (fate?.became === 'split' && fate.parts[0] !== id && fate.merged?.since === undefined) {
    return [`${id} does not say since when it is part of another`];
  }
  if (shown.length === 0 && fate?.became !== 'withdrawn') return [`${id} is dead`];
  if (fate?.became === 'withdrawn') {
    const told = fate.why === 'untold' ? sentencesElsewhere(own, [], build) : [];
    return told.map((sentence) => `${id} is withdrawn, but "${sentence}" is told`);
  }
  const [opened] = shown;
  if (opened === undefined || !seen.some((sight) => isRelated(sight, opened)))
    return [`${id} opens an unrelated event`];
  return sentencesElsewhere(own, shown, build).map((sentence) => `${id} does not lead to "${sentence}"`);
}

/** The sentences that events of the build tell, but none of those that are shown. */
function sentencesElsewhere(
  sentences: ReadonlySet<string>,
  shown: readonly Sight[],
  { told }: Build,
): readonly string[] {
  return [...sentences].filter(
    (sentence) => told.has(sentence) && !shown.some((sight) => sight.sentences.has(sentence)),
  );
}

/** Two events are related when they share a sentence, or the day and most of the title's words. */
function isRelated(before: Sight, after: Sight): boolean {
  if ([...before.sentences].some((sentence) => after.sentences.has(sentence))) return true;
  if (before.day !== after.day) return false;
  const words = new Set([...after.title, ...[...after.sentences].flatMap(significantWords)]);
  return [...before.title].filter((word) => words.has(word)).length * 2 > before.title.size;
}

function sightOf({ title, when, evidence }: SeenEvent): Sight {
  return {
    day: when?.slice(0, 'YYYY-MM-DD'.length),
    title: new Set(significantWords(title)),
    sentences: new Set(evidence.map(({ quote }) => plainText(quote))),
  };
}

function isSame(one: Sight, other: Sight): boolean {
  const plain = ({ day, title, sentences }: Sight): string => JSON.stringify([day, ...title, ...sentences]);
  return plain(one) === plain(other);
}

const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words of four letters and more (not “on”, “the”), by their first five: “shells” and “shelling” are one. */
function significantWords(text: string): readonly string[] {
  return plainText(text)
    .split(' ')
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5));
}
