/** What one source says of a deed and the other denies: that it was the own side's, that anybody was killed. */
import type { LocalClaim, LocalFact } from '../../../stage.ts';
import { conceptOf } from '../../../text/concepts.ts';
import { stem } from '../../../text/stems.ts';
import { untrueReport } from '../../../text/unreal.ts';
import { wordsOf } from '../../../text/words.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import { deniedIn, deniedPart } from '../telling/denied-part.ts';
import { hasNoSubject } from '../telling/no-subject.ts';
import type { Telling } from '../telling/telling.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import { cleanTitle, trimTitle } from '../title/trim-title.ts';
import type { WordRuns } from '../../../text/word-runs.ts';

type Told = Pick<LocalFact, 'of' | 'value' | 'key' | 'about'>;

/** Who is killed alone, by words that say that it is a person. */
const PERSON =
  '(?:\\p{Ll}{3,20}(?:er|or|man|woman|ist|ian|ant)|civilian|resident|boy|girl|child|toddler|baby|teenager|student|pupil|patient|nurse|medic|paramedic|guard|pilot|priest|monk|nun|person|journalist|mother|father|pensioner|shepherd)';
const ONE_KILLED = new WordPattern(
  new RegExp(
    `\\b(?:killed|kills|killing) ((?:an?|one) (?:[\\p{Ll}-]{2,15} ){0,2}?${PERSON})(?= (?:in|near|at|on|outside|when|who|as|,)|[,.;]|$)`,
    'iu',
  ),
);
const ONE_WAS_KILLED = new WordPattern(
  new RegExp(
    `\\b((?:an?|one) (?:[\\p{Ll}-]{2,15} ){0,2}?${PERSON}) (?:was|were|has been|had been|is) (?:reportedly |also )?killed\\b`,
    'iu',
  ),
);

/**
 * "Killed a driver", "nobody was killed": a victim without a figure is set against nothing but "none". Undefined where the telling
 * counts its dead.
 */
export function victimOf(text: string, runs: WordRuns, claims: readonly LocalClaim[]): Told | undefined {
  const dead = claims.filter(({ what }) => what.endsWith(' killed'));
  if (dead.some(({ value }) => value === 'none')) return { of: 'victim', value: 'none', key: 'none' };
  if (dead.length > 0) return undefined;
  const value = (ONE_KILLED.exec(text, runs) ?? ONE_WAS_KILLED.exec(text, runs))?.[1];
  return value === undefined ? undefined : { of: 'victim', value, key: 'one' };
}

/**
 * "Denied that any fighters had been sent", "said that no jet had struck": what did not happen by somebody's word.
 * @param text of the document
 */
export function denialOf(
  text: string,
  { attribution, main, form, span, view }: Telling,
  claims: readonly LocalClaim[],
): Told | undefined {
  if (!attribution) return undefined;
  const { act, cue, content } = attribution;
  const end = Math.min(content.end, span.end);
  const said = text.slice(content.start, end);
  const untrue = untrueReport(said, view.runs);
  if (untrue !== undefined) {
    const about = new Set(wordsOf(untrue, 0).map(({ lower }) => conceptOf(stem(lower))));
    return { of: 'denial', value: trimTitle(cleanTitle(said)), key: 'none', about: [...about] };
  }
  if (act === 'deny') {
    const part = deniedIn(text, attribution, end);
    const about = ANAPHOR.test(text.slice(part.start, part.end)) ? [] : conceptsIn(view, part.start, part.end);
    const denied = text.slice(Math.min(cue?.start ?? part.start, part.start), part.end);
    return { of: 'denial', value: trimTitle(cleanTitle(denied)), key: 'none', about };
  }
  const notTheirs = THEIRS_NOT.exec(said, view.runs)?.[0];
  if (notTheirs !== undefined) {
    const denied = deniedPart(said);
    const about = conceptsIn(view, content.start + notTheirs.length, content.start + denied.length);
    return { of: 'denial', value: trimTitle(cleanTitle(denied)), key: 'none', about };
  }
  const befellNone =
    form?.negated === true || hasNoSubject(said, view.runs) || claims.some(({ value }) => value === 'none');
  if (!befellNone || main === undefined || form?.tense !== 'past') return undefined;
  return {
    of: 'denial',
    value: trimTitle(cleanTitle(said)),
    key: 'none',
    about: [conceptOf(main.lemma)],
  };
}

/** "Dismissed that", "denied the report": what was told right before. */
const ANAPHOR =
  /^\s?(?:that|this|it|these|those|(?:the|this|that|these|those|all|any|such) (?:\p{L}+ )?(?:claim|report|accusation|allegation|charge|account|finding|suggestion|assertion|statement|version|figure)s?)[,.”"]?\s?$/iu;

const conceptsIn = ({ words }: SentenceView, start: number, end: number): readonly string[] => [
  ...new Set(words.filter((word) => word.start >= start && word.end <= end).map(({ lemma }) => conceptOf(lemma))),
];

/** "That its men had not fired on the town": at the head of what a side says of its own. */
const THEIRS_NOT = new WordPattern(
  /^(?:that )?(?:its|their|our|his) (?:\p{L}+ ){1,3}?(?:ha[sd]|have|did|were)(?:n['’]t| not| never)(?= )/u,
);

/** Whether the words of a telling say that its deed was not done. */
export const deniesDeed = (text: string, { form, attribution, span, view: { runs } }: Telling): boolean =>
  form?.negated === true ||
  attribution?.act === 'deny' ||
  untrueReport(text, runs) !== undefined ||
  (attribution !== undefined && hasNoSubject(text.slice(Math.max(0, attribution.content.start - span.start)), runs));

/** "Denied that it had shelled the town", "rejected the accusation": whoever is blamed says that it was not they. */
const DENIES_DEED = new WordPattern(
  /\b(?:den(?:y|ies|ied|ying) (?:that )?(?:it|they|(?:its|their)(?: \p{Ll}+){1,2}|he|she|his \p{Ll}+) (?:had|have|has|was|were|ever|did)\b|den(?:y|ies|ied|ying) (?:\p{Ll}+ ){0,2}(?:\p{Ll}{2,12}ing|responsibility|involvement|connection (?:with|to)|relation to|link to|any role|the (?:attack|strike|charge|accusation|allegation|claim)s?)\b|reject(?:s|ed|ing)? (?:the |these |those |any )?(?:accusation|allegation|charge|blame|responsibility)|(?:it|they|he|she|the (?:group|organi[sz]ation|movement|army|military|militia)) (?:(?:had|has|have) not (?:been behind|carried out)|(?:is|are|was|were) not (?:responsible|behind|involved)|(?:had|has|have) (?:no involvement|nothing to do with)))/iu,
);

/** That the speaker did not do it, where the words of an accused say so. */
export function notGuilty(text: string, { view: { runs } }: Telling, name: string): Told | undefined {
  return DENIES_DEED.test(text, runs) ? { of: 'culprit', value: `not ${name}`, key: 'none' } : undefined;
}
