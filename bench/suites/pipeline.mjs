/** How fast documents are read: the bundled corpus, one core. */
import { join } from 'node:path';
import { projectFolder, runCommand } from '../../scripts/run-command.mjs';

/** @type {import('../lib/suite.ts').Suite} */
export const pipeline = {
  name: 'pipeline',
  async run(_context, record) {
    const { output } = await runCommand([
      process.execPath,
      join(projectFolder, 'scripts/run-cli.mjs'),
      'bench-pipeline',
      'corpus',
    ]);
    const rate = /^Both\s+([\d.]+) MB\/s/m.exec(output)?.[1];
    const value = rate === undefined ? undefined : Number(rate);
    record({
      name: 'pipeline/reading',
      n: 0,
      value,
      unit: 'MB/s a core',
      ...(value === undefined && { note: output.trim() }),
    });
  },
};
