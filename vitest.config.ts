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
          // In a thread, Node 20 ended with a segmentation fault in two of three runs once there were 2,900 tests.
          pool: 'forks',
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
