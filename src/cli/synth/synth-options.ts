import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { wholeNumber } from '../whole-number.ts';

export interface SynthCommandOptions {
  readonly events: number;
  readonly seed: number;
  readonly eventsPerDocument: number;
  readonly out: string;
  readonly mostHeld: number | undefined;
}

/**
 * The options that both commands for synthetic data have.
 * @throws UsageError
 */
export function readSynthOptions(args: string[]): SynthCommandOptions {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: 'string', default: '' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'per-document': { type: 'string', default: '100' },
      'most-held': { type: 'string' },
    },
  });
  const mostHeld = values['most-held'];
  const options = {
    events: wholeNumber('events', values.events, 1),
    seed: wholeNumber('seed', values.seed),
    eventsPerDocument: wholeNumber('per-document', values['per-document'], 1),
    mostHeld: mostHeld === undefined ? undefined : wholeNumber('most-held', mostHeld, 1),
  };
  if (values.out === undefined) throw new UsageError('--out expects a folder.');
  return { ...options, out: values.out };
}
