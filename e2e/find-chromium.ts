import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export const howToGetChromium =
  'Install Chromium (Debian: apt-get install chromium; anywhere: npx playwright install chromium), ' +
  'or set CHROMIUM_PATH to a browser that is there.';

/** A Chromium or Chrome to test with: `CHROMIUM_PATH`, then the system's, then Playwright's own; null where none is. */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string | null => {
  const named = environment['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : null;
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, macChrome, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
};

/** Quiet flags: no sandbox (containers run as root), no calls to anyone's servers. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
