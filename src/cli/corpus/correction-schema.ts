/** One entry of `corrections:` in corpus.yaml: a target and one change. docs/corpus-yaml.md has it in words. */
import * as v from 'valibot';
import { parseEdtf } from '../../dataset/times/edtf.ts';
import { STATUSES } from '../../dataset/records/records.ts';
import { filled, item, maybe, oneOf } from './text-schema.ts';

/** One text, or a list of them. */
const texts = v.pipe(
  v.union(
    [
      v.pipe(
        filled,
        v.transform((one) => [one]),
      ),
      v.pipe(v.array(filled), v.minLength(1)),
    ],
    'Expected text or a list of texts',
  ),
);
const yes = v.literal(true, 'Expected true');
const date = v.pipe(
  filled,
  v.check(
    (text) => text === 'unknown' || parseEdtf(text) !== undefined,
    'Expected a date such as 2031-05-04, 2031-05, 2031-05-04T09:30Z or 2031-05-04/2031-05-06, or unknown',
  ),
);

const fields = item({
  actor: maybe(filled),
  place: maybe(texts),
  event: maybe(filled),
  rename: maybe(filled),
  'merge-into': maybe(filled),
  split: maybe(texts),
  as: maybe(filled),
  hide: maybe(yes),
  aliases: maybe(texts),
  redact: maybe(v.union([yes, texts], 'Expected true, or further spellings of the name')),
  title: maybe(filled),
  date: maybe(date),
  topic: maybe(texts),
  status: maybe(oneOf(STATUSES)),
});

export type CorrectionFields = v.InferOutput<typeof fields>;
type Key = keyof CorrectionFields;

export const CORRECTION_KEYS = Object.keys(fields.entries);

/** What can be set of an event; these may stand together. */
const SETTINGS: readonly Key[] = ['title', 'date', 'place', 'topic', 'status'];
/** The changes that each kind of target can have. */
const CHANGES: Readonly<Record<'actor' | 'place' | 'event', readonly Key[]>> = {
  actor: ['rename', 'merge-into', 'split', 'hide', 'aliases', 'redact'],
  place: ['rename', 'merge-into', 'split', 'hide', 'aliases'],
  event: ['merge-into', 'split', 'hide', ...SETTINGS],
};

/** What an entry is about. `place` beside `event` sets the event's place. */
export function subjectOf(entry: CorrectionFields): 'actor' | 'place' | 'event' | undefined {
  if (given(entry, 'event')) return given(entry, 'actor') ? undefined : 'event';
  if (given(entry, 'actor')) return given(entry, 'place') ? undefined : 'actor';
  return given(entry, 'place') ? 'place' : undefined;
}

const given = (entry: CorrectionFields, key: Key): boolean => entry[key] !== undefined && entry[key] !== null;

interface Fault {
  readonly key?: Key;
  readonly message: string;
}

/** The first thing that is wrong with an entry whose values are right one by one. */
function faultOf(entry: CorrectionFields): Fault | undefined {
  const subject = subjectOf(entry);
  if (subject === undefined) return { message: 'Expected one of actor, place or event, to say what is corrected' };
  if (subject === 'place' && entry.place?.length !== 1) return { key: 'place', message: 'Expected one place' };
  const possible = CHANGES[subject];
  const companions: readonly Key[] = subject === 'event' ? [] : ['as'];
  const changes = (Object.keys(fields.entries) as Key[]).filter((key) => key !== subject && given(entry, key));
  const strange = changes.find((key) => !possible.includes(key) && !companions.includes(key));
  if (strange !== undefined) {
    return { key: strange, message: `Expected one of ${possible.join(', ')} for ${article(subject)}` };
  }
  const main = changes.filter((key) => !companions.includes(key));
  const [first, second] = main;
  if (first === undefined) return { message: `Expected one of ${possible.join(', ')}` };
  if (second !== undefined && !main.every((key) => SETTINGS.includes(key))) {
    return { key: second, message: `Expected one change in an entry, but found ${main.join(' and ')}` };
  }
  const parts = subject !== 'event' && first === 'split';
  if (parts && !given(entry, 'as'))
    return { key: 'split', message: 'Expected as: the name of whom these passages mean' };
  return !parts && given(entry, 'as') ? { key: 'as', message: 'Expected split beside as' } : undefined;
}

const article = (subject: string): string => `${/^[aeiou]/.test(subject) ? 'an' : 'a'} ${subject}`;

export const correctionSchema = v.pipe(
  fields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    const fault = faultOf(input);
    if (fault === undefined) return;
    const { key, message } = fault;
    addIssue({
      message,
      ...(key === undefined
        ? {}
        : { path: [{ type: 'object', origin: 'value', input: { ...input }, key, value: input[key] }] }),
    });
  }),
);
