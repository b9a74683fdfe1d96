import type { MeasuredElement } from '#client/canvas/measure.ts';
import { expect, expectAccessible, test } from './browser-test.ts';

test('the first screen shows the collection', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Throughline/);
  await expect(page.getByRole('heading', { name: /How research on cross-sector collaboration/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Which tactics does a paper support?' })).toBeVisible();
  await expectAccessible(page);
});

test('papers, tactics and cases are drawn by name without anything being touched', async ({ page }) => {
  await page.goto('/');
  const map = page.locator('[data-graph-canvas][data-drawn]');
  await expect(map).toBeVisible();
  const drawn = await map.evaluate((canvas: MeasuredElement) => canvas.measure?.());
  const names = drawn?.labels.map(({ text }) => text);
  expect(names).toEqual(
    expect.arrayContaining(['Trust in EMS contracts 2015?', 'Engage Potential Partners', 'Come Home NYC']),
  );
  await expect(page.getByText(/\d+ things · \d+ of \d+ links drawn/)).toBeVisible();
});
