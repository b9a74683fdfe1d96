import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './find-chromium.ts';

const chromium = findChromium();

// A test runs on the desktop. One tagged @phone runs on a phone too, one tagged @phone-only only there.
export default defineConfig({
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
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
});
