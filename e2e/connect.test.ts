import type { Page } from '@playwright/test';
import { z } from 'zod';
import { wholeGraph } from '#contracts/view.ts';
import { expect, expectAccessible, test } from './browser-test.ts';

const paper = 'paper:trust-in-ems-contracts-2015';
const river = 'case:somerville';
const between = `/?connect=${paper},${river}`;

/** The first path as docs/methods.md works it out: cited sentences, and a cost that adds up. */
const expectTheFirstPath = async (page: Page) => {
  await expect(page.getByRole('heading', { name: 'How are these connected?' })).toBeVisible();
  const first = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Path 1 cost 11\.478/ }) });
  await expect(first.getByText(/^The study .+ says that it is about Emergency medical services\.$/)).toBeVisible();
  await expect(first.getByRole('blockquote').filter({ hasText: 'Emergency Medical Services Agencies' })).toBeVisible();
  await expect(first.getByRole('button', { name: 'Research Briefing, November 2015' })).toBeVisible();
  await expect(first.getByText('Emergency medical services is part of Public health.')).toBeVisible();
  await expect(first.getByText(/^Editors file under Public health: .+ Somerville\.$/)).toBeVisible();
  await expect(first.getByText('only as editors read it')).toBeVisible();
  await expect(first.getByText('to verify')).toBeVisible();
  const cost = await first.getByText(/^Cost 11\.478 = /).textContent();
  const [whole = 0, ...parts] = (cost?.match(/\d+\.\d{3}/g) ?? []).map((figure) => Math.round(Number(figure) * 1000));
  expect(parts).toHaveLength(5);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
};

const lit = (page: Page) =>
  page.locator('[data-graph-canvas]').getByRole('button', { name: /^(EMS \(ambulance\)|Public health), topic/ });

test(
  'a researcher asks how a paper connects to a case and reads the path as cited sentences',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto(`/?chosen=${paper}`);
    await page.getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: /^Connect to…/ }).click();
    await expect(page.getByRole('combobox', { name: 'The other thing' })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'The other thing' }).fill('obesity');
    await page.getByRole('option', { name: /Childhood Obesity in Somerville/ }).click();
    await expect(page).toHaveURL(new RegExp(`connect=${paper},${river}`));
    await expectTheFirstPath(page);
    await expectAccessible(page);
    await expect(lit(page).first()).toBeVisible();
  },
);

test(
  'a researcher connects two things by keyboard alone, and goes from path to path',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto(`/outline?chosen=${paper}`);
    await page.getByRole('treeitem', { name: /^Trust in EMS contracts 2015/ }).focus();
    await page.keyboard.press('Shift+K');
    await expect(page.getByRole('combobox', { name: 'The other thing' })).toBeFocused();
    await page.keyboard.type('obesity');
    await expect(page.getByRole('option').first()).toContainText('Somerville');
    await page.keyboard.press('Enter');
    await expectTheFirstPath(page);
    await page.getByRole('button', { name: /^Path 1/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: /^Path 2/ })).toBeFocused();
    await expect(page.getByRole('button', { name: /^Path 2/, expanded: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Path 1/, expanded: false })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`connect=${paper},${river},2`));
    await expectAccessible(page);
  },
);

test('a researcher asks for more paths than the first three', async ({ page }) => {
  await page.goto(between);
  await expectTheFirstPath(page);
  await expect(page.getByRole('button', { name: /^Path \d/ })).toHaveCount(3);
  await page.getByRole('button', { name: 'Show more, up to 10' }).click();
  await expect(page.getByRole('button', { name: /^Path \d/ })).toHaveCount(10);
  await page.getByRole('button', { name: /^Path 7/ }).click();
  await expect(page).toHaveURL(new RegExp(`connect=${paper},${river},7`));
  await page.reload();
  await expect(page.getByRole('button', { name: /^Path 7/, expanded: true })).toBeVisible();
});

test('somebody who is sent the address reads the same path', { tag: '@phone' }, async ({ page }) => {
  await page.goto(between);
  await expectTheFirstPath(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Path 2/ }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Path 2/, expanded: true })).toBeVisible();
});

test('somebody on a phone connects a paper with a case', { tag: '@phone-only' }, async ({ page }) => {
  await page.goto(`/?chosen=${paper}`);
  await page.getByRole('button', { name: 'Actions' }).tap();
  await page.getByRole('menuitem', { name: /^Connect to…/ }).tap();
  await page.getByRole('combobox', { name: 'The other thing' }).fill('obesity');
  await page.getByRole('option', { name: /Childhood Obesity in Somerville/ }).tap();
  await expectTheFirstPath(page);
});

test('two things that are chosen on the map can be connected at once', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  const row = (name: RegExp) => page.locator('[data-graph-canvas]').getByRole('button', { name });
  await row(/^Trust in EMS contracts 2015/).click({ force: true });
  await row(/^Child obesity in Somerville/).click({ modifiers: ['Shift'], force: true });
  await page.getByRole('button', { name: 'How are these connected?' }).click();
  await expectTheFirstPath(page);
});

