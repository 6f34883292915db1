import { parseArgs } from 'node:util';
import { UsageError } from '../run-as-command.ts';

export interface SynthCommandOptions {
  readonly events: number;
  readonly seed: number;
  readonly eventsPerDocument: number;
  readonly out: string;
  readonly mostHeld: number | undefined;
}

/**
 * The options that both commands for synthetic data have; undefined when only help is asked for.
 * @throws UsageError
 */
export function readSynthOptions(args: string[]): SynthCommandOptions | undefined {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'per-document': { type: 'string', default: '100' },
      'most-held': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const [events, seed] = [Number(values.events), Number(values.seed)];
  if (!Number.isInteger(events) || events < 1) throw new UsageError('--events expects a whole number from 1.');
  if (!Number.isInteger(seed)) throw new UsageError('--seed expects a whole number.');
  const eventsPerDocument = Number(values['per-document']);
  if (!Number.isInteger(eventsPerDocument) || eventsPerDocument < 1)
    throw new UsageError('--per-document expects a whole number from 1.');
  const mostHeld = values['most-held'] === undefined ? undefined : Number(values['most-held']);
  if (mostHeld !== undefined && (!Number.isInteger(mostHeld) || mostHeld < 1))
    throw new UsageError('--most-held expects a whole number from 1.');
  if (values.out === undefined) throw new UsageError('--out expects a folder.');
  return { events, seed, eventsPerDocument, out: values.out, mostHeld };
}
