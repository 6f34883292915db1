/** The lines of records.jsonl as they are read again: exactly the fields that the format has, and no others. */
import * as v from 'valibot';
import { actorSchema, documentSchema, eventSchema, placeSchema, postSchema, timexSchema } from './record-schemas.ts';
import { DatasetError } from '../dataset-error.ts';

const recordLineSchema = v.variant('type', [
  v.strictObject({ type: v.literal('document'), ...v.omit(documentSchema, ['note']).entries }),
  v.strictObject({ type: v.literal('post'), ...postSchema.entries }),
  v.strictObject({ type: v.literal('actor'), ...actorSchema.entries }),
  v.strictObject({ type: v.literal('place'), ...v.omit(placeSchema, ['parent']).entries }),
  v.strictObject({ type: v.literal('timex'), ...timexSchema.entries }),
  v.strictObject({ type: v.literal('event'), ...v.omit(eventSchema, ['whenAnchor']).entries }),
]);

export type RecordLine = v.InferOutput<typeof recordLineSchema>;

/**
 * Reads the lines that encodeRecordLines made.
 * @param before how many lines stand before these
 * @throws DatasetError with the number of the first line that is no record
 */
export function decodeRecordLines(lines: readonly string[], before = 0): RecordLine[] {
  return lines.map((line, index) => {
    const result = v.safeParse(recordLineSchema, parseJson(line));
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new DatasetError(
      `Line ${before + index + 1} of records.jsonl is no record: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}.`,
    );
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
