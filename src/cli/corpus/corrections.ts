import { topicId } from '../../dataset/records/ids.ts';
import type { Correction } from '../../pipeline/stage.ts';
import { subjectOf, type CorrectionFields } from './correction-schema.ts';

/** A checked entry of corpus.yaml as what the pipeline applies. */
export function correctionOf(entry: CorrectionFields, line: number): Correction {
  switch (subjectOf(entry)) {
    case 'actor':
      return { line, subject: 'actor', target: entry.actor ?? '', ...changeOfActor(entry) };
    case 'place':
      return { line, subject: 'place', target: entry.place?.[0] ?? '', ...changeOfName(entry) };
    case 'event':
      return { line, subject: 'event', target: entry.event ?? '', ...changeOfEvent(entry) };
    default:
      throw new Error('A checked correction has a subject');
  }
}

function changeOfActor(entry: CorrectionFields) {
  const { redact } = entry;
  if (redact === undefined || redact === null) return changeOfName(entry);
  return { change: 'redact', spellings: redact === true ? [] : redact } as const;
}

function changeOfName(entry: CorrectionFields) {
  const { rename, 'merge-into': into, split, as, aliases } = entry;
  if (rename) return { change: 'rename', name: rename } as const;
  if (into) return { change: 'merge', into } as const;
  if (split && as) return { change: 'split', quotes: split, as } as const;
  return aliases ? ({ change: 'alias', aliases } as const) : ({ change: 'hide' } as const);
}

function changeOfEvent(entry: CorrectionFields) {
  const { 'merge-into': into, split, hide, title, date, place, topic, status } = entry;
  if (into) return { change: 'merge', into } as const;
  if (split) return { change: 'split', quotes: split } as const;
  if (hide) return { change: 'hide' } as const;
  return {
    change: 'set',
    ...(title && { title }),
    ...(date && { date }),
    ...(place && { places: place }),
    ...(topic && { topics: topic.map(topicId) }),
    ...(status && { status }),
  } as const;
}
