import type { Span } from '../../../../dataset/records/records.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { wordList, wordSet } from '../../../lexicon/word-list.ts';
import type { QuantityMention } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import { STATES } from '../../../lexicon/states.ts';
import { codeOfActor, codeOfDemonym } from '../sides/actor-countries.ts';
import { countsVictims, nearestDeed, type Deed } from './counted-deed.ts';
import { participleOf } from './participle.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import { becameOf, tollOf } from './victims.ts';

/** A figure's subject in words that stand by themselves, and its unit: a singular noun, a currency or a unit of measure. */
export interface Counted {
  readonly what: string;
  readonly unit?: string;
}

const AREA = new Set(['km2', 'mi2', 'ha', 'acre']);
const BULK = new Set(['t', 'kg', 'bbl', 'MW']);
const LENGTH = new Set(['km', 'mi', 'm']);
const CURRENCY = /^[A-Z]{3}$/u;
const WEAPONS = wordSet('drone missile rocket shell bomb projectile munition uav');
/** What may happen to a weapon other than being launched. */
const STOPPED = /^(?:intercept|shot|shoot|down|destroy|repel|jam|bring|brought)/u;
/** What weapons did of which nothing more is told: fewer get through than were launched. */
const GOT_THROUGH =
  /^ (?:(?:have|had|has|also|reportedly) ){0,2}(?:hits?|struck|strikes?|land(?:s|ed)?|fell|slammed|crashed|smashed)\b/u;
/** "Admitted the loss of one jet", "lost 20 men": what befell is said before the figure. */
const LOST = /\b(?:los(?:t|e|es|ing)|loss(?:es)? of)\s(?:\p{L}{2,8}\s){0,2}$/u;
/** "Confirmed the death of 17 servicemen". */
const DEATH_OF = /\bdeaths? of (?:\p{L}{2,8} ){0,2}$/iu;
/** What nobody kills or hurts. */
const LIFELESS = new Set([
  ...WEAPONS,
  ...wordList(`
    strike attack raid blast explosion house home building vehicle truck lorry car position village town tank plane jet aircraft
    helicopter ship boat vessel ferry bus train bridge school hospital church mosque market grave street region district encounter
    investigation operation battle`),
]);
const BEFALLS_LIFE = /^(?:kill|di(?:e|ed|es)$|hurt|injur|wound|perish|arm(?:ed|ing|s)?$)/u;
/** "Donetsk, which accounted for nearly 400": a part of what is counted there, which nobody sets against the sum. */
const PART_OF_SUM = /\b(?:account(?:s|ed|ing) for|ma(?:kes?|de|king) up)\s(?:\p{L}{1,12}\s){0,3}$/u;
/** Particles that belong to their verb: "handed over", "shot down". */
const PARTICLES = new Set(['over', 'down', 'up', 'back', 'out', 'off']);

/** What a sum of money is, by words near it; a sum that none of them explains is left out. */
const SUMS: readonly (readonly [what: string, words: RegExp])[] = [
  ['damage', /\b(?:damag\w*|loss|losses|destroy\w*|destruction|worth of|cost of the (?:attack|strike|damage))\b/iu],
  ['aid', /\b(?:aid|assistance|loan|loans|grant|donat\w+|package|fund|funding|finance|support)\b/iu],
  ['payment', /\b(?:pay|pays|paid|paying|payment|reward|bounty|salary|ransom|offer\w*)\b/iu],
  ['spending', /\b(?:spend|spends|spending|spent|budget)\b/iu],
];

/** Whether a figure says how many were lost. */
export const countsLoss = (before: string): boolean => LOST.test(before);

/** What a quantity counts; undefined where the words do not say it well enough to be checked by anybody. */
export function whatIsCounted(
  document: DocumentView,
  telling: Telling,
  quantity: QuantityMention,
): Counted | undefined {
  const { unit } = quantity;
  const { sentence } = telling.view;
  const before = document.text.slice(Math.max(sentence.span.start, quantity.span.start - 60), quantity.span.start);
  const after = document.text.slice(quantity.span.end, Math.min(sentence.span.end, quantity.span.end + 60));
  const became = becameOf(document.text, sentence.span, quantity);
  if (became !== undefined) return { what: `people ${became}`, unit: 'person' };
  if (unit === undefined) return unnamed(document, telling, quantity);
  if (unit === '%') return shareOf(after);
  if (CURRENCY.test(unit)) return sumOf(`${before.slice(-60)} ${after}`, unit);
  if (AREA.has(unit)) return PART_OF_SUM.test(before) ? undefined : areaOf(before, after, unit);
  if (LENGTH.has(unit)) return undefined;
  if (BULK.has(unit)) return bulkOf(document, telling, quantity, after, unit);
  if (/\b(?:bodies|remains|corpses|coffins) of (?:the |its |their )?$/u.test(before))
    return { what: withDeed(document, telling, quantity, 'bodies', 'body'), unit: 'body' };
  if (/\blists? [“"]?(?:of|with|containing|that contains?) [“"]?$/u.test(before))
    return { what: `${nounOf(document, quantity)} on the list`, unit };
  if (WEAPONS.has(unit) && GOT_THROUGH.test(after)) return { what: `${nounOf(document, quantity)} that hit`, unit };
  if (countsLoss(before))
    return { what: `${ownersWord(document, telling, quantity)}${nounOf(document, quantity)} lost`, unit };
  if (DEATH_OF.test(before)) return { what: `${nounOf(document, quantity)} killed`, unit };
  if (unit === 'other' || unit === 'more')
    return unnamed(document, telling, { ...quantity, unit: 'person' }) ?? { what: 'people', unit: 'person' };
  return { what: withDeed(document, telling, quantity, nounOf(document, quantity), unit), unit };
}

