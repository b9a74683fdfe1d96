import type { MeasuredElement } from '#client/canvas/measure.ts';
import { expect, expectAccessible, test } from './browser-test.ts';

test('the first screen shows the collection', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Throughline/);
  await expect(page.getByRole('heading', { name: /How research on cross-sector collaboration/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Which tactics does a paper support?' })).toBeVisible();
  await expectAccessible(page);
});

test('somebody on a phone goes from the words to the map', { tag: '@phone-only' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('How it is drawn')).toHaveCount(0);
  await page.getByRole('button', { name: 'See it as a map' }).tap();
  await expect(page.getByRole('dialog', { name: 'Map' }).locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/?connect=paper:collective-impact-2011,case:somerville');
  await expect(page.getByRole('heading', { name: 'How are these connected?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'See it as a map' }).tap();
  await expect(page.getByRole('dialog', { name: 'Map' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Map' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'How are these connected?' })).toBeVisible();
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
