import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
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

export default defineConfig({
  // Relative addresses: the built site works at any path of any static host.
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), manifestPreload()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first screen needs, in one file: cut up by who else uses what, it was nineteen, most of them of one kB.
        codeSplitting: { groups: [{ name: 'first-screen', tags: ['$initial'] }] },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
});
