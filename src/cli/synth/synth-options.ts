import { parseArgs } from 'node:util';
import { UsageError } from '../run-as-command.ts';

export interface SynthCommandOptions {
  readonly events: number;
  readonly seed: number;
  readonly out: string;
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
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const [events, seed] = [Number(values.events), Number(values.seed)];
  if (!Number.isInteger(events) || events < 1) throw new UsageError('--events expects a whole number from 1.');
  if (!Number.isInteger(seed)) throw new UsageError('--seed expects a whole number.');
  if (values.out === undefined) throw new UsageError('--out expects a folder.');
  return { events, seed, out: values.out };
}