/** "killed five … and wounded six", "the toll has risen to 50". */
function unnamed(document: DocumentView, telling: Telling, quantity: QuantityMention): Counted | undefined {
  const deed = nearestDeed(telling, quantity);
  const victims = quantity.unit === 'person' || countsVictims(telling, quantity);
  if (!victims) {
    const numbered = numberOf(document.text.slice(telling.view.sentence.span.start, quantity.span.start));
    if (numbered !== undefined) return numbered;
    const toll = tollOf(document.text, telling.view.sentence.span, quantity);
    return toll === undefined ? undefined : toll.startsWith('people') ? { what: toll, unit: 'person' } : { what: toll };
  }
  const verb = deed && wordsAt(telling, deed.span)[0];
  return { what: verb === undefined ? 'people' : `people ${participleOf(verb)}`, unit: 'person' };
}

const NUMBER_OF =
  /\bnumber of (?:\p{L}{3,12} ){0,2}?(\p{Ll}{3,15}s|aircraft)(?: (\p{Ll}{2,12}(?:ed|en)|hit|struck|lost|sunk|shot down))?\b[^.;]{0,60}? (?:at|to|is|was|of|as) (?:\p{L}{1,12} ){0,2}$/u;

/** "Put the number of homes damaged in the shelling at 40": what a bare figure behind it counts; people are counted with their tolls. */
export function numberOf(before: string): Counted | undefined {
  const [, noun, became] = NUMBER_OF.exec(before) ?? [];
  if (noun === undefined || COUNTED_AS_PEOPLE.test(noun)) return undefined;
  return { what: became === undefined ? noun : `${noun} ${became}`, unit: noun.replace(/(?<=[^s])s$/u, '') };
}

const COUNTED_AS_PEOPLE = /^(?:deaths|casualties|victims|fatalities|injuries|refugees|evacuees)$/u;

/** "19 per cent of the country's territory". */
function shareOf(after: string): Counted | undefined {
  const whole = /^ of ((?:the |its |their |all )?[\p{L}’'-]{2,20}(?: [\p{L}’'-]{2,20})?)/u.exec(after)?.[1];
  if (whole === undefined) return undefined;
  return {
    what: `share of ${whole.replace(/ (?:in|at|on|by|of|from|and|were|was|is|are|has|have)$/u, '')}`,
    unit: '%',
  };
}

function sumOf(around: string, unit: string): Counted | undefined {
  const what = SUMS.find(([, words]) => words.test(around))?.[0];
  return what === undefined ? undefined : { what, unit };
}

/** "regained 85 square kilometres", "85 square kilometres were lost". */
function areaOf(before: string, after: string, unit: string): Counted {
  const verb =
    /\b(gained|regained|took|taken|captured|recaptured|seized|retook|retaken|lost|controlled|controls|occupied|occupies|liberated|conquered|burned)\b/u;
  const near = verb.exec(before.slice(-40))?.[1] ?? verb.exec(after.slice(0, 30))?.[1];
  return { what: near === undefined ? 'area' : `area ${AREA_DEEDS.get(near) ?? near}`, unit };
}

const AREA_DEEDS: ReadonlyMap<string, string> = new Map([
  ['took', 'taken'],
  ['retook', 'retaken'],
  ['controls', 'controlled'],
  ['occupies', 'occupied'],
]);

/** "2,000 tonnes of grain". */
function bulkOf(
  document: DocumentView,
  telling: Telling,
  quantity: QuantityMention,
  after: string,
  unit: string,
): Counted | undefined {
  const stuff = /^ of ([\p{Ll}-]{3,20})/u.exec(after)?.[1];
  return stuff === undefined ? undefined : { what: withDeed(document, telling, quantity, stuff, stuff), unit };
}

/** The counted noun as the text has it, in the plural; soldiers with the people whose they are. */
function nounOf(document: DocumentView, { span, unit = '' }: QuantityMention): string {
  const words = document.text.slice(span.start, span.end).split(' ');
  const last = words.at(-1) ?? '';
  if (!/^\p{L}/u.test(last)) return pluralOf(unit);
  const noun = /\p{Lu}.*\p{Lu}/u.test(last) ? last : last.toLowerCase();
  const people = OWNED.has(unit) ? words.find((word) => codeOfDemonym(word.toLowerCase()) !== undefined) : undefined;
  return people === undefined ? noun : `${people} ${noun}`;
}

