/** Whether a line that begins as pages do goes on with news: "Please wait for the army, residents of Goma begged on Monday." */
import type { Happening } from '../../lexicon/frame-row.ts';
import { ACT_CUES, REPORTING_CUES } from '../../lexicon/speech-cues.ts';
import { TRIGGER_FRAMES } from '../../lexicon/trigger-frames.ts';
import { WEEKDAY_PATTERN } from '../../text/calendar.ts';
import { lemmaOf } from '../../text/lemma.ts';
import { isPastForm } from '../../text/grammar/verbs.ts';
import { wordsOf, type Word } from '../../text/words.ts';
import { HOSTILE_DEEDS } from '../../lexicon/happenings.ts';

/** What pages never do themselves, and speak of nobody doing in their own matters. */
const DEEDS: ReadonlySet<Happening> = new Set([...HOSTILE_DEEDS, 'meet', 'agree', 'protest']);

const singleWords = (list: string): readonly string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => /^\p{L}+$/u.test(entry));

const DEED_LEMMAS: ReadonlySet<string> = new Set(
  TRIGGER_FRAMES.filter(({ happening }) => DEEDS.has(happening)).flatMap(({ verbs }) =>
    singleWords(verbs).map(lemmaOf),
  ),
);
/** What notices of pages say too: "please note", "comments are posted". */
const NOTICES_SAY_TOO = 'write, add, note, explain, comment, report, post, reply, reveal, mention, suggest, describe';
const noticesSay = new Set(singleWords(NOTICES_SAY_TOO));
const SPEECH_LEMMAS: ReadonlySet<string> = new Set(
  [...Object.values(REPORTING_CUES), ...Object.values(ACT_CUES)]
    .flatMap(singleWords)
    .filter((verb) => !noticesSay.has(verb))
    .map(lemmaOf),
);

/** What such a line is about where it is a page's after all. */
const ABOUT_THE_PAGE =
  /\b(?:newsletters?|briefing|e-?mails?|inbox|apps?|podcasts?|channels?|website|web ?page|th(?:is|ese) (?:pages?|article|story|post|report|live|updates?|timeline)|headlines?|an? (?:earlier|previous) (?:version|headline|post)|live ?-?blogs?|(?:our|live) coverage|our (?:live|website|journalism|reporting|report|reporters|correspondents?)|subscri(?:bers?|ptions?)|journalism|browser|javascript|cookies|comments|notifications|alerts|breaking news|whatsapp|facebook|twitter|youtube|misspel(?:t|led)|misstated|licen[cs]e|all rights reserved)\b/iu;

const SAYS_WHEN_OR_HOW_MANY = new RegExp(`\\d|\\b(?:${WEEKDAY_PATTERN})\\b`, 'iu');

/** "killed", "tells": as news is told, not the bare verb by which a page asks its reader. */
const isTold = ({ lower, text }: Word): boolean => isPastForm(lower) || (text.endsWith('s') && !text.endsWith('ss'));

/** True where the line says that somebody said or did something, with a day, a figure or a name. */
export function tellsNews(line: string): boolean {
  if (ABOUT_THE_PAGE.test(line)) return false;
  const [, ...behind] = wordsOf(line, 0);
  const isNamed = behind.some(({ text }) => /^\p{Lu}/u.test(text));
  if (!isNamed && !SAYS_WHEN_OR_HOW_MANY.test(line)) return false;
  return behind.some(
    (word) =>
      (SPEECH_LEMMAS.has(word.lemma) && (isTold(word) || word.lower === 'say')) ||
      (DEED_LEMMAS.has(word.lemma) && isPastForm(word.lower)),
  );
}
