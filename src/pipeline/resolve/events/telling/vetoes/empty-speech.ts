/** Words of saying with nothing said behind them. */
import { isVerb } from '../../../../lexicon/trigger-frames.ts';
import { liesIn } from '../../../../text/spans.ts';
import { WordPattern } from '../../../../text/word-pattern.ts';
import type { Word } from '../../../../text/words.ts';
import { hasFigure, type Questioned, type Veto } from './veto.ts';
import { isFiniteForm } from '../../../../text/grammar/verbs.ts';

/** "In a post on X, Reed wrote:": what is said comes in the sentences after it. */
const isBareAnnouncement = ({ telling: { view, span, triggers }, text }: Questioned): boolean =>
  text.trimEnd().endsWith(':') && span.end === view.sentence.span.end && triggers.length < 2;

/** Behind the words of saying: only whom it was said to, when and where. */
const NO_CONTENT =
  /^(?: (?:the |state )?(?:reporters|journalists|media|press|parliament|lawmakers|MPs|deputies|ministers|television|radio|agency|newspaper|\p{Lu}\p{L}+)(?= ?\P{L}))?(?: (?:in|at|on|after|before|during|outside|following) [\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,8} ?)?(?:afterwards|later|earlier)?\.?$/u;
const TELLS_OR_SAYS = /^(?:told|tells|says?|said|spoke|speaks)$/u;

/** "Reed told reporters at a press conference afterwards.": that something was said, and not what. */
function saysNothing({ document, telling }: Questioned): boolean {
  const { attribution, span, view, triggers } = telling;
  const cue = attribution?.cue;
  if (!attribution || !cue || attribution.quoted || attribution.content.start < cue.start) return false;
  const behind = { start: cue.end, end: span.end };
  if (!TELLS_OR_SAYS.test(document.text.slice(cue.start, cue.end))) return false;
  if (!NO_CONTENT.test(document.text.slice(behind.start, behind.end).trimEnd())) return false;
  const tells = triggers.some(isVerb) || hasFigure(telling);
  const opensClause = (word: Word): boolean => word.lower === 'that' || word.lower === 'to' || isFiniteForm(word);
  return !tells && !view.words.some((word) => liesIn(word, behind) && opensClause(word));
}

/** "The head of the agency was writing on Telegram.", "Reed said in one of the updates that he posts on Telegram": only where something was said. */
const ONLY_WHERE = new WordPattern(
  /^[^;:“”"]{3,120} (?:(?:was|were|is|are) (?:writing|posting|speaking)|said (?:this morning |today |on \p{L}+ )?in one of the \p{L}+ that (?:he|she|it) (?:posts|gives|shares)(?: \p{L}+ly)?) on (?:Telegram|X|Twitter|Facebook|social media|television|the radio|state TV)\.?$/u,
);
const saysOnlyWhere = ({ text, telling }: Questioned): boolean => ONLY_WHERE.test(text.trim(), telling.view.runs);

/** In the order in which they are asked. */
export const SPEECH_VETOES: readonly Veto[] = [
  { rule: 'words-follow', applies: isBareAnnouncement },
  { rule: 'nothing-said', applies: saysNothing },
  { rule: 'only-where-said', applies: saysOnlyWhere },
];
