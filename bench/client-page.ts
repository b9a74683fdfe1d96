import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, type InlineConfig, preview } from 'vite';
import { chromiumFlags, findChromium, howToGetChromium } from '#e2e/find-chromium.ts';
import { claimPort } from '#server/neo4j/claim-port.ts';

export interface BenchBrowser {
  readonly browser: Browser;
  /** Does something on a fresh copy of the page of measurements. */
  readonly onPage: <T>(act: (page: Page) => Promise<T>) => Promise<T>;
}

const root = fileURLToPath(new URL('./client', import.meta.url));

/** Builds the page of measurements into a folder that is removed afterwards, and opens a browser. */
export const withBenchPage = async <T>(act: (bench: BenchBrowser) => Promise<T>): Promise<T> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  const outDir = await mkdtemp(join(tmpdir(), 'throughline-bench-page-'));
  const config = { root, configFile: false, logLevel: 'error', plugins: [react()] } satisfies InlineConfig;
  // Readable names, for whoever profiles it.
  const target = { minify: false, outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 };
  await build({ ...config, build: target });
  const port = await claimPort();
  const server = await preview({ ...config, build: target, preview: { host: '127.0.0.1', port, strictPort: true } });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const onPage: BenchBrowser['onPage'] = async (measure) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    try {
      const page = await context.newPage();
      const faults: Error[] = [];
      page.on('pageerror', (error) => faults.push(error));
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction(() => 'benchPage' in window);
      const result = await measure(page);
      if (faults.length > 0) throw new AggregateError(faults, 'The page of measurements failed.');
      return result;
    } finally {
      await context.close();
    }
  };
  try {
    return await act({ browser, onPage });
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
};