/** "Chad lost six planes": the adjective of the state that stands before the verb, where the words give no other. */
function ownersWord({ text, actors }: DocumentView, { view }: Telling, { span, unit = '' }: QuantityMention): string {
  if (!OWNED.has(unit)) return '';
  const loser = view.actors.find((actor) => LOSES.test(text.slice(actor.span.end, span.start)));
  const state = loser && actors.get(loser.actor);
  const code = state?.kind === 'state' ? codeOfActor(state) : undefined;
  const people = code === undefined ? undefined : STATES.find((one) => one.code === code)?.demonyms[0];
  return people === undefined ? '' : `${people} `;
}

const LOSES = /^ (?:(?:has|had|have) )?lost (?:\p{L}{2,8} ){0,2}$/u;

/** Of which both sides of a war lose some. */
const OWNED = wordSet(`
  soldier troop serviceman fighter marine paratrooper officer conscript sailor pilot aircraft plane warplane jet bomber helicopter gunship tank
  ship warship vessel boat frigate destroyer cruiser submarine`);

function pluralOf(singular: string): string {
  if (singular === 'person') return 'people';
  if (/(?:child|man)$/u.test(singular)) return singular.replace(/child$/u, 'children').replace(/man$/u, 'men');
  return /[^aeiou]y$/u.test(singular) ? `${singular.slice(0, -1)}ies` : `${singular}s`;
}

/** "people killed", "drones intercepted", "missiles launched". */
function withDeed(
  document: DocumentView,
  telling: Telling,
  quantity: QuantityMention,
  noun: string,
  singular: string,
): string {
  const deed = nearestDeed(telling, quantity);
  if (deed === undefined) return noun;
  const words = document.text.slice(deed.span.start, deed.span.end).toLowerCase().split(' ');
  const [verb = '', ...rest] = words.slice(
    Math.max(
      0,
      words.findIndex((word) => !LEADS_TO_DEED.test(word)),
    ),
  );
  if (verb === 'set')
    return SETS_FIRE.test(document.text.slice(deed.span.start, deed.span.end + 10)) ? `${noun} set on fire` : noun;
  if (TELLS_NO_FATE.test(verb)) return noun;
  if (WEAPONS.has(singular) && deed.happening === 'strike' && !STOPPED.test(verb)) return `${noun} launched`;
  if (LIFELESS.has(singular) && BEFALLS_LIFE.test(verb)) return noun;
  // "claimed the lives of 40 soldiers"
  if (deed.happening === 'harm' && verb.startsWith('claim')) return `${noun} killed`;
  const ahead = isToCome(document, telling, deed) ? ['to be'] : [];
  return [noun, ...ahead, participleOf(verb), ...rest.filter((word) => PARTICLES.has(word))].join(' ');
}

/** "Be freed", "forcibly moved": what stands before the verb itself. */
const LEADS_TO_DEED = /^(?:be|been|being|\p{Ll}{3,15}ly)$/u;
const SETS_FIRE = /^set (?:on fire|ablaze|alight|afire)/iu;
/** Verbs that say nothing of what became of the things counted beside them: "three towns have issued", "two men staged a raid". */
const TELLS_NO_FATE =
  /^(?:ma[dk]e|mak|c[ao]m[ei]|g[eo]t|go(?:es|ing|ne)?$|went$|put|burst|open|stag|roll|publish|issu|suffer|adopt|sustain|reach|divert|lay|laid|forc(?:e[ds]?|ing)$)/u;

/** What is agreed or promised before it is done. */
const PROMISED: ReadonlySet<Happening> = new Set(['release', 'transfer', 'aid', 'deploy']);
const AHEAD =
  /(?<!\b(?:managed|able|began|begun|started|continued|used|helped|going on))(?: to| will| would| shall| should) (?:be |also )?$/iu;

/** "Agreed on handing back": what somebody agrees on or commits to. */
const AGREED_ON = / (?:on|to)(?: also)? $/iu;

/** "Agreed to exchange 1,000 prisoners", "will be handed over", "agreed on handing back": not yet done. */
function isToCome({ text }: DocumentView, { span }: Telling, deed: Deed): boolean {
  if (!PROMISED.has(deed.happening)) return false;
  const before = text.slice(Math.max(span.start, deed.span.start - 30), deed.span.start);
  const isGerund = /^\p{L}+ing\b/u.test(text.slice(deed.span.start, deed.span.end));
  return AHEAD.test(before) || (isGerund && AGREED_ON.test(before));
}

const wordsAt = ({ view }: Telling, span: Span): string[] =>
  view.words.filter((word) => liesIn(word, span)).map(({ lower }) => lower);
