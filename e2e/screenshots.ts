import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test';
import buildPage from './build-page.ts';
import { chromiumFlags, findChromium, howToGetChromium } from './find-chromium.ts';
import { startApp } from './running-app.ts';

// Takes the pictures of docs/screenshots from the running program, over the first collection.

const folder = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const map = '[data-graph-canvas][data-drawn]';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly device: BrowserContextOptions;
  /** What must stand before the picture is taken. */
  readonly ready: readonly string[];
}

const shots: readonly Shot[] = [
  { name: 'first-screen', path: '/', device: desktop, ready: [map, 'text=How research on'] },
  {
    name: 'lit-tactic',
    path: '/?chosen=tactic:engage-potential-partners',
    device: desktop,
    ready: [map, 'h2:has-text("Engage Potential Partners")'],
  },
  {
    name: 'paper',
    path: '/?chosen=paper:trust-in-ems-contracts-2015',
    device: desktop,
    ready: [map, 'text=Copy BibTeX'],
  },
  {
    name: 'link-evidence',
    path: '/?chosen=paper:health-partnership-pulse-check-2015~SUPPORTS~tactic:engage-potential-partners',
    device: desktop,
    ready: [map, 'blockquote'],
  },
  { name: 'outline', path: '/outline?chosen=tactic:share-discretion', device: desktop, ready: ['[role=tree]'] },
  { name: 'dark', path: '/?theme=dark&chosen=case:come-home-nyc', device: desktop, ready: [map] },
  {
    name: 'phone',
    path: '/?chosen=paper:trust-in-ems-contracts-2015',
    device: phone,
    ready: ['h3:has-text("practice"), h2:has-text("practice")'],
  },
];

const takeAll = async (): Promise<void> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  await buildPage();
  mkdirSync(folder, { recursive: true });
  const app = await startApp();
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    for (const shot of shots) await take(shot, browser, app.address);
  } finally {
    await browser.close();
    await app.stop();
  }
};

const take = async (shot: Shot, browser: Browser, address: string): Promise<void> => {
  const context = await browser.newContext({ ...shot.device, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}${shot.path}`, { waitUntil: 'networkidle' });
  for (const selector of shot.ready) await page.locator(selector).first().waitFor();
  await page.screenshot({ path: join(folder, `${shot.name}.png`), animations: 'disabled' });
  await context.close();
  process.stdout.write(`docs/screenshots/${shot.name}.png\n`);
};

await takeAll();
