/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'client',
  plugins: [react(), tailwind()],
  resolve: { alias: { 'node-fetch': fileURLToPath(new URL('client/explore/browser-fetch.ts', import.meta.url)) } },
  // The canvas is one large chunk on purpose: it is fetched beside the data, and nothing waits for it but the picture.
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 650,
    // What four parts of the page share is one chunk: apart, it would be eighty small ones, which pack and load worse.
    // Zod asks for `eval` when the first schema is made: what forbids it must stand in the same chunk, before any schema.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/, priority: 2 },
            { name: 'shared', minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000', '/methods.md': 'http://127.0.0.1:3000' } },
  test: {
    root: '.',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{contracts,server,client,seed,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.engine.test.ts'],
          // No test changes what another sees, and starting afresh for each file takes as long as the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['{server,seed}/**/*.engine.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
