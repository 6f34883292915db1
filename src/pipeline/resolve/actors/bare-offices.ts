import { groupBy } from '../../../dataset/group-by.ts';
import { IRREGULAR_VERB_FORMS } from '../../lexicon/irregular-forms.ts';
import { FUNCTIONS, OFFICE_WORDS, SPEECH_VERBS } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Span } from '../../../dataset/records/records.ts';
import type { ExtractedDocument, Sentence } from '../../stage.ts';
import { matchesOf } from '../../text/matches.ts';
import { listNumber } from '../../text/word-runs.ts';
import { runsOfSentence, wordsOf } from '../../text/words.ts';
import type { ActorList } from './actor-list.ts';
import type { People } from './people.ts';

/** "the" and up to four words behind it. */
const DEFINITE = /(?<![\p{L}\p{N}])[Tt]he ((?:\p{L}[\p{Ll}-]*(?: |(?![\p{L}\p{N}]))){1,4})/gu;
/** What may stand behind an office that ends there: in "the general staff" and "the governor of the bank" it goes on. */
const GOES_ON = wordSet(`
  has had have is was will would could can may might did does also then later who whom and but or himself herself not
  in on at to from with after before as by when while that about into over`);
/** What the news calls people without a name far more often than somebody named before. */
const ANYBODY = wordSet('official officer soldier fighter resident victim worker candidate head');

/** With what the words for offices begin: most sentences hold none of these, and are not searched. */
const OFFICE_OPENERS = listNumber(wordsOf([...FUNCTIONS].join(' '), 0).flatMap(({ runs }) => runs[0] ?? []));

const holdsOffice = (sentence: Sentence): boolean => runsOfSentence(sentence).holdsAnyOf(OFFICE_OPENERS);

interface Office {
  readonly name: string;
  readonly span: Span;
}

/**
 * Adds the people meant by their office alone ("the chancellor"), where the post has named before who holds it: the one person
 * whom the document gives that office, else the one of whom general knowledge says so. With a second one nothing is added.
 */
export function addBareOffices(document: ExtractedDocument, people: People, list: ActorList): void {
  const persons = new Set(people.all().map((person) => person.key));
  const bySentence = groupBy(
    list.mentions().filter((mention) => persons.has(mention.actor)),
    (mention) => mention.sentence,
  );
  /** Who was named in the post before the sentence. */
  const named = new Set<string>();
  let post: number | undefined;
  for (const sentence of document.sentences) {
    if (sentence.post !== post) named.clear();
    post = sentence.post;
    const here = bySentence.get(sentence.index) ?? [];
    for (const { name, span } of named.size + here.length === 0 ? [] : officesIn(sentence)) {
      // "the minister, Ann Reed, said": that one, and nobody named before
      if (here.some((mention) => document.text.slice(span.end, mention.span.start) === ', ')) continue;
      const justNamed = here.filter((mention) => mention.span.end <= span.start).map(({ actor }) => actor);
      const holder = people.calledSo([...new Set([...named, ...justNamed])], name);
      if (holder === undefined) continue;
      const text = document.text.slice(span.start, span.end);
      list.addReference({ sentence: sentence.index, span, text }, holder, 'title');
    }
    for (const { actor } of here) named.add(actor);
  }
}

/** Offices with "the" and without a name, a state or a possessor: "the foreign minister said", "to the president." */
function officesIn(sentence: Sentence): readonly Office[] {
  const found: Office[] = [];
  if (!holdsOffice(sentence)) return found;
  for (const match of matchesOf(DEFINITE, sentence.text)) {
    const words = (match[1] ?? '').toLowerCase().trim().split(' ');
    const at = words.findIndex((word, index) => FUNCTIONS.has(word) && !FUNCTIONS.has(words[index + 1] ?? ''));
    const office = words[at];
    if (office === undefined || ANYBODY.has(office) || !words.slice(0, at).every((word) => OFFICE_WORDS.has(word)))
      continue;
    const name = words.slice(0, at + 1).join(' ');
    const start = match.index;
    const end = start + 'the '.length + name.length;
    if (!endsThere(sentence.text.slice(end, end + 24))) continue;
    found.push({ name, span: { start: sentence.span.start + start, end: sentence.span.start + end } });
  }
  return found;
}

/** @param after what stands behind the office, from its last letter on */
function endsThere(after: string): boolean {
  const next = /^ (\p{Ll}+)(?![\p{L}\p{N}])/u.exec(after)?.[1];
  if (next === undefined) return /^[,.;:!?)\n]|^$/u.test(after);
  return GOES_ON.has(next) || SPEECH_VERBS.has(next) || IRREGULAR_VERB_FORMS.has(next) || next.endsWith('ed');
}
