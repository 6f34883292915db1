/** What an outlet says of itself, of its page and of what it will show next. */
import { WordPattern } from '../../../../text/word-pattern.ts';
import { onlyNames } from '../../view/names-alone.ts';
import { isCourtesy } from '../courtesy.ts';
import { isOfThePage } from '../of-the-page.ts';
import { isSaidBySomebody, tellsDeed, type Veto } from './veto.ts';

/** What an outlet promises: whatever is told beside it, the telling is about the page. */
const PROMISES = [
  'this (?:blog|page) is',
  'this (?:live )?(?:blog|page|coverage) will',
  "we(?: wi|’|')ll (?:bring|keep) you",
  "we(?: wi|’|')ll have more",
  'we take a look',
  'you can read',
];
/** Words that only an outlet says of itself, beside which it may tell news. */
const OWN_WORDS = [
  'live blog',
  '(?:closing|pausing|ending|finishing) (?:the|this|our|its) (?:live )?(?:page )?(?:blog|coverage|report)',
  'reading list',
  'our coverage',
  'follow our',
  'as we reported',
  'we mentioned',
];
/** Words of everybody, which an outlet turns to its readers with at the beginning of a clause. */
const TO_READERS = [
  'read more',
  'more details(?! (?:of|on|about))',
  'welcome to',
  'sign up',
  'subscribe',
  'here (?:is|are) (?:some|a|the|what|more)',
  "here(?:’|')s (?:a|what|more)",
  'stay with us',
  'it has just gone',
];
const CLAUSE_BEGINS = '(?:^|[,;:–—] )(?:(?:and|but|so|to|please|for) )?';
const phrases = (list: readonly string[], before: string): string =>
  list.map((phrase) => `${before}${phrase}\\b`).join('|');
/** Each of the phrases with bounds of its own: so a sentence must hold all words of one to be searched. */
const PROMISED = new WordPattern(new RegExp(phrases(PROMISES, '\\b'), 'iu'));
const SELF_TALK = new WordPattern(
  new RegExp([phrases(OWN_WORDS, '\\b'), phrases(TO_READERS, CLAUSE_BEGINS)].join('|'), 'iu'),
);
/** What was printed wrongly, whoever is named in it. */
const MISPRINT = new WordPattern(
  /\b(?:(?:erratum|errata): |(?:an earlier|a previous) version of this (?:article|story|report)\b|this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated)\b)/iu,
);
/** What corrects, only leads to the next paragraph, or says who writes. */
const PAGE_TALK = new WordPattern(
  /\b(?:(?:corrections?|clarification): |(?:(?:is|are) reporting from|will be (?:providing|bringing) (?:you )?(?:live )?(?:updates|coverage|more)|made the (?:comments|remarks) (?:just )?(?:before|after|during|in|at|as|when)|here are (?:some|a few) (?:more )?(?:of the )?(?:quotes|lines|comments|pictures|images|details))\b)/iu,
);
/** "Damage: not specified": a form in which nothing was entered. */
const LEFT_EMPTY = /: (?:not specified|none reported|nil)\.?$/iu;
/** What a list or a report says of itself: "This is a timeline of the war", "The institute publishes its update daily". */
const SELF_PORTRAIT = new WordPattern(
  /^(?:this (?:is|page is) an? (?:[\p{L}-]+ ){0,2}(?:timeline|chronology|list)\b|(?:key|main|important|major) (?:dates|events|moments|developments) (?:in|of|from|since|during)\b)|\b(?:publish(?:es)?|releases|issues|produces|compiles) (?:(?:the|an?|its|these) )?(?:[\p{L}-]+ ){0,4}(?:updates?|assessments?|bulletins?|newsletters?|maps?|digests?)\b(?:[^.;]{0,60}\b(?:daily|weekly|monthly|every (?:\p{L}+ )?(?:day|weekday|week|month))\b|,? (?:which|that) (?:provides?|offers?|covers?)\b)|\b(?:releases|publishes|issues) an? (?:daily|weekly|monthly|biweekly) (?:[\p{L}-]+ ){0,3}(?:update|assessment|report|bulletin|newsletter)\b/iu,
);
/** What a reporter asks, in the record of a briefing. */
const ASKED = /^(?:question|q) ?: /iu;
/** A headline that asks, says what the post will tell, or what its picture shows. */
const ANNOUNCES =
  /\?$|^(?:what|how|why|who|where|when) (?:to|we|you|is|are|do|does|did|happened)\b|^(?:pictured|in pictures|watch|photos?|video|map|graphic):|\blist of key (?:events|moments)\b|\bat a glance\b|: (?:here(?:’|')s )?what (?:we|to|you) (?:know|expect|need)\b|^(?:today|this (?:week|month))[’']s (?:top |main )?(?:news|stories|headlines)\b/iu;
/** "Who controls what", "Siege of Goma: how the town fell": what a headline promises to explain; "WHO" is a body, and behind a colon it may be told. */
const EXPLAINS = /^(?:[^:;]{3,80}: )?(?:What|How|Why|Who|Where|(?<=: )(?:what|how|why|who|where|when)) \p{L}[^:;]*$/u;
/** "Has the town been surrounded?", asked by whoever writes. */
const ASKS = /\?["”’)]{0,2}\s{0,3}$/u;
const SHORTEST = 15;
/** "Zepa falls." */
const SHORTEST_ENTRY = 8;

/** In the order in which they are asked. */
export const PAGE_VETOES: readonly Veto[] = [
  {
    rule: 'no-sentence',
    applies: ({ text, isEntry }) => text.length < (isEntry ? SHORTEST_ENTRY : SHORTEST) || !/\p{Ll}/u.test(text),
  },
  {
    rule: 'headline-announces',
    applies: ({ text, telling }) =>
      telling.view.sentence.kind === 'headline' && (ANNOUNCES.test(text) || EXPLAINS.test(text)),
  },
  { rule: 'asks', applies: ({ text, telling }) => telling.attribution === undefined && ASKS.test(text) },
  { rule: 'empty-form', applies: ({ text }) => LEFT_EMPTY.test(text) },
  { rule: 'reporter-asks', applies: ({ telling }) => ASKED.test(telling.view.sentence.text) },
  { rule: 'courtesy', applies: ({ text, telling }) => isCourtesy(text, telling.view.runs) },
  { rule: 'only-names', applies: ({ telling }) => onlyNames(telling.view) },
  { rule: 'misprint', applies: ({ text, telling }) => MISPRINT.test(text, telling.view.runs) },
  {
    rule: 'page-talk',
    applies: (asked) => PAGE_TALK.test(asked.text, asked.telling.view.runs) && !tellsDeed(asked),
  },
  { rule: 'self-portrait', applies: ({ text, telling }) => SELF_PORTRAIT.test(text, telling.view.runs) },
  {
    rule: 'report-of-itself',
    applies: (asked) => isOfThePage(asked.telling, asked.text) && !tellsDeed(asked),
  },
  {
    rule: 'page-promises',
    applies: (asked) => PROMISED.test(asked.text, asked.telling.view.runs) && !isSaidBySomebody(asked),
  },
  {
    rule: 'self-talk',
    applies: (asked) =>
      SELF_TALK.test(asked.text, asked.telling.view.runs) && !isSaidBySomebody(asked) && !tellsDeed(asked),
  },
];
