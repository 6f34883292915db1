import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the built site works at any path of any static host.
  base: './',
  plugins: [react(), tailwindcss()],
  build: { outDir: 'dist', target: 'es2023', sourcemap: false },
  server: { port: 5173 },
  preview: { port: 4173 },
});
