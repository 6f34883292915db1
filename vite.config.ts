import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What the built page may load and run: its own files, nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dateline',
].join('; ');

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
  build: { outDir: 'dist', target: 'es2023', sourcemap: false, modulePreload: { polyfill: false } },
  server: { port: 5173 },
  preview: { port: 4173 },
});
