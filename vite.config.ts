import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './src/cli/serve/content-policy.ts';

/** Puts the policy into the built page; the development server needs inline scripts for hot reload and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'dateline-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Asks for the dataset's manifest while the script is still on its way: it is the first thing that the script fetches. */
function manifestPreload(): Plugin {
  return {
    name: 'dateline-manifest-preload',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: './data/manifest.json', crossorigin: 'anonymous' },
        injectTo: 'head',
      },
    ],
  };
}

/** Asks for what the first script imports as soon as it runs, together with that script. */
function rendererPreload(): Plugin {
  return {
    name: 'dateline-renderer-preload',
    apply: 'build',
    transformIndexHtml: (_, { bundle = {} }) => {
      const chunk = Object.values(bundle).find(
        (output) => output.type === 'chunk' && output.facadeModuleId?.includes('react-dom') === true,
      );
      if (chunk === undefined) return [];
      const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  };
}

/** What the page shows by itself comes first: the explorer's script and data follow when it is there to be read. */
function explorerAfterPage(): Plugin {
  return {
    name: 'dateline-explorer-after-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replaceAll(/<(?:script type="module"|link rel="(?:module)?preload")/g, '$& fetchpriority="low"'),
    },
  };
}

/** The code of a script that is no module and stands by itself. */
async function builtAlone(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name, fileName: name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} could not be built.`);
  return chunk.code;
}

/**
 * Puts the service worker at the site's root: it may keep what lies where it lies, and below. It is told the names of all code, so
 * that what was not opened yet opens without a network too.
 */
function serviceWorkerScript(): Plugin {
  return {
    name: 'dateline-service-worker',
    apply: 'build',
    async generateBundle(_, bundle) {
      const code = Object.keys(bundle).filter((name) => /\.(?:js|css)$/.test(name) && !name.includes('-worker-'));
      const script = await builtAlone('src/explorer/app/offline/service-worker.ts', 'serviceWorker');
      const source = `self.codeOfSite=${JSON.stringify(code.toSorted())};\n${script}`;
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  };
}

/** Puts the script that comes before the first paint into the head: built by itself, as a script that is no module. */
function firstPaintScript(): Plugin {
  return {
    name: 'dateline-first-paint',
    apply: 'build',
    async buildStart() {
      const source = await builtAlone('src/explorer/app/start/first-paint.ts', 'firstPaint');
      this.emitFile({ type: 'asset', name: 'first-paint.js', source });
    },
    transformIndexHtml: (_, { bundle = {} }) => {
      const asset = Object.values(bundle).find(
        (output) => output.type === 'asset' && output.names.includes('first-paint.js'),
      );
      if (asset === undefined) throw new Error('The script of the first paint is not in the bundle.');
      return [{ tag: 'script', attrs: { id: 'first-paint', src: `./${asset.fileName}` }, injectTo: 'head-prepend' }];
    },
  };
}

export default defineConfig({
  // Relative addresses: the built site works at any path of any static host.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    firstPaintScript(),
    serviceWorkerScript(),
    contentSecurityPolicy(),
    rendererPreload(),
    manifestPreload(),
    explorerAfterPage(),
  ],
  build: {
    outDir: 'dist',
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first screen needs, and the timeline, in one file each: cut up by who else uses what, they were nineteen
        // and six, most of them of one kB.
        codeSplitting: {
          groups: [
            { name: 'first-screen', tags: ['$initial'] },
            { name: 'timeline', test: /src[\\/]explorer[\\/]timeline[\\/]/ },
          ],
        },
      },
    },
  },
  // Else the development server looks at every page of the project, those of bench/ and e2e/ too.
  optimizeDeps: { entries: ['index.html'] },
  server: { port: 5173 },
  preview: { port: 4173 },
});
