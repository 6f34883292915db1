import { defineConfig } from 'vite';

/** The commands and their worker as plain Node modules in build/cli; packages stay in node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'build/cli',
    target: 'node20',
    rolldownOptions: {
      // Beside the entries: shared modules find the worker and the list of places from where they lie.
      output: { chunkFileNames: '[name]-[hash].js' },
      input: [
        'src/cli/ingest.ts',
        'src/cli/merge.ts',
        'src/cli/inspect.ts',
        'src/cli/serve.ts',
        'src/cli/analyse-worker.ts',
        'src/cli/write-worker.ts',
        'src/cli/pairs-worker.ts',
        'src/cli/pages.ts',
        'src/cli/pages-worker.ts',
        'src/cli/bench-dates.ts',
        'src/cli/bench-pipeline.ts',
        'src/cli/synth.ts',
        'src/cli/synth-corpus.ts',
      ],
    },
  },
});
