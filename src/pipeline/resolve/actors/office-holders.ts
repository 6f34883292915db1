import type { State } from '../../lexicon/states.ts';
import type { ExtractedDocument, NameMention } from '../../stage.ts';
import type { Surroundings } from '../surroundings.ts';
import type { ActorList } from './actor-list.ts';
import type { People } from './people.ts';

/** An office behind a state, with no name after it: "the Ukrainian president said", "Turkey's Foreign Minister". */
const OFFICE_BEHIND =
  /^(?:['’]s?)? ((?:(?:[Dd]eputy|[Vv]ice|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Hh]ome|[Ss]upreme|[Cc]rown) ){0,2}(?:[Pp]resident|[Cc]hancellor|[Mm]inister|[Pp]remier|[Ss]ecretary(?: of (?:[Ss]tate|[Dd]efen[cs]e))?|[Ll]eader|[Kk]ing|[Pp]rince|[Ee]mir))(?!['’]s (?:[Oo]ffice|chief|aide)|-| (?:and |of )?\p{Lu}|[a-z])/u;
/** "The new Polish president", "a former Chadian minister": not who holds the office. */
const OTHER_HOLDER = /(?<!\p{L})(?:new|next|incoming|future|would-be|former|ex|late|previous|ousted|deposed)[ -]$/iu;
/** "leader" is whoever leads: a president in most states, a prime minister or chancellor in others. */
const LEADING_OFFICES = ['president', 'prime minister', 'chancellor', 'supreme leader', 'leader'];

/** Adds the people meant by their office alone, where the document or general knowledge says who held it. */
export function addOfficeHolders(
  document: ExtractedDocument,
  people: People,
  list: ActorList,
  stateOf: (mention: NameMention) => State | undefined,
  around: Surroundings,
): void {
  const persons = new Set(people.all().map(({ key }) => key));
  const namedAt = new Map(
    list.mentions().flatMap(({ span, actor }) => (persons.has(actor) ? [[span.start, actor]] : [])),
  );
  for (const mention of document.names) {
    const state = stateOf(mention);
    if (state === undefined || OTHER_HOLDER.test(around.before(mention))) continue;
    const match = OFFICE_BEHIND.exec(around.after(mention));
    const office = match?.[1];
    if (match === null || office === undefined) continue;
    const holder =
      office === 'leader'
        ? LEADING_OFFICES.map((each) => people.holder(state.code, each)).find((person) => person !== undefined)
        : people.holder(state.code, office);
    const end = mention.span.end + match[0].length;
    // "the British prime minister, Ann Reed, has said": she holds it, whoever does so now
    const named = namedAt.get(end + ', '.length);
    if (holder === undefined || (named !== undefined && named !== holder.key)) continue;
    const text = document.text.slice(mention.span.start, end);
    list.add(
      { name: holder.name, kind: 'person', known: holder.known },
      { sentence: mention.sentence, span: { start: mention.span.start, end }, text },
      'title',
    );
  }
}
