import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { aLink, aPaper, aTactic, reading } from '#contracts/testing/building.ts';
import { expect, test } from './browser-test.ts';
import { collectionOf } from './collection-of.ts';
import { startApp } from './running-app.ts';

test('a picture beyond the limit of a canvas is a whole PNG', async ({ browser }) => {
  test.setTimeout(120_000);
  // On a timeline every paper has a row of its own beside the others of its year: a picture some 20,000 px high.
  const tactic = aTactic('share');
  const papers = Array.from({ length: 900 }, (_, at) =>
    aPaper(`p${at}`, { shortTitle: `Paper of the year ${at}`, year: 2015 }),
  );
  const edges = papers.map((paper) => aLink(paper, 'SUPPORTS', tactic, { evidence: [reading('It says so.')] }));
  const app = await startApp({ collection: [collectionOf({ nodes: [tactic, aPaper('trust'), ...papers], edges })] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: app.address });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('menuitemradio', { name: 'Timeline' }).click();
    await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const png = await downloaded(page, /^PNG/);
    const { width, height, darkRows } = read(png);
    expect(height).toBeGreaterThan(16_384);
    expect(width).toBeGreaterThan(1000);
    // Something is painted in the first, the middle and the last tenth of it.
    for (const part of [0.05, 0.5, 0.95])
      expect(
        darkRows.some((row) => Math.abs(row / height - part) < 0.05),
        `around ${part}`,
      ).toBe(true);
    await context.close();
  } finally {
    await app.stop();
  }
});

test('a picture of a small network says what it is of and what it leaves out, and marks what is pinned', async ({
  page,
}) => {
  await page.goto('/');
  const row = (name: RegExp) => page.locator('[data-graph-canvas]').getByRole('button', { name });
  await row(/^Collective impact 2011, paper/).focus();
  await page.keyboard.press('Shift+I');
  await expect(page.getByText(/^18 things · /)).toBeVisible();
  await row(/^Collective impact 2011, paper/).focus();
  await page.keyboard.press('Shift+P');
  await expect(row(/^Collective impact 2011, paper, pinned, /)).toBeVisible();
  await row(/^Business, sector/).focus();
  await page.keyboard.press('Shift+H');
  await page.getByRole('button', { name: /^Topics/ }).click();
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitemradio', { name: 'Network' }).click();
  await expect(page.locator('[data-graph-canvas] [data-form="points"]')).toBeAttached();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const svg = (await downloaded(page, /^SVG/)).toString();
  for (const words of [
    '>Cross-sector collaboration · Throughline · ',
    'a part of the collection',
    'without topics',
    '1 thing hidden by hand',
    '>pinned<',
    '>a link, whoever says so<',
  ])
    expect(svg).toContain(words);
  expect(svg.match(/<g fill="none" stroke="[^"]+"><rect x="-6.5"/g)).toHaveLength(2);
});

test('the numbers at the foot of the map agree with each other', async ({ page }) => {
  await page.goto('/');
  const row = (name: RegExp) => page.locator('[data-graph-canvas]').getByRole('button', { name });
  await row(/^Business, sector/).focus();
  await page.keyboard.press('Shift+H');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: /^Editors’ readings/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Sectors 2 of 3' })).toBeVisible();
  await expect(page.getByText(/^Hidden by hand: 1 thing and \d+ links/)).toBeVisible();
  const kinds = await page.getByRole('group', { name: 'Kinds shown' }).getByRole('button').allTextContents();
  const seen = kinds.map((text) => Number(/(?<seen>\d+)(?: of \d+)?$/.exec(text)?.groups?.['seen']));
  const sum = seen.reduce((all, one) => all + one, 0);
  await expect(page.getByText(new RegExp(`^${sum} things · `))).toBeVisible();
});

test('what is said of a step is put away by the next', async ({ page }) => {
  await page.goto('/?chosen=tactic:share-discretion');
  const row = page.locator('[data-graph-canvas]').getByRole('button', { name: /^Share Discretion, tactic/ });
  await row.focus();
  await page.keyboard.press('Shift+P');
  await page.getByRole('button', { name: /^Undo: Pinned/ }).click();
  const said = page.getByRole('status').filter({ hasText: 'Undone: Pinned Share Discretion' });
  await expect(said).toBeVisible();
  await row.focus();
  await page.keyboard.press('Shift+H');
  await expect(page.getByRole('button', { name: /^Undo: Hid/ })).toBeVisible();
  await expect(said).toBeHidden({ timeout: 1000 });
});

const downloaded = async (page: Page, format: RegExp): Promise<Buffer> => {
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: format }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** The size of a PNG of 8-bit RGBA without filters, and the rows in which some pixel is dark. Throws where it is broken. */
const read = (png: Buffer) => {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const data: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const pixels = inflateSync(Buffer.concat(data));
  const stride = pixels.length / height;
  expect(Number.isInteger(stride)).toBe(true);
  // Whatever the filter of a row: one that differs from the ground has many distinct bytes.
  const darkRows = Array.from({ length: height }, (_, row) => row).filter(
    (row) => new Set(pixels.subarray(row * stride + 1, (row + 1) * stride)).size > 8,
  );
  return { width, height, darkRows };
};
