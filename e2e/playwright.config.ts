import { defineConfig } from '@playwright/test';
import type { Engine } from '#server/graph/graph-database.ts';
import { chromiumFlags, findChromium } from './find-chromium.ts';

const chromium = findChromium();
const desktop = { viewport: { width: 1440, height: 900 } };

// A test runs on the desktop. One tagged @phone runs on a phone too, one tagged @phone-only only there; one tagged
// @engines is a journey of the product, and runs over Neo4j too, where one is named: by one worker, since it is shared.
export default defineConfig<object, { readonly engine: Engine }>({
  testDir: '.',
  globalSetup: './build-page.ts',
  testMatch: '*.test.ts',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 60_000,
  globalTimeout: 1_500_000,
  use: {
    ...(chromium && { launchOptions: { executablePath: chromium, args: chromiumFlags } }),
    screenshot: 'only-on-failure',
    reducedMotion: 'reduce',
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: desktop },
    ...(process.env['NEO4J_TEST_URI']
      ? [{ name: 'neo4j', grep: /@engines/, workers: 1, use: { ...desktop, engine: 'neo4j' as const } }]
      : []),
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
});
