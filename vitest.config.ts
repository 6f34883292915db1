import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // A quick test may wait long for a processor on a busy machine.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One module graph for all files: loading the lexicon anew for each takes longer than the tests themselves. Tests
          // therefore leave no global changed behind; `npx vitest --sequence.shuffle.files` shows one that does.
          isolate: false,
          pool: 'forks',
          // As the commands run (docs/decisions/0071). In so long a run Node 20 otherwise jumps, sooner or later, to the code of a
          // regular expression that it has thrown away, and ends with a segmentation fault.
          execArgv: ['--no-regexp-tier-up'],
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
          exclude: ['scripts/seeded-failures.test.ts'],
        },
      },
      // Starts every gate as a process of its own: apart, so that the unit tests stay quick.
      {
        extends: true,
        test: { name: 'gates', include: ['scripts/seeded-failures.test.ts'], testTimeout: 240_000, maxConcurrency: 2 },
      },
    ],
  },
});
