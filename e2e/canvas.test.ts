import type { Page } from '@playwright/test';
import type { MeasuredElement, Measurement } from '#client/canvas/measure.ts';
import { aPicture } from '#client/canvas/testing/a-picture.ts';
import { expect, test } from './browser-test.ts';
import { collectionOf } from './collection-of.ts';
import { startApp } from './running-app.ts';

type Label = Measurement['labels'][number];
type Line = Measurement['lines'][number];
type Box = Pick<Label, 'left' | 'top' | 'right' | 'bottom'>;

const measured = async (page: Page): Promise<Measurement> => {
  const canvas = page.locator('[data-graph-canvas][data-drawn]');
  await expect(canvas).toBeVisible();
  const measurement = await canvas.evaluate((element: MeasuredElement) => element.measure?.());
  if (!measurement) throw new Error('the canvas can’t be measured');
  return measurement;
};

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const overlaps = (labels: readonly Label[]): string[] =>
  labels.flatMap((one, at) =>
    labels.slice(at + 1).flatMap((other) => (overlap(one, other) ? [`${one.text} × ${other.text}`] : [])),
  );

const runsUnder = (line: Line, label: Label): boolean =>
  line.points.some(({ x, y }) => x > label.left && x < label.right && y > label.top && y < label.bottom);

const crossings = ({ labels, lines }: Measurement): string[] =>
  lines.flatMap((line) =>
    labels.flatMap((label) => (runsUnder(line, label) ? [`${line.id} under ${label.text}`] : [])),
  );

const expectClear = async (page: Page, { papers, address = '/' }: { papers: number; address?: string }) => {
  await page.goto(address);
  const measurement = await measured(page);
  expect(measurement.labels.length).toBeGreaterThan(papers);
  expect(measurement.lines.length).toBeGreaterThan(0);
  expect(overlaps(measurement.labels)).toEqual([]);
  expect(crossings(measurement)).toEqual([]);
};

test('at rest no label of the first collection overlaps another and no line runs under one', async ({ page }) => {
  await expectClear(page, { papers: 36 });
});

for (const papers of [6, 46])
  test(`at rest no label overlaps another and no line runs under one with ${papers} papers`, async ({ page }) => {
    const app = await startApp({ collection: [collectionOf(aPicture({ papers }))] });
    await expectClear(page, { papers, address: app.address });
    await app.stop();
  });

test('in a network the headings of groups lie over no mark and no label', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitemradio', { name: 'Setting' }).click();
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitemradio', { name: 'Network' }).click();
  await expect(page.locator('[data-form="points"]').getByText('Public health', { exact: true })).toBeVisible();
  const { heads, labels, zoom } = await measured(page);
  const things = labels.map(({ left, top, right, bottom, text }) => ({
    left: left - 16 * zoom,
    top,
    right,
    bottom,
    text,
  }));
  const hidden = heads.flatMap((head) =>
    things.filter((thing) => overlap(head, thing)).map(({ text }) => `${head.text} × ${text}`),
  );
  expect(heads.length).toBeGreaterThan(5);
  expect(hidden).toEqual([]);
});

test('a hover lights the lines of a thing, and nothing moves', async ({ page }) => {
  await page.goto('/');
  const before = await measured(page);
  const label = before.labels.find(({ id }) => id === 'tactic:share-discretion');
  const canvas = await page.locator('[data-graph-canvas]').boundingBox();
  if (!label || !canvas) throw new Error('the tactic is not drawn');
  await page.mouse.move(canvas.x + label.left + 20, canvas.y + label.top + 6);
  await expect
    .poll(async () => (await measured(page)).lines.filter((line) => line.width >= 2).length)
    .toBeGreaterThan(4);
  expect((await measured(page)).labels).toEqual(before.labels);
});

test('a click on a label chooses its thing, Escape lets go', async ({ page }) => {
  await page.goto('/');
  const { labels } = await measured(page);
  const label = labels.find(({ id }) => id === 'tactic:share-discretion');
  const canvas = await page.locator('[data-graph-canvas]').boundingBox();
  if (!label || !canvas) throw new Error('the tactic is not drawn');
  await page.mouse.click(canvas.x + label.left + 20, canvas.y + label.top + 6);
  await expect(page.getByRole('heading', { name: 'Share Discretion' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: /^How research on/ })).toBeVisible();
});
