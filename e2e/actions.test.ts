import type { Page } from '@playwright/test';
import { thingActions } from '#client/scene/actions.ts';
import { expect, expectAccessible, test } from './browser-test.ts';

/** A paper: its authors and venue are not on the first screen, so there is something to bring in. */
const paper = 'paper:collective-impact-2011';

/** Opens the menu of the focused thing by keyboard, and gives what it offers. */
const offered = async (page: Page): Promise<string[]> => {
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByText('Bring in', { exact: true })).toBeVisible();
  await expectAccessible(page);
  const names = await page.getByRole('menuitem').allTextContents();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  return names;
};

test('every action of the map exists in the outline and the table', async ({ page }) => {
  await page.goto(`/?chosen=${paper}`);
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await page
    .locator('[data-graph-canvas]')
    .getByRole('button', { name: /^Collective impact 2011, paper/ })
    .focus();
  const onMap = await offered(page);
  expect(onMap.some((name) => name.startsWith('Expand'))).toBe(true);

  await page.goto(`/outline?chosen=${paper}`);
  await page.getByRole('treeitem', { name: /^Collective impact 2011/ }).focus();
  expect(await offered(page)).toEqual(onMap);

  await page.goto(`/table?chosen=${paper}`);
  await page.getByRole('row', { name: /Collective Impact/ }).focus();
  expect(await offered(page)).toEqual(onMap);
});

for (const [where, thing] of [
  [
    'the map',
    (page: Page) => page.locator('[data-graph-canvas]').getByRole('button', { name: /^Collective impact 2011, paper/ }),
  ],
  ['the outline', (page: Page) => page.getByRole('treeitem', { name: /^Collective impact 2011/ })],
  ['the table', (page: Page) => page.getByRole('row', { name: /Collective Impact/ })],
] as const) {
  const path = { 'the map': '/', 'the outline': '/outline', 'the table': '/table' }[where];

  test(`what the menu offers has a key in ${where}`, async ({ page }) => {
    await page.goto(`${path}?chosen=${paper}`);
    await thing(page).focus();
    await page.keyboard.press('Shift+P');
    await expect(page.getByRole('button', { name: 'Undo: Pinned Collective impact 2011' })).toBeVisible();
    await thing(page).focus();
    await page.keyboard.press('Shift+I');
    await expect(page.getByRole('button', { name: /^Undo: Showed only what is around Collective/ })).toBeVisible();
    await expect(page.getByText('A part of the collection')).toBeVisible();
    await thing(page).focus();
    await page.keyboard.press('Shift+N');
    await expect(page.getByRole('heading', { name: /^\d+ chosen$/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await thing(page).focus();
    await page.keyboard.press('Shift+E');
    await expect(page.getByRole('button', { name: 'Undo: Expanded Collective impact 2011' })).toBeVisible();
    await thing(page).focus();
    await page.keyboard.press('Shift+C');
    await expect(page.getByRole('button', { name: 'Undo: Collapsed Collective impact 2011' })).toBeVisible();
    await thing(page).focus();
    await page.keyboard.press('Shift+H');
    await expect(page.getByRole('button', { name: 'Undo: Hid Collective impact 2011' })).toBeVisible();
    await expect(page.getByText(/^Hidden by hand: 1 thing and \d+ links/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo: Hid Collective impact 2011' }).click();
    await thing(page).focus();
    await page.keyboard.press('Shift+K');
    await expect(page.getByRole('heading', { name: 'Connect to…' })).toBeVisible();
    // Every action but those for several things and for what is collapsed or pinned already.
    expect(thingActions.map(({ id }) => id)).toEqual([
      'expand',
      'connect',
      'connect-these',
      'collapse',
      'reopen',
      'hide',
      'pin',
      'unpin',
      'isolate',
      'isolate-these',
      'neighbours',
    ]);
  });
}
