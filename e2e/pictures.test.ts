import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { aLink, aPaper, aTactic, reading } from '#client/links/testing/building.ts';
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