test('the other thing can be chosen on the map', async ({ page }) => {
  await page.goto(`/?connect=${paper}`);
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await page
    .locator('[data-graph-canvas]')
    .getByRole('button', { name: /^Child obesity in Somerville/ })
    .click({ force: true });
  await expectTheFirstPath(page);
});

test('a researcher looks at what a path rests on and comes back to it', async ({ page }) => {
  await page.goto(between);
  await page.getByRole('button', { name: /^Why\? The study .+ Emergency medical services/ }).click();
  await expect(page.getByRole('heading', { name: 'Who says so, and where' })).toBeVisible();
  await page.getByRole('button', { name: 'How they are connected' }).click();
  await expectTheFirstPath(page);
});

test('a path with things that are not in the picture can be added to the view, and taken out again', async ({
  page,
}) => {
  await page.goto('/?connect=person:john-m-bryson,person:keith-g-provan');
  await expect(page.getByText('2 of its 4 things are not in the picture.')).toBeVisible();
  await page.getByRole('button', { name: 'Add it to the view' }).click();
  await expect(page.getByText(/are not in the picture/)).toBeHidden();
  const undo = page.getByRole('button', { name: 'Undo: Added a path from John M. Bryson to Keith G. Provan' });
  await expect(undo).toBeVisible();
  await expectAccessible(page);
  await undo.click();
  await expect(page.getByRole('button', { name: 'Add it to the view' })).toBeVisible();
});

test('a path is copied as text with its references', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(between);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('The path is copied, with its references.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('2. Emergency medical services is part of Public health.');
  expect(text).toContain('Cost 11.478 = 1.429 about');
  expect(text).toMatch(/References\n- .+“Collaboration in Frontline Healthcare Delivery/);
});

test.describe('what isn’t there', () => {
  test.use({ expectedConsole: [/404/] });

  test('a thing that the collection doesn’t hold is named', async ({ page }) => {
    await page.goto(`/?connect=${paper},case:gone`);
    await expect(page.getByText('case:gone is not in the graph.')).toBeVisible();
    await expectAccessible(page);
  });
});

test('a thing connected with itself is said to be one', async ({ page }) => {
  await page.goto(`/?connect=${paper},${paper}`);
  await expect(page.getByText('This is one and the same thing.')).toBeVisible();
});

test('the paths stay on a saved view, where another one is asked about and opened', async ({ page, request }) => {
  const kept = await request.post('/api/views', { data: { ...wholeGraph, hidden: ['topic:education'] } });
  const { id } = z.object({ id: z.string() }).parse(await kept.json());
  await page.goto(`/view/${id}?chosen=${paper}`);
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: /^Connect to…/ }).click();
  await page.getByRole('combobox', { name: 'The other thing' }).fill('obesity');
  await page.getByRole('option', { name: /Childhood Obesity in Somerville/ }).click();
  await expectTheFirstPath(page);
  await page.getByRole('button', { name: /^Path 2/ }).click();
  await expect(page).toHaveURL(new RegExp(`/view/${id}\\?connect=${paper},${river},2$`));
  await page.reload();
  await expect(page.getByRole('button', { name: /^Path 2/, expanded: true })).toBeVisible();
});

test('whoever looks at something else instead of picking the other thing goes on from there', async ({ page }) => {
  await page.goto(`/?connect=${paper}`);
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  const row = (name: RegExp) => page.locator('[data-graph-canvas]').getByRole('button', { name });
  await row(/^Trust in EMS contracts 2015/).click({ force: true });
  await expect(page).toHaveURL(new RegExp(`/\\?chosen=${paper}$`));
  await row(/^Child obesity in Somerville/).click({ force: true });
  await expect(page).toHaveURL(new RegExp(`/\\?chosen=${river}$`));
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'The other thing' })).toBeVisible();
});

test('picking the other thing is given up with Escape or Cancel, and the first thing is there again', async ({
  page,
}) => {
  const ways = [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Cancel' }).click(),
    () => page.locator('[data-graph-canvas]').getByRole('button').first().press('Escape'),
  ];
  for (const giveUp of ways) {
    await page.goto(`/?connect=${paper}`);
    await expect(page.getByRole('combobox', { name: 'The other thing' })).toBeFocused();
    await giveUp();
    await expect(page).toHaveURL(new RegExp(`/\\?chosen=${paper}$`));
    await expect(page.getByRole('heading', { name: 'Collaboration in Frontline Healthcare Delivery' })).toBeVisible();
  }
});

test('a panel that is closed still tells that the other thing is being picked', async ({ page }) => {
  await page.goto(`/?connect=${paper}`);
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await page.getByRole('button', { name: 'Connect to…' }).click();
  await expect(page.getByRole('combobox', { name: 'The other thing' })).toBeVisible();
});
