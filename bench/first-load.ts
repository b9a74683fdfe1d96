import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import buildPage from '#e2e/build-page.ts';
import { chromiumFlags, findChromium, howToGetChromium } from '#e2e/find-chromium.ts';
import { startApp } from '#e2e/running-app.ts';
import { z } from 'zod';
import { median, writeResult } from './results.ts';

const runs = 5;
const mostScript = 250_000;
const mostTime = 1500;

/** What a first visit to the built page loads, and when the picture stands; a browser without a cache each time. */
export const measureFirstLoad = async (): Promise<void> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  await buildPage();
  const app = await startApp();
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const scripts = await scriptsOf(browser, app.address);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await timeOf(browser, app.address));
    writeResult('First load', report(scripts, times, browser.version()));
  } finally {
    await browser.close();
    await app.stop();
  }
};

interface Script {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  /** Of the canvas: it is asked for when the rest of the page stands. */
  readonly canvas: boolean;
}

const scriptsOf = async (browser: Browser, address: string): Promise<Script[]> => {
  const page = await openPage(browser);
  const bodies: Promise<Script>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      bodies.push(response.body().then((body) => aScript(response.url(), body)));
  });
  await page.goto(address);
  await drawn(page);
  await page.context().close();
  return Promise.all(bodies);
};

const aScript = (url: string, body: Buffer): Script => ({
  name: new URL(url).pathname.slice(1),
  bytes: body.length,
  gzip: gzipSync(body).length,
  canvas: body.includes('data-graph-canvas') || body.includes('__cytoscape_stylesheet'),
});

const timeOf = async (browser: Browser, address: string): Promise<number> => {
  const page = await openPage(browser);
  await page.goto(address);
  const time = await drawn(page);
  await page.context().close();
  return time;
};

const openPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[data-graph-canvas][data-drawn]')) return;
      observer.disconnect();
      performance.mark('drawn');
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-drawn'] });
  });
  return page;
};

/** Milliseconds from the start of the navigation to the canvas having drawn the picture. */
const drawn = async (page: Page): Promise<number> => {
  const mark = await page.waitForFunction(() => performance.getEntriesByName('drawn')[0]?.startTime);
  return z.number().parse(await mark.jsonValue());
};

const report = (scripts: readonly Script[], times: readonly number[], version: string): string => {
  const before = scripts.filter((script) => !script.canvas).reduce((total, script) => total + script.gzip, 0);
  const rows = scripts.map(
    ({ name, bytes, gzip, canvas }) => `| \`${name}\` | ${kilo(bytes)} | ${kilo(gzip)} | ${canvas ? 'canvas' : ''} |`,
  );
  return `The built page, served by the embedded engine with the first collection, in Chromium ${version} at 1440 × 900, without a cache.

- **Script before the canvas: ${kilo(before)} kB gzip** (at most ${kilo(mostScript)}: ${before <= mostScript ? 'met' : 'NOT met'})
- **Picture drawn ${Math.round(median(times))} ms after navigation**, median of ${times.length} (${times.map(Math.round).join(', ')}; at most ${mostTime}: ${median(times) <= mostTime ? 'met' : 'NOT met'})

| Script | kB | kB gzip | |
| --- | --- | --- | --- |
${rows.join('\n')}`;
};

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
